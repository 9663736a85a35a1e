package dev.mfacodes.assertj;

import dev.mfacodes.classify.Classification;
import org.jspecify.annotations.Nullable;

/** Assertions on an answer. */
public class ClassificationAssert extends AbstractMeaningAssert<ClassificationAssert, Classification> {

  /**
   * For soft assertions; else see {@link MfaAssertions}.
   *
   * @param actual what is asserted on
   */
  protected ClassificationAssert(@Nullable Classification actual) {
    super(actual, ClassificationAssert.class);
  }

  @Override
  Meaning meaning(Classification actual) {
    return Meaning.of(actual);
  }
}
