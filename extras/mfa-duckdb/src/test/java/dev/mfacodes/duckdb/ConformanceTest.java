package dev.mfacodes.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.mfacodes.conformance.Axis;
import dev.mfacodes.conformance.ConformanceCase;
import dev.mfacodes.conformance.ConformanceCases;
import dev.mfacodes.conformance.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The project's cases, asked of a database. */
final class ConformanceTest {

  /** As a table holds them: text beside text. */
  private static Db cases() throws Exception {
    Db db = new Db();
    db.run("CREATE TABLE cases (id VARCHAR, event JSON)");
    JSON json = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);
    try (var insert = db.connection().prepareStatement("INSERT INTO cases VALUES (?, ?)")) {
      for (ConformanceCase one : records()) {
        insert.setString(1, one.id());
        insert.setString(2, json.asString(one.record()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
    return db;
  }

  /**
   * What can be one row of a table: no page of several, and no row of the portal, whose columns are named otherwise.
   */
  private static List<ConformanceCase> records() {
    return ConformanceCases.all().stream()
        .filter(one -> !one.format().equals("portal-csv"))
        .filter(one -> !one.record().containsKey("value") && !one.record().containsKey("records"))
        .toList();
  }

  @Test
  void every_case_in_every_shape_is_right_as_a_whole_record() throws Exception {
    List<Map<String, Object>> answers = new ArrayList<>();
    try (Db db = cases()) {
      for (String row : db.rows("SELECT json_object('case', id, 'answer', mfa_classify(event)::JSON) FROM cases")) {
        Map<String, Object> both = JSON.std.mapFrom(row);
        Map<String, Object> answer = new LinkedHashMap<>();
        ((Map<?, ?>) both.get("answer")).forEach((name, value) -> answer.put((String) name, value));
        answer.put("case", both.get("case"));
        answers.add(answer);
      }
    }

    Score score = Score.of(answers);
    assertThat(score.disagreements()).isEmpty();
    assertThat(score.unanswered()).doesNotContainAnyElementsOf(records());
    assertThat(score.axes()).containsOnlyKeys(Axis.values());
  }

  @Test
  void each_function_says_what_the_case_expects() throws Exception {
    Map<String, String> axes = new LinkedHashMap<>();
    axes.put("mfa_signin", "signIn");
    axes.put("mfa_challenged", "challenged");
    axes.put("mfa_outcome", "mfa");
    axes.put("mfa_detail", "detail");
    axes.put("mfa_method", "method");
    axes.put("mfa_cause", "cause");
    String calls = String.join(", ", axes.keySet().stream().map(function -> function + "(event)").toList());
    try (Db db = cases()) {
      List<String> rows = db.rows("SELECT id, " + calls + " FROM cases");
      List<String> expected = records().stream()
          .map(one -> one.id() + "|" + String.join("|",
              axes.values().stream().map(axis -> String.valueOf(one.expected().get(axis))).toList()))
          .toList();
      assertThat(rows).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void rows_of_the_activity_report_are_right_by_code_and_result() throws Exception {
    try (Db db = cases()) {
      List<String> rows = db.rows("SELECT id, mfa_outcome(nullif(event ->> 'Call Result', ''),"
          + " nullif(event ->> 'Authenticated', '')) FROM cases WHERE event ->> 'Call Result' IS NOT NULL");
      List<String> expected = ConformanceCases.all().stream()
          .filter(one -> one.activityReportRow().isPresent())
          // neither code nor result: of two columns that are null, null is said
          .map(one -> one.id() + "|" + (one.id().equals("rows/none/none") ? null : one.expected().get("mfa")))
          .toList();
      assertThat(expected).hasSizeGreaterThan(100);
      assertThat(rows).containsExactlyInAnyOrderElementsOf(expected);
    }
  }
}
