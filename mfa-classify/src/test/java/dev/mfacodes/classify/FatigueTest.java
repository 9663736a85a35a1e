package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mfacodes.model.meaning.DenialReason;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Refused prompts in a window, and what followed. */
final class FatigueTest {

  private static final Fatigue.Rule THREE_IN_A_MINUTE = new Fatigue.Rule(Duration.ofSeconds(60), 3);

  private static List<Suspicion> suspicions(String rows) {
    return Fatigue.of(Rows.attempts(rows), THREE_IN_A_MINUTE).suspicions();
  }

  private static String declined(int... seconds) {
    return IntStream.of(seconds)
        .mapToObj(second -> "500121@" + second + " r=R" + second + " t=declined")
        .collect(Collectors.joining(" | "));
  }

  @Test
  void as_many_as_the_threshold_are_suspicious_and_fewer_are_not() {
    assertThat(suspicions(declined(0, 10, 20))).singleElement().satisfies(suspicion -> {
      assertThat(suspicion.prompts()).isEqualTo(3);
      assertThat(suspicion.first()).isEqualTo(Rows.START);
      assertThat(suspicion.last()).isEqualTo(Rows.START.plusSeconds(20));
      assertThat(suspicion.reasons()).isEqualTo(Map.of(DenialReason.USER_DECLINED, 3));
      assertThat(suspicion.approved()).isEmpty();
    });
    assertThat(suspicions(declined(0, 10))).isEmpty();
  }

  @Test
  void the_least_rule_is_one_refusal_at_one_moment() {
    Fatigue.Rule least = new Fatigue.Rule(Duration.ZERO, 1);
    assertThat(Fatigue.of(Rows.attempts(declined(0, 10)), least).suspicions()).hasSize(2);
  }

  @Test
  void suspicions_are_in_order_of_their_beginning_and_then_of_the_name() {
    String three = "500121@%1$d r=%2$s1 t=declined u=%2$s | 500121@%1$d r=%2$s2 t=declined u=%2$s"
        + " | 500121@%1$d r=%2$s3 t=declined u=%2$s";
    String rows = String.join(" | ", three.formatted(50, "ann"), three.formatted(0, "zoe"), three.formatted(0, "bob"));
    assertThat(suspicions(rows)).extracting(Suspicion::user)
        .containsExactly("bob@example.com", "zoe@example.com", "ann@example.com");
    assertThat(Fatigue.of(Rows.attempts(rows), THREE_IN_A_MINUTE).rule()).isEqualTo(THREE_IN_A_MINUTE);
  }

  @Test
  void refusals_that_cannot_be_looked_at_are_counted_as_often_as_they_come() {
    Fatigue fatigue = Fatigue.of(Rows.attempts("500121@0 untimed t=declined | 500121@0 untimed t=declined"
        + " | 500121@0 r=A t=declined u=- | 0@0 untimed t=done | 0@0 r=B t=done u=-"), THREE_IN_A_MINUTE);
    assertThat(fatigue.leftOut()).isEqualTo(Map.of(LeftOut.USER_NOT_RECORDED, 1L, LeftOut.TIME_NOT_RECORDED, 2L));
  }

  @Test
  void the_window_reaches_to_its_last_second() {
    assertThat(suspicions(declined(0, 30, 60))).hasSize(1);
    assertThat(suspicions(declined(0, 30, 61))).isEmpty();
  }

  @Test
  void what_overlaps_is_one_suspicion_and_what_does_not_is_two() {
    assertThat(suspicions(declined(0, 30, 60, 90, 120))).singleElement()
        .satisfies(suspicion -> assertThat(suspicion.prompts()).isEqualTo(5));
    assertThat(suspicions(declined(0, 1, 2, 200, 201, 202))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"21, true", "80, true", "81, false", "15, false"})
  void an_approval_counts_from_the_threshold_on_to_one_window_after_the_last_refusal(int second, boolean counts) {
    String approved = declined(0, 10, 20) + " | 0@" + second + " r=X t=done";
    assertThat(suspicions(approved)).singleElement()
        .satisfies(suspicion -> assertThat(suspicion.approved().isPresent()).isEqualTo(counts));
  }

  @Test
  void neither_a_claim_nor_another_user_is_an_approval() {
    assertThat(suspicions(declined(0, 10, 20) + " | 0@30 r=X t=claim | 0@30 r=Y t=done u=bob")).singleElement()
        .satisfies(suspicion -> assertThat(suspicion.approved()).isEmpty());
  }

  @Test
  void a_sign_in_by_windows_hello_that_nobody_asked_for_is_no_approval() {
    assertThat(suspicions(declined(0, 10, 20) + " | 0@30 r=X m=Windows_Hello_for_Business")).singleElement()
        .satisfies(suspicion -> assertThat(suspicion.approved()).isEmpty());
  }

  @Test
  void all_refusals_between_the_first_and_the_last_of_a_suspicion_count() {
    // within a minute of 65 there are too few, of 80 there are enough again
    assertThat(suspicions(declined(0, 10, 20, 65, 80))).singleElement()
        .satisfies(suspicion -> assertThat(suspicion.prompts()).isEqualTo(5));
    assertThat(suspicions(declined(0, 20, 40, 78, 79))).singleElement()
        .satisfies(suspicion -> assertThat(suspicion.prompts()).isEqualTo(5));
  }

  @Test
  void a_user_is_the_same_by_name_or_by_id() {
    assertThat(suspicions("500121@0 r=A t=declined uid=7 | 500121@9 r=B t=declined u=- uid=7"
        + " | 500121@19 r=C t=declined u=- uid=7")).singleElement()
        .satisfies(suspicion -> assertThat(suspicion.user()).isEqualTo("ann@example.com"));
  }

  @Test
  void prompts_of_two_users_do_not_add_up() {
    assertThat(suspicions(declined(0, 10) + " | 500121@20 r=Z t=declined u=bob")).isEmpty();
  }

  @Test
  void several_refusals_of_one_attempt_count_each() {
    assertThat(suspicions("500121@0 r=A t=declined | 500121@5 r=A t=noresponse | 500121@9 r=A t=declined")).hasSize(1);
  }

  @Test
  void a_wrong_code_is_no_refusal() {
    assertThat(suspicions("500121@0 r=A t=wrong | 500121@5 r=B t=wrong | 500121@9 r=C t=wrong")).isEmpty();
  }

  @Test
  void the_same_row_twice_is_one_prompt() {
    assertThat(suspicions(declined(0, 10) + " | " + declined(0, 10))).isEmpty();
  }

  @Test
  void what_has_no_user_or_no_time_is_left_out_and_counted() {
    Fatigue fatigue = Fatigue.of(
        Rows.attempts("500121@0 r=A t=declined u=- | 500121@1 r=B t=declined untimed | " + declined(5)),
        THREE_IN_A_MINUTE);
    assertThat(fatigue.suspicions()).isEmpty();
    assertThat(fatigue.leftOut()).isEqualTo(Map.of(LeftOut.USER_NOT_RECORDED, 1L, LeftOut.TIME_NOT_RECORDED, 1L));
  }

  @Test
  void a_rule_must_be_one() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Fatigue.Rule(Duration.ZERO, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Fatigue.Rule(Duration.ofSeconds(-1), 1));
  }

  @Test
  void nothing_shows_who_it_was() {
    assertThat(suspicions(declined(0, 10, 20)).toString()).doesNotContain("ann").doesNotContain("example");
  }
}
