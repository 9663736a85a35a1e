package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which sign-ins are put one behind the other. */
final class JsonPagesTest {

  private static final String NEXT_PAGE = "the last page names a next one, whose records are not in this file";

  private static String signIn(String id) {
    return "{\"id\":\"" + id + "\",\"status\":{\"errorCode\":0},\"createdDateTime\":\"2026-01-31T08:00:00Z\"}";
  }

  private static final String A = signIn("a");
  private static final String B = signIn("b");
  private static final String C = signIn("c");

  private static String page(String next, String... records) {
    return "{\"@odata.context\":\"https://graph.example.com\"," + next + "\"value\":["
        + String.join(",", records) + "]}";
  }

  private static void assertRead(String content, String... ids) {
    Outcome outcome = Outcome.of(content);
    assertThat(outcome.complaints()).isEmpty();
    assertThat(outcome.ids()).containsExactly(ids);
    assertThat(outcome.formats()).containsOnly(ExportFormat.GRAPH);
    assertThat(outcome.remarks(ReadResult.Topic.WARNING)).isEmpty();
  }

  @Test
  void one_object() {
    assertRead(A, "a");
  }

  @Test
  void an_object_over_several_lines() {
    assertRead("""

        {
          "id": "a",
          "status":
          {
            "errorCode": 0
          },
          "mfaDetail": {
          }
        }
        """, "a");
  }

  @Test
  void an_array() {
    assertRead("[" + A + "," + B + "]", "a", "b");
  }

  @Test
  void an_array_over_several_lines() {
    assertRead("[\r\n  " + A + ",\r\n  " + B + "\r\n]\r\n", "a", "b");
  }

  @Test
  void an_empty_array_is_no_problem() {
    assertThat(Outcome.of("[]").results()).isEmpty();
  }

  @Test
  void a_page_without_records_is_no_problem() {
    assertThat(Outcome.of(page("")).results()).isEmpty();
  }

  @Test
  void a_page() {
    assertRead(page("", A, B), "a", "b");
  }

  @Test
  void an_object_a_line() {
    assertRead(A + "\n" + B + "\n\n" + C, "a", "b", "c");
  }

  @Test
  void an_array_a_line() {
    assertRead("[" + A + "]\n[" + B + "," + C + "]\n", "a", "b", "c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", ",\n", "\r\n\r\n"})
  void objects_one_behind_the_other(String between) {
    assertRead(A + between + B + between + C, "a", "b", "c");
  }

  @Test
  void objects_over_several_lines_one_behind_the_other() {
    String pretty = A.replace(",", ",\n  ").replace("{", "{\n  ").replace("}", "\n}");
    assertRead(pretty + "\n" + pretty + pretty, "a", "a", "a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", ",\n"})
  void several_pages_in_one_file(String between) {
    assertRead(page("", A) + between + page("", B, C), "a", "b", "c");
  }

  @Test
  void pages_over_several_lines() {
    String pretty = "{\n  \"value\": [\n    " + A + ",\n    " + B + "\n  ]\n}\n";
    assertRead(pretty + pretty, "a", "b", "a", "b");
  }

  @Test
  void an_array_of_pages() {
    assertRead("[" + page("", A) + ",\n" + page("", B, C) + "]", "a", "b", "c");
  }

  @Test
  void files_that_begin_with_a_byte_order_mark_one_behind_the_other() {
    assertRead("\ufeff" + A + "\n\ufeff[" + B + "]\n\ufeff" + C, "a", "b", "c");
  }

  @Test
  void records_of_an_event_hub() {
    assertRead("{\"records\":[" + A + "," + B + "]}", "a", "b");
  }

  @Test
  void records_of_an_event_hub_a_batch_a_line() {
    assertRead("{\"records\":[" + A + "]}\n{\"records\": [" + B + "," + C + "]}\n", "a", "b", "c");
  }

  @Test
  void what_windows_powershell_makes_of_a_list() {
    assertRead("{\"value\":[" + A + "," + B + "],\"Count\":2}", "a", "b");
  }

  @Test
  void what_stands_behind_the_records_of_a_page_is_no_record() {
    assertRead("{\"value\":[" + A + "],\"more\":[{\"value\":[1]}],\"count\":1}" + B, "a", "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{\"@odata.nextLink\":\"https://graph.example.com/next\",\"value\":[%s]}",
      "{\"value\":[%s],\"@odata.nextLink\" : \"https://graph.example.com/next\"}",
      "[{\"value\":[%s],\"@odata.nextLink\":\"https://graph.example.com/next\"}]"
  })
  void a_next_page_that_is_not_here_is_warned_of(String page) {
    Outcome outcome = Outcome.of(String.format(page, A));
    assertThat(outcome.ids()).containsExactly("a");
    assertThat(outcome.remarks(ReadResult.Topic.WARNING)).containsExactly(NEXT_PAGE);
  }

  @Test
  void a_next_page_that_is_here_is_not_warned_of() {
    assertRead(page("\"@odata.nextLink\":\"https://graph.example.com/next\",", A) + page("", B), "a", "b");
  }

  @Test
  void a_next_page_that_is_null_is_none() {
    assertRead(page("\"@odata.nextLink\":null,", A), "a");
  }

  @Test
  void each_record_has_its_line_and_its_index_in_the_array_around_it() {
    List<Position> positions = Outcome.of("{\"value\":[\n" + A + ",\n" + B + "]}\n\n" + C).found().stream()
        .map(ReadResult.Found::position)
        .toList();
    assertThat(positions).extracting(Position::line).containsExactly(2L, 3L, 5L);
    assertThat(positions).extracting(at -> at.index().orElse(-1)).containsExactly(0L, 1L, -1L);
    assertThat(positions).extracting(Position::source).containsOnly("input");
  }

  @Test
  void a_record_that_is_cut_off_costs_itself() {
    Outcome outcome = Outcome.of(A + "\n" + B.substring(0, 30) + "\n" + C + "\n");
    assertThat(outcome.ids()).containsExactly("a", "c");
    assertThat(outcome.complaints()).containsExactly("line 2: the line ends within this record");
  }

  @Test
  void a_bracket_too_many_costs_its_record() {
    Outcome outcome = Outcome.of("{\"id\":[1]],\"properties\":" + A + ",\"category\":\"x\"}\n" + B);
    assertThat(outcome.ids()).containsExactly("b");
    assertThat(outcome.complaints()).hasSize(1).first().asString().startsWith("line 1: not valid JSON");
  }

  @Test
  void a_value_that_is_no_object_costs_itself() {
    Outcome outcome = Outcome.of("[1,\"{,]\"," + A + ",null,[" + B + "]," + C + "]");
    assertThat(outcome.ids()).containsExactly("a", "c");
    assertThat(outcome.complaints()).hasSize(4).containsOnly("line 1: not an object");
  }

  @Test
  void lines_may_be_followed_by_what_is_written_over_several() {
    String pretty = "{\n  \"id\": \"b\",\n  \"status\": {\n    \"errorCode\": 0\n  }\n}\n";
    String page = "{\n  \"value\": [\n    {\n      \"id\": \"c\",\n      \"status\": {}\n    }\n  ]\n}\n";
    String line = "{\"id\":\"a\",\"status\":{}}\n";

    Outcome outcome = Outcome.of(line + pretty + line + page + line);

    assertThat(outcome.complaints()).isEmpty();
    assertThat(outcome.ids()).containsExactly("a", "b", "a", "c", "a");
  }
}
