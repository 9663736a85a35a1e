package dev.mfacodes.assertj;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.MfaSummary;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;
import org.jspecify.annotations.Nullable;

/**
 * The door, to be imported statically beside AssertJ's own.
 *
 * <pre>{@code
 * assertThat(signIn).isDenied().because(USER_DECLINED).causedBy(USER).wasChallenged();
 * }</pre>
 */
public final class MfaAssertions {

  private MfaAssertions() {}

  /**
   * Assertions on an answer.
   *
   * @param actual the answer
   * @return the assertions
   */
  public static ClassificationAssert assertThat(@Nullable Classification actual) {
    return new ClassificationAssert(actual);
  }

  /**
   * Assertions on what a sign-in means, as the classifier answers.
   *
   * @param actual the sign-in
   * @return the assertions
   */
  public static SignInAssert assertThat(@Nullable SignIn actual) {
    return new SignInAssert(actual);
  }

  /**
   * Assertions on what a row of the activity report means, as the classifier answers.
   *
   * @param actual the row
   * @return the assertions
   */
  public static ActivityReportRowAssert assertThat(@Nullable ActivityReportRow actual) {
    return new ActivityReportRowAssert(actual);
  }

  /**
   * Assertions on figures.
   *
   * @param actual the summary
   * @return the assertions
   */
  public static MfaSummaryAssert assertThat(@Nullable MfaSummary actual) {
    return new MfaSummaryAssert(actual);
  }
}
