package dev.mfacodes.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.classify.Ratio;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ScoreTest {

  private static final ConformanceCase FIRST = ConformanceCases.all().get(0);
  private static final int ALL = ConformanceCases.all().size();

  private static Map<String, Object> expected(ConformanceCase one, Object... changes) {
    Map<String, Object> answer = new LinkedHashMap<>(one.expected());
    answer.put("case", one.id());
    for (int i = 0; i < changes.length; i += 2) {
      answer.put((String) changes[i], changes[i + 1]);
    }
    return answer;
  }

  private static Stream<Map<String, Object>> perfect() {
    return ConformanceCases.all().stream().map(ScoreTest::expected);
  }

  @Test
  void what_is_expected_is_perfect() {
    Score score = Score.of(perfect().toList());
    assertThat(score.perfect()).isTrue();
    assertThat(score.cases().part()).isEqualTo(ALL);
    assertThat(score.toString()).isEqualTo("Score[" + ALL + " of " + ALL + ']');
  }

  @Test
  void one_wrong_axis_is_a_wrong_case_and_is_named() {
    Score score = Score.of(Stream.concat(perfect().skip(1), Stream.of(expected(FIRST, "mfa", "SATISFIED"))).toList());
    assertThat(score.cases().part()).isEqualTo(ALL - 1);
    assertThat(score.disagreements()).containsExactly(new Disagreement(
        FIRST, Axis.MFA, (String) FIRST.expected().get("mfa"), "SATISFIED"));
    assertThat(score.axes().get(Axis.MFA)).isEqualTo(new Ratio(ALL - 1, ALL, Map.of()));
    assertThat(score.axes().get(Axis.SIGN_IN)).isEqualTo(new Ratio(ALL, ALL, Map.of()));
  }

  @Test
  void a_case_without_an_answer_is_wrong() {
    Score score = Score.of(perfect().skip(1).toList());
    assertThat(score.perfect()).isFalse();
    assertThat(score.unanswered()).containsExactly(FIRST);
  }

  @Test
  void lists_may_come_in_any_order_and_absent_is_empty() {
    ConformanceCase two = ConformanceCases.all().stream()
        .filter(one -> ((List<?>) one.expected().get("requiredBy")).size() > 1).findFirst().orElseThrow();
    List<?> reversed = List.of(((List<?>) two.expected().get("requiredBy")).toArray()).stream().sorted(
        Collections.reverseOrder()).toList();
    assertThat(Score.of(List.of(expected(two, "requiredBy", reversed, "signals", null))).disagreements()).isEmpty();
  }

  @Test
  void axes_that_no_answer_has_are_not_judged_but_the_first_four_always_are() {
    List<Map<String, Object>> bare = List.of(Map.of("case", FIRST.id(), "mfa", "SATISFIED"));
    assertThat(Score.of(bare).axes()).containsOnlyKeys(Axis.SIGN_IN, Axis.CHALLENGED, Axis.MFA, Axis.DETAIL);
  }

  @Test
  void an_answer_names_its_case_by_the_id_of_the_record_or_the_line_of_the_row() {
    List<ConformanceCase> rows = ConformanceCases.all().stream().filter(ConformanceCase::isRow).toList();
    Map<String, Object> byId = new LinkedHashMap<>(FIRST.expected());
    byId.put("id", FIRST.id());
    Map<String, Object> byLine = new LinkedHashMap<>(rows.get(1).expected());
    byLine.put("source", "activity-csv");
    byLine.put("line", "3");
    Score score = Score.of(List.of(byId, byLine, Map.of("id", "something else"), Map.of("line", 3)));
    assertThat(score.cases().part()).isEqualTo(2);
    assertThat(score.unknown()).isEqualTo(2);
  }

  @Test
  void an_implementation_that_contradicts_itself_is_wrong_and_one_that_repeats_itself_is_not() {
    Score repeated = Score.of(Stream.concat(perfect(), perfect()).toList());
    assertThat(repeated.perfect()).isTrue();
    List<Map<String, Object>> both = List.of(expected(FIRST), expected(FIRST, "challenged", "NO"));
    assertThat(Score.of(both).contradictory()).containsExactly(FIRST);
    assertThat(Score.of(both).cases().part()).isZero();
    List<Map<String, Object>> turned = List.of(both.get(1), both.get(0));
    assertThat(Score.of(turned).contradictory()).containsExactly(FIRST);
  }

  @Test
  void what_is_rightly_left_out_is_no_merit() {
    Score score = Score.of(ConformanceCases.all().stream()
        .map(one -> Map.of("case", one.id(), "challenged", "UNKNOWN")).toList());
    assertThat(score.axes().get(Axis.DETAIL).part()).isZero();
  }

  @Test
  void of_conflicts_only_whether_there_are_any_is_judged_and_alternatives_may_say_more() {
    ConformanceCase conflicting = ConformanceCases.all().stream()
        .filter(one -> !((List<?>) one.expected().get("conflicts")).isEmpty()).findFirst().orElseThrow();
    assertThat(Score.of(List.of(expected(conflicting, "conflicts", List.of("another path")))).disagreements())
        .isEmpty();
    assertThat(Score.of(List.of(expected(conflicting, "conflicts", List.of()))).disagreements()).hasSize(1);
    ConformanceCase open = ConformanceCases.all().stream()
        .filter(one -> ((List<?>) one.expected().get("alternatives")).size() == 2).findFirst().orElseThrow();
    List<Map<String, Object>> more = ((List<?>) open.expected().get("alternatives")).stream().map(alternative -> {
      Map<String, Object> copy = new LinkedHashMap<>();
      ((Map<?, ?>) alternative).forEach((name, value) -> copy.put((String) name, value));
      copy.put("title", "more");
      return copy;
    }).toList();
    assertThat(Score.of(List.of(expected(open, "alternatives", more))).disagreements()).isEmpty();
  }
}
