package dev.mfacodes.spark;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Schemas for Spark's own readers, so that nothing is inferred: a schema that was inferred from some files loses what
 * only others have.
 *
 * <pre>{@code
 * Dataset<Row> rows = spark.read().schema(MfaSchemas.LOG_ANALYTICS).json("abfss://...");
 * rows.select(MfaFunctions.outcome(struct(col("*"))));
 * }</pre>
 *
 * <p>Each column of {@link #GRAPH} and {@link #LOG_ANALYTICS} is a text: objects and lists become the JSON that they
 * are, whichever form a file has them in, and the functions read them again. A line that is no JSON is in
 * {@link #CORRUPT}; its other columns are {@code NULL}, and so are its answers. Constants.
 */
public final class MfaSchemas {

  /** Where Spark's JSON reader puts a line that it cannot read; its default name. */
  public static final String CORRUPT = "_corrupt_record";

  /** The sign-ins of Microsoft Graph, one a line, as far as they say anything of MFA. */
  public static final StructType GRAPH = texts(List.of(
      "id", "createdDateTime", "correlationId", "originalRequestId", "userPrincipalName", "userId", "userType",
      "appId", "appDisplayName", "ipAddress", "isInteractive", "signInEventTypes", "status", "authenticationDetails",
      "authenticationRequirement", "authenticationRequirementPolicies", "appliedConditionalAccessPolicies",
      "conditionalAccessStatus", "mfaDetail", "authenticationMethodsUsed", "authenticationProcessingDetails",
      "homeTenantId", "resourceTenantId", "crossTenantAccessType", "tokenIssuerType", "tokenIssuerName",
      "incomingTokenType", CORRUPT));

  /** The tables SigninLogs and AADNonInteractiveUserSignInLogs of Log Analytics, one row a line, likewise. */
  public static final StructType LOG_ANALYTICS = texts(List.of(
      "TimeGenerated", "Type", "Category", "OperationName", "TenantId", "AADTenantId", "Id", "CreatedDateTime",
      "CorrelationId", "OriginalRequestId", "UserPrincipalName", "UserId", "UserType", "AppId", "AppDisplayName",
      "IPAddress", "IsInteractive", "ResultType", "ResultSignature", "ResultDescription", "Status",
      "AuthenticationDetails", "AuthenticationRequirement", "AuthenticationRequirementPolicies",
      "ConditionalAccessPolicies", "ConditionalAccessStatus", "MfaDetail", "AuthenticationMethodsUsed",
      "AuthenticationProcessingDetails", "HomeTenantId", "ResourceTenantId", "CrossTenantAccessType",
      "TokenIssuerType", "TokenIssuerName", "IncomingTokenType", CORRUPT));

  /**
   * Avro files of Event Hubs Capture, for the format {@code avro} of {@code spark-avro}. {@code Body} is a JSON text of
   * one or more records: {@code explode_outer(mfa_records(Body))}, which keeps the events without one.
   */
  public static final StructType EVENT_HUB_CAPTURE = new StructType()
      .add("SequenceNumber", DataTypes.LongType)
      .add("Offset", DataTypes.StringType)
      .add("EnqueuedTimeUtc", DataTypes.StringType)
      .add("Body", DataTypes.BinaryType);

  private MfaSchemas() {}

  private static StructType texts(List<String> names) {
    StructType schema = new StructType();
    for (String name : names) {
      schema = schema.add(name, DataTypes.StringType);
    }
    return schema;
  }
}
