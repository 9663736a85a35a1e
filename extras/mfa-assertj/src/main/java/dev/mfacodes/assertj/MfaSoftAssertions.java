package dev.mfacodes.assertj;

import java.util.function.Consumer;
import org.assertj.core.api.AbstractSoftAssertions;

/**
 * Assertions that are all tried before the test fails.
 *
 * <p>On the module path AssertJ 3.27 does not export all that its subclasses need; the JVM that runs the tests wants
 * {@code --add-exports org.assertj.core/org.assertj.core.api.recursive.assertion=dev.mfacodes.assertj}. On the class
 * path, where tests mostly run, nothing is needed.
 */
public class MfaSoftAssertions extends AbstractSoftAssertions implements MfaSoftAssertionsProvider {

  /** None yet. */
  public MfaSoftAssertions() {}

  /**
   * Tries all, and fails at the end if one failed.
   *
   * @param assertions what is asserted
   */
  public static void assertSoftly(Consumer<MfaSoftAssertions> assertions) {
    MfaSoftAssertions softly = new MfaSoftAssertions();
    assertions.accept(softly);
    softly.assertAll();
  }
}
