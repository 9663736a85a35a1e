package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows whose columns have the names of properties: Log Analytics, custom tables, diagnostics, PowerShell. */
final class LogAnalyticsCsvTest {

  private static final String STEPS = """
      [{"authenticationStepDateTime":"2026-01-31T08:00:00.1234567+00:00",
        "authenticationMethod":"Mobile app notification",
        "succeeded":false,"authenticationStepResultDetail":"MFA denied; user declined the authentication"}]""";

  private static Outcome read(List<String> header, List<String> row) {
    return Outcome.of(PortalCsv.csv(header, row));
  }

  private static void assertDeclined(SignIn signIn) {
    assertThat(signIn.authenticationDetails()).singleElement().satisfies(step -> {
      assertThat(step.succeeded()).contains(false);
      assertThat(step.authenticationStepResultDetail())
          .contains(StatusText.of("MFA denied; user declined the authentication"));
      assertThat(step.authenticationStepDateTime()).contains(Instant.parse("2026-01-31T08:00:00.1234567Z"));
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", " "})
  void json_in_cells_is_read_with_the_line_breaks_in_it(String lineBreak) {
    Outcome read = read(
        List.of("TimeGenerated [UTC]", "Id", "ResultType", "Status", "AuthenticationDetails", "DeviceDetail"),
        List.of("1/31/2026, 8:00:00.000 AM", "1", "500121",
            "{\"errorCode\":500121,\"additionalDetails\":\"MFA denied;\\r\\nuser declined\"}",
            STEPS.replace("\n", lineBreak), "{\"isManaged\":\"true\",\"browser\":\"\"}"));

    assertThat(read.remarks(ReadResult.Topic.FORMAT)).containsExactly("log-analytics: property TimeGenerated [UTC]");
    SignIn signIn = read.signIn();
    assertDeclined(signIn);
    assertThat(signIn.createdDateTime()).contains(Instant.parse("2026-01-31T08:00:00Z"));
    assertThat(signIn.resultType()).contains(ErrorCode.of("500121"));
    assertThat(signIn.status().flatMap(SignInStatus::additionalDetails)).map(StatusText::wire)
        .contains("MFA denied;\r\nuser declined");
    assertThat(signIn.deviceDetail().orElseThrow().isManaged()).contains(true);
  }

  @Test
  void json_that_is_wrapped_twice_is_read() {
    String wrapped = '"' + STEPS.replace("\n", " ").replace("\"", "\\\"") + '"';

    assertDeclined(read(List.of("ResultType", "AuthenticationDetails"), List.of("500121", wrapped)).signIn());
  }

  @ParameterizedTest
  @CsvSource({
      "ResultType, 500121", "ResultType, 500121.0", "ResultType_d, 500121.0", "resultType_s, 500121",
      "ResultType_d, 500121.000", "properties_resultType_s, 500121"
  })
  void the_error_code_is_a_text_or_a_fraction(String name, String code) {
    assertThat(read(List.of(name, "TimeGenerated"), List.of(code, "2026-01-31T08:00:00Z")).signIn().resultType()
        .orElseThrow().number()).hasValue(500121);
  }

  @Test
  void custom_tables_have_suffixes() {
    SignIn signIn = read(
        List.of("createdDateTime_t [UTC]", "status_errorCode_d", "status_additionalDetails_s", "isInteractive_b",
            "authenticationDetails_s", "correlationId_g", "status_new_s"),
        List.of("1/31/2026, 8:00:00.000 AM", "500121.0", "MFA denied; user declined the authentication", "false",
            STEPS, "c", "x")).signIn();

    assertThat(signIn.createdDateTime()).contains(Instant.parse("2026-01-31T08:00:00Z"));
    assertThat(signIn.status().flatMap(SignInStatus::errorCode).orElseThrow().number()).hasValue(500121);
    assertThat(signIn.status().flatMap(SignInStatus::additionalDetails)).isPresent();
    assertThat(signIn.isInteractive()).contains(false);
    assertThat(signIn.correlationId()).contains("c");
    assertThat(signIn.otherProperties()).containsEntry("status_new_s", "x");
    assertDeclined(signIn);
  }

  @Test
  void flattened_properties_get_where_they_belong() {
    SignIn signIn = read(
        List.of("TimeGenerated", "Status_errorCode", "Status_additionalDetails", "MfaDetail_authMethod",
            "DeviceDetail_x"),
        List.of("2026-01-31T08:00:00Z", "0", "MFA requirement satisfied by claim in the token", "SMS", "y")).signIn();

    assertThat(signIn.status().flatMap(SignInStatus::errorCode)).contains(ErrorCode.of("0"));
    assertThat(signIn.status().flatMap(SignInStatus::additionalDetails))
        .contains(StatusText.of("MFA requirement satisfied by claim in the token"));
    assertThat(signIn.mfaDetail().orElseThrow().authMethod()).isPresent();
    assertThat(signIn.otherProperties()).containsEntry("DeviceDetail_x", "y");
  }

  @Test
  void rows_of_all_tables_may_be_in_one_file() {
    List<String> tables = List.of("SigninLogs", "AADNonInteractiveUserSignInLogs", "ADFSSignInLogs",
        "AADServicePrincipalSignInLogs", "AADManagedIdentitySignInLogs");
    String rows = tables.stream()
        .map(table -> PortalCsv.line(List.of("2026-01-31T08:00:00Z", table, "0", table.startsWith("A") ? "{}" : "")))
        .collect(Collectors.joining());

    Outcome read = Outcome.of("TimeGenerated,Type,ResultType,MfaDetail\n" + rows);

    assertThat(read.problems()).isEmpty();
    assertThat(read.signIns()).extracting(signIn -> signIn.otherProperties().get("Type"))
        .containsExactlyElementsOf(tables);
    assertThat(read.found()).extracting(ReadResult.Found::format).containsOnly(ExportFormat.LOG_ANALYTICS);
  }

  @Test
  void json_that_is_broken_is_a_problem_of_its_column_and_costs_only_its_row() {
    Outcome read = Outcome.of("ResultType,AuthenticationDetails\n" + Stream.of(
            "[{\"succeeded\":fals", "[{\"succeeded\":true}]]", STEPS.substring(0, 150), "[]")
        .map(steps -> PortalCsv.line(List.of("0", steps)))
        .collect(Collectors.joining()));

    assertThat(read.signIns()).hasSize(1);
    assertThat(read.complaints()).hasSize(3)
        .allMatch(complaint -> complaint.matches("line \\d: authenticationDetails: not valid JSON .*"), "named")
        .noneMatch(complaint -> complaint.contains("succeeded") || complaint.contains("Mobile"), "not shown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "[]", "{}", "null", "{PII Removed}"})
  void cells_that_stand_for_nothing_are_absent(String nothing) {
    SignIn signIn = read(List.of("ResultType", "AuthenticationDetails", "MfaDetail"), List.of("0", nothing, nothing))
        .signIn();

    assertThat(signIn.authenticationDetails()).isEmpty();
    assertThat(signIn.mfaDetail()).isEmpty();
  }

  /** The text of a cell is not to cost a row that says enough without it. */
  @Test
  void cells_that_are_no_json_are_kept_beside() {
    SignIn signIn = read(List.of("ResultType", "LocationDetails", "IsInteractive"), List.of("0", "Utrecht", "Oui"))
        .signIn();

    assertThat(signIn.location()).isEmpty();
    assertThat(signIn.isInteractive()).isEmpty();
    assertThat(signIn.otherProperties()).containsEntry("LocationDetails", "Utrecht")
        .containsEntry("IsInteractive", "Oui");
  }

  @Test
  void names_that_log_analytics_gives_to_other_things_are_kept() {
    SignIn signIn = read(
        List.of("TimeGenerated", "CreatedDateTime", "Location", "ResourceId", "ResourceIdentity", "ResultType"),
        List.of("2026-01-31T08:05:00Z", "2026-01-31T08:00:00Z", "NL", "/tenants/x", "r", "0")).signIn();

    assertThat(signIn.createdDateTime()).contains(Instant.parse("2026-01-31T08:00:00Z"));
    assertThat(signIn.resourceId()).contains("r");
    assertThat(signIn.otherProperties()).containsEntry("Location", "NL").containsEntry("ResourceId", "/tenants/x")
        .containsEntry("TimeGenerated", "2026-01-31T08:05:00Z");
  }

  @Test
  void diagnostic_records_have_the_sign_in_in_a_column() {
    Outcome read = read(
        List.of("time", "category", "operationName", "resultType", "properties"),
        List.of("2026-01-31T08:00:00Z", "SignInLogs", "Sign-in activity", "500121",
            "{\"id\":\"1\",\"status\":{\"errorCode\":500121},\"authenticationDetails\":" + STEPS + "}"));

    assertThat(read.remarks(ReadResult.Topic.FORMAT)).containsExactly("diagnostics: properties beside category");
    assertThat(read.found()).extracting(ReadResult.Found::format).containsExactly(ExportFormat.DIAGNOSTICS);
    assertThat(read.signIn().id()).contains("1");
    assertThat(read.signIn().resultType()).contains(ErrorCode.of("500121"));
    assertThat(read.signIn().createdDateTime()).contains(Instant.parse("2026-01-31T08:00:00Z"));
    assertDeclined(read.signIn());
  }

  @Test
  void diagnostic_records_whose_column_is_broken_are_problems() {
    Outcome read = Outcome.of("time,category,properties\n"
        + PortalCsv.line(List.of("2026-01-31T08:00:00Z", "SignInLogs", "{\"id\":}"))
        + PortalCsv.line(List.of("2026-01-31T08:00:00Z", "SignInLogs", ""))
        + PortalCsv.line(List.of("2026-01-31T08:00:00Z", "SignInLogs", "{\"status\":{}}")));

    assertThat(read.signIns()).hasSize(1);
    assertThat(read.problems()).hasSize(2);
    assertThat(read.complaints().get(0)).startsWith("line 2: properties: not valid JSON");
  }

  @Test
  void sign_ins_of_graph_are_read_from_csv() {
    Outcome read = read(
        List.of("Id", "CreatedDateTime", "Status", "AppliedConditionalAccessPolicies", "IsInteractive"),
        List.of("1", "1/31/2026 8:00:00 AM", "Microsoft.Graph.PowerShell.Models.MicrosoftGraphSignInStatus",
            "System.Object[]", "True"));

    assertThat(read.remarks(ReadResult.Topic.FORMAT)).containsExactly("graph: column Status");
    assertThat(read.signIn().isInteractive()).contains(true);
    assertThat(read.signIn().createdDateTime()).as("no zone is known").isEmpty();
    assertThat(read.conflicts()).containsExactlyInAnyOrder("status", "appliedConditionalAccessPolicies");
  }

  @Test
  void a_column_that_comes_twice_keeps_both_values() {
    Outcome read = read(List.of("ResultType", "Id", "Id", "ResultType"), List.of("0", "1", "2", "0"));

    assertThat(read.signIn().id()).contains("1");
    assertThat(read.signIn().otherProperties()).containsEntry("Id (3)", "2");
    assertThat(read.conflicts()).containsExactly("Id");
  }

  @Test
  void a_header_alone_is_fine() {
    assertThat(Outcome.of("TimeGenerated,ResultType\n").problems()).isEmpty();
    assertThat(Outcome.of("createdDateTime_t [UTC]\n").problems()).isEmpty();
  }

  @Test
  void a_format_that_is_told_is_taken() {
    Outcome read = Outcome.of(
        ExportReader.builder().format(ExportFormat.LOG_ANALYTICS).build(), "Status,Location\n50076,NL\n");

    assertThat(read.remarks(ReadResult.Topic.FORMAT)).containsExactly("log-analytics: as the caller says");
    assertThat(read.signIn().status().flatMap(SignInStatus::errorCode)).contains(ErrorCode.of("50076"));
    assertThat(read.signIn().otherProperties()).isEqualTo(Map.of("Location", "NL"));
  }

  @Test
  void a_truth_value_in_another_language_costs_no_row_and_is_kept() {
    Outcome read = read(
        List.of("status_errorCode", "isInteractive", "autonomousSystemNumber", "deviceDetail"),
        List.of("0", "Ja", "onbekend", "{\"isManaged\":\"Oui\",\"browser\":\"x\"}"));

    assertThat(read.problems()).isEmpty();
    assertThat(read.signIn().otherProperties())
        .containsEntry("isInteractiveInWords", "Ja")
        .containsEntry("autonomousSystemNumberInWords", "onbekend");
    assertThat(read.signIn().deviceDetail().orElseThrow().otherProperties()).containsEntry("isManagedInWords", "Oui");
  }
}
