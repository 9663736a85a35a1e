package dev.mfacodes.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.classify.Attempts;
import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.Fatigue;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.Signal;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which value becomes which. */
final class ValuesTest {

  private static final Instant TIME = Instant.parse("2026-01-31T08:00:00Z");

  private static SignIn signIn(int number, String method, String text, boolean succeeded) {
    return SignIn.builder()
        .createdDateTime(TIME)
        .userPrincipalName("anna@example.com")
        .status(SignInStatus.builder().errorCode(ErrorCode.of(number)).build())
        .addAuthenticationDetails(AuthenticationStep.builder()
            .authenticationMethod(MethodName.of(method))
            .authenticationStepResultDetail(StatusText.of(text))
            .succeeded(succeeded)
            .build())
        .build();
  }

  private static Classification answer(int number, String method, String text, boolean succeeded) {
    return Classifier.classify(signIn(number, method, text, succeeded));
  }

  @Test
  void an_interrupted_sign_in_is_a_failure_nowhere() {
    assertThat(Ocsf.status(SignInResult.INTERRUPTED)).isEqualTo(Ocsf.Status.OTHER);
    assertThat(Ocsf.status(SignInResult.INTERRUPTED).caption()).isEqualTo("Interrupted");
    assertThat(Ecs.outcome(SignInResult.INTERRUPTED)).isEqualTo(Ecs.Outcome.UNKNOWN);
    assertThat(Asim.result(SignInResult.INTERRUPTED)).isEqualTo(Asim.Result.NA);
  }

  @ParameterizedTest
  @CsvSource({
      "SUCCEEDED, 1, success, start, Success",
      "FAILED, 2, failure, start, Failure",
      "INTERRUPTED, 99, unknown, info, NA",
      "UNKNOWN, 0, unknown, info, NA"
  })
  void every_result_has_an_outcome(SignInResult result, int ocsf, String ecs, String type, String asim) {
    assertThat(Ocsf.status(result).id()).isEqualTo(ocsf);
    assertThat(Ecs.outcome(result).value()).isEqualTo(ecs);
    assertThat(Ecs.eventType(result).value()).isEqualTo(type);
    assertThat(Asim.result(result).value()).isEqualTo(asim);
  }

  @ParameterizedTest
  @EnumSource(AuthenticationMethod.class)
  void every_method_has_a_factor_type_a_logon_method_and_amr_values_unless_it_does_not_say_what_was_shown(
      AuthenticationMethod method) {
    boolean silent = method == AuthenticationMethod.PREVIOUSLY_SATISFIED
        || method == AuthenticationMethod.EXTERNAL
        || method == AuthenticationMethod.MOBILE_PHONE;

    assertThat(Ocsf.factorType(method)).isNotNull();
    assertThat(Asim.logonMethod(method)).isNotNull();
    assertThat(Amr.of(method).isEmpty()).isEqualTo(silent);
  }

  @ParameterizedTest
  @EnumSource(AuthenticationMethod.class)
  void a_method_is_mfa_to_the_rfc_if_it_holds_two_factors(AuthenticationMethod method) {
    assertThat(Amr.of(method).contains(Amr.MFA)).isEqualTo(method.factors() == 2);
    assertThat(Asim.logonMethod(method) == Asim.LogonMethod.PASSWORDLESS).isEqualTo(method.factors() == 2);
  }

  @ParameterizedTest
  @CsvSource({"PHONE_CALL", "PHONE_CALL_MOBILE", "PHONE_CALL_ALTERNATE", "PHONE_CALL_OFFICE"})
  void a_call_that_is_answered_by_a_key_shows_what_a_notification_shows_and_that_it_was_a_call(
      AuthenticationMethod call) {
    assertThat(Amr.of(call)).contains(Amr.TEL).containsAll(Amr.of(AuthenticationMethod.AUTHENTICATOR_NOTIFICATION));
    assertThat(Amr.of(AuthenticationMethod.AUTHENTICATOR_NOTIFICATION)).containsExactly(Amr.MCA, Amr.USER);
    assertThat(Amr.of(AuthenticationMethod.TEXT_MESSAGE)).containsExactly(Amr.SMS);
  }

