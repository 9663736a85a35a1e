package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SkippedWhy;
import dev.mfacodes.model.signin.SignIn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Figures over a day that was counted by hand. */
final class MfaSummaryTest {

  /**
   * Ann: passed; abandoned at last. Bob: declined, then passed in a later attempt. Cas: no answer twice. Dee: by claim,
   * and remembered. Somebody without a name passed; one row says nothing.
   */
  private static final String DAY = String.join(" | ",
      "50074@0 r=A1", "0@20 r=A1 t=done", "50074@100 r=A2",
      "500121@0 r=B1 t=declined u=bob m=Text_message", "0@50 r=B2 t=done u=bob m=Text_message",
      "500121@0 r=C1 t=noresponse u=cas", "500121@200 r=C2 t=noresponse u=cas",
      "0@5 r=D1 t=claim u=dee ni", "0@6 r=D2 t=remembered u=dee",
      "0@7 r=E1 t=done u=-", "0@8 r=F1 t=new u=fay");

  private final MfaFigures figures = summary(DAY).figures();

  private static MfaSummary summary(String rows) {
    return MfaSummary.of(Rows.attempts(rows), settings(ZoneOffset.UTC));
  }

  private static MfaSummary.Settings settings(ZoneId zone) {
    return new MfaSummary.Settings(Rows.LATER, zone, DistinctUsers::exact);
  }

  private static Ratio ratio(long part, long whole) {
    return new Ratio(part, whole, Map.of());
  }

  @Test
  void rows_attempts_and_users_are_counted() {
    assertThat(figures.rows()).isEqualTo(11);
    assertThat(figures.attempts()).isEqualTo(10);
    assertThat(figures.nonInteractive()).isEqualTo(1);
    assertThat(figures.users()).isEqualTo(5);
    assertThat(figures.first()).contains(Rows.START);
    assertThat(figures.last()).contains(Rows.START.plusSeconds(200));
  }

  @Test
  void every_result_is_there_and_they_add_up() {
    assertThat(figures.results()).isEqualTo(Map.of(
        AttemptResult.SATISFIED, new Count(4, 3),
        AttemptResult.SKIPPED, new Count(1, 1),
        AttemptResult.DENIED, new Count(3, 2),
        AttemptResult.ABANDONED, new Count(1, 1),
        AttemptResult.OPEN, new Count(0, 0),
        AttemptResult.NOT_REQUIRED, new Count(0, 0),
        AttemptResult.NOT_REACHED, new Count(0, 0),
        AttemptResult.UNDETERMINED, new Count(1, 1)));
  }

  @Test
  void what_nobody_asked_for_is_not_completed() {
    MfaFigures figures = summary("0@0 r=A m=Windows_Hello_for_Business | 0@1 r=B t=strong m=Previously_satisfied"
        + " | 0@2 r=C t=strong m=FIDO2_security_key").figures();
    assertThat(figures.completed()).isEqualTo(
        new Ratio(0, 0, Map.of(LeftOut.NOT_CHALLENGED, 1L, LeftOut.CHALLENGE_NOT_RECORDED, 2L)));
    assertThat(figures.methods()).isEmpty();
    assertThat(figures.results().get(AttemptResult.SATISFIED).attempts()).isEqualTo(3);
  }

  @Test
  void who_was_sent_to_another_provider_was_asked() {
    assertThat(summary("50158@0 r=A | 0@20 r=A t=external").figures().completed()).isEqualTo(ratio(1, 1));
    assertThat(summary("0@20 r=A t=external").figures().completed())
        .isEqualTo(new Ratio(0, 0, Map.of(LeftOut.NOT_CHALLENGED, 1L)));
  }

  @Test
  void an_earlier_prompt_is_no_method() {
    MfaFigures figures = summary("50074@0 r=A | 0@1 r=A t=strong m=Previously_satisfied").figures();
    assertThat(figures.completed()).isEqualTo(ratio(1, 1));
    assertThat(figures.methodRecorded()).isEqualTo(ratio(0, 1));
  }

  @Test
  void a_user_is_the_same_by_name_or_by_id() {
    MfaFigures figures = summary("500121@0 r=A t=declined uid=7 | 0@20 r=B t=done u=- uid=7").figures();
    assertThat(figures.users()).isEqualTo(1);
    assertThat(figures.usersNeverCompleting()).isEqualTo(ratio(0, 1));
    assertThat(figures.usersNotCompletingAtLast()).isEqualTo(ratio(0, 1));
  }

