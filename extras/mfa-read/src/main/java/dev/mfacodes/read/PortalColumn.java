package dev.mfacodes.read;

import dev.mfacodes.read.shape.Folded;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of the portal's download of interactive sign-ins, in the order of the file (57 of them; header of a real
 * file, B), and what they are in a sign-in. Those without a path have no property that is known to be the same; they
 * are kept under their name. Other languages are known in part only (headers of real files, B).
 */
enum PortalColumn {

  DATE("Date (UTC)", "createdDateTime"),
  REQUEST_ID("Request ID", "id"),
  USER_AGENT("User agent", "userAgent"),
  CORRELATION_ID("Correlation ID", "correlationId"),
  USER_ID("User ID", "userId"),
  USER("User", "userDisplayName"),
  USERNAME("Username", "userPrincipalName"),
  USER_TYPE("User type", "userType"),
  CROSS_TENANT_ACCESS_TYPE("Cross tenant access type", "crossTenantAccessType"),
  INCOMING_TOKEN_TYPE("Incoming token type", "incomingTokenType"),
  AUTHENTICATION_PROTOCOL("Authentication Protocol", "authenticationProtocol"),
  UNIQUE_TOKEN_IDENTIFIER("Unique token identifier", "uniqueTokenIdentifier"),
  ORIGINAL_TRANSFER_METHOD("Original transfer method", "originalTransferMethod"),
  CLIENT_CREDENTIAL_TYPE("Client credential type", "clientCredentialType"),
  TOKEN_PROTECTION("Token Protection - Sign In Session", ""),
  TOKEN_PROTECTION_CODE("Token Protection - Sign In Session StatusCode", ""),
  APPLICATION("Application", "appDisplayName"),
  APPLICATION_ID("Application ID", "appId"),
  APP_OWNER_TENANT_ID("App owner tenant ID", ""),
  RESOURCE("Resource", "resourceDisplayName"),
  RESOURCE_ID("Resource ID", "resourceId"),
  RESOURCE_TENANT_ID("Resource tenant ID", "resourceTenantId"),
  RESOURCE_OWNER_TENANT_ID("Resource owner tenant ID", ""),
  HOME_TENANT_ID("Home tenant ID", "homeTenantId"),
  HOME_TENANT_NAME("Home tenant name", "homeTenantName"),
  IP_ADDRESS("IP address", "ipAddress"),
  /** City, state and country in one text. */
  LOCATION("Location", ""),
  STATUS("Status", "portalStatus", "Statut"),
  ERROR_CODE("Sign-in error code", "status.errorCode"),
  FAILURE_REASON("Failure reason", "status.failureReason"),
  CLIENT_APP("Client app", "clientAppUsed"),
  DEVICE_ID("Device ID", "deviceDetail.deviceId"),
  BROWSER("Browser", "deviceDetail.browser"),
  OPERATING_SYSTEM("Operating System", "deviceDetail.operatingSystem"),
  COMPLIANT("Compliant", "deviceDetail.isCompliant"),
  MANAGED("Managed", "deviceDetail.isManaged"),
  JOIN_TYPE("Join Type", "deviceDetail.trustType"),
  MFA_RESULT("Multifactor authentication result", "status.additionalDetails"),
  MFA_METHOD("Multifactor authentication auth method", "mfaDetail.authMethod",
      "Méthode d'authentification multifacteur"),
  MFA_DETAIL("Multifactor authentication auth detail", "mfaDetail.authDetail"),
  REQUIREMENT("Authentication requirement", "authenticationRequirement",
      "Exigence d'authentification", "Requisito de autenticación"),
  SIGN_IN_IDENTIFIER("Sign-in identifier", "signInIdentifier"),
  SESSION_ID("Session ID", "sessionId"),
  IP_ADDRESS_SEEN_BY_RESOURCE("IP address (seen by resource)", ""),
  THROUGH_GLOBAL_SECURE_ACCESS("Through Global Secure Access", ""),
  GLOBAL_SECURE_ACCESS_IP_ADDRESS("Global Secure Access IP address", ""),
  AUTONOMOUS_SYSTEM_NUMBER("Autonomous system number", "autonomousSystemNumber"),
  FLAGGED_FOR_REVIEW("Flagged for review", "flaggedForReview"),
  TOKEN_ISSUER_TYPE("Token issuer type", "tokenIssuerType"),
  /** The same name a second time. */
  INCOMING_TOKEN_TYPE_AGAIN("Incoming token type", "incomingTokenType"),
  TOKEN_ISSUER_NAME("Token issuer name", "tokenIssuerName"),
  LATENCY("Latency", "processingTimeInMilliseconds"),
  CONDITIONAL_ACCESS("Conditional Access", "conditionalAccessStatus"),
  /** Not in files of 56 columns. */
  MANAGED_IDENTITY_TYPE("Managed Identity type", ""),
  ASSOCIATED_RESOURCE_ID("Associated Resource Id", ""),
  FEDERATED_TOKEN_ID("Federated Token Id", ""),
  FEDERATED_TOKEN_ISSUER("Federated Token Issuer", "");

  /** What shows a portal's download: the first, and one of the others. */
  static final List<PortalColumn> MARKS = List.of(ERROR_CODE, STATUS, MFA_RESULT, DATE);

  private static final Map<String, PortalColumn> BY_NAME = Arrays.stream(values())
      .filter(column -> column != INCOMING_TOKEN_TYPE_AGAIN)
      .flatMap(column -> column.names().stream().map(name -> Map.entry(Folded.name(name), column)))
      .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final String header;
  private final String path;
  private final List<String> translations;

  PortalColumn(String header, String path, String... translations) {
    this.header = header;
    this.path = path;
    this.translations = List.of(translations);
  }

  /** The English header, without the blanks too many that real files have. */
  String header() {
    return header;
  }

  /** The path of its property. */
  Optional<String> path() {
    return Optional.of(path).filter(known -> !known.isEmpty());
  }

  private List<String> names() {
    return Stream.concat(Stream.of(header), translations.stream()).toList();
  }

  /** The column that goes by this header, in any spelling and language that is known. */
  static Optional<PortalColumn> named(String header) {
    return Optional.ofNullable(BY_NAME.get(Folded.name(header)));
  }

  /** The columns of a file that has so many, in its order; empty if no order is known for that. */
  static List<PortalColumn> inOrder(int count) {
    List<PortalColumn> all = List.of(values());
    return switch (count) {
      case 57 -> all;
      case 56 -> all.stream().filter(column -> column != MANAGED_IDENTITY_TYPE).toList();
      default -> List.of();
    };
  }
}
