package dev.mfacodes.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Sign-ins as Graph writes them, the same for the same seed: of few values, so that answers come again, and here and
 * there with something that is not as it should be.
 */
final class RandomSignIns {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<Object> TEXTS = Arrays.asList(
      "MFA completed in Azure AD", "MFA requirement satisfied by claim in the token",
      "MFA denied; user declined the authentication", "MFA denied; invalid verification code",
      "MFA denied; by a new reason",
      "MFA required in Azure AD", "Correct password", "Incorrect password", "Authentication in progress",
      "Phone Unreachable", "PIN not entered", "MFA requirement skipped due to remembered device", "",
      "Something else", null);
  private static final List<Object> METHODS = Arrays.asList(
      "Mobile app notification", "Text message", "Password", "Previously satisfied", "FIDO2 security key",
      "Retina scan", "", null);
  private static final List<Object> DETAILS =
      Arrays.asList("Password Hash Sync", "+31 20 555 01 12", "", null, "Zo\u00eb \ud83d\ude00");
  private static final List<Object> ODD = Arrays.asList(
      null, "", " ", 0, -0.0, 5, 1e20, true, "{PII Removed}", "{}", "[]", List.of(), Map.of(), List.of("a"), "a\"b\\",
      Map.of("value", List.of("Mfa"), "Count", 1), "\u0000\u001f\u007f\u0080", "true", "System.Object[]");
  private static final List<String> ODD_NAMES = List.of(
      "Status", "status_errorCode", "UserPrincipalName", "TimeGenerated", "properties", "resultType", "ResultType",
      "activityDisplayName", "value", "records", "appliedConditionalAccessPolicy", "later", "Id", "category",
      "mfaDetail");

  private final Random random;

  RandomSignIns(long seed) {
    random = new Random(seed);
  }

  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** One as it should be, mostly. */
  Map<String, Object> next() {
    Map<String, Object> signIn = new LinkedHashMap<>();
    signIn.put("id", new UUID(random.nextLong(), random.nextLong()).toString());
    signIn.put("createdDateTime", time());
    signIn.put("userPrincipalName",
        one(Arrays.asList("Anna@example.com", "zo\u00eb@example.com", " bo@example.com", null)));
    signIn.put("userId", one(Arrays.asList("0a000000-0000-0000-0000-00000000000a", "", null)));
    signIn.put("correlationId", one(Arrays.asList("0b000000-0000-0000-0000-00000000000B", "", null)));
    signIn.put("originalRequestId", one(Arrays.asList("0c000000-0000-0000-0000-00000000000c", "", null)));
    signIn.put("status", object("errorCode", one(List.of(0, 0, 0, 50074, 500121, 50140, 50126, 987654)),
        "failureReason", "Other.", "additionalDetails", one(TEXTS)));
    signIn.put("authenticationRequirement", one(List.of("singleFactorAuthentication", "multiFactorAuthentication")));
    signIn.put("isInteractive", one(Arrays.asList(true, true, false, null)));
    signIn.put("signInEventTypes", one(List.of(List.of("interactiveUser"), List.of("nonInteractiveUser"), List.of())));
    signIn.put("homeTenantId", one(List.of("0d000000-0000-0000-0000-00000000000d", "")));
    signIn.put("resourceTenantId",
        one(List.of("0D000000-0000-0000-0000-00000000000D", "0e000000-0000-0000-0000-00000000000e")));
    signIn.put("resourceId", one(List.of("0f000000-0000-0000-0000-00000000000f", "radius", "")));
    signIn.put("userType", one(List.of("member", "member", "guest")));
    signIn.put("authenticationDetails", list(4, this::step));
    signIn.put("appliedConditionalAccessPolicies", list(4, this::policy));
    signIn.put("authenticationRequirementPolicies",
        list(2, () -> object("requirementProvider", one(List.of("user", "securityDefaults")), "detail", "x")));
    signIn.put("mfaDetail", one(Arrays.asList(Map.of(), object("authMethod", one(METHODS), "authDetail", "x"), null)));
    signIn.put("location", object("city", "Utrecht", "geoCoordinates", object("latitude", 52.09, "longitude", -5)));
    signIn.put("laterProperty", one(List.of(List.of(Map.of("a", 1), -1.5e-3, true), Map.of("status", 1), "x")));
    disturb(signIn);
    return signIn;
  }

