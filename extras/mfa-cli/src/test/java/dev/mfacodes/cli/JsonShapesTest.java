package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes in which JSON exports come: where each record begins, and what is unwrapped. */
final class JsonShapesTest {

  private static final String A = "{\"id\":\"a\",\"status\":{\"errorCode\":0}}";
  private static final String B = "{\n \"id\": \"b\",\n \"status\": {\"errorCode\": 50126}\n}";

  /** The shape, then line and index of a and of b; -1 where there is no index. */
  @ParameterizedTest
  @CsvSource({
      "A~A,                                    1, -1, 2, -1",
      "B~A,                                    1, -1, 5, -1",
      "A B,                                    1, -1, 1, -1",
      "~ ~A,                                   3, -1, 0, -1",
      "AA,                                     1, -1, 1, -1",
      "'A,~A',                                 1, -1, 2, -1",
      "'[A,~B]',                               1, 0, 2, 1",
      "'[~A,A~]',                              2, 0, 2, 1",
      "'{\"value\":[A,~B]}',                   1, 0, 2, 1",
      "'{\"n\":[1],\"value\" : [~A,A],~\"next\":\"x\"}', 2, 0, 2, 1",
      "'{\"records\":[A]}~{\"records\":[A]}',  1, 0, 2, 0",
      "'[A]~[B]',                              1, 0, 2, 0"
  })
  void each_record_has_its_line_and_its_index(String shape, int line1, int index1, int line2, int index2) {
    Cli.Result result = Cli.classify(shape.replace("A", A).replace("B", B).replace('~', '\n'));

    assertThat(result.err()).isEmpty();
    List<JsonNode> events = result.events();
    assertPosition(events.get(0), line1, index1);
    assertThat(events).hasSize(line2 == 0 ? 1 : 2);
    if (line2 > 0) {
      assertPosition(events.get(1), line2, index2);
    }
  }

  private static void assertPosition(JsonNode event, int line, int index) {
    assertThat(event.path("line").asInt()).isEqualTo(line);
    assertThat(event.path("index").asInt(-1)).isEqualTo(index);
  }

  @Test
  void strings_may_hold_brackets_quotes_and_keys() {
    Cli.Result result = Cli.classify(
        "[{\"id\":\"}]{[\\\" \\\\\",\"appDisplayName\":\"\\\"value\\\":[\",\"status\":{}}," + A + "]");

    assertThat(result.names()).containsExactly("}]{[\" \\", "a");
    assertThat(result.code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[ ]\n", "{\"value\":[]}", "{\"records\":[]}\n", "\ufeff[]"})
  void no_records_are_no_problem(String nothing) {
    assertThat(Cli.classify(nothing)).isEqualTo(new Cli.Result(Mfa.FINE, "", ""));
  }

  @Test
  void a_byte_order_mark_is_skipped() {
    assertThat(Cli.classify("\ufeff" + A).names()).containsExactly("a");
  }

  @Test
  void of_a_property_that_is_there_twice_the_last_counts() {
    assertThat(Cli.classify("{\"id\":\"1\",\"id\":\"2\",\"status\":{}}").names()).containsExactly("2");
  }

  @Test
  void numbers_and_texts_are_read_where_exports_mix_them() {
    String mixed = "{\"id\":7,\"status\":{\"errorCode\":\"50126\"},\"isInteractive\":\"TRUE\"}";

    assertThat(Cli.classify(mixed).names()).containsExactly("7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"resultType", "category", "operationName"})
  void a_diagnostic_record_is_unwrapped(String mark) {
    String record = "{\"" + mark + "\":\"50126\",\"properties\":" + A + "}";

    JsonNode event = Cli.classify("{\"records\":[" + record + "]}").event();

    assertThat(event.path("source").asText()).isEqualTo("diagnostics");
    assertThat(event.path("id").asText()).isEqualTo("a");
    assertThat(event.path("errorCode").asInt()).as("the sign-in's own").isZero();
  }

  @Test
  void a_diagnostic_record_lends_its_result_type_to_a_sign_in_that_has_none() {
    JsonNode event = Cli.classify(
        "{\"resultType\":\"50126\",\"properties\":{\"createdDateTime\":\"2026-01-31T08:00:00Z\"}}").event();

    assertThat(event.path("errorCode").asText()).isEqualTo("50126");
    assertThat(event.path("evidence").toString()).isEqualTo("[\"resultType\"]");
  }

  @Test
  void the_format_can_be_forced() {
    String record = "{\"resultType\":\"50126\",\"properties\":" + A + "}";

    assertThat(Cli.classify(record, "--from", "graph").event().path("source").asText()).isEqualTo("graph");
    assertThat(Cli.classify(A, "--from", "diagnostics").err()).startsWith(
        "mfa: -: line 1: not a diagnostic record: it has no properties\n");
    assertThat(Cli.classify(A, "--from", "activity-csv").code()).isEqualTo(Mfa.UNUSABLE);
  }
}
