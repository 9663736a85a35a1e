package check.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.Signal;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From JSON to an answer in the reader's language. */
final class ClassificationTest {

  @ParameterizedTest
  @EnumSource
  void a_whole_classification_of_a_sign_in(PlainMapper mapper) throws Exception {
    Classification answer = Classifier.classify(
        mapper.read(Fixture.named(SignIn.class, "full").json(), SignIn.class));

    assertThat(answer.signIn()).isEqualTo(SignInResult.FAILED);
    assertThat(answer.challenged()).isEqualTo(Challenged.YES);
    assertThat(answer.mfa().kind()).isEqualTo(MfaKind.DENIED);
    assertThat(answer.detail()).contains(DenialReason.USER_DECLINED);
    assertThat(answer.cause()).contains(Cause.USER);
    assertThat(answer.method()).contains(AuthenticationMethod.AUTHENTICATOR_NOTIFICATION);
    assertThat(answer.methodName().orElseThrow().wire()).isEqualTo("Mobile app notification");
    assertThat(answer.signals()).containsExactly(Signal.UNWANTED_PROMPT);
    assertThat(answer.requiredBy()).contains("Require MFA for all users").doesNotContain("Trial: stronger methods");
    assertThat(answer.evidence()).containsExactly("authenticationDetails[1].authenticationStepResultDetail");
    assertThat(answer.conflicts()).isEmpty();
    assertThat(answer.alternatives()).isEmpty();
    assertThat(answer.provisional()).isFalse();
    assertThat(answer.term()).isInstanceOf(MfaStatus.class);
  }

  @ParameterizedTest
  @EnumSource
  void a_claim_in_the_token_is_no_prompt(PlainMapper mapper) throws Exception {
    Classification answer = Classifier.classify(mapper.read("""
        {"status": {"errorCode": 0, "additionalDetails": "MFA requirement satisfied by claim in the token"},
         "authenticationRequirement": "multiFactorAuthentication", "userId": null}""", SignIn.class));

    assertThat(answer.signIn()).isEqualTo(SignInResult.SUCCEEDED);
    assertThat(answer.challenged()).isEqualTo(Challenged.NO);
    assertThat(answer.detail()).contains(SatisfiedHow.CLAIM_IN_TOKEN);
  }

  @ParameterizedTest
  @EnumSource
  void success_is_not_success(PlainMapper mapper) throws Exception {
    Classification answer = Classifier.classify(
        mapper.read("{\"callResult\": \"SUCCESS_NO_PIN\", \"authenticated\": false}", ActivityReportRow.class));

    assertThat(answer.signIn()).isEqualTo(SignInResult.FAILED);
    assertThat(answer.detail()).contains(DenialReason.PIN_NOT_ENTERED);
  }

  @ParameterizedTest
  @EnumSource
  void every_sign_in_read_gets_an_answer_and_both_mappers_the_same(PlainMapper mapper) throws Exception {
    for (Fixture fixture : Fixture.all()) {
      if (fixture.model().equals(SignIn.class)) {
        Classification answer = Classifier.classify(mapper.read(fixture.json(), SignIn.class));
        assertThat(answer).as("%s", fixture)
            .isEqualTo(Classifier.classify(PlainMapper.JACKSON_2.read(fixture.json(), SignIn.class)));
        assertThat(Texts.in(Locale.ENGLISH).title(answer.term())).as("%s", fixture).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  @ResourceLock(Resources.LOCALE)
  void the_reader_chooses_the_language_and_the_machine_never_does(PlainMapper mapper) throws Exception {
    Locale before = Locale.getDefault();
    try {
      for (String machine : List.of("en-US", "nl-NL", "tr-TR", "ar-EG")) {
        Locale.setDefault(Locale.forLanguageTag(machine));
        ResourceBundle.clearCache();
        Classification answer = Classifier.classify(
            mapper.read(Fixture.named(SignIn.class, "full").json(), SignIn.class));
        Texts dutch = Texts.in(Locale.forLanguageTag("nl-BE"));
        Texts english = Texts.in(Locale.forLanguageTag("en-GB"));
        assertThat(dutch.title(answer.term())).as("on a %s machine", machine)
            .isEqualTo("Aanvraag door de gebruiker afgewezen");
        assertThat(dutch.advice(answer.term(), Audience.HELPDESK).orElseThrow()).as("on a %s machine", machine)
            .contains(" de ");
        assertThat(english.title(answer.term())).as("on a %s machine", machine)
            .isEqualTo("Request declined by the user");
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
