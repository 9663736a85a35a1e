package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that is broken or is something else: one line a problem, and the good records around it come out. */
final class BadJsonTest {

  private static final String A = "{\"id\":\"a\",\"status\":{\"errorCode\":0}}";
  private static final String B = A.replace("\"a\"", "\"b\"");

  private static void assertSkipped(Cli.Result result, List<String> good, String... problems) {
    StringBuilder lines = new StringBuilder();
    for (String problem : problems) {
      lines.append("mfa: -: ").append(problem).append('\n');
    }
    lines.append("mfa: ").append(good.size()).append(" records read, ").append(problems.length).append(" skipped\n");
    assertThat(result.err()).isEqualTo(lines.toString());
    assertThat(result.names()).isEqualTo(good);
    assertThat(result.code()).isEqualTo(Mfa.SKIPPED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"42", "-1.5e3", "null", "true", "\"text, [with] {brackets}\"", "[1,{}]", "nonsense"})
  void a_record_that_is_no_object_is_skipped(String value) {
    assertSkipped(Cli.classify("[" + A + ",\n" + value + ",\n" + B + "]"), List.of("a", "b"), "line 2: not an object");
    assertThat(Cli.classify("[" + value + "," + B + "]").event().path("index").asInt()).as("index of b").isEqualTo(1);
  }

  @Test
  void a_line_that_is_no_object_is_skipped() {
    assertSkipped(Cli.classify(A + "\n42, 43\n" + B + "\n"), List.of("a", "b"), "line 2: not an object");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{\"id\" \"x\"}                     | not valid JSON (character 6 of the record)",
      "{\"id\":\"x\",}                    | not valid JSON (character 10 of the record)",
      "{id:1}                             | not valid JSON (character 1 of the record)",
      "{\"status\":jan@example.com}       | not valid JSON (character 10 of the record)",
      "{\"id\":\"x\",\"status\":[1}       | not valid JSON (character 21 of the record)"
  })
  void a_broken_element_costs_only_itself(String broken, String reason) {
    assertSkipped(Cli.classify("[" + A + ",\n" + broken + ",\n" + B + "]"), List.of("a", "b"), "line 2: " + reason);
  }

  @Test
  void a_record_whose_bracket_is_forgotten_ends_where_the_next_begins() {
    assertSkipped(
        Cli.classify("{\"value\":[\n{\"id\":\"x\",\"status\":{\"errorCode\":0},\n" + B + "\n]}"),
        List.of("b"),
        "line 2: ends before its brackets are closed");
  }

  @Test
  void a_last_record_whose_bracket_is_forgotten_ends_where_the_array_does() {
    assertSkipped(
        Cli.classify("[" + A + ",\n{\"id\":\"x\",\"status\":{\"errorCode\":0}\n]" + B),
        List.of("a", "b"),
        "line 2: ends before its brackets are closed");
  }

  @Test
  void a_string_whose_quote_is_forgotten_ends_with_its_line() {
    Cli.Result result = Cli.classify("[{\"id\":\"x,\n\"status\":{\"errorCode\":0}},\n" + B + "]");

    assertThat(result.names()).containsExactly("b");
    assertThat(result.err()).startsWith("mfa: -: line 1: not valid JSON");
  }

  @Test
  void a_record_that_a_bracket_closes_too_early_is_not_taken_for_a_whole_one() {
    String early = "{\"id\":\"x\",\"status\":{\"errorCode\":0}},\n\"userId\":\"y\",\"location\":{\"city\":\"z\"}}";

    assertSkipped(
        Cli.classify("[" + early + ",\n" + B + "]"),
        List.of("b"),
        "line 1: not valid JSON (character 35 of the record)");
  }