  @Test
  void factor_types_have_the_ids_and_captions_of_the_schema() {
    assertThat(Arrays.stream(Ocsf.FactorType.values()).map(type -> type.id() + " " + type.caption()))
        .containsExactly("0 Unknown", "1 SMS", "2 Security Question", "3 Phone Call", "4 Biometric",
            "5 Push Notification", "6 Hardware Token", "7 OTP", "8 Email", "9 U2F", "10 WebAuthn", "11 Password",
            "99 Other");
  }

  @Test
  void amr_has_the_values_of_the_rfc() {
    assertThat(Arrays.stream(Amr.values()).map(Amr::value)).containsExactly(
        "face", "fpt", "geo", "hwk", "iris", "kba", "mca", "mfa", "otp", "pin", "pop", "pwd", "rba", "retina", "sc",
        "sms", "swk", "tel", "user", "vbm", "wia");
  }

  // --- whether MFA was used: only what the event shows ---

  @ParameterizedTest
  @CsvSource({
      "COMPLETED_NOW, true", "MULTI_FACTOR_DEVICE, true", "CLAIM_IN_TOKEN, ", "EXTERNAL_PROVIDER, ",
      "STRONG_AUTHENTICATION, ", "CACHE, ", "NOT_RECORDED, "
  })
  void mfa_was_used_if_two_factors_were_shown_in_this_event(SatisfiedHow how, Boolean used) {
    assertThat(Ocsf.isMfa(how.outcome())).isEqualTo(Optional.ofNullable(used));
  }

  @Test
  void a_denied_mfa_is_neither_used_nor_unused() {
    assertThat(Ocsf.isMfa(DenialReason.USER_DECLINED.outcome())).isEmpty();
  }

  @Test
  void a_claim_in_the_token_shows_no_factor() {
    Classification answer = answer(0, "Previously satisfied", "MFA requirement satisfied by claim in the token", true);

    assertThat(answer.mfa().kind()).isEqualTo(MfaKind.SATISFIED);
    assertThat(Ocsf.factorType(answer)).isEmpty();
    assertThat(Asim.logonMethod(answer)).contains(Asim.LogonMethod.OTHER);
  }

  @Test
  void a_method_that_is_not_listed_is_another_factor() {
    Classification answer = answer(500121, "Retina scan", "MFA denied; user declined the authentication", false);

    assertThat(Ocsf.factorType(answer)).contains(Ocsf.FactorType.OTHER);
    assertThat(Asim.logonMethod(answer)).isEmpty();
  }

  @Test
  void completed_mfa_is_no_logon_by_password_alone() {
    assertThat(Asim.logonMethod(answer(0, "Password", "MFA completed in Azure AD", true)))
        .contains(Asim.LogonMethod.MULTI_FACTOR_AUTHENTICATION);
    assertThat(Asim.logonMethod(answer(0, "FIDO2 security key", "MFA completed in Azure AD", true)))
        .contains(Asim.LogonMethod.PASSWORDLESS);
  }

  private static AuthenticationStep first(String method, boolean succeeded, int second) {
    return AuthenticationStep.builder()
        .authenticationMethod(MethodName.of(method))
        .authenticationStepRequirement("Primary authentication")
        .authenticationStepDateTime(TIME.plusSeconds(second))
        .succeeded(succeeded)
        .build();
  }

  private static Optional<Asim.LogonMethod> ofFirstFactors(AuthenticationStep... steps) {
    SignIn signIn = SignIn.builder()
        .status(SignInStatus.builder().errorCode(ErrorCode.of(0)).build())
        .authenticationRequirement("singleFactorAuthentication")
        .addAuthenticationDetails(steps)
        .build();
    Classification answer = Classifier.classify(signIn);
    assertThat(answer.mfa().kind()).isEqualTo(MfaKind.NOT_REQUIRED);
    assertThat(Asim.logonMethod(answer)).isEmpty();
    return Asim.logonMethod(answer, signIn);
  }

  @Test
  void where_mfa_was_not_required_the_logon_is_by_the_latest_first_factor_that_did_not_fail() {
    AuthenticationStep password = first("Password", true, 2);
    AuthenticationStep certificate = first("X.509 Certificate", true, 1);

    assertThat(ofFirstFactors(password, certificate)).contains(Asim.LogonMethod.USERNAME_AND_PASSWORD);
    assertThat(ofFirstFactors(certificate, password)).contains(Asim.LogonMethod.USERNAME_AND_PASSWORD);
    assertThat(ofFirstFactors(first("Password", false, 3), certificate)).contains(Asim.LogonMethod.PKI);
    assertThat(ofFirstFactors(first("Password", false, 3))).isEmpty();
  }

