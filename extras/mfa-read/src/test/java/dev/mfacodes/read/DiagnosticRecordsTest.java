package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.signin.SignIn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A sign-in within the envelope of Azure Monitor. */
final class DiagnosticRecordsTest {

  private static final String ENVELOPE = """
      {"time":"2026-01-31T08:00:05.1234567Z","category":"SignInLogs","operationName":"Sign-in activity",
       "resultType":"50140","correlationId":"outer","location":"NL","resourceId":"/tenants/t","properties":%s}
      """;

  private static final String SIGN_IN = "{\"id\":\"a\",\"status\":{\"errorCode\":50140},\"resourceId\":\"inner\"}";

  private static SignIn read(String properties) {
    Outcome outcome = Outcome.of(ENVELOPE.formatted(properties));
    assertThat(outcome.formats()).containsExactly(ExportFormat.DIAGNOSTICS);
    return outcome.signIn();
  }

  private static String asText(String json) {
    return '"' + json.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  @Test
  void the_sign_in_is_within() {
    SignIn signIn = read(SIGN_IN);
    assertThat(signIn.id()).contains("a");
    assertThat(signIn.status().orElseThrow().errorCode()).contains(ErrorCode.of(50140));
    assertThat(signIn.resourceId()).contains("inner");
    assertThat(signIn.location()).isEmpty();
  }

  @Test
  void it_may_be_the_text_of_its_json() {
    assertThat(read(asText(SIGN_IN))).isEqualTo(read(SIGN_IN));
  }

  @Test
  void what_is_only_outside_is_lent() {
    SignIn signIn = read(SIGN_IN);
    assertThat(signIn.resultType()).contains(ErrorCode.of("50140"));
    assertThat(signIn.correlationId()).contains("outer");
    assertThat(signIn.createdDateTime()).contains(Instant.parse("2026-01-31T08:00:05.1234567Z"));
  }

  @Test
  void what_is_inside_too_is_not_lent() {
    SignIn signIn = read("""
        {"status":{"errorCode":0},"ResultType":"0","correlationId":"inner",
         "CreatedDateTime":"2026-01-31T07:00:00Z"}""");
    assertThat(signIn.resultType()).contains(ErrorCode.of("0"));
    assertThat(signIn.correlationId()).contains("inner");
    assertThat(signIn.createdDateTime()).contains(Instant.parse("2026-01-31T07:00:00Z"));
  }

  @Test
  void what_is_inside_in_another_spelling_is_not_lent_either() {
    Outcome outcome = Outcome.of(ENVELOPE.formatted("""
        {"status":{"errorCode":0},"result_type":"0","correlation-id":"inner",
         "Created Date Time":"2026-01-31T07:00:00Z"}"""));
    assertThat(outcome.signIn().resultType()).contains(ErrorCode.of("0"));
    assertThat(outcome.signIn().correlationId()).contains("inner");
    assertThat(outcome.signIn().createdDateTime()).contains(Instant.parse("2026-01-31T07:00:00Z"));
    assertThat(outcome.conflicts()).isEmpty();
  }

  @Test
  void the_envelope_is_kept() {
    assertThat(read(SIGN_IN).otherProperties()).containsEntry("diagnosticRecord", Map.of(
        "time", "2026-01-31T08:00:05.1234567Z", "category", "SignInLogs", "operationName", "Sign-in activity",
        "resultType", "50140", "correlationId", "outer", "location", "NL", "resourceId", "/tenants/t"));
  }

  @Test
  void the_envelope_is_kept_however_the_sign_in_is_spelled() {
    SignIn signIn = read("{\"Id\":\"a\",\"Status\":{\"ErrorCode\":50140}}");
    assertThat(signIn.id()).contains("a");
    assertThat(signIn.resultType()).contains(ErrorCode.of("50140"));
    assertThat(signIn.otherProperties()).containsKey("diagnosticRecord");
  }

  @Test
  void the_envelope_may_be_spelled_otherwise() {
    Outcome outcome = Outcome.of("""
        {"Time":"2026-01-31T08:00:00Z","Category":"SignInLogs","ResultType":"0","Properties":%s}""".formatted(SIGN_IN));
    assertThat(outcome.formats()).containsExactly(ExportFormat.DIAGNOSTICS);
    assertThat(outcome.signIn().resultType()).contains(ErrorCode.of("0"));
  }

  @Test
  void records_in_batches_and_a_line_each() {
    String record = ENVELOPE.formatted(SIGN_IN).replace("\n", "");
    Outcome outcome = Outcome.of("{\"records\":[" + record + "," + record + "]}\n" + record + "\n");
    assertThat(outcome.ids()).containsExactly("a", "a", "a");
    assertThat(outcome.remarks(ReadResult.Topic.FORMAT)).containsExactly("diagnostics: properties beside category");
  }

  @Test
  void audit_logs_are_refused() {
    Outcome outcome = Outcome.of("""
        {"time":"2026-01-31T08:00:00Z","category":"AuditLogs","resultType":"Success",
         "properties":{"id":"a","activityDisplayName":"Update user","result":"success"}}""");
    assertThat(outcome.complaints()).containsExactly("line 1: not a sign-in");
    assertThat(outcome.remarks(ReadResult.Topic.FORMAT)).isEmpty();
  }

  @Test
  void a_record_of_another_log_is_refused() {
    assertThat(Outcome.of("""
        {"time":"2026-01-31T08:00:00Z","category":"ProvisioningLogs","resultType":"Success",
         "properties":{"changeId":"a","provisioningAction":"Create"}}""").complaints())
        .containsExactly("line 1: not a sign-in");
  }

  @Test
  void an_envelope_that_is_empty_is_refused() {
    assertThat(Outcome.of("{\"category\":\"SignInLogs\",\"properties\":{}}").complaints())
        .containsExactly("line 1: not a diagnostic record: it has no properties");
  }

  @Test
  void properties_that_are_no_json_are_refused() {
    assertThat(Outcome.of("{\"category\":\"SignInLogs\",\"properties\":\"{\\\"id\\\":}\"}").complaints())
        .hasSize(1).first().asString().startsWith("line 1: properties: not valid JSON");
  }

  @Test
  void a_name_that_came_twice_within_is_told_with_its_path() {
    String twice = "{\"id\":\"a\",\"status\":{\"errorCode\":1,\"errorCode\":50140}}";
    assertThat(Outcome.of(ENVELOPE.formatted(twice)).conflicts()).isEqualTo(List.of("properties.status.errorCode"));
    assertThat(Outcome.of(ENVELOPE.formatted(asText(twice))).conflicts())
        .isEqualTo(List.of("properties.status.errorCode"));
  }
}