  @Test
  void challenged_is_told_of_attempts_and_of_users() {
    assertThat(figures.challenged()).isEqualTo(new Ratio(7, 9, Map.of(LeftOut.CHALLENGE_NOT_RECORDED, 1L)));
    assertThat(figures.challengedAndCompleted()).isEqualTo(ratio(3, 7));
    assertThat(figures.usersChallenged()).isEqualTo(new Ratio(3, 4, Map.of(
        LeftOut.CHALLENGE_NOT_RECORDED, 1L, LeftOut.USER_NOT_RECORDED, 1L)));
  }

  @Test
  void completed_is_told_of_those_who_were_asked() {
    assertThat(figures.completed()).isEqualTo(new Ratio(3, 7, Map.of(
        LeftOut.SATISFIED_BEFORE, 1L, LeftOut.SKIPPED, 1L, LeftOut.UNDETERMINED, 1L)));
    assertThat(figures.satisfied()).isEqualTo(Map.of(
        SatisfiedHow.COMPLETED_NOW, new Count(3, 2), SatisfiedHow.CLAIM_IN_TOKEN, new Count(1, 1)));
    assertThat(figures.skipped()).isEqualTo(Map.of(SkippedWhy.REMEMBERED_DEVICE, new Count(1, 1)));
  }

  @Test
  void methods_have_rates() {
    assertThat(figures.methodRecorded()).isEqualTo(ratio(6, 7));
    assertThat(figures.methods()).isEqualTo(Map.of(
        AuthenticationMethod.TEXT_MESSAGE, new MethodFigures(ratio(1, 2), 1, 1),
        AuthenticationMethod.AUTHENTICATOR_NOTIFICATION, new MethodFigures(ratio(2, 4), 2, 1)));
    assertThat(figures.unlistedMethods()).isEmpty();
  }

  @Test
  void problems_are_ranked_by_attempts_and_by_users() {
    assertThat(figures.problems()).isEqualTo(Map.of(
        DenialReason.USER_DECLINED, new Count(1, 1),
        DenialReason.NO_RESPONSE, new Count(2, 1),
        PendingFor.CHALLENGE_OPEN, new Count(1, 1)));
    assertThat(figures.problemsByAttempts())
        .containsExactly(DenialReason.NO_RESPONSE, PendingFor.CHALLENGE_OPEN, DenialReason.USER_DECLINED);
    assertThat(figures.problemsByUsers())
        .containsExactly(DenialReason.NO_RESPONSE, PendingFor.CHALLENGE_OPEN, DenialReason.USER_DECLINED);
    assertThat(figures.causes()).isEqualTo(Map.of(Cause.USER, new Count(3, 2)));
  }

  @Test
  void users_who_could_not_complete_are_told_at_all_at_last_and_once() {
    Map<LeftOut, Long> nameless = Map.of(LeftOut.USER_NOT_RECORDED, 1L);
    assertThat(figures.usersNeverCompleting()).isEqualTo(new Ratio(1, 3, nameless));
    assertThat(figures.usersNotCompletingAtLast()).isEqualTo(new Ratio(2, 3, nameless));
    assertThat(figures.usersNotCompletingOnce()).isEqualTo(new Ratio(3, 3, nameless));
  }

  @Test
  void signals_and_what_is_not_listed_are_counted() {
    assertThat(figures.signals()).isEqualTo(Map.of(Signal.UNWANTED_PROMPT, new Count(1, 1)));
    assertThat(figures.unknowns())
        .isEqualTo(Map.of(new UnknownValue(UnknownValue.Kind.STATUS_TEXT, "MFA: met by glance"), 1L));
  }

  @Test
  void what_several_rows_of_an_attempt_say_is_counted_once() {
    assertThat(summary("500121@0 r=A t=declined | 500121@5 r=A t=declined").figures().signals())
        .isEqualTo(Map.of(Signal.UNWANTED_PROMPT, new Count(1, 1)));
  }

  @Test
  void what_was_waited_for_in_vain_is_a_problem() {
    assertThat(summary("50158@0 r=A").figures().problems())
        .isEqualTo(Map.of(PendingFor.EXTERNAL_REDIRECT, new Count(1, 1)));
  }

  @Test
  void without_a_time_nobody_knows_what_was_last() {
    assertThat(summary("500121@0 r=A untimed t=declined").figures().usersNotCompletingAtLast())
        .isEqualTo(new Ratio(0, 0, Map.of(LeftOut.TIME_NOT_RECORDED, 1L)));
  }

  @Test
  void policies_have_rates_and_an_attempt_counts_once_for_each() {
    MfaFigures asked = summary("50074@0 r=A p=Require_MFA,Admins | 0@20 r=A t=done p=Require_MFA"
        + " | 500121@0 r=B t=declined u=bob p=Require_MFA | 0@30 r=C t=claim u=cas p=Admins").figures();
    assertThat(asked.requiredBy()).containsOnlyKeys("Admins", "Require MFA");
    assertThat(asked.requiredBy().get("Require MFA")).isEqualTo(new PolicyFigures(new Count(2, 2), ratio(1, 2)));
    assertThat(asked.requiredBy().get("Admins")).isEqualTo(
        new PolicyFigures(new Count(2, 2), new Ratio(1, 1, Map.of(LeftOut.SATISFIED_BEFORE, 1L))));
  }