  @Test
  void a_bracket_too_many_costs_no_record() {
    assertSkipped(Cli.classify("[" + A + "},\n" + B + "]"), List.of("a", "b"), "line 1, index 1: not an object");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "[A,~{\"id\":\"x         | line 2: the file ends within this record",
      "{\"value\":[A,~{\"id\":1| line 2: the file ends within this record",
      "[A,~                    | line 2: the file ends within an array",
      "A~{\"id\":\"x\"         | line 2: the file ends within this record",
      "A~{\"id\":\"x\",\"value\":[~| line 2: the line ends within an array"
  })
  void what_is_cut_off_is_one_problem(String cut, String problem) {
    Cli.Result result = Cli.classify(cut.strip().replace("A", A).replace('~', '\n'));

    assertThat(result.err()).startsWith("mfa: -: " + problem + "\n");
    assertThat(result.names()).containsExactly("a");
    assertThat(result.code()).isEqualTo(Mfa.SKIPPED);
  }

  @Test
  void a_single_object_that_is_cut_off_is_a_problem() {
    assertSkipped(Cli.classify("{\"id\":\"x\",\"sta"), List.of(), "line 1: the file ends within this record");
  }

  @Test
  void a_line_that_is_cut_off_costs_only_itself() {
    assertSkipped(
        Cli.classify(A + "\n{\"id\":\"x\",\"status\":{\"erro\n" + B + "\n"),
        List.of("a", "b"),
        "line 2: the line ends within this record");
    assertSkipped(
        Cli.classify("{\"id\":\"x\",\"status\":{\"erro\n" + B + "\n"),
        List.of("b"),
        "line 1: the line ends within this record");
  }

  @Test
  void ten_megabytes_of_one_string_are_read() {
    String text = "x".repeat(10 << 20);

    Cli.Result result = Cli.classify("[" + A.replace("\"a\"", '"' + text + '"') + "," + B + "]");

    assertThat(result.events()).extracting(event -> event.path("id").asText().length()).containsExactly(10 << 20, 1);
    assertThat(result.code()).isZero();
  }

  @Test
  void more_than_16_megabytes_of_one_record_are_refused() {
    InputStream endless = new InputStream() {
      private int left = 17 << 20;

      @Override
      public int read() {
        return left-- > 0 ? 'x' : -1;
      }
    };
    InputStream input = new SequenceInputStream(
        new SequenceInputStream(bytes("[" + A + ",\n{\"id\":\""), endless), bytes("\"},\n" + B + "]"));

    assertSkipped(Cli.classify(input), List.of("a", "b"), "line 2: longer than 16 MB");
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void depth_is_refused_before_anything_recurses() {
    assertThat(Cli.classify(deep(100)).names()).containsExactly("a");
    assertThat(Cli.classify(deep(499)).err()).as("the model's own limit")
        .startsWith("mfa: -: line 1: an unknown property: nested more ");
    assertSkipped(
        Cli.classify("[" + deep(500) + ",\n" + deep(10_000) + "," + B + "]"),
        List.of("b"),
        "line 1: nested deeper than 500 levels",
        "line 2: nested deeper than 500 levels");
    assertSkipped(
        Cli.classify("[".repeat(10_000)), List.of(), "line 1: the file ends within this record");
  }

  private static String deep(int levels) {
    return A.replace("\"status\"", "\"x\":" + "[".repeat(levels) + "]".repeat(levels) + ",\"status\"");
  }

  @Test
  void a_record_that_is_not_utf_8_is_skipped() {
    byte[] input = ("[" + A + ",\n" + A.replace("\"a\"", "\"\u00e9\"") + ",\n" + B + "]")
        .getBytes(StandardCharsets.ISO_8859_1);

    assertSkipped(Cli.classify(input), List.of("a", "b"), "line 2: not valid UTF-8");
  }

  @Test
  void half_a_surrogate_pair_does_not_stop_the_output() {
    assertThat(Cli.classify("[{\"id\":\"\\ud800\",\"status\":{}}," + B + "]").names()).containsExactly("?", "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{}",
      "{\"id\":\"x\",\"userPrincipalName\":\"x@example.com\",\"mail\":\"x@example.com\"}",
      "{\"category\":\"AuditLogs\",\"resultType\":\"\",\"properties\":{\"id\":\"x\",\"activityDisplayName\":\"y\"}}"
  })
  void other_things_are_no_sign_ins(String other) {
    assertSkipped(Cli.classify("[" + A + ",\n" + other + "]"), List.of("a"), "line 2: not a sign-in");
  }

  @Test
  void a_registration_is_told_as_what_it_is() {
    assertSkipped(
        Cli.classify("[" + A + ",\n{\"userPrincipalName\":\"x@example.com\",\"isMfaRegistered\":true}]"),
        List.of("a"),
        "line 2: not a sign-in, but who is registered; others like it are only counted");
  }

  @Test
  void a_value_of_the_wrong_kind_is_named_by_its_path_in_every_field() throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode signIn = json.readTree(Path.of("samples/sign-ins.json").toFile()).path("value").path(3);
    for (Map.Entry<String, JsonNode> field : signIn.properties()) {
      if (field.getKey().equals("status")) {
        continue; // there a text is a code or a word of the portal
      }
      ObjectNode wrong = signIn.deepCopy();
      wrong.set(field.getKey(), json.readTree(field.getValue().isValueNode() ? "{\"x\":[]}" : "\"text\""));

      Cli.Result result = Cli.classify("[" + A + "," + wrong + "," + B + "]");

      assertThat(result.err()).as(field.getKey()).matches(
          "mfa: -: line 1, index 1: " + field.getKey() + ": expected [^:\n]+, found [^:\n]+\n"
              + "mfa: 2 records read, 1 skipped\n");
      assertThat(result.names()).as(field.getKey()).containsExactly("a", "b");
    }
  }

  @Test
  void a_value_of_the_wrong_kind_is_named_by_its_path_at_depth() {
    assertSkipped(
        Cli.classify("{\"authenticationDetails\":[{},{\"succeeded\":\"+31 20 555 01 23\"}]}"),
        List.of(),
        "line 1: authenticationDetails[1].succeeded: expected true or false, found a text");
  }

  @Test
  void an_error_code_is_a_number_or_a_text() {
    assertSkipped(Cli.classify("{\"status\":{\"errorCode\":true}}"), List.of(),
        "line 1: status.errorCode: expected a number or a text, found true or false");
  }

  @Test
  void an_error_code_beyond_all_codes_is_kept_digit_by_digit() {
    assertThat(Cli.classify("{\"status\":{\"errorCode\":1e400}}").out()).contains("\"errorCode\":1E+400,");
    assertThat(Cli.classify("{\"status\":{\"errorCode\":0.10000000000000000001}}").out())
        .contains("\"errorCode\":0.10000000000000000001,");
  }

  @Test
  void a_number_of_two_thousand_digits_is_refused() {
    assertSkipped(
        Cli.classify("{\"status\":{\"errorCode\":" + "1".repeat(2_000) + "}}"),
        List.of(),
        "line 1: a name or a number in it is too long, or it is nested too deep");
  }
}
