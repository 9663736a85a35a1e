package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.signin.SignIn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code sign-ins.csv}: the rules of the design's section 4.2, one case each. */
final class SignInsTest {

  static List<SignInCase> cases() {
    return SignInCase.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void the_answer_is_what_the_table_says(SignInCase row) {
    assertThat(Answers.line(Classifier.classify(row.event()))).as(row.toString()).isEqualTo(row.answer());
  }

  @Test
  void no_rule_stands_there_twice() {
    assertThat(cases()).extracting(SignInCase::rule).doesNotHaveDuplicates();
  }

  @Test
  void a_refusal_that_did_not_decide_still_deserves_a_second_look() {
    SignIn event = SignIn.fromWire(Map.of("status", Map.of("errorCode", 0), "authenticationDetails", List.of(
        Map.of("authenticationStepResultDetail", "MFA denied; user declined the authentication", "succeeded", false,
            "authenticationStepDateTime", "2026-01-31T08:00:00Z"),
        Map.of("authenticationStepResultDetail", "MFA completed in Azure AD", "succeeded", true,
            "authenticationStepDateTime", "2026-01-31T08:00:09Z"))));
    assertThat(Classifier.classify(event).mfa()).isEqualTo(SatisfiedHow.COMPLETED_NOW.outcome());
    assertThat(Classifier.classify(event).signals()).containsExactly(Signal.UNWANTED_PROMPT);
  }

  /** Result code, status, sign-in error, how or why, kind: the first that is listed has the words. */
  @Test
  void the_words_are_those_of_the_most_specific_listed_item() {
    Map<String, Object> policy =
        Map.of("displayName", "Require MFA", "result", "success", "enforcedGrantControls", List.of("Mfa"));
    assertThat(words(500121, "OATH Code Incorrect")).isEqualTo(MfaResultCode.FAILED_OATH_CODE_INCORRECT);
    assertThat(words(500121, "MFA denied; user is blocked")).isEqualTo(MfaStatus.USER_BLOCKED);
    assertThat(words(500121, "MFA denied by user")).isEqualTo(SignInError.AADSTS500121);
    assertThat(words(99999, "MFA denied by user")).isEqualTo(DenialReason.UNSPECIFIED);
    assertThat(words(53003, "some text")).isEqualTo(SignInError.AADSTS53003);
    assertThat(words(99999, "some text")).isEqualTo(MfaKind.UNDETERMINED);
    assertThat(Classifier.classify(SignIn.fromWire(Map.of(
        "resultType", "0", "appliedConditionalAccessPolicies", List.of(policy)))).term())
        .isEqualTo(SatisfiedHow.NOT_RECORDED);
  }

  private static Term words(int code, String details) {
    return Classifier.classify(Events.withDetails(Optional.of(ErrorCode.of(code)), StatusText.of(details))).term();
  }

  @Test
  void the_text_is_the_one_that_decided_else_the_one_that_is_there() {
    assertThat(text(500121, "some text", "MFA denied; user is blocked")).contains("MFA denied; user is blocked");
    assertThat(text(500121, "MFA denied; user is blocked", "other text")).contains("MFA denied; user is blocked");
    assertThat(text(500121, "some text", "other text")).contains("some text");
    assertThat(text(500121, "", "other text")).contains("other text");
    assertThat(text(50088, "", "Correct password")).isEmpty();
    assertThat(text(50088, "", "")).isEmpty();
  }

  private static Optional<String> text(int code, String details, String step) {
    SignIn event = SignIn.fromWire(Map.of(
        "status", Map.of("errorCode", code, "additionalDetails", details),
        "authenticationDetails", List.of(Map.of("authenticationStepResultDetail", step))));
    return Classifier.classify(event).statusText().map(StatusText::wire);
  }
}
