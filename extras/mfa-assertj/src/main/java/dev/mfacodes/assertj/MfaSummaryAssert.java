package dev.mfacodes.assertj;

import dev.mfacodes.classify.AttemptResult;
import dev.mfacodes.classify.Count;
import dev.mfacodes.classify.LeftOut;
import dev.mfacodes.classify.MethodFigures;
import dev.mfacodes.classify.MfaFigures;
import dev.mfacodes.classify.MfaSummary;
import dev.mfacodes.classify.Ratio;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.meaning.Detail;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on the figures over the whole of a summary. A failure shows all counts beside each other; no names. */
public class MfaSummaryAssert extends AbstractAssert<MfaSummaryAssert, MfaSummary> {

  private static final Count NONE = new Count(0, 0);

  /**
   * For soft assertions; else see {@link MfaAssertions}.
   *
   * @param actual what is asserted on
   */
  protected MfaSummaryAssert(@Nullable MfaSummary actual) {
    super(actual, MfaSummaryAssert.class);
  }

  /**
   * How many rows there are, each once.
   *
   * @param expected the number
   * @return this
   */
  public MfaSummaryAssert hasRows(long expected) {
    return equal("rows", figures().rows(), expected);
  }

  /**
   * How many attempts there are.
   *
   * @param expected the number
   * @return this
   */
  public MfaSummaryAssert hasAttempts(long expected) {
    return equal("attempts", figures().attempts(), expected);
  }

  /**
   * How many different users there are.
   *
   * @param expected the number
   * @return this
   */
  public MfaSummaryAssert hasUsers(long expected) {
    return equal("users", figures().users(), expected);
  }

  /**
   * How many attempts ended so.
   *
   * @param result how
   * @param expected the number
   * @return this
   */
  public MfaSummaryAssert hasResult(AttemptResult result, long expected) {
    Objects.requireNonNull(result, "result must not be null");
    return equal(result.name(), figures().results().getOrDefault(result, NONE).attempts(), expected);
  }

  /**
   * In how many attempts a second factor was demanded, of those that say.
   *
   * @param part the number
   * @param whole of how many
   * @return this
   */
  public MfaSummaryAssert hasChallenged(long part, long whole) {
    return ratio("challenged", figures().challenged(), part, whole);
  }

  /**
   * How many attempts were completed, of those that had to be.
   *
   * @param part the number
   * @param whole of how many
   * @return this
   */
  public MfaSummaryAssert hasCompleted(long part, long whole) {
    return ratio("completed", figures().completed(), part, whole);
  }

  /**
   * What was left out of the attempts that had to be completed.
   *
   * @param reason why
   * @param expected how many attempts
   * @return this
   */
  public MfaSummaryAssert leavesOut(LeftOut reason, long expected) {
    Objects.requireNonNull(reason, "reason must not be null");
    return equal("left out, " + reason, figures().completed().leftOut().getOrDefault(reason, 0L), expected);
  }

  /**
   * How many attempts by a method were completed, of all by it.
   *
   * @param method the method
   * @param part the number
   * @param whole of how many
   * @return this
   */
  public MfaSummaryAssert hasMethod(AuthenticationMethod method, long part, long whole) {
    Objects.requireNonNull(method, "method must not be null");
    MethodFigures found = figures().methods().get(method);
    return ratio(method.name(), found == null ? new Ratio(0, 0, Map.of()) : found.completed(), part, whole);
  }

  /**
   * How often MFA was not completed for this reason, and by how many users.
   *
   * @param problem the reason, or what was waited for
   * @param attempts how many attempts
   * @param users of how many users
   * @return this
   */
  public MfaSummaryAssert hasProblem(Detail problem, long attempts, long users) {
    Objects.requireNonNull(problem, "problem must not be null");
    return equal(problem.name(), figures().problems().getOrDefault(problem, NONE), new Count(attempts, users));
  }

  /**
   * How many users did not complete MFA at all, of those who were asked.
   *
   * @param part the number
   * @param whole of how many
   * @return this
   */
  public MfaSummaryAssert hasUsersNeverCompleting(long part, long whole) {
    return ratio("users never completing", figures().usersNeverCompleting(), part, whole);
  }

  /**
   * That every code, text, method and documented value is one that the library knows.
   *
   * @return this
   */
  public MfaSummaryAssert hasNoUnknownValues() {
    return equal("unknown values", (long) figures().unknowns().size(), 0L);
  }

  private MfaFigures figures() {
    isNotNull();
    return actual.figures();
  }

  private MfaSummaryAssert ratio(String what, Ratio found, long part, long whole) {
    return equal(what, found.part() + " of " + found.whole(), part + " of " + whole);
  }

  private MfaSummaryAssert equal(String what, Object found, Object expected) {
    if (!Objects.equals(found, expected)) {
      MfaFigures figures = figures();
      throw failureWithActualExpected(found, expected, "%s", """
          Expecting %s to be %s but found %s.

             rows         %d
             attempts     %d
             users        %d
             results      %s
             challenged   %s
             completed    %s
             satisfied    %s
             skipped      %s
             problems     %s
             methods      %s
             unknown      %d values""".formatted(
          what, expected, found, figures.rows(), figures.attempts(), figures.users(), figures.results(),
          figures.challenged(), figures.completed(), figures.satisfied(), figures.skipped(), figures.problems(),
          figures.methods(), figures.unknowns().size()));
    }
    return this;
  }
}
