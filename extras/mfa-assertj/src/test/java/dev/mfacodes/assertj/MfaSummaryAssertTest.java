package dev.mfacodes.assertj;

import static dev.mfacodes.assertj.MfaFixtures.aSignIn;
import static dev.mfacodes.assertj.MfaFixtures.denied;
import static dev.mfacodes.assertj.MfaFixtures.passed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfacodes.classify.AttemptResult;
import dev.mfacodes.classify.Attempts;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.DistinctUsers;
import dev.mfacodes.classify.LeftOut;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.MfaSummary;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.signin.SignIn;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class MfaSummaryAssertTest {

  private static final MfaSummary SUMMARY = summary(
      aSignIn().inAttempt("a").withErrorCode(50074).build(),
      aSignIn().inAttempt("a").at(SignInFixture.TIME.plusSeconds(20))
          .withStep("Text message", passed("MFA completed in Azure AD")).build(),
      aSignIn().inAttempt("b").of("bob@example.com")
          .withStep("Text message", denied("MFA denied; user declined the authentication")).build(),
      aSignIn().inAttempt("c").withStep(passed("MFA requirement satisfied by claim in the token")).build());

  private static MfaSummary summary(SignIn... signIns) {
    Attempts.Builder rows = Attempts.builder(Duration.ofMinutes(10));
    for (SignIn signIn : signIns) {
      rows.add(MfaEvent.of(signIn, Classifier.classify(signIn)));
    }
    return MfaSummary.of(rows.build(),
        new MfaSummary.Settings(SignInFixture.TIME.plusSeconds(3600), ZoneOffset.UTC, DistinctUsers::exact));
  }

  @Test
  void figures_that_are_so_hold() {
    MfaAssertions.assertThat(SUMMARY).hasRows(4).hasAttempts(3).hasUsers(2)
        .hasResult(AttemptResult.DENIED, 1).hasResult(AttemptResult.SATISFIED, 2)
        .hasChallenged(2, 3).hasCompleted(1, 2).leavesOut(LeftOut.SATISFIED_BEFORE, 1)
        .hasMethod(AuthenticationMethod.TEXT_MESSAGE, 1, 2).hasProblem(DenialReason.USER_DECLINED, 1, 1)
        .hasUsersNeverCompleting(1, 2).hasNoUnknownValues();
  }

  @Test
  void each_figure_that_is_not_so_fails_and_shows_all_of_them_without_names() {
    List<Consumer<MfaSummaryAssert>> wrong = List.of(
        is -> is.hasRows(5), is -> is.hasAttempts(4), is -> is.hasUsers(1), is -> is.hasResult(AttemptResult.OPEN, 1),
        is -> is.hasChallenged(1, 3), is -> is.hasCompleted(2, 2), is -> is.leavesOut(LeftOut.OPEN, 1),
        is -> is.hasMethod(AuthenticationMethod.PHONE_CALL, 1, 1), is -> is.hasProblem(DenialReason.NO_RESPONSE, 1, 1),
        is -> is.hasUsersNeverCompleting(0, 2));
    assertThat(wrong).allSatisfy(assertion ->
        assertThatThrownBy(() -> assertion.accept(MfaAssertions.assertThat(SUMMARY)))
            .isInstanceOf(AssertionError.class)
            .hasMessageContaining("Expecting ").hasMessageContaining("completed    Ratio[part=1, whole=2")
            .hasMessageNotContaining("example.com"));
  }

  @Test
  void to_ask_for_the_figures_of_nothing_is_refused() {
    MfaSummaryAssert any = MfaAssertions.assertThat(SUMMARY);
    assertThatThrownBy(() -> any.hasResult(null, 1)).hasMessage("result must not be null");
    assertThatThrownBy(() -> any.leavesOut(null, 1)).hasMessage("reason must not be null");
    assertThatThrownBy(() -> any.hasMethod(null, 1, 1)).hasMessage("method must not be null");
    assertThatThrownBy(() -> any.hasProblem(null, 1, 1)).hasMessage("problem must not be null");
  }

  @Test
  void an_unknown_value_fails() {
    MfaSummary unknown = summary(aSignIn().withErrorCode(987654).build());
    assertThatThrownBy(() -> MfaAssertions.assertThat(unknown).hasNoUnknownValues()).hasMessageContaining("1 values");
    assertThatThrownBy(() -> MfaSoftAssertions.assertSoftly(softly ->
            softly.assertThat(unknown).hasRows(2).hasUsers(2)))
        .hasMessageContaining("rows to be 2").hasMessageContaining("users to be 2");
  }
}
