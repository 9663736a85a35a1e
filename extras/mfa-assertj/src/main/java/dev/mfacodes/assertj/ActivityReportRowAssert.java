package dev.mfacodes.assertj;

import dev.mfacodes.classify.UnknownValue;
import dev.mfacodes.model.signin.ActivityReportRow;
import org.jspecify.annotations.Nullable;

/** Assertions on what a row of the activity report means, as the classifier answers. */
public class ActivityReportRowAssert extends AbstractMeaningAssert<ActivityReportRowAssert, ActivityReportRow> {

  /**
   * For soft assertions; else see {@link MfaAssertions}.
   *
   * @param actual what is asserted on
   */
  protected ActivityReportRowAssert(@Nullable ActivityReportRow actual) {
    super(actual, ActivityReportRowAssert.class);
  }

  @Override
  Meaning meaning(ActivityReportRow actual) {
    return Meaning.of(actual);
  }

  /**
   * That the result code is one that the library knows.
   *
   * @return this
   */
  public ActivityReportRowAssert hasNoUnknownValues() {
    isNotNull();
    return unknown(UnknownValue.in(actual));
  }
}
