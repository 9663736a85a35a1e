package dev.mfacodes.classify;

import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.signin.AppliedConditionalAccessPolicy;
import dev.mfacodes.model.signin.AuthenticationRequirementPolicy;
import dev.mfacodes.model.signin.SignIn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What demanded MFA. */
final class Policies {

  /** How exports write the grant control: {@code Mfa} in a Microsoft sample, the sentence in the portal's prose (A). */
  private static final Set<String> MFA_GRANTS = Set.of("mfa", "requiremultifactorauthentication");

  private static final Set<String> NOT_ENFORCED = Set.of("notapplied", "notenabled");

  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private Policies() {}

  /** Names, else ids, of the policies that demanded MFA, then the requirement providers; each once. */
  static List<String> requiredBy(SignIn signIn) {
    Stream<String> policies = signIn.appliedConditionalAccessPolicies().stream()
        .filter(Policies::enforcesMfa)
        .flatMap(policy -> notBlank(policy.displayName()).or(() -> notBlank(policy.id())).stream());
    return Stream.concat(policies, providers(signIn)).distinct().toList();
  }

  private static Stream<String> providers(SignIn signIn) {
    return signIn.authenticationRequirementPolicies().stream()
        .map(AuthenticationRequirementPolicy::requirementProvider)
        .flatMap(provider -> notBlank(provider).stream());
  }

  static boolean enforceMfa(SignIn signIn) {
    return signIn.appliedConditionalAccessPolicies().stream().anyMatch(Policies::enforcesMfa);
  }

  /** Whether anything, be it a level or a policy, demanded MFA. */
  static boolean demandMfa(SignIn signIn) {
    return enforceMfa(signIn)
        || providers(signIn).findAny().isPresent()
        || signIn.authenticationRequirement().filter(Policies::multiFactor).isPresent();
  }

  static boolean singleFactor(String requirement) {
    return squeezed(requirement).equals("singlefactorauthentication");
  }

  private static boolean multiFactor(String requirement) {
    return squeezed(requirement).equals("multifactorauthentication");
  }

  /** A policy that grants for MFA alone and came to success: MFA was met, and no field says how. */
  static Optional<Finding> met(SignIn signIn) {
    List<AppliedConditionalAccessPolicy> policies = signIn.appliedConditionalAccessPolicies();
    return IntStream.range(0, policies.size())
        .filter(i -> grantedForMfaAlone(policies.get(i)))
        .mapToObj(i -> "appliedConditionalAccessPolicies[" + i + ']')
        .findFirst()
        .map(path -> Finding.of(
            SatisfiedHow.NOT_RECORDED, Challenged.UNKNOWN, List.of(path + ".result", path + ".enforcedGrantControls")));
  }

  private static boolean grantedForMfaAlone(AppliedConditionalAccessPolicy policy) {
    return policy.result().map(Policies::squeezed).filter("success"::equals).isPresent()
        && !policy.enforcedGrantControls().isEmpty()
        && policy.enforcedGrantControls().stream().allMatch(Policies::isMfa);
  }

  /** Report-only policies and those that did not apply list their grants as well, and enforce nothing. */
  private static boolean enforcesMfa(AppliedConditionalAccessPolicy policy) {
    String result = policy.result().map(Policies::squeezed).orElse("");
    return !result.startsWith("reportonly")
        && !NOT_ENFORCED.contains(result)
        && policy.enforcedGrantControls().stream().anyMatch(Policies::isMfa);
  }

  private static boolean isMfa(String grant) {
    return MFA_GRANTS.contains(squeezed(grant));
  }

  private static Optional<String> notBlank(Optional<String> text) {
    return text.filter(some -> !some.isBlank());
  }

  /** Graph writes one word, the portal writes several with hyphens. */
  private static String squeezed(String wire) {
    return NEITHER_LETTER_NOR_DIGIT.matcher(wire.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
