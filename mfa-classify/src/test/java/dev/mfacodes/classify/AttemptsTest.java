package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mfacodes.classify.Table.Row;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.signin.SignIn;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code attempts.csv}: which rows are one attempt, and what became of it. */
final class AttemptsTest {

  static List<Row> rows() {
    return Table.read("attempts.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void the_attempts_are_what_the_table_says(Row row) {
    Instant asOf = row.get("asOf").equals("-")
        ? Rows.LATER
        : Rows.START.plusSeconds(Long.parseLong(row.get("asOf")));
    String attempts = Rows.attempts(row.get("rows")).asOf(asOf).stream()
        .map(AttemptsTest::words)
        .collect(Collectors.joining(" | "));
    assertThat(attempts).as(row.toString()).isEqualTo(row.get("attempts"));
  }

  private static String words(Attempt attempt) {
    return attempt.result() + " " + attempt.detail().map(Term::name).orElse("-") + ' ' + attempt.challenged() + ' '
        + attempt.rows().size();
  }

  @Test
  void windows_are_the_callers_and_must_agree() {
    assertThatIllegalArgumentException().isThrownBy(() -> Attempts.none(Duration.ofSeconds(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attempts.none(Duration.ZERO).merge(Attempts.none(Duration.ofSeconds(1))));
  }

  @Test
  void a_row_without_an_id_is_the_same_whatever_the_order_of_its_properties() {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("createdDateTime", "2026-01-31T08:00:00Z");
    one.put("first", 1);
    one.put("second", List.of(Map.of("a", 1.0)));
    Map<String, Object> other = new LinkedHashMap<>();
    other.put("second", List.of(Map.of("a", 1)));
    other.put("first", 1L);
    other.put("createdDateTime", "2026-01-31T08:00:00Z");
    assertThat(Rows.attempts(List.of(event(one), event(other))).rows()).isEqualTo(1);
    other.put("first", "1");
    assertThat(Rows.attempts(List.of(event(one), event(other))).rows()).isEqualTo(2);
  }

  private static MfaEvent event(Map<String, Object> wire) {
    SignIn signIn = SignIn.fromWire(wire);
    return MfaEvent.of(signIn, Classifier.classify(signIn));
  }

  @Test
  void the_window_is_the_one_that_was_set() {
    assertThat(Rows.attempts("0@0").window()).isEqualTo(Rows.WINDOW);
    assertThat(Attempts.none(Rows.WINDOW).rows()).isZero();
  }

  @Test
  void rows_that_cannot_be_recognised_count_as_often_as_they_come() {
    Attempts attempts = Rows.attempts("0@0 untimed | 0@0 untimed | 0@0 untimed t=claim");
    assertThat(attempts.rows()).isEqualTo(3);
    assertThat(attempts.asOf(Rows.LATER)).hasSize(3);
  }

  @Test
  void an_attempt_has_the_method_of_the_row_that_decides_else_the_latest() {
    assertThat(Rows.attempts("500121@0 r=A t=declined m=Text_message | 0@20 r=A t=done")
        .asOf(Rows.LATER).get(0).method()).hasToString("Optional[AUTHENTICATOR_NOTIFICATION]");
    assertThat(Rows.attempts("500121@0 r=A t=declined m=Text_message | 0@20 r=A").asOf(Rows.LATER).get(0).method())
        .hasToString("Optional[TEXT_MESSAGE]");
  }

  @Test
  void nothing_shows_who_it_was() {
    Attempts attempts = Rows.attempts("500121@0 r=A t=declined | 0@9 r=B t=new");
    assertThat(attempts.asOf(Rows.LATER).toString() + attempts + attempts.asOf(Rows.LATER).get(0).rows())
        .doesNotContainIgnoringCase("ann").doesNotContain("example").doesNotContain("glance");
  }
}
