package dev.mfacodes.classify;

import dev.mfacodes.model.signin.SignIn;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Rows that show only part of a sign-in: of guests, whose MFA may have been done at home, and of NPS and AD FS, which
 * leave many fields empty (Microsoft's reporting page since 2025, trust A).
 */
final class PartialRow {

  private static final Set<String> ISSUERS =
      Set.of("npsextension", "adfederationservices", "adfederationservicesmfaadapter");
  private static final Set<String> RESOURCES = Set.of("radius", "adfs");
  private static final Set<String> NOT_ACROSS = Set.of("", "none");

  private PartialRow() {}

  static boolean is(SignIn signIn) {
    return lower(signIn.userType()).contains("guest")
        || acrossTenants(signIn)
        || !NOT_ACROSS.contains(lower(signIn.crossTenantAccessType()))
        || ISSUERS.contains(lower(signIn.tokenIssuerType()))
        || RESOURCES.contains(lower(signIn.resourceId()));
  }

  private static boolean acrossTenants(SignIn signIn) {
    String home = lower(signIn.homeTenantId());
    String resource = lower(signIn.resourceTenantId());
    return !home.isEmpty() && !resource.isEmpty() && !home.equals(resource);
  }

  private static String lower(Optional<String> wire) {
    return wire.isPresent() ? wire.get().strip().toLowerCase(Locale.ROOT) : "";
  }
}
