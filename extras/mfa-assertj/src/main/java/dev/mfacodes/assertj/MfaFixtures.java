package dev.mfacodes.assertj;

import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.AuthenticationResult;
import dev.mfacodes.model.signin.AuthenticationStep;

/**
 * Events that read like sentences, with reserved names and a fixed time.
 *
 * <pre>{@code
 * aSignIn().withStep(denied("MFA denied; user declined the authentication")).build();
 * aRow(MfaResultCode.SUCCESS_NO_PIN, "denied");
 * }</pre>
 */
public final class MfaFixtures {

  private MfaFixtures() {}

  /**
   * A sign-in of {@code anna@example.com}, without steps or an id: two that are built alike are equal, and one row.
   *
   * @return a builder
   */
  public static SignInFixture aSignIn() {
    return new SignInFixture();
  }

  /**
   * A step that succeeded.
   *
   * @param text what the log says of it, as {@code MFA completed in Azure AD}
   * @return the step
   */
  public static AuthenticationStep passed(String text) {
    return step(text, true);
  }

  /**
   * A step that did not succeed.
   *
   * @param text what the log says of it, as {@code MFA denied; user declined the authentication}
   * @return the step
   */
  public static AuthenticationStep denied(String text) {
    return step(text, false);
  }

  /**
   * A step of which the text says that MFA was met before or waived, with {@code succeeded} false beside it: so logs
   * mostly have it, and the sign-in succeeds all the same.
   *
   * @param text what the log says of it, as {@code MFA requirement satisfied by claim in the token}
   * @return the step
   */
  public static AuthenticationStep claimed(String text) {
    return step(text, false);
  }

  private static AuthenticationStep step(String text, boolean succeeded) {
    return AuthenticationStep.builder()
        .authenticationStepResultDetail(StatusText.of(text))
        .succeeded(succeeded)
        .build();
  }

  /**
   * A row of the activity report without an authentication result. Two of the same code are equal.
   *
   * @param code the result code
   * @return the row
   */
  public static ActivityReportRow aRow(MfaResultCode code) {
    return row(code).build();
  }

  /**
   * A row of the activity report.
   *
   * @param code the result code
   * @param authenticated the authentication result as it travels, as {@code granted} or {@code denied}
   * @return the row
   */
  public static ActivityReportRow aRow(MfaResultCode code, String authenticated) {
    return row(code).authenticated(AuthenticationResult.of(authenticated)).build();
  }

  private static ActivityReportRow.Builder row(MfaResultCode code) {
    return ActivityReportRow.builder()
        .callResult(ResultCode.of(code.name()))
        .username(SignInFixture.USER)
        .date(SignInFixture.TIME.toString());
  }
}
