package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.SignIn;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of Log Analytics as JSON. */
final class LogAnalyticsTest {

  private static SignIn read(String row) {
    Outcome outcome = Outcome.of(row);
    assertThat(outcome.formats()).containsExactly(ExportFormat.LOG_ANALYTICS);
    return outcome.signIn();
  }

  @Test
  void names_begin_with_capitals_and_values_are_objects() {
    SignIn signIn = read("""
        {"TimeGenerated":"2026-01-31T08:00:00Z","Id":"a","ResultType":"50074","Identity":"Anna",
         "Status":{"errorCode":50074,"additionalDetails":"MFA required in Azure AD"},
         "AuthenticationDetails":[{"authenticationMethod":"Text message","succeeded":false}],
         "ConditionalAccessPolicies":[{"displayName":"Require MFA","result":"success"}],
         "LocationDetails":{"city":"Utrecht"},"DeviceDetail":{"operatingSystem":"Windows"}}""");
    assertThat(signIn.id()).contains("a");
    assertThat(signIn.resultType()).contains(ErrorCode.of("50074"));
    assertThat(signIn.status().orElseThrow().additionalDetails().orElseThrow().wire())
        .isEqualTo("MFA required in Azure AD");
    assertThat(signIn.authenticationDetails()).extracting(AuthenticationStep::succeeded)
        .containsExactly(Optional.of(false));
    assertThat(signIn.appliedConditionalAccessPolicies()).hasSize(1);
    assertThat(signIn.location().orElseThrow().city()).contains("Utrecht");
    assertThat(signIn.deviceDetail().orElseThrow().operatingSystem()).contains("Windows");
    assertThat(signIn.otherProperties()).containsEntry("Identity", "Anna");
  }

  @Test
  void values_may_be_texts_of_their_json() {
    SignIn signIn = read("""
        {"TimeGenerated":"2026-01-31T08:00:00Z","ResultType":"0",
         "Status":"{\\"errorCode\\":0}",
         "AuthenticationDetails":"[\\r\\n {\\"authenticationMethod\\":\\"Text message\\",\\"succeeded\\":true}\\r\\n]",
         "ConditionalAccessPolicies":"[{\\"displayName\\":\\"Require MFA\\"}]",
         "MfaDetail":"{}","DeviceDetail":""}""");
    assertThat(signIn.status().orElseThrow().errorCode()).contains(ErrorCode.of(0));
    assertThat(signIn.authenticationDetails().get(0).succeeded()).contains(true);
    assertThat(signIn.appliedConditionalAccessPolicies().get(0).displayName()).contains("Require MFA");
    assertThat(signIn.mfaDetail()).isEmpty();
    assertThat(signIn.deviceDetail()).isEmpty();
  }

  @Test
  void a_text_may_be_encoded_twice() {
    SignIn signIn = read("""
        {"TimeGenerated":"2026-01-31T08:00:00Z","Status":"\\"{\\\\\\"errorCode\\\\\\":50074}\\""}""");
    assertThat(signIn.status().orElseThrow().errorCode()).contains(ErrorCode.of(50074));
  }

  @Test
  void the_elements_of_a_list_may_be_texts_of_their_json() {
    assertThat(read("""
        {"ResultType":"0","AuthenticationDetails":["{\\"succeeded\\":true}"]}""").authenticationDetails().get(0)
        .succeeded()).contains(true);
  }

  @Test
  void the_time_of_arrival_stands_in_for_that_of_the_sign_in() {
    assertThat(read("{\"TimeGenerated\":\"2026-01-31T08:00:00Z\",\"ResultType\":\"0\"}").createdDateTime())
        .contains(Instant.parse("2026-01-31T08:00:00Z"));
  }

  @Test
  void the_time_of_arrival_does_not_count_beside_that_of_the_sign_in() {
    Outcome outcome = Outcome.of("""
        {"TimeGenerated":"2026-01-31T08:05:00Z","CreatedDateTime":"2026-01-31T08:00:00Z","ResultType":"0"}""");
    assertThat(outcome.signIn().createdDateTime()).contains(Instant.parse("2026-01-31T08:00:00Z"));
    assertThat(outcome.signIn().otherProperties()).containsEntry("TimeGenerated", "2026-01-31T08:05:00Z");
    assertThat(outcome.conflicts()).isEmpty();
  }

  @Test
  void names_that_mean_something_else_here_are_kept_beside() {
    SignIn signIn = read("""
        {"ResultType":"0","Location":"NL","ResourceId":"/tenants/t","ResourceIdentity":"r"}""");
    assertThat(signIn.location()).isEmpty();
    assertThat(signIn.resourceId()).contains("r");
    assertThat(signIn.otherProperties()).containsEntry("Location", "NL").containsEntry("ResourceId", "/tenants/t");
  }

