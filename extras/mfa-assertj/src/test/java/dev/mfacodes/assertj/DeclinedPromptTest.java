package dev.mfacodes.assertj;

import static dev.mfacodes.assertj.MfaAssertions.assertThat;
import static dev.mfacodes.assertj.MfaFixtures.aRow;
import static dev.mfacodes.assertj.MfaFixtures.aSignIn;
import static dev.mfacodes.assertj.MfaFixtures.claimed;
import static dev.mfacodes.assertj.MfaFixtures.denied;

import dev.mfacodes.classify.Signal;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.signin.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

final class DeclinedPromptTest {

  private final SignIn declined = aSignIn()
      .withStep("Mobile app notification", denied("MFA denied; user declined the authentication"))
      .build();

  @Test
  void a_declined_prompt_is_denied_and_deserves_a_second_look() {
    assertThat(declined).isDenied().because(DenialReason.USER_DECLINED).causedBy(Cause.USER).wasChallenged()
        .usedMethod(AuthenticationMethod.AUTHENTICATOR_NOTIFICATION)
        .hasSignals(Signal.UNWANTED_PROMPT)
        .hasEvidence("authenticationDetails[0].authenticationStepResultDetail");
  }

  @Test
  void several_at_once() {
    MfaSoftAssertions.assertSoftly(softly -> {
      softly.assertThat(declined).signInFailed();
      softly.assertThat(aSignIn().withStep(claimed("MFA requirement satisfied by claim in the token")).build())
          .isSatisfied().because(SatisfiedHow.CLAIM_IN_TOKEN).wasNotChallenged();
      softly.assertThat(aRow(MfaResultCode.SUCCESS_USER_BLOCKED)).isDenied();
    });
  }

  @ParameterizedTest
  @EachResultCode
  void no_code_alone_says_how_the_sign_in_ended(MfaResultCode code) {
    assertThat(aRow(code)).signInIsUnknown();
  }
}
