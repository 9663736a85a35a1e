package dev.mfacodes.assertj;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.MfaSummary;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/** The assertions for those who put soft assertions together from several providers. */
public interface MfaSoftAssertionsProvider extends SoftAssertionsProvider {

  /**
   * Assertions on an answer.
   *
   * @param actual the answer
   * @return the assertions
   */
  default ClassificationAssert assertThat(@Nullable Classification actual) {
    return proxy(ClassificationAssert.class, Classification.class, actual);
  }

  /**
   * Assertions on what a sign-in means.
   *
   * @param actual the sign-in
   * @return the assertions
   */
  default SignInAssert assertThat(@Nullable SignIn actual) {
    return proxy(SignInAssert.class, SignIn.class, actual);
  }

  /**
   * Assertions on what a row of the activity report means.
   *
   * @param actual the row
   * @return the assertions
   */
  default ActivityReportRowAssert assertThat(@Nullable ActivityReportRow actual) {
    return proxy(ActivityReportRowAssert.class, ActivityReportRow.class, actual);
  }

  /**
   * Assertions on figures.
   *
   * @param actual the summary
   * @return the assertions
   */
  default MfaSummaryAssert assertThat(@Nullable MfaSummary actual) {
    return proxy(MfaSummaryAssert.class, MfaSummary.class, actual);
  }
}