  @Test
  void a_text_message_alone_is_no_second_factor() {
    assertThat(ofFirstFactors(first("Text message", true, 1))).contains(Asim.LogonMethod.OTHER);
  }

  @Test
  void of_any_other_answer_the_sign_in_adds_nothing() {
    SignIn signIn = signIn(0, "Mobile app notification", "MFA completed in Azure AD", true);
    Classification answer = Classifier.classify(signIn);

    assertThat(Asim.logonMethod(answer, signIn)).isEqualTo(Asim.logonMethod(answer)).isPresent();
  }

  // --- why it failed ---

  @ParameterizedTest
  @EnumSource(DenialReason.class)
  void mfa_that_was_demanded_and_not_met_violates_a_policy(DenialReason reason) {
    assertThat(Asim.resultDetails(reason)).isEqualTo(reason == DenialReason.USER_NOT_FOUND
        ? Asim.ResultDetails.NO_SUCH_USER
        : Asim.ResultDetails.LOGON_VIOLATES_POLICY);
  }

  @ParameterizedTest
  @EnumSource(SignInError.class)
  void numbers_that_are_no_failure_have_no_details(SignInError error) {
    assertThat(Asim.resultDetails(error).isPresent()).isEqualTo(error.signIn() == SignInResult.FAILED);
  }

  @ParameterizedTest
  @CsvSource({
      "AADSTS50126, No such user or password", "AADSTS50056, Incorrect password", "AADSTS50055, Password expired",
      "AADSTS50053, User locked", "AADSTS50057, User disabled", "AADSTS53003, Logon violates policy",
      "AADSTS500121, Logon violates policy", "AADSTS90072, No such user", "AADSTS50133, Session expired",
      "AADSTS65004, Other"
  })
  void a_number_says_why(SignInError error, String details) {
    assertThat(Asim.resultDetails(error).map(Asim.ResultDetails::value)).contains(details);
  }

  @Test
  void the_denial_goes_before_the_number_and_both_before_other() {
    Classification declined =
        answer(500121, "Mobile app notification", "MFA denied; user declined the authentication", false);
    Classification blocked = answer(53003, "Mobile app notification", "MFA completed in Azure AD", true);

    assertThat(Asim.resultDetails(declined, Optional.of(SignInError.AADSTS50126)))
        .contains(Asim.ResultDetails.LOGON_VIOLATES_POLICY);
    assertThat(Asim.resultDetails(blocked, Optional.of(SignInError.AADSTS50057)))
        .contains(Asim.ResultDetails.USER_DISABLED);
    assertThat(Asim.resultDetails(blocked, Optional.empty())).contains(Asim.ResultDetails.OTHER);
  }

  @Test
  void a_sign_in_that_did_not_fail_has_no_details() {
    Classification open = Classifier.classify(SignIn.builder()
        .status(SignInStatus.builder().errorCode(ErrorCode.of(50074)).build()).build());

    assertThat(open.signIn()).isEqualTo(SignInResult.INTERRUPTED);
    assertThat(Asim.resultDetails(open, Optional.of(SignInError.AADSTS50074))).isEmpty();
  }

  // --- prompt bombing ---

  @ParameterizedTest
  @EnumSource(Signal.class)
  void only_a_fraud_report_makes_one_event_prompt_bombing(Signal signal) {
    assertThat(Attack.of(signal).isPresent()).isEqualTo(signal == Signal.FRAUD_REPORTED);
  }

  @Test
  void refused_prompts_in_a_row_are_prompt_bombing() {
    Attempts.Builder rows = Attempts.builder(Duration.ofMinutes(10));
    for (int i = 0; i < 5; i++) {
      SignIn prompt = SignIn.builder()
          .from(signIn(500121, "Mobile app notification", "MFA denied; user declined the authentication", false))
          .id("row " + i)
          .originalRequestId("attempt " + i)
          .createdDateTime(TIME.plusSeconds(i))
          .build();
      rows.add(MfaEvent.of(prompt, Classifier.classify(prompt)));
    }

    assertThat(Fatigue.of(rows.build(), new Fatigue.Rule(Duration.ofMinutes(10), 5)).suspicions())
        .singleElement()
        .satisfies(suspicion -> assertThat(Attack.of(suspicion)).isEqualTo(Attack.T1621));
  }
}