  @Test
  void the_answer_of_the_query_interface() {
    Outcome outcome = Outcome.of("""
        {"tables":[{"name":"PrimaryResult",
          "columns":[{"name":"TimeGenerated","type":"datetime"},{"name":"ResultType","type":"string"},
                     {"name":"Id","type":"string"},{"name":"Status","type":"dynamic"}],
          "rows":[["2026-01-31T08:00:00Z","0","a","{\\"errorCode\\":0}"],
                  ["2026-01-31T08:01:00Z","50074","b",null],
                  ["2026-01-31T08:02:00Z"]]}],
         "statistics":{"rows":[1]}}
        """);
    assertThat(outcome.ids()).containsExactly("a", "b");
    assertThat(outcome.formats()).containsOnly(ExportFormat.LOG_ANALYTICS);
    assertThat(outcome.signIns().get(0).status().orElseThrow().errorCode()).contains(ErrorCode.of(0));
    assertThat(outcome.found()).extracting(found -> found.position().line()).containsExactly(4L, 5L);
    assertThat(outcome.found()).extracting(found -> found.position().index().orElse(-1)).containsExactly(0L, 1L);
    assertThat(outcome.complaints()).containsExactly("line 6: has 1 values for 4 columns");
  }

  @Test
  void a_column_that_comes_twice_is_told() {
    Outcome outcome = Outcome.of("""
        {"tables":[{"columns":[{"name":"ResultType"},{"name":"Id"},{"name":"Id"}],
          "rows":[["0","a","b"],["0","c","c"]]}]}
        """);
    assertThat(outcome.ids()).containsExactly("b", "c");
    assertThat(outcome.conflicts()).containsExactly("Id");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{\"ResultType_s\":\"50074\",\"status_errorCode_d\":50074.0,\"id_g\":\"a\",\"isInteractive_b\":true,"
          + "\"createdDateTime_t\":\"2026-01-31T08:00:00Z\"}",
      "{\"resultType_s\":\"50074\",\"Status_s\":\"{\\\"errorCode\\\":50074}\",\"Id_g\":\"a\","
          + "\"isInteractive_s\":\"true\",\"createdDateTime_s\":\"2026-01-31T08:00:00Z\"}",
      "{\"resultType_d\":50074,\"properties_status_errorCode_d\":50074,\"properties_id_g\":\"a\","
          + "\"properties_isInteractive_b\":\"True\",\"properties_createdDateTime_t\":\"2026-01-31T08:00:00Z\"}",
  })
  void custom_tables_have_suffixes_and_are_flattened(String row) {
    SignIn signIn = read(row);
    assertThat(signIn.id()).contains("a");
    assertThat(signIn.resultType().orElseThrow().number()).hasValue(50074);
    assertThat(signIn.status().orElseThrow().errorCode().orElseThrow().number()).hasValue(50074);
    assertThat(signIn.isInteractive()).contains(true);
    assertThat(signIn.createdDateTime()).contains(Instant.parse("2026-01-31T08:00:00Z"));
  }

  @Test
  void names_that_mean_something_else_do_so_in_custom_tables_too() {
    SignIn signIn = read("{\"ResultType_s\":\"0\",\"Location_s\":\"NL\",\"ResourceId_s\":\"/tenants/t\"}");
    assertThat(signIn.location()).isEmpty();
    assertThat(signIn.resourceId()).isEmpty();
    assertThat(signIn.otherProperties()).containsEntry("Location_s", "NL").containsEntry("ResourceId_s", "/tenants/t");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{\"TimeGenerated\":\"2026-01-31T08:00:00Z\",\"Computer\":\"pc1\",\"Type\":\"Heartbeat\"}",
      "{\"TimeGenerated\":\"2026-01-31T08:00:00Z\",\"UserPrincipalName\":\"anna@example.com\"}",
      "{\"TimeGenerated\":\"2026-01-31T08:00:00Z\",\"ResultType\":\"Success\",\"ActivityDisplayName\":\"Add user\"}",
  })
  void rows_of_other_tables_are_refused(String row) {
    assertThat(Outcome.of(row).complaints()).containsExactly("line 1: not a sign-in");
  }

  @Test
  void rows_of_all_tables_of_sign_ins_are_read() {
    Outcome outcome = Outcome.of("""
        {"TimeGenerated":"2026-01-31T08:00:00Z","Type":"SigninLogs","ResultType":"0"}
        {"TimeGenerated":"2026-01-31T08:00:00Z","Type":"AADNonInteractiveUserSignInLogs","ResultType":"0"}
        {"TimeGenerated":"2026-01-31T08:00:00Z","Type":"AADServicePrincipalSignInLogs","ResultType":"0"}
        {"TimeGenerated":"2026-01-31T08:00:00Z","Type":"AADManagedIdentitySignInLogs","ResultType":"0"}
        {"TimeGenerated":"2026-01-31T08:00:00Z","Type":"ADFSSignInLogs","ResultType":"0"}
        {"Type":"ADFSSignInLogs","Status":"{\\"errorCode\\":0}"}
        """);
    assertThat(outcome.complaints()).isEmpty();
    assertThat(outcome.signIns()).hasSize(6);
    assertThat(outcome.formats()).containsOnly(ExportFormat.LOG_ANALYTICS);
  }
}
