package dev.mfacodes.bench.speed.sample;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The same sign-ins in the shapes that Azure Monitor gives them. */
final class Envelopes {

  private static final Map<String, String> RENAMED = Map.of(
      "appliedConditionalAccessPolicies", "ConditionalAccessPolicies",
      "location", "LocationDetails",
      "resourceId", "ResourceIdentity");

  private Envelopes() {}

  static Map<String, Object> diagnostics(Map<String, Object> signIn) {
    Map<String, Object> record = around(signIn, "time", "resultType", "resultDescription");
    record.put("resourceId", "/tenants/0a1b2c3d-0000-4000-8000-00000000f00d/providers/Microsoft.aadiam");
    record.put("operationName", "Sign-in activity");
    record.put("operationVersion", "1.0");
    record.put("category", "SignInLogs");
    record.put("callerIpAddress", signIn.get("ipAddress"));
    record.put("correlationId", signIn.get("correlationId"));
    record.put("identity", signIn.get("userDisplayName"));
    record.put("Level", 4);
    record.put("location", "NL");
    record.put("properties", signIn);
    return record;
  }

  /** Objects and lists travel as text there. */
  static Map<String, Object> logAnalytics(Map<String, Object> signIn) {
    Map<String, Object> row = around(signIn, "TimeGenerated", "ResultType", "ResultDescription");
    row.put("Category", "SignInLogs");
    row.put("Type", "SigninLogs");
    row.put("Location", "NL");
    signIn.forEach((name, value) -> row.put(
        RENAMED.getOrDefault(name, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)),
        value instanceof String || value instanceof Number || value instanceof Boolean ? value : Json.text(value)));
    return row;
  }

  private static Map<String, Object> around(
      Map<String, Object> signIn, String time, String resultType, String description) {
    Map<?, ?> status = (Map<?, ?>) signIn.get("status");
    Map<String, Object> record = new LinkedHashMap<>();
    record.put(time, signIn.get("createdDateTime"));
    record.put(resultType, String.valueOf(status.get("errorCode")));
    record.put(description, status.get("failureReason"));
    return record;
  }
}
