package dev.mfacodes.classify;

import dev.mfacodes.model.signin.SignIn;
import java.util.List;
import java.util.Locale;

/**
 * Rows that show only part of a sign-in: of guests, whose MFA may have been done at home, and of NPS and AD FS, which
 * leave many fields empty (Microsoft's reporting page since 2025, trust A).
 */
final class PartialRow {

  private static final List<String> ISSUERS =
      List.of("npsextension", "adfederationservices", "adfederationservicesmfaadapter");
  private static final List<String> RESOURCES = List.of("radius", "adfs");
  private static final List<String> NOT_ACROSS = List.of("", "none");

  private PartialRow() {}

  static boolean is(SignIn signIn) {
    return lower(signIn.userType().orElse("")).contains("guest")
        || acrossTenants(signIn.homeTenantId().orElse(""), signIn.resourceTenantId().orElse(""))
        || !isOneOf(NOT_ACROSS, signIn.crossTenantAccessType().orElse(""))
        || isOneOf(ISSUERS, signIn.tokenIssuerType().orElse(""))
        || isOneOf(RESOURCES, signIn.resourceId().orElse(""));
  }

  private static boolean acrossTenants(String home, String resource) {
    return !home.equals(resource) && !home.isBlank() && !resource.isBlank() && !lower(home).equals(lower(resource));
  }

  /** Of a text as long as none of the words, which is most, no copy is made. */
  private static boolean isOneOf(List<String> words, String wire) {
    String stripped = wire.strip();
    for (int i = 0; i < words.size(); i++) {
      if (stripped.length() == words.get(i).length() && lower(stripped).equals(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static String lower(String wire) {
    return wire.strip().toLowerCase(Locale.ROOT);
  }
}
