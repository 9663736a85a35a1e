package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.MfaDetail;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no catalogue lists is kept: where it stood, as often as it stood there. */
final class UnknownValueTest {

  private static UnknownValue text(String wire) {
    return new UnknownValue(UnknownValue.Kind.STATUS_TEXT, wire);
  }

  private static UnknownValue method(String wire) {
    return new UnknownValue(UnknownValue.Kind.METHOD, wire);
  }

  private static UnknownValue error(String wire) {
    return new UnknownValue(UnknownValue.Kind.SIGN_IN_ERROR, wire);
  }

  private static ActivityReportRow row(String code) {
    return ActivityReportRow.builder().callResult(ResultCode.of(code)).build();
  }

  private static AuthenticationStep step(String method, String detail) {
    return AuthenticationStep.builder()
        .authenticationMethod(MethodName.of(method))
        .authenticationStepResultDetail(StatusText.of(detail))
        .build();
  }

  @Test
  void every_place_of_a_sign_in_that_holds_one_is_looked_at() {
    SignIn signIn = SignIn.builder()
        .status(SignInStatus.builder()
            .errorCode(ErrorCode.of(987654))
            .additionalDetails(StatusText.of("MFA: met by glance"))
            .build())
        .resultType(ErrorCode.of("new"))
        .addAuthenticationDetails(step("Retina scan", "MFA: met by wink"), step("Password", "Correct password"))
        .addAuthenticationDetails(step("Retina scan", "MFA: met by wink"))
        .mfaDetail(MfaDetail.builder().authMethod(MethodName.of("Voice print")).build())
        .addAuthenticationMethodsUsed(MethodName.of("Gait"), MethodName.of("Password"))
        .build();

    assertThat(UnknownValue.in(signIn)).containsExactly(
        error("987654"), error("new"), text("MFA: met by glance"), text("MFA: met by wink"), text("MFA: met by wink"),
        method("Retina scan"), method("Retina scan"), method("Voice print"), method("Gait"));
  }

  @ParameterizedTest
  @CsvSource({
      "987654, 987654, 987654",
      "987654, 123456, 987654 123456",
      "987654, 50074, 987654",
      "50074, 987654, 987654",
      "987654, -, 987654",
      "-, 987654, 987654",
      "-, -, -",
      "50074, 50074, -"})
  void a_code_that_stands_in_the_envelope_too_is_one(String status, String envelope, String unknown) {
    SignIn.Builder signIn = SignIn.builder();
    if (!status.equals("-")) {
      signIn.status(SignInStatus.builder().errorCode(ErrorCode.of(Long.parseLong(status))).build());
    }
    if (!envelope.equals("-")) {
      signIn.resultType(ErrorCode.of(envelope));
    }
    assertThat(UnknownValue.in(signIn.build())).extracting(UnknownValue::wire)
        .isEqualTo(unknown.equals("-") ? List.of() : List.of(unknown.split(" ")));
  }

  @Test
  void what_is_listed_or_blank_is_none() {
    assertThat(UnknownValue.in(SignIn.builder()
        .addAuthenticationDetails(step("Text message", "MFA completed in Azure AD"), step(" ", " "), step("", ""))
        .addAuthenticationDetails(step("", "Authentication Throttled")) // the label of a result code
        .build())).isEmpty();
    assertThat(UnknownValue.in(ActivityReportRow.builder().build())).isEmpty();
    assertThat(UnknownValue.in(row("SUCCESS_NO_PIN"))).isEmpty();
  }

  @Test
  void rows_of_the_activity_report_and_registrations_have_them_too() {
    assertThat(UnknownValue.in(row("SUCCESS_BY_GLANCE")))
        .containsExactly(new UnknownValue(UnknownValue.Kind.RESULT_CODE, "SUCCESS_BY_GLANCE"));
    UserRegistration registered =
        UserRegistration.fromWire(Map.of("methodsRegistered", List.of("mobilePhone", "hologram")));
    assertThat(UnknownValue.in(registered)).containsExactly(method("hologram"));
  }

  @Test
  void they_are_in_order_of_their_kind_and_then_of_their_text_and_do_not_show_it() {
    assertThat(method("a")).isGreaterThan(text("b")).isLessThan(method("b")).isEqualByComparingTo(method("a"));
    assertThat(text("Ann")).hasToString("UnknownValue[STATUS_TEXT, 3 characters]");
  }
}
