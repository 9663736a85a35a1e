package dev.mfacodes.assertj;

import static dev.mfacodes.assertj.MfaAssertions.assertThat;
import static dev.mfacodes.assertj.MfaFixtures.aSignIn;
import static dev.mfacodes.assertj.MfaFixtures.claimed;
import static dev.mfacodes.assertj.MfaFixtures.denied;
import static dev.mfacodes.assertj.MfaFixtures.passed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SkippedWhy;
import dev.mfacodes.model.signin.SignIn;
import org.junit.jupiter.api.Test;

final class SignInFixtureTest {

  private static final String DECLINED = "MFA denied; user declined the authentication";
  private static final String COMPLETED = "MFA completed in Azure AD";

  @Test
  void the_last_step_says_how_it_ended() {
    assertThat(aSignIn().withStep(denied(DECLINED)).withStep("Text message", passed(COMPLETED)).build())
        .signInSucceeded();
    assertThat(aSignIn().withStep(passed("Correct password")).withStep("Text message", denied(DECLINED)).build())
        .signInFailed().because(DenialReason.USER_DECLINED);
    assertThat(aSignIn().build()).signInSucceeded();
    assertThat(aSignIn().withErrorCode(50074).withStep(passed(COMPLETED)).build()).signInWasInterrupted();
  }

  @Test
  void a_claim_succeeds_although_its_step_did_not() {
    assertThat(aSignIn().withStep(claimed("MFA requirement satisfied by claim in the token")).build())
        .signInSucceeded().isSatisfied().because(SatisfiedHow.CLAIM_IN_TOKEN).wasNotChallenged().hasNoConflicts();
    assertThat(aSignIn().withStep(claimed("MFA requirement skipped due to remembered device")).build())
        .signInSucceeded().because(SkippedWhy.REMEMBERED_DEVICE);
    assertThat(aSignIn().withStep(denied("MFA successfully completed")).build()).signInFailed();
  }

  @Test
  void how_it_ended_may_not_be_recorded() {
    assertThat(aSignIn().withStep(denied(DECLINED)).withoutErrorCode().build()).signInIsUnknown().isDenied();
    assertThat(aSignIn().withoutErrorCode().withErrorCode(0).build()).signInSucceeded();
  }

  @Test
  void what_was_required_can_be_said() {
    SignIn password = aSignIn().requiringSingleFactor().withStep("Password", passed("Correct password")).build();
    assertThat(password).isNotRequired().hasNoUnknownValues();
    assertThat(aSignIn().requiringMultiFactor().withStep("FIDO2 security key", passed("")).build())
        .isSatisfied().wasChallenged();
  }

  @Test
  void the_short_form_names_the_method() {
    assertThat(aSignIn().withMfaDetail("Text message").build())
        .because(SatisfiedHow.NOT_RECORDED).usedMethod(AuthenticationMethod.TEXT_MESSAGE);
  }

  @Test
  void sign_ins_that_are_built_alike_are_one_row_unless_their_ids_differ() {
    assertThat((Object) aSignIn().build()).isEqualTo(aSignIn().build());
    assertThat((Object) aSignIn().withId("1").build()).isNotEqualTo(aSignIn().withId("2").build());
    assertThat(aSignIn().withId("1").build().id()).contains("1");
  }
}
