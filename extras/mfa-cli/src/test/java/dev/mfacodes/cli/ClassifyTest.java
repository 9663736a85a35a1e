package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code mfa classify} prints of good input. */
final class ClassifyTest {

  private static final String DECLINED = """
      {"id":"1","originalRequestId":"a","correlationId":"c","createdDateTime":"2026-01-31T09:00:00+01:00",
       "userPrincipalName":"anna@example.com","userId":"u1","status":{"errorCode":500121},
       "authenticationDetails":[{"authenticationMethod":"Mobile app notification","succeeded":false,
        "authenticationStepResultDetail":"MFA denied; user declined the authentication"}]}""";

  @Test
  void a_sign_in_has_all_keys_in_the_order_of_the_contract() {
    assertThat(Cli.classify("[" + DECLINED + "]").event().fieldNames()).toIterable().containsExactly(
        "file", "line", "index", "id", "attempt", "time", "user", "source", "errorCode", "status", "signIn",
        "challenged", "mfa", "detail", "method", "cause", "signals", "requiredBy", "provisional", "evidence",
        "conflicts", "alternatives", "title", "description", "advice");
  }

  @Test
  void a_row_has_its_keys_in_the_order_of_the_contract() {
    String row = "Date,Username,Call Result,Authenticated\n2026-01-31T08:00:00Z,anna@example.com,SUCCESS_NO_PIN,no\n";

    assertThat(Cli.classify(row).event().fieldNames()).toIterable().containsExactly(
        "file", "line", "time", "user", "source", "code", "signIn", "challenged", "mfa", "detail", "method", "cause",
        "signals", "requiredBy", "provisional", "evidence", "conflicts", "alternatives", "title", "description",
        "advice");
  }

  @Test
  void what_is_absent_is_left_out_and_lists_are_always_there() {
    assertThat(Cli.classify("{\"status\":{\"errorCode\":0},\"id\":\"\"}").event().fieldNames()).toIterable()
        .containsExactly(
            "file", "line", "source", "errorCode", "signIn", "challenged", "mfa", "signals", "requiredBy",
            "provisional", "evidence", "conflicts", "alternatives", "title", "description");
  }

  @Test
  void a_sign_in_is_identified_by_its_request_and_its_time_is_an_instant() {
    JsonNode event = Cli.classify(DECLINED).event();

    assertThat(event.path("file").asText()).isEqualTo("-");
    assertThat(event.path("line").asInt()).isEqualTo(1);
    assertThat(event.path("attempt").asText()).isEqualTo("a");
    assertThat(event.path("time").asText()).isEqualTo("2026-01-31T08:00:00Z");
    assertThat(event.path("source").asText()).isEqualTo("graph");
  }

  @Test
  void without_a_first_request_the_correlation_makes_the_attempt() {
    JsonNode event = Cli.classify("{\"status\":{},\"originalRequestId\":\"\",\"correlationId\":\"c\"}").event();

    assertThat(event.path("attempt").asText()).isEqualTo("c");
  }

  @ParameterizedTest
  @CsvSource({"50074, 50074", "'\"50074\"', '\"50074\"'", "'\"AADSTS50074: x\"', '\"AADSTS50074: x\"'", "7.5, 7.5"})
  void an_error_code_keeps_its_kind_of_json(String travelled, String printed) {
    assertThat(Cli.classify("{\"status\":{\"errorCode\":" + travelled + "}}").out())
        .contains("\"errorCode\":" + printed + ",");
  }

  @Test
  void the_result_type_stands_in_for_a_missing_error_code() {
    assertThat(Cli.classify("{\"resultType\":\"50126\"}").event().path("errorCode").asText()).isEqualTo("50126");
  }

  @ParameterizedTest
  @CsvSource({
      "MFA denied; user declined the authentication, status, USER_DECLINED",
      "Phone Unreachable, status, CONFIG_ISSUE",
      "quite unheard of, text, quite unheard of"
  })
  void a_text_is_named_if_it_is_listed_and_quoted_if_not(String text, String key, String value) {
    JsonNode event = Cli.classify("{\"status\":{\"errorCode\":500121,\"additionalDetails\":\"" + text + "\"}}").event();

    assertThat(event.path(key).asText()).isEqualTo(value);
    assertThat(event.has(key.equals("status") ? "text" : "status")).as("the other key").isFalse();
  }

  @Test
  void a_method_that_is_not_listed_is_quoted() {
    assertThat(Cli.classify(DECLINED.replace("Mobile app notification", "Retina scan")).event().path("method").asText())
        .isEqualTo("Retina scan");
  }

  @Test
  void other_readings_come_with_their_premise() {
    assertThat(Cli.classify("Call Result\nSUCCESS_NO_PIN\n").event().path("alternatives").toString()).isEqualTo(
        "[{\"mfa\":\"SATISFIED\",\"detail\":\"COMPLETED_NOW\",\"if\":\"AUTHENTICATION_GRANTED\"},"
            + "{\"mfa\":\"DENIED\",\"detail\":\"PIN_NOT_ENTERED\",\"if\":\"AUTHENTICATION_DENIED\"}]");
  }

  @Test
  void a_row_that_passed_gets_no_advice_for_the_case_that_it_had_not() {
    assertThat(Cli.classify("Call Result,Authenticated\nSUCCESS_NO_PIN,yes\n").event().has("advice")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void the_advice_is_for_the_audience_and_in_the_language(Audience audience) {
    for (Language language : Language.values()) {
      String option = audience.name().toLowerCase(Locale.ROOT).replace('_', '-');
      JsonNode event = Cli.classify(DECLINED, "--audience", option, "--lang", language.code()).event();

      assertThat(event.path("advice").asText()).as("%s for %s", language, audience)
          .isEqualTo(Texts.in(language).advice(DenialReason.USER_DECLINED, audience).orElseThrow());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"no zone 2026", "31-01-2026 09:20", "2026-01-31T09:20:00"})
  void a_date_that_is_no_instant_is_left_out(String date) {
    assertThat(Cli.classify("Date,Call Result\n" + date + ",CONFIG_ISSUE\n").event().has("time")).isFalse();
  }

  @Test
  void several_files_are_read_in_their_order(@TempDir Path folder) throws Exception {
    Path json = Files.writeString(folder.resolve("a.json"), DECLINED);
    Path csv = Files.writeString(folder.resolve("b.csv"), "Call Result\nCONFIG_ISSUE\n");

    List<JsonNode> events = Cli.run("classify", csv.toString(), json.toString()).events();

    assertThat(events).extracting(event -> event.path("file").asText())
        .containsExactly(csv.toString(), json.toString());
    assertThat(events).extracting(event -> event.path("source").asText()).containsExactly("activity-csv", "graph");
  }

  @Test
  void every_line_ends_in_a_line_feed_alone() {
    assertThat(Cli.classify(DECLINED + "\n" + DECLINED).out()).endsWith("}\n").doesNotContain("\r", "\n\n", "} ");
  }
}
