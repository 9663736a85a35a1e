package dev.mfacodes.bench.speed.sample;

import static dev.mfacodes.bench.speed.sample.Json.object;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.meaning.SignInResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rows of the tables, and of the registrations. */
final class Tables {

  private static final List<String> RESULT_CODES = Stream.concat(
      Stream.of(MfaResultCode.values()).map(Enum::name), Stream.of("SUCCESS_RETINA", "FAILED_BY_WRISTBAND")).toList();

  /** The 57 columns of the portal's download, one twice: the blanks too many are the portal's. */
  private static final List<String> PORTAL = List.of(
      "Date (UTC)", "Request ID", "User agent", "Correlation ID", "User ID", "User", "Username", "User type",
      "Cross tenant access type", "Incoming token type", "Authentication Protocol", "Unique token identifier",
      "Original transfer method", "Client credential type", "Token Protection - Sign In Session",
      "Token Protection - Sign In Session StatusCode", "Application", "Application ID ", "App owner tenant ID",
      "Resource", "Resource ID ", "Resource tenant ID", "Resource owner tenant ID", "Home tenant ID",
      "Home tenant name", "IP address", "Location", "Status", "Sign-in error code", "Failure reason", "Client app",
      "Device ID", "Browser", "Operating System", "Compliant", "Managed", "Join Type",
      "Multifactor authentication result", "Multifactor authentication auth method",
      "Multifactor authentication auth detail", "Authentication requirement", "Sign-in identifier", "Session ID",
      "IP address (seen by resource)", "Through Global Secure Access", "Global Secure Access IP address",
      "Autonomous system  number", "Flagged for review", "Token issuer type", "Incoming token type ",
      "Token issuer name", "Latency", "Conditional Access", "Managed Identity type", "Associated Resource Id",
      "Federated Token Id", "Federated Token Issuer");

  private Tables() {}

  static List<Object> portalRow(Map<String, Object> signIn) {
    Map<String, Object> row = portal(signIn);
    List<Object> cells = new ArrayList<>();
    PORTAL.forEach(column -> cells.add(row.getOrDefault(column, "")));
    return cells;
  }

  static List<String> portalHeader() {
    return PORTAL.stream().map(column -> column.equals("Incoming token type ") ? column.strip() : column).toList();
  }

  private static Map<String, Object> portal(Map<String, Object> signIn) {
    Map<?, ?> status = (Map<?, ?>) signIn.get("status");
    Map<?, ?> device = (Map<?, ?>) signIn.get("deviceDetail");
    Map<?, ?> mfa = (Map<?, ?>) signIn.get("mfaDetail");
    Map<String, Object> row = new LinkedHashMap<>(object(
        "Date (UTC)", signIn.get("createdDateTime"), "Request ID", signIn.get("id"),
        "User agent", signIn.get("userAgent"), "Correlation ID", signIn.get("correlationId"),
        "User ID", signIn.get("userId"), "User", signIn.get("userDisplayName"),
        "Username", signIn.get("userPrincipalName"), "User type", "Member",
        "Application", signIn.get("appDisplayName"), "Application ID ", signIn.get("appId"),
        "Resource", signIn.get("resourceDisplayName"), "Resource ID ", signIn.get("resourceId"),
        "Resource tenant ID", signIn.get("resourceTenantId"), "IP address", signIn.get("ipAddress"),
        "Location", "Utrecht, Utrecht, NL", "Status", portalStatus((Integer) status.get("errorCode")),
        "Sign-in error code", status.get("errorCode"), "Failure reason", status.get("failureReason"),
        "Client app", signIn.get("clientAppUsed"), "Device ID", device.get("deviceId"),
        "Browser", device.get("browser"), "Operating System", device.get("operatingSystem"),
        "Compliant", "No", "Managed", "Yes", "Session ID", signIn.get("sessionId")));
    row.put("Multifactor authentication result", text(status.get("additionalDetails")));
    row.put("Multifactor authentication auth method", text(mfa.get("authMethod")));
    row.put("Multifactor authentication auth detail", text(mfa.get("authDetail")));
    row.put("Authentication requirement", signIn.get("authenticationRequirement").equals("multiFactorAuthentication")
        ? "Multifactor authentication" : "Single-factor authentication");
    row.put("Latency", signIn.get("processingTimeInMilliseconds"));
    row.put("Conditional Access", "Success");
    return row;
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  private static String portalStatus(int errorCode) {
    boolean interrupted = ErrorCode.of(errorCode).listed()
        .filter(listed -> listed.signIn() == SignInResult.INTERRUPTED)
        .isPresent();
    return errorCode == 0 ? "Success" : interrupted ? "Interrupted" : "Failure";
  }

  static Map<String, Object> activity(Map<String, Object> signIn, Dice dice) {
    return object(
        "Date", signIn.get("createdDateTime"),
        "Username", signIn.get("userPrincipalName"),
        "Call Result", dice.one(RESULT_CODES),
        "Authenticated", dice.one(List.of("true", "true", "false", "")),
        "Phone", "+31 20 555 01 " + (10 + dice.below(90)),
        "Application", signIn.get("appDisplayName") + ", Utrecht");
  }

  static Map<String, Object> registration(Map<String, Object> signIn, Dice dice) {
    boolean registered = dice.percent(90);
    return object(
        "id", signIn.get("userId"),
        "userPrincipalName", signIn.get("userPrincipalName"),
        "userDisplayName", signIn.get("userDisplayName"),
        "isAdmin", dice.percent(2),
        "isMfaRegistered", registered,
        "isMfaCapable", registered && dice.percent(95),
        "lastUpdatedDateTime", signIn.get("createdDateTime"),
        "methodsRegistered", registered ? List.of("microsoftAuthenticatorPush", "softwareOneTimePasscode") : List.of(),
        "userType", signIn.get("userType"));
  }

  static Map<String, Object> credentialRegistration(Map<String, Object> signIn, Dice dice) {
    boolean registered = dice.percent(90);
    return object(
        "id", signIn.get("userId"),
        "userPrincipalName", signIn.get("userPrincipalName"),
        "userDisplayName", signIn.get("userDisplayName"),
        "isRegistered", registered,
        "isEnabled", true,
        "isCapable", registered,
        "isMfaRegistered", registered,
        "authMethods", registered ? List.of("appNotification", "mobilePhone") : List.of());
  }

  static Map<String, Object> powerShell(Map<String, Object> signIn, Dice dice) {
    return object(
        "UserPrincipalName", signIn.get("userPrincipalName"),
        "MFA Status", dice.one(List.of("Disabled", "Enabled", "Enforced")),
        "MFA Methods", dice.one(List.of("", "PhoneAppNotification", "System.Object[]")));
  }
}
