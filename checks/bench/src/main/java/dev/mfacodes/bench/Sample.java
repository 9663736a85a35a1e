package dev.mfacodes.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

/** Invented exports, the same for the same seed: names are reserved ones, values wider than the catalogue. */
enum Sample {

  GRAPH("json", "{\"value\":[", ",\n", "]}", Sample::graph),
  GRAPH_NDJSON("json", "", "\n", "\n", Sample::graph),
  DIAGNOSTICS("json", "", "\n", "\n", Sample::diagnostics),
  LOG_ANALYTICS_JSON("json", "", "\n", "\n", Sample::logAnalytics),
  REGISTRATIONS_JSON("json", "{\"value\":[", ",\n", "]}", Sample::registration),
  CREDENTIAL_REGISTRATIONS_JSON("json", "{\"value\":[", ",\n", "]}", Sample::credentialRegistration),
  LOG_ANALYTICS_CSV("csv", "", "\n", "\n", Sample::logAnalytics),
  PORTAL_CSV("csv", "", "\n", "\n", Sample::portal),
  ACTIVITY_CSV("csv", "", "\n", "\n", Sample::activity),
  REGISTRATION_CSV("csv", "", "\n", "\n", Sample::powerShell);

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> RESULTS = List.of(
      "MFA completed in Azure AD", "MFA requirement satisfied by claim in the token",
      "MFA denied; user declined the authentication", "MFA denied; user did not respond to mobile app notification",
      "MFA successfully completed", "MFA denied; by a new reason", "");
  private static final List<String> METHODS = List.of(
      "Mobile app notification", "Text message", "Previously satisfied", "FIDO2 security key", "Retina scan");
  private static final List<String> CODES = List.of(
      "SUCCESS_PHONE_APP_AUTHENTICATED", "FAILED_PHONE_APP_DENIED", "SUCCESS_NO_PIN", "CONFIG_ISSUE", "SUCCESS_NEW");
  private static final int[] ERRORS = {0, 0, 0, 0, 50074, 500121, 50126, 987654};

  private final String ending;
  private final String before;
  private final String between;
  private final String after;
  private final Function<Random, Map<String, Object>> record;

  Sample(
      String ending, String before, String between, String after, Function<Random, Map<String, Object>> record) {
    this.ending = ending;
    this.before = before;
    this.between = between;
    this.after = after;
    this.record = record;
  }

  boolean isCsv() {
    return ending.equals("csv");
  }