  @Test
  void days_and_hours_are_those_of_the_zone() {
    // 31 January 23:30 and 1 February 00:30 in Amsterdam
    String rows = "0@52200 r=A t=done | 0@55800 r=B t=done | 0@0 r=C t=done untimed";
    MfaSummary summary = MfaSummary.of(Rows.attempts(rows), settings(ZoneId.of("Europe/Amsterdam")));
    assertThat(summary.days().keySet()).containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 1));
    assertThat(summary.hours().keySet())
        .containsExactly(Instant.parse("2026-01-31T22:00:00Z"), Instant.parse("2026-01-31T23:00:00Z"));
    assertThat(summary(rows).days().keySet()).containsExactly(LocalDate.of(2026, 1, 31));
    assertThat(summary.figures().attempts()).isEqualTo(3);
  }

  @Test
  void the_hour_that_comes_twice_is_two_hours() {
    MfaSummary summary = MfaSummary.of(
        Rows.attempts("0@" + seconds("2026-10-25T00:30:00Z") + " r=A t=done | 0@" + seconds("2026-10-25T01:30:00Z")
            + " r=B t=done"),
        settings(ZoneId.of("Europe/Amsterdam")));
    assertThat(summary.hours()).hasSize(2);
    assertThat(summary.days()).hasSize(1);
  }

  /** Newfoundland, until 2011: at one minute past midnight it was 23:01 of the day before. */
  @Test
  void clocks_that_are_put_back_over_midnight_lose_no_attempt() {
    MfaSummary summary = MfaSummary.of(
        Rows.attempts("0@" + seconds("2010-11-06T12:00:00Z") + " r=A t=done | 0@" + seconds("2010-11-07T02:30:30Z")
            + " r=B t=done | 0@" + seconds("2010-11-07T02:31:30Z") + " r=C t=done"),
        settings(ZoneId.of("America/St_Johns")));
    assertThat(summary.days().get(LocalDate.of(2010, 11, 6)).attempts()).isEqualTo(2);
    assertThat(summary.days().get(LocalDate.of(2010, 11, 7)).attempts()).isEqualTo(1);
    assertThat(summary.hours().values().stream().mapToLong(MfaFigures::attempts).sum()).isEqualTo(3);
  }

  private static long seconds(String time) {
    return Instant.parse(time).getEpochSecond() - Rows.START.getEpochSecond();
  }

  @Test
  void a_sketch_goes_on_where_the_caller_says() {
    class Sketch implements DistinctUsers {

      private final Set<String> seen = new HashSet<>();

      @Override
      public void add(String user) {
        seen.add(user);
      }

      @Override
      public long count() {
        return 100L + seen.size();
      }
    }

    DistinctUsers users = DistinctUsers.exactUpTo(2, Sketch::new);
    users.add("ann");
    users.add("bob");
    users.add("bob");
    assertThat(users.count()).isEqualTo(2);
    users.add("cas");
    users.add("ann");
    assertThat(users.count()).as("the sketch got all three").isEqualTo(103);
  }

  @Test
  void settings_must_agree() {
    assertThat(summary(DAY).settings().zone()).isEqualTo(ZoneOffset.UTC);
    MfaSummary here = summary(DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> here.merge(MfaSummary.of(here.attempts(), settings(ZoneId.of("Asia/Tokyo")))));
  }

  @Test
  void a_part_is_never_larger_than_its_whole() {
    assertThatIllegalArgumentException().isThrownBy(() -> ratio(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> ratio(-1, 1));
    assertThat(ratio(0, 0).value()).isEmpty();
    assertThat(ratio(1, 4).value()).hasValue(0.25);
  }

  @Test
  void times_beyond_every_calendar_are_counted_and_belong_to_no_day() {
    SignIn far = SignIn.builder().createdDateTime(Instant.MAX).build();
    Attempts attempts = Attempts.builder(Rows.WINDOW).add(MfaEvent.of(far, Classifier.classify(far))).build();
    MfaSummary summary = MfaSummary.of(attempts, settings(ZoneId.of("Asia/Tokyo")));
    assertThat(summary.figures().attempts()).isEqualTo(1);
    assertThat(summary.days()).isEmpty();
  }

  @Test
  void nothing_shows_who_it_was() {
    assertThat(summary(DAY) + " " + figures + figures.unknowns()).doesNotContain("ann").doesNotContain("glance");
  }
}