  private Map<String, Object> step() {
    Map<String, Object> step = object(
        "authenticationStepDateTime", random.nextInt(4) == 0 ? null : time(),
        "authenticationMethod", one(METHODS),
        "authenticationMethodDetail", one(DETAILS),
        "succeeded", one(Arrays.asList(true, false, null)),
        "authenticationStepResultDetail", one(TEXTS),
        "authenticationStepRequirement", one(List.of("Primary authentication", "Multifactor authentication")));
    if (random.nextInt(3) == 0) {
      step.put("RequestSequence", random.nextInt(2));
      step.put("StatusSequence", random.nextInt(2) * 1_700_000_000_000L);
    }
    return step;
  }

  private Map<String, Object> policy() {
    int number = random.nextInt(3);
    return object("id", "policy" + number, "displayName", one(Arrays.asList("CA" + number, "", null)),
        "enforcedGrantControls", one(List.of(List.of("Mfa"), List.of("Block"), List.of("mfa", "Block"), List.of())),
        "result", one(Arrays.asList("success", "failure", "notApplied", "reportOnlySuccess", null)));
  }

  /** Three seconds, and spellings of them. */
  private String time() {
    return "2026-01-31T08:00:0" + random.nextInt(3) + one(List.of("Z", "Z", ".5Z", ".1234567Z", "+00:00", ".50+00:00"));
  }

  /** Takes something out, or puts something odd in. */
  private void disturb(Map<String, Object> signIn) {
    List<String> names = new ArrayList<>(signIn.keySet());
    while (random.nextInt(3) == 0) {
      signIn.remove(one(names));
    }
    if (random.nextInt(8) == 0) {
      signIn.put((String) one(names), one(ODD));
    }
    if (random.nextInt(20) == 0) {
      signIn.put((String) one(ODD_NAMES), one(ODD));
    }
  }

  /** The same properties in another order, those within too. */
  Object shuffled(Object value) {
    if (value instanceof Map<?, ?> object) {
      List<Map.Entry<?, ?>> members = new ArrayList<>(object.entrySet());
      Collections.shuffle(members, random);
      Map<Object, Object> other = new LinkedHashMap<>();
      members.forEach(member -> other.put(member.getKey(), shuffled(member.getValue())));
      return other;
    }
    return value;
  }

  /** The sign-in in what Azure Monitor puts around it. */
  Map<String, Object> enveloped(Object signIn) {
    Map<String, Object> envelope = object("time", time(), "resourceId", "/tenants/x/providers/Microsoft.aadiam",
        "operationName", "Sign-in activity", "category", "SignInLogs",
        "resultType", one(List.of("0", "50074", 500121, "x")), "correlationId", "0b000000-0000-0000-0000-0000000000bb",
        "Level", 4, "location", "NL", "properties", signIn);
    List<String> names = new ArrayList<>(envelope.keySet());
    if (random.nextInt(5) == 0) {
      envelope.remove(one(names));
    }
    if (random.nextInt(10) == 0) {
      envelope.put(
          (String) one(List.of("ResultType", "Category", "Properties", "CorrelationId", "Time", "status")), one(ODD));
    }
    return envelope;
  }

  private interface Made {
    Object make();
  }

  private List<Object> list(int most, Made element) {
    List<Object> list = new ArrayList<>();
    for (int i = random.nextInt(most); i > 0; i--) {
      list.add(random.nextInt(40) == 0 ? null : element.make());
    }
    return list;
  }

  private static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  private Object one(List<?> values) {
    return values.get(random.nextInt(values.size()));
  }
}