  /** Writes a file of about so many bytes. */
  Path write(Path folder, long bytes) throws IOException {
    Path file = folder.resolve(name().toLowerCase(Locale.ROOT) + '.' + ending);
    Random random = new Random(42);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      long written = 0;
      out.write(isCsv() ? String.join(",", record.apply(random).keySet()) + '\n' : before);
      for (int i = 0; written < bytes; i++) {
        String text = isCsv() ? row(record.apply(random)) : JSON.writeValueAsString(record.apply(random));
        out.write(i == 0 ? text : between + text);
        written += text.length() + between.length();
      }
      out.write(after);
    }
    return file;
  }

  private static String row(Map<String, Object> record) {
    StringBuilder row = new StringBuilder();
    for (Object value : record.values()) {
      String text = value instanceof String string ? string : json(value);
      row.append(row.length() > 0 ? "," : "").append('"').append(text.replace("\"", "\"\"")).append('"');
    }
    return row.toString();
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static <T> T one(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** In the order given: that of {@code Map.of} differs from one JVM to the next. */
  private static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  private static String id(Random random) {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  private static String user(Random random) {
    return "gebruiker" + random.nextInt(20_000) + "@example.com";
  }

  private static Instant time(Random random) {
    return Instant.ofEpochSecond(1_767_225_600L + random.nextInt(2_592_000));
  }

  private static Map<String, Object> step(Random random, String requirement) {
    Map<String, Object> step = new LinkedHashMap<>();
    step.put("authenticationStepDateTime", time(random).toString());
    step.put("authenticationMethod", one(random, METHODS));
    step.put("authenticationMethodDetail", "Password in the cloud");
    step.put("succeeded", random.nextBoolean());
    step.put("authenticationStepResultDetail", one(random, RESULTS));
    step.put("authenticationStepRequirement", requirement);
    return step;
  }

  private static Map<String, Object> policy(Random random) {
    Map<String, Object> policy = new LinkedHashMap<>();
    policy.put("id", id(random));
    policy.put("displayName", "CA" + random.nextInt(900) + ": vereis meervoudige verificatie, voorwaarde één");
    policy.put("enforcedGrantControls", List.of(random.nextBoolean() ? "Mfa" : "Block"));
    policy.put("enforcedSessionControls", List.of());
    policy.put("result", one(random, List.of("success", "notApplied", "reportOnlySuccess")));
    policy.put("conditionsSatisfied", "application,users");
    policy.put("conditionsNotSatisfied", "none");
    return policy;
  }

  private static Map<String, Object> status(Random random) {
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("errorCode", ERRORS[random.nextInt(ERRORS.length)]);
    status.put("failureReason", "Other.");
    status.put("additionalDetails", one(random, RESULTS));
    return status;
  }

  private static Map<String, Object> graph(Random random) {
    Map<String, Object> signIn = new LinkedHashMap<>();
    signIn.put("id", id(random));
    signIn.put("createdDateTime", time(random).toString());
    signIn.put("userDisplayName", "Zoë Voorbeeld");
    signIn.put("userPrincipalName", user(random));
    signIn.put("userId", id(random));
    signIn.put("appId", id(random));
    signIn.put("appDisplayName", "Voorbeeldportaal");
    signIn.put("ipAddress", "192.0.2." + random.nextInt(256));
    signIn.put("clientAppUsed", "Browser");
    signIn.put("userAgent", "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)");
    signIn.put("correlationId", id(random));
    signIn.put("conditionalAccessStatus", one(random, List.of("success", "notApplied", "failure")));
    signIn.put("originalRequestId", id(random));
    signIn.put("isInteractive", true);
    signIn.put("tokenIssuerType", "AzureAD");
    signIn.put("processingTimeInMilliseconds", random.nextInt(2_000));
    signIn.put("riskDetail", "none");
    signIn.put("riskState", "none");
    signIn.put("riskEventTypes_v2", List.of());
    signIn.put("resourceDisplayName", "Voorbeelddienst");
    signIn.put("resourceId", id(random));
    signIn.put("authenticationMethodsUsed", List.of());
    signIn.put("authenticationRequirement", "multiFactorAuthentication");
    signIn.put("signInEventTypes", List.of("interactiveUser"));
    signIn.put("userType", "member");
    signIn.put("crossTenantAccessType", "none");
    signIn.put("autonomousSystemNumber", random.nextInt(65_536));
    signIn.put("newProperty", object("of", "a later version", "version", random.nextInt(9)));
    signIn.put("status", status(random));
    signIn.put("deviceDetail", object("deviceId", id(random), "operatingSystem", "Windows 11", "isManaged", true));
    signIn.put("location", object("city", "Utrecht", "countryOrRegion", "NL",
        "geoCoordinates", object("latitude", 52.09, "longitude", 5.12)));
    signIn.put("appliedConditionalAccessPolicies", List.of(policy(random), policy(random), policy(random)));
    signIn.put("authenticationDetails", List.of(
        step(random, "Primary authentication"), step(random, "Multifactor authentication")));
    signIn.put("authenticationRequirementPolicies",
        List.of(object("requirementProvider", "multiConditionalAccess", "detail", "Conditional Access")));
    return signIn;
  }

  private static Map<String, Object> diagnostics(Random random) {
    Map<String, Object> signIn = graph(random);
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("time", signIn.get("createdDateTime"));
    record.put("category", "SignInLogs");
    record.put("resultType", "0");
    record.put("callerIpAddress", signIn.get("ipAddress"));
    record.put("properties", signIn);
    return record;
  }

  private static Map<String, Object> logAnalytics(Random random) {
    Map<String, Object> signIn = graph(random);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("TimeGenerated", signIn.get("createdDateTime"));
    row.put("ResultType", Integer.toString(ERRORS[random.nextInt(ERRORS.length)]));
    signIn.forEach((name, value) -> row.put(
        name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
        value instanceof String || value instanceof Number || value instanceof Boolean ? value : json(value)));
    return row;
  }

  private static Map<String, Object> portal(Random random) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("Date (UTC)", time(random).toString());
    row.put("Request ID", id(random));
    row.put("User agent", "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)");
    row.put("Correlation ID", id(random));
    row.put("User ID", id(random));
    row.put("User", "Zoë Voorbeeld");
    row.put("Username", user(random));
    row.put("User type", "Member");
    row.put("Application", "Voorbeeldportaal");
    row.put("Application ID ", id(random));
    row.put("Resource", "Voorbeelddienst");
    row.put("IP address", "192.0.2." + random.nextInt(256));
    row.put("Location", "Utrecht, Utrecht, NL");
    row.put("Status", one(random, List.of("Success", "Failure", "Interrupted")));
    row.put("Sign-in error code", Integer.toString(ERRORS[random.nextInt(ERRORS.length)]));
    row.put("Failure reason", "Other.");
    row.put("Client app", "Browser");
    row.put("Device ID", id(random));
    row.put("Operating System", "Windows 11");
    row.put("Compliant", "No");
    row.put("Managed", "Yes");
    row.put("Multifactor authentication result", one(random, RESULTS));
    row.put("Multifactor authentication auth method", one(random, METHODS));
    row.put("Authentication requirement", "Multifactor authentication");
    row.put("Conditional Access", "Success");
    return row;
  }

  private static Map<String, Object> activity(Random random) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("Date", time(random).toString());
    row.put("Username", user(random));
    row.put("Call Result", one(random, CODES));
    row.put("Authenticated", one(random, List.of("true", "false", "")));
    row.put("Phone", "+31 20 555 01 " + (10 + random.nextInt(90)));
    row.put("Application", "VPN, Utrecht");
    return row;
  }

  private static Map<String, Object> registration(Random random) {
    Map<String, Object> user = new LinkedHashMap<>();
    user.put("id", id(random));
    user.put("userPrincipalName", user(random));
    user.put("userDisplayName", "Zoë Voorbeeld");
    user.put("isAdmin", false);
    user.put("isMfaRegistered", random.nextBoolean());
    user.put("isMfaCapable", random.nextBoolean());
    user.put("lastUpdatedDateTime", time(random).toString());
    user.put("methodsRegistered", List.of("microsoftAuthenticatorPush", "softwareOneTimePasscode"));
    user.put("userType", "member");
    return user;
  }

  private static Map<String, Object> credentialRegistration(Random random) {
    Map<String, Object> user = new LinkedHashMap<>();
    user.put("id", id(random));
    user.put("userPrincipalName", user(random));
    user.put("userDisplayName", "Zoë Voorbeeld");
    user.put("isRegistered", random.nextBoolean());
    user.put("isEnabled", true);
    user.put("isCapable", random.nextBoolean());
    user.put("isMfaRegistered", random.nextBoolean());
    user.put("authMethods", List.of("appNotification", "mobilePhone"));
    return user;
  }

  private static Map<String, Object> powerShell(Random random) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("UserPrincipalName", user(random));
    row.put("MFA Status", one(random, List.of("Disabled", "Enabled", "Enforced")));
    row.put("MFA Methods", one(random, List.of("", "PhoneAppNotification", "System.Object[]")));
    return row;
  }
}
