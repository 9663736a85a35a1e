package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A record that lies in a cell of somebody's database. */
final class SingleRecordTest {

  @Test
  void a_record_is_recognised_as_in_a_file() {
    assertThat(format("{\"status\":{\"errorCode\":0},\"createdDateTime\":\"2026-01-31T08:00:00Z\"}"))
        .isEqualTo(ExportFormat.GRAPH);
    assertThat(format("{\"category\":\"SignInLogs\",\"properties\":{\"status\":{\"errorCode\":50074}}}"))
        .isEqualTo(ExportFormat.DIAGNOSTICS);
    assertThat(format("{\"TimeGenerated\":\"2026-01-31T08:00:00Z\",\"ResultType\":\"50074\",\"Status\":\"{}\"}"))
        .isEqualTo(ExportFormat.LOG_ANALYTICS);
  }

  @Test
  void names_and_texts_are_undone_as_in_a_file() {
    ReadResult.SignInFound found = (ReadResult.SignInFound) ExportReader.standard()
        .record("{\"TimeGenerated\":\"x\",\"Status\":\"{\\\"errorCode\\\":50074}\",\"AppDisplayName\":\"Çé\"}", "row");

    assertThat(found.signIn().status().orElseThrow().errorCode().orElseThrow().number()).hasValue(50074);
    assertThat(found.signIn().appDisplayName()).contains("Çé");
    assertThat(found.position()).isEqualTo(new Position("row", 1, java.util.OptionalLong.empty(), 0));
  }

  @Test
  void what_is_no_record_is_a_problem_and_no_exception() {
    for (String json : new String[] {"", "5", "[]", "{", "{\"a\":1}", "null", "{\"status\":{\"errorCode\":[]}} {}"}) {
      assertThat(ExportReader.standard().record(json, "row")).as(json).isInstanceOf(ReadResult.Problem.class);
    }
  }

  @Test
  void the_reader_does_as_it_was_told() {
    ReadResult found = ExportReader.builder().format(ExportFormat.USER_REGISTRATION_DETAILS).build()
        .record("{\"id\":\"1\"}", "row");

    assertThat(found).isInstanceOf(ReadResult.RegistrationFound.class);
  }

  private static ExportFormat format(String json) {
    return ((ReadResult.Found) ExportReader.standard().record(json, "row")).format();
  }
}
