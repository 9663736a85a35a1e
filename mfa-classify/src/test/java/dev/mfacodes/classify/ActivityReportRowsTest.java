package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.classify.Table.Row;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.AuthenticationResult;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code activity-report-rows.csv}: the design's section 4.1, every code with every authentication result. */
final class ActivityReportRowsTest {

  private static final List<String> RESULTS = List.of("granted", "denied", "-");

  static List<Row> rows() {
    return Table.read("activity-report-rows.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void the_answer_is_what_the_table_says(Row row) {
    ActivityReportRow.Builder event = ActivityReportRow.builder();
    if (!row.get("code").equals("-")) {
      event.callResult(ResultCode.of(row.get("code")));
    }
    if (!row.get("authenticated").equals("-")) {
      event.authenticated(AuthenticationResult.of(row.get("authenticated")));
    }
    Map<String, String> cells = cells(Classifier.classify(event.build()));
    cells.put("code", row.get("code"));
    cells.put("authenticated", row.get("authenticated"));
    assertThat(cells).as(row.toString()).isEqualTo(row.cells());
  }

  private static Map<String, String> cells(Classification answer) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("signIn", answer.signIn().name());
    cells.put("challenged", answer.challenged().name());
    cells.put("mfa", answer.mfa().kind().name());
    cells.put("detail", Answers.detail(answer.mfa()));
    cells.put("cause", Answers.cause(answer));
    cells.put("method", Answers.method(answer));
    cells.put("evidence", fields(answer.evidence()));
    cells.put("signals", Answers.signals(answer));
    cells.put("conflicts", fields(answer.conflicts()));
    cells.put("alternatives", Answers.alternatives(answer));
    return cells;
  }

  private static String fields(List<String> paths) {
    Map<String, String> words = Map.of("callResult", "code", "authenticated", "result");
    String fields = paths.stream().map(path -> words.getOrDefault(path, path)).collect(Collectors.joining(" + "));
    return fields.isEmpty() ? "-" : fields;
  }

  @Test
  void every_code_has_its_three_rows() {
    List<String> expected = Arrays.stream(MfaResultCode.values())
        .flatMap(code -> RESULTS.stream().map(result -> code + " " + result))
        .toList();
    assertThat(expected).hasSize(135);
    assertThat(rows())
        .extracting(row -> row.get("code") + ' ' + row.get("authenticated"))
        .doesNotHaveDuplicates()
        .startsWith(expected.toArray(String[]::new));
  }

  @Test
  void a_bare_code_says_what_a_row_without_a_result_says() {
    for (Row row : rows()) {
      if (row.get("authenticated").equals("-") && !row.get("code").equals("-")) {
        Map<String, String> cells = cells(Classifier.classify(ResultCode.of(row.get("code"))));
        assertThat(row.cells()).as(row.toString()).containsAllEntriesOf(cells);
      }
    }
  }

  @Test
  void a_label_says_what_its_code_says() {
    for (MfaResultCode code : MfaResultCode.values()) {
      for (String result : RESULTS) {
        ActivityReportRow.Builder byName = ActivityReportRow.builder().callResult(ResultCode.of(code.name()));
        ActivityReportRow.Builder byLabel = ActivityReportRow.builder().callResult(ResultCode.of(code.label()));
        if (!result.equals("-")) {
          byName.authenticated(AuthenticationResult.of(result));
          byLabel.authenticated(AuthenticationResult.of(result));
        }
        assertThat(Classifier.classify(byLabel.build()))
            .as("%s, %s", code, result)
            .isEqualTo(Classifier.classify(byName.build()));
      }
    }
  }

  @Test
  void a_result_in_words_that_nobody_knows_is_no_result() {
    for (MfaResultCode code : MfaResultCode.values()) {
      ActivityReportRow.Builder row = ActivityReportRow.builder().callResult(ResultCode.of(code.name()));
      Classification withoutResult = Classifier.classify(row.build());
      for (String word : List.of("", "perhaps", "toegestaan")) {
        assertThat(Classifier.classify(row.authenticated(AuthenticationResult.of(word)).build()))
            .as("%s, %s", code, word)
            .isEqualTo(withoutResult);
      }
    }
  }

  @Test
  void a_code_names_a_method_but_no_wire_name_of_it() {
    for (Row row : rows()) {
      ResultCode code = ResultCode.of(row.get("code"));
      assertThat(Classifier.classify(code).methodName().map(MethodName::wire)).as(row.toString()).isEmpty();
    }
  }
}
