package dev.mfacodes.assertj;

import dev.mfacodes.classify.UnknownValue;
import dev.mfacodes.model.signin.SignIn;
import org.jspecify.annotations.Nullable;

/** Assertions on what a sign-in means, as the classifier answers. */
public class SignInAssert extends AbstractMeaningAssert<SignInAssert, SignIn> {

  /**
   * For soft assertions; else see {@link MfaAssertions}.
   *
   * @param actual what is asserted on
   */
  protected SignInAssert(@Nullable SignIn actual) {
    super(actual, SignInAssert.class);
  }

  @Override
  Meaning meaning(SignIn actual) {
    return Meaning.of(actual);
  }

  /**
   * That every code, text, method and documented value is one that the library knows.
   *
   * @return this
   */
  public SignInAssert hasNoUnknownValues() {
    isNotNull();
    return unknown(UnknownValue.in(actual));
  }
}
