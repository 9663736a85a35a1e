package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values in other spellings than the models', in JSON. */
final class ValuesTest {

  /** A sign-in with these members beside a status. */
  private static Outcome with(String members) {
    return Outcome.of("{\"conditionalAccessStatus\":\"success\"," + members + "}");
  }

  private static Optional<ErrorCode> errorCode(SignIn signIn) {
    return signIn.status().flatMap(SignInStatus::errorCode);
  }

  @Test
  void numbers_may_be_texts_and_texts_numbers() {
    SignIn signIn = with("""
        "status":{"errorCode":"50074"},"autonomousSystemNumber":" 1136\u00a0","processingTimeInMilliseconds":"12",
        "location":{"geoCoordinates":{"latitude":"52.1"}},"isInteractive":"True","flaggedForReview":0,"id":17
        """).signIn();
    assertThat(errorCode(signIn)).contains(ErrorCode.of("50074"));
    assertThat(signIn.autonomousSystemNumber()).contains(1136L);
    assertThat(signIn.processingTimeInMilliseconds()).contains(12L);
    assertThat(signIn.location().orElseThrow().geoCoordinates().orElseThrow().latitude()).contains(52.1);
    assertThat(signIn.isInteractive()).contains(true);
    assertThat(signIn.flaggedForReview()).contains(false);
    assertThat(signIn.id()).contains("17");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "\"null\"", "\" {} \"", "\"[]\"", "\"{PII Removed}\""})
  void a_status_may_be_nothing(String status) {
    assertThat(with("\"status\":" + status).signIn().status()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{\"errorCode\":50074}", "\"{\\\"errorCode\\\":50074}\"", "\"\u00a0{\\\"ERRORCODE\\\":50074}\\r\\n\"",
      "\"50074\"", "50074", "50074.0", "\"\\\"50074\\\"\"", "\"AADSTS50074: some text\""})
  void a_status_may_be_an_object_its_json_or_the_number(String status) {
    assertThat(errorCode(with("\"status\":" + status).signIn()).orElseThrow().number()).hasValue(50074);
    assertThat(errorCode(with("\"Status\":" + status).signIn()).orElseThrow().number()).hasValue(50074);
  }

  @Test
  void a_status_may_be_the_word_of_the_portal() {
    SignIn signIn = with("\"Status\":\"Interrupted\"").signIn();
    assertThat(signIn.portalStatus()).contains("Interrupted");
    assertThat(signIn.status()).isEmpty();
  }

  @Test
  void a_status_that_cannot_be_one_is_a_problem() {
    assertThat(with("\"status\":[1]").complaints()).containsExactly("line 1: status: expected an object, found a list");
    assertThat(with("\"status\":\"{\\\"errorCode\\\":\"").complaints()).hasSize(1).first().asString()
        .startsWith("line 1: status: not valid JSON");
  }

  @Test
  void a_number_without_end_within_a_text_is_a_problem() {
    String digits = "1".repeat(2_000);
    assertThat(with("\"status\":\"{\\\"errorCode\\\":" + digits + "}\"").complaints())
        .containsExactly("line 1: status: a name or a number in it is too long, or it is nested too deep");
    assertThat(with("\"x\":" + digits).complaints())
        .containsExactly("line 1: a name or a number in it is too long, or it is nested too deep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"mfaDetail\":{}", "\"mfaDetail\":null", "\"mfaDetail\":\"{}\""})
  void an_empty_mfa_detail_holds_nothing(String member) {
    assertThat(with(member).signIn().mfaDetail().flatMap(detail -> detail.authMethod())).isEmpty();
  }

  @Test
  void of_a_name_that_comes_twice_the_last_counts() {
    Outcome outcome = with("""
        "id":"a","status":{"errorCode":1,"errorCode":2},
        "authenticationDetails":[{},{"succeeded":false,"succeeded":true}],
        "id":"b","userId":"same","userId":"same"
        """);
    assertThat(outcome.signIn().id()).contains("b");
    assertThat(errorCode(outcome.signIn())).contains(ErrorCode.of(2));
    assertThat(outcome.conflicts()).containsExactly(
        "status.errorCode", "authenticationDetails[1].succeeded", "id");
  }

  @Test
  void of_a_name_that_comes_twice_within_a_text_the_path_begins_with_that_of_the_text() {
    assertThat(with("\"authenticationDetails\":\"[{\\\"succeeded\\\":false,\\\"succeeded\\\":true}]\"").conflicts())
        .containsExactly("authenticationDetails[0].succeeded");
  }

  @Test
  void names_may_be_in_any_case_at_every_level() {
    SignIn signIn = with("""
        "STATUS":{"ErrorCode":1},"Authentication_Details":[{"SUCCEEDED":true}],
        "Location":{"GEOcoordinates":{"Latitude":1.5}},"appliedconditionalaccesspolicies":[{"DisplayName":"p"}],
        "AppliedConditionalAccessPolicy_":[]""").signIn();
    assertThat(errorCode(signIn)).contains(ErrorCode.of(1));
    assertThat(signIn.authenticationDetails().get(0).succeeded()).contains(true);
    assertThat(signIn.location().orElseThrow().geoCoordinates().orElseThrow().latitude()).contains(1.5);
    assertThat(signIn.appliedConditionalAccessPolicies().get(0).displayName()).contains("p");
  }

  @Test
  void of_two_spellings_the_exact_one_counts_and_the_other_is_kept() {
    Outcome outcome = with("\"ID\":\"b\",\"id\":\"a\",\"Status\":{\"ErrorCode\":1},\"status\":{\"errorCode\":1}");
    assertThat(outcome.signIn().id()).contains("a");
    assertThat(outcome.signIn().otherProperties()).containsEntry("ID", "b").doesNotContainKey("Status");
    assertThat(outcome.conflicts()).containsExactly("id");
  }

  @Test
  void a_spelling_fills_in_for_an_exact_one_that_is_null() {
    assertThat(with("\"id\":null,\"Id\":\"a\"").signIn().id()).contains("a");
  }

  @Test
  void blanks_and_apostrophes_stay_as_they_travelled() {
    String text = "MFA denied;\u00a0user didn\u2019t respond to mobile app notification ";
    SignIn signIn = with("\"status\":{\"additionalDetails\":\"" + text + "\"}").signIn();
    assertThat(signIn.status().orElseThrow().additionalDetails().orElseThrow().wire()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
      "2026-01-31T08:00:00Z,             2026-01-31T08:00:00Z",
      "2026-01-31T08:00:00.1Z,           2026-01-31T08:00:00.1Z",
      "2026-01-31T08:00:00.12Z,          2026-01-31T08:00:00.12Z",
      "2026-01-31T08:00:00.123Z,         2026-01-31T08:00:00.123Z",
      "2026-01-31T08:00:00.1234Z,        2026-01-31T08:00:00.1234Z",
      "2026-01-31T08:00:00.12345Z,       2026-01-31T08:00:00.12345Z",
      "2026-01-31T08:00:00.123456Z,      2026-01-31T08:00:00.123456Z",
      "2026-01-31T08:00:00.1234567Z,     2026-01-31T08:00:00.1234567Z",
      "2026-01-31T08:00:00.12345678Z,    2026-01-31T08:00:00.12345678Z",
      "2026-01-31T08:00:00.123456789Z,   2026-01-31T08:00:00.123456789Z",
      "2026-01-31T08:00Z,                2026-01-31T08:00:00Z",
      "2026-01-31 08:00:00Z,             2026-01-31T08:00:00Z",
      "2026-01-31T09:00:00+01:00,        2026-01-31T08:00:00Z",
      "2026-01-31T09:00:00.5+0100,       2026-01-31T08:00:00.5Z",
      "2026-01-31 09:00:00 +01:00,       2026-01-31T08:00:00Z",
      "/Date(1769846400123)/,            2026-01-31T08:00:00.123Z",
      "/Date(1769846400123+0100)/,       2026-01-31T08:00:00.123Z"
  })
  void a_time_with_an_offset_needs_no_zone(String text, Instant time) {
    assertThat(with("\"createdDateTime\":\"" + text + "\"").signIn().createdDateTime()).contains(time);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "2026-01-31T09:00:00.1234567    | 2026-01-31T08:00:00.1234567Z",
      "2026-01-31 09:00:00            | 2026-01-31T08:00:00Z",
      "12/12/2025 3:03:58 PM          | 2025-12-12T14:03:58Z",
      "12/12/2025 3:03:58\u202fpm     | 2025-12-12T14:03:58Z",
      "9/19/2023, 1:45:17.287 PM      | 2023-09-19T11:45:17.287Z",
      "9/19/2023, 12:05 AM            | 2023-09-18T22:05:00Z"
  })
  void a_time_without_one_needs_a_zone(String text, Instant inAmsterdam) {
    String record = "{\"status\":null,\"createdDateTime\":\"" + text + "\"}";
    SignIn without = Outcome.of(record).signIn();
    assertThat(without.createdDateTime()).isEmpty();
    assertThat(without.toWire()).containsEntry("createdDateTime", text);

    ExportReader reader = ExportReader.builder().zone(ZoneId.of("Europe/Amsterdam")).build();
    assertThat(Outcome.of(reader, record).signIn().createdDateTime()).contains(inAmsterdam);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2026-13-31T08:00:00", "31/01/2026 8:00:00 AM", "13:00 PM", "1769846400123",
      "2026-02-30T08:00:00", "2026-02-30 08:00:00+01:00", "2/30/2026 8:00:00 AM"})
  void what_is_no_time_is_kept_and_read_as_none(String text) {
    ExportReader reader = ExportReader.builder().zone(ZoneId.of("UTC")).build();
    SignIn signIn = Outcome.of(reader, "{\"status\":null,\"createdDateTime\":\"" + text + "\"}").signIn();
    assertThat(signIn.createdDateTime()).isEmpty();
    assertThat(signIn.toWire()).containsEntry("createdDateTime", text);
  }

  @Test
  void what_the_service_removed_is_absent() {
    SignIn signIn = with("""
        "userDisplayName":"{PII Removed}","ipAddress":"{PII Removed}","location":"{PII Removed}",
        "deviceDetail":{"displayName":"{PII Removed}","browser":"Edge"}""").signIn();
    assertThat(signIn.userDisplayName()).isEmpty();
    assertThat(signIn.ipAddress()).isEmpty();
    assertThat(signIn.location()).isEmpty();
    assertThat(signIn.deviceDetail().orElseThrow().displayName()).isEmpty();
    assertThat(signIn.deviceDetail().orElseThrow().browser()).contains("Edge");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "System.Object[]", "System.Collections.Hashtable", "@{errorCode=0; failureReason=Other.}",
      "Microsoft.Graph.PowerShell.Models.MicrosoftGraphSignInStatus",
      "System.Collections.Generic.List`1[System.Object]"})
  void where_powershell_lost_a_value_there_is_none_and_it_is_told(String lost) {
    Outcome outcome = with("\"status\":\"" + lost + "\",\"authenticationDetails\":[\"" + lost + "\"]");
    assertThat(outcome.signIn().status()).isEmpty();
    assertThat(outcome.signIn().portalStatus()).isEmpty();
    assertThat(outcome.signIn().authenticationDetails()).isEmpty();
    assertThat(outcome.conflicts()).containsExactly("status", "authenticationDetails[0]");
  }

  @Test
  void numbers_keep_every_digit() {
    SignIn signIn = with("""
        "a":0.1234567890123456789012345,"b":123456789012345678901234567890,"c":1e400,"d":0.1,"e":1.50""").signIn();
    assertThat(signIn.otherProperties())
        .containsEntry("a", new BigDecimal("0.1234567890123456789012345"))
        .containsEntry("b", new BigInteger("123456789012345678901234567890"))
        .containsEntry("c", new BigDecimal("1e400"))
        .containsEntry("d", 0.1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "9223372036854775808", "\"1e999999999\""})
  void numbers_beyond_all_measure_do_no_harm(String number) {
    for (String member : List.of(
        "\"status\":{\"errorCode\":%s}", "\"status\":%s", "\"autonomousSystemNumber\":%s", "\"flaggedForReview\":%s",
        "\"location\":{\"geoCoordinates\":{\"latitude\":%s}}", "\"id\":%s", "\"x\":%s", "\"createdDateTime\":%s")) {
      assertThat(with(member.formatted(number)).results()).as(member).isNotEmpty();
    }
  }
}
