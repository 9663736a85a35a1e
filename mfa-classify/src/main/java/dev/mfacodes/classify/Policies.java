package dev.mfacodes.classify;

import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.signin.AppliedConditionalAccessPolicy;
import dev.mfacodes.model.signin.AuthenticationRequirementPolicy;
import dev.mfacodes.model.signin.SignIn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What demanded MFA. */
final class Policies {

  private Policies() {}

  /** Names, else ids, of the policies that demanded MFA, then the requirement providers; each once. */
  static List<String> requiredBy(SignIn signIn) {
    Names names = new Names();
    List<AppliedConditionalAccessPolicy> policies = signIn.appliedConditionalAccessPolicies();
    for (int i = 0; i < policies.size(); i++) {
      AppliedConditionalAccessPolicy policy = policies.get(i);
      if (enforcesMfa(policy)) {
        names.add(name(policy));
      }
    }
    List<AuthenticationRequirementPolicy> requirements = signIn.authenticationRequirementPolicies();
    for (int i = 0; i < requirements.size(); i++) {
      names.add(requirements.get(i).requirementProvider().orElse(null));
    }
    return names.all();
  }

  private static @Nullable String name(AppliedConditionalAccessPolicy policy) {
    String name = policy.displayName().orElse(null);
    return name == null || name.isBlank() ? policy.id().orElse(null) : name;
  }

  static boolean enforceMfa(SignIn signIn) {
    List<AppliedConditionalAccessPolicy> policies = signIn.appliedConditionalAccessPolicies();
    for (int i = 0; i < policies.size(); i++) {
      if (enforcesMfa(policies.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether anything, be it a level or a policy, demanded MFA. */
  static boolean demandMfa(SignIn signIn) {
    return enforceMfa(signIn)
        || anyNamesProvider(signIn.authenticationRequirementPolicies())
        || signIn.authenticationRequirement().filter(Policies::multiFactor).isPresent();
  }

  static boolean singleFactor(String requirement) {
    return requirement.equals("singleFactorAuthentication") || spells(requirement, "singlefactorauthentication");
  }

  private static boolean multiFactor(String requirement) {
    return requirement.equals("multiFactorAuthentication") || spells(requirement, "multifactorauthentication");
  }

  /** A policy that grants for MFA alone and came to success: MFA was met, and no field says how. */
  static Optional<Finding> met(SignIn signIn) {
    List<AppliedConditionalAccessPolicy> policies = signIn.appliedConditionalAccessPolicies();
    for (int i = 0; i < policies.size(); i++) {
      if (grantedForMfaAlone(policies.get(i))) {
        String path = "appliedConditionalAccessPolicies[" + i + ']';
        return Optional.of(Finding.of(SatisfiedHow.NOT_RECORDED, Challenged.UNKNOWN, Place.ELSEWHERE,
            List.of(path + ".result", path + ".enforcedGrantControls")));
      }
    }
    return Optional.empty();
  }

  private static boolean grantedForMfaAlone(AppliedConditionalAccessPolicy policy) {
    return mfaAlone(policy.enforcedGrantControls())
        && policy.result().filter(result -> spells(result, "success")).isPresent();
  }

  private static boolean mfaAlone(List<String> grants) {
    for (int i = 0; i < grants.size(); i++) {
      if (!isMfa(grants.get(i))) {
        return false;
      }
    }
    return !grants.isEmpty();
  }

  /** Report-only policies and those that did not apply list their grants as well, and enforce nothing. */
  private static boolean enforcesMfa(AppliedConditionalAccessPolicy policy) {
    List<String> grants = policy.enforcedGrantControls();
    for (int i = 0; i < grants.size(); i++) {
      if (isMfa(grants.get(i))) {
        return isEnforced(policy.result().orElse(""));
      }
    }
    return false;
  }

  /** How exports write the grant control: {@code Mfa} in a Microsoft sample, the sentence in the portal's prose (A). */
  private static boolean isMfa(String grant) {
    return grant.equals("mfa") || spells(grant, "mfa") || spells(grant, "requiremultifactorauthentication");
  }

  /** In the words of Graph, which most exports use, else in other spellings of them. */
  private static boolean isEnforced(String result) {
    return switch (result) {
      case "success", "failure" -> true;
      case "notApplied", "notEnabled", "reportOnlySuccess", "reportOnlyFailure", "reportOnlyNotApplied",
          "reportOnlyInterrupted" -> false;
      default -> {
        String squeezed = squeezed(result);
        yield !squeezed.startsWith("reportonly") && !squeezed.equals("notapplied") && !squeezed.equals("notenabled");
      }
    };
  }

  private static boolean anyNamesProvider(List<AuthenticationRequirementPolicy> policies) {
    for (int i = 0; i < policies.size(); i++) {
      String provider = policies.get(i).requirementProvider().orElse(null);
      if (provider != null && !provider.isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text, squeezed, is the word. Most texts are in ASCII, and need no copy to see that. */
  private static boolean spells(String wire, String word) {
    int matched = 0;
    for (int i = 0; i < wire.length(); i++) {
      char letter = wire.charAt(i);
      if (letter >= 0x80) {
        return squeezed(wire).equals(word);
      }
      if (Character.isLetterOrDigit(letter)) {
        if (matched == word.length() || Character.toLowerCase(letter) != word.charAt(matched)) {
          return false;
        }
        matched++;
      }
    }
    return matched == word.length();
  }

  /** Graph writes one word, the portal writes several with hyphens. */
  private static String squeezed(String wire) {
    String lower = wire.toLowerCase(Locale.ROOT);
    StringBuilder squeezed = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
      int letter = lower.codePointAt(i);
      if (Character.isLetterOrDigit(letter)) {
        squeezed.appendCodePoint(letter);
      }
    }
    return squeezed.toString();
  }
}
