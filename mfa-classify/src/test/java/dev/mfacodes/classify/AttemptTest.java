package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SignInResult;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code attempts.csv} leaves out: the other things that an attempt says of itself. */
final class AttemptTest {

  private static Attempt attempt(String rows) {
    List<Attempt> attempts = Rows.attempts(rows).asOf(Rows.LATER);
    assertThat(attempts).hasSize(1);
    return attempts.get(0);
  }

  private static Instant at(int seconds) {
    return Rows.START.plusSeconds(seconds);
  }

  @ParameterizedTest
  @CsvSource({
      "50074@0 r=A | 0@20 r=A, SUCCEEDED",
      "0@0 r=A | 500121@20 r=A t=declined, SUCCEEDED",
      "50074@0 r=A | 500121@20 r=A t=declined, FAILED",
      "500121@0 r=A t=declined | 50074@20 r=A, INTERRUPTED",
      "50074@0 r=A, INTERRUPTED"})
  void it_succeeded_if_a_row_did_and_else_ended_as_the_last_row(String rows, SignInResult result) {
    assertThat(attempt(rows).signIn()).isEqualTo(result);
  }

  @Test
  void it_says_who_and_when_and_what_demanded_it() {
    Attempt declined = attempt(
        "50074@0 r=A p=Zoe,Admins m=Retina_scan | 500121@20 r=A t=declined p=Admins,Bots m=Retina_scan");
    assertThat(declined.user()).contains("ann@example.com");
    assertThat(declined.first()).contains(at(0));
    assertThat(declined.last()).contains(at(20));
    assertThat(declined.requiredBy()).containsExactly("Admins", "Bots", "Zoe");
    assertThat(declined.signals()).containsExactly(Signal.UNWANTED_PROMPT);
    assertThat(declined.unlistedMethod()).contains(MethodName.of("Retina scan"));
    assertThat(declined.method()).isEmpty();
    assertThat(declined.detail()).contains(DenialReason.USER_DECLINED);
    assertThat(declined.notCompleted()).isTrue();
    assertThat(declined)
        .hasToString("Attempt[DENIED, mfa=" + declined.mfa() + ", rows=2, first=Optional[" + at(0) + "]]");
  }

  @Test
  void what_no_row_says_is_empty() {
    Attempt silent = attempt("0@0 untimed u=-");
    assertThat(silent.user()).isEmpty();
    assertThat(silent.first()).isEmpty();
    assertThat(silent.last()).isEmpty();
    assertThat(silent.requiredBy()).isEmpty();
    assertThat(silent.signals()).isEmpty();
    assertThat(silent.method()).isEmpty();
    assertThat(silent.unlistedMethod()).isEmpty();
  }

  @Test
  void it_is_equal_to_one_of_the_same_rows_that_ended_alike() {
    Attempt asked = attempt("50074@0 r=A");
    assertThat(asked).isEqualTo(attempt("50074@0 r=A")).hasSameHashCodeAs(attempt("50074@0 r=A"));
    assertThat(asked).isNotEqualTo(attempt("50074@1 r=A"));
    assertThat(asked.hashCode()).isNotEqualTo(attempt("50074@1 r=A").hashCode());
    assertThat(asked).as("still open").isNotEqualTo(Rows.attempts("50074@0 r=A").asOf(at(1)).get(0));
  }

  @Test
  void a_method_that_is_listed_is_no_other() {
    Attempt done = attempt("0@0 r=A t=done m=Text_message");
    assertThat(done.method()).contains(AuthenticationMethod.TEXT_MESSAGE);
    assertThat(done.unlistedMethod()).isEmpty();
    assertThat(done.detail()).contains(SatisfiedHow.COMPLETED_NOW);
  }
}
