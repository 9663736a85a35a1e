package dev.mfacodes.classify;

import dev.mfacodes.model.signin.SignIn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Sign-ins of up to four steps, the same ones for the same seed: few values each, so that steps tie and repeat. */
final class RandomEvents {

  private static final List<Object> CODES = List.of(0, 0, 0, 50140, 50074, 500121, 50126, 53003, 99999, "50088");
  private static final List<String> TEXTS = List.of(
      "MFA completed in Azure AD", "MFA successfully completed", "MFA requirement satisfied by claim in the token",
      "MFA requirement satisfied by strong authentication", "MFA requirement skipped due to remembered device",
      "MFA denied; user declined the authentication", "MFA denied; invalid verification code", "MFA denied",
      "MFA denied; completed in the cloud", "MFA denied; Only # Entered", "Authentication in progress",
      "MFA required in Azure AD", "MFA claim has expired due to the policies configured on tenant",
      "Authentication failed during strong authentication request.", "Correct password", "Incorrect password",
      "mfa required", "MFA registration prompted", "MFA requirement satisfied by hologram", "MFA: met by glance",
      "PIN Entered", "Text Message Sent", "Fallback OATH Code Verified", "Used Cache", "Bypassed Auth", "Other", "");
  private static final List<String> METHODS = List.of(
      "Password", "Text message", "Mobile app notification", "FIDO2 security key", "Previously satisfied",
      "Smoke signal");
  private static final List<String> STEP_REQUIREMENTS =
      List.of("Primary authentication", "Multifactor authentication", "");
  private static final List<String> REQUIREMENTS = List.of("singleFactorAuthentication", "multiFactorAuthentication");
  private static final List<String> TIMES = List.of(
      "2026-01-31T08:00:00Z", "2026-01-31T08:00:00.000Z", "2026-01-31T08:00:00.5Z", "2026-01-31T09:00:00.000+01:00");

  private final Random random;

  RandomEvents(long seed) {
    random = new Random(seed);
  }

  Stream<SignIn> limit(int events) {
    return Stream.generate(this::next).limit(events);
  }

  private SignIn next() {
    Map<String, Object> status = new LinkedHashMap<>();
    sometimes(9, status, "errorCode", CODES);
    sometimes(3, status, "additionalDetails", TEXTS);
    List<Map<String, Object>> steps = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      boolean again = !steps.isEmpty() && random.nextInt(5) == 0;
      Map<String, Object> step = again ? new LinkedHashMap<>(one(steps)) : step();
      sometimes(3, step, "RequestSequence", List.of(1, 2, "1"));
      sometimes(3, step, "StatusSequence", List.of(1, 2, "2"));
      steps.add(step);
    }
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("createdDateTime", TIMES.get(0));
    event.put("status", status);
    event.put("authenticationDetails", steps);
    sometimes(6, event, "authenticationRequirement", REQUIREMENTS);
    sometimes(2, event, "mfaDetail", List.of(Map.of(), Map.of("authMethod", "OATH verification code")));
    sometimes(2, event, "appliedConditionalAccessPolicies", List.of(
        List.of(Map.of("displayName", "Require MFA", "result", "success", "enforcedGrantControls", List.of("Mfa")))));
    sometimes(1, event, "appliedConditionalAccessPolicies", List.of(
        List.of(Map.of("result", "failure", "enforcedGrantControls", List.of("Mfa", "Block")))));
    sometimes(1, event, "userType", List.of("guest", "member"));
    sometimes(1, event, "portalStatus", List.of("Success", "Failure", "Interrupted", "Gelukt"));
    return SignIn.fromWire(event);
  }

  private Map<String, Object> step() {
    Map<String, Object> step = new LinkedHashMap<>();
    sometimes(9, step, "authenticationMethod", METHODS);
    sometimes(9, step, "authenticationStepResultDetail", TEXTS);
    sometimes(8, step, "succeeded", List.of(true, false));
    sometimes(9, step, "authenticationStepRequirement", STEP_REQUIREMENTS);
    sometimes(7, step, "authenticationStepDateTime", TIMES);
    return step;
  }

  private void sometimes(int inTen, Map<String, Object> object, String name, List<?> values) {
    if (random.nextInt(10) < inTen) {
      object.put(name, one(values));
    }
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
