package dev.mfacodes.assertj;

import dev.mfacodes.classify.Alternative;
import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Signal;
import dev.mfacodes.classify.UnknownValue;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.SignInResult;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * What can be asserted of the meaning of an event, axis by axis. A failure shows every axis, the evidence, what was
 * expected, and what would have to be different, where a few changes were found that make it so. Of the event it shows
 * only values that the catalogues or the documentation know for their places, so nobody's name, number or address; and
 * the names of policies, where {@link #wasRequiredBy} fails.
 *
 * @param <S> the assertions themselves
 * @param <A> what is asserted on
 */
public abstract class AbstractMeaningAssert<S extends AbstractMeaningAssert<S, A>, A> extends AbstractAssert<S, A> {

  private static final String CONFLICTS = "conflicts";
  private static final String METHOD = "method";
  private static final String SIGNALS = "signals";

  AbstractMeaningAssert(@Nullable A actual, Class<?> self) {
    super(actual, self);
  }

  abstract Meaning meaning(A actual);

  /**
   * That the sign-in succeeded.
   *
   * @return this
   */
  public S signInSucceeded() {
    return signIn(SignInResult.SUCCEEDED);
  }

  /**
   * That the sign-in failed.
   *
   * @return this
   */
  public S signInFailed() {
    return signIn(SignInResult.FAILED);
  }

  /**
   * That the sign-in was interrupted, which is no failure: something is left to do.
   *
   * @return this
   */
  public S signInWasInterrupted() {
    return signIn(SignInResult.INTERRUPTED);
  }

  /**
   * That nothing says how the sign-in ended.
   *
   * @return this
   */
  public S signInIsUnknown() {
    return signIn(SignInResult.UNKNOWN);
  }

  private S signIn(SignInResult expected) {
    return is(Expectation.toBe("signIn", expected.name(), answer -> answer.signIn() == expected));
  }

  /**
   * That a fresh second factor was demanded.
   *
   * @return this
   */
  public S wasChallenged() {
    return challenged(Challenged.YES);
  }

  /**
   * That no fresh second factor was demanded.
   *
   * @return this
   */
  public S wasNotChallenged() {
    return challenged(Challenged.NO);
  }

  /**
   * That nothing says whether a fresh second factor was demanded.
   *
   * @return this
   */
  public S challengeIsUnknown() {
    return challenged(Challenged.UNKNOWN);
  }

  private S challenged(Challenged expected) {
    return is(Expectation.toBe("challenged", expected.name(), answer -> answer.challenged() == expected));
  }

  /**
   * That MFA was satisfied, now or before.
   *
   * @return this
   */
  public S isSatisfied() {
    return mfa(MfaKind.SATISFIED);
  }

  /**
   * That MFA was waived.
   *
   * @return this
   */
  public S isSkipped() {
    return mfa(MfaKind.SKIPPED);
  }

  /**
   * That MFA was denied.
   *
   * @return this
   */
  public S isDenied() {
    return mfa(MfaKind.DENIED);
  }

  /**
   * That something is left to do.
   *
   * @return this
   */
  public S isPending() {
    return mfa(MfaKind.PENDING);
  }

  /**
   * That MFA was not required.
   *
   * @return this
   */
  public S isNotRequired() {
    return mfa(MfaKind.NOT_REQUIRED);
  }

  /**
   * That the first factor or the account already failed.
   *
   * @return this
   */
  public S isNotReached() {
    return mfa(MfaKind.NOT_REACHED);
  }

  /**
   * That the record does not say what became of MFA.
   *
   * @return this
   */
  public S isUndetermined() {
    return mfa(MfaKind.UNDETERMINED);
  }

  private S mfa(MfaKind expected) {
    return is(Expectation.toBe("mfa", expected.name(), answer -> answer.mfa().kind() == expected));
  }

  /**
   * How, why, what for or why not.
   *
   * @param expected the detail, as {@code DenialReason.USER_DECLINED}
   * @return this
   */
  public S because(Detail expected) {
    Given.notNull(expected);
    return is(Expectation.toBe(
        "detail", expected.name(), answer -> answer.detail().filter(expected::equals).isPresent()));
  }

  /**
   * Who can do something about the denial.
   *
   * @param expected the cause
   * @return this
   */
  public S causedBy(Cause expected) {
    Given.notNull(expected);
    return is(Expectation.toBe(
        "cause", expected.name(), answer -> answer.cause().filter(expected::equals).isPresent()));
  }

  /**
   * The method that decided.
   *
   * @param expected the listed method
   * @return this
   */
  public S usedMethod(AuthenticationMethod expected) {
    Given.notNull(expected);
    return is(Expectation.toBe(
        METHOD, expected.name(), answer -> answer.method().filter(expected::equals).isPresent()));
  }

  /**
   * The method that decided, where it is not listed. A failure does not show the name that was found: users name their
   * devices.
   *
   * @param expected its name as it travelled
   * @return this
   */
  public S usedUnlistedMethod(String expected) {
    Given.notNull(expected);
    return is(Expectation.toBe(METHOD, '"' + expected + '"', answer ->
            unlistedMethod(answer).filter(expected::equals).isPresent())
        .showing(answer -> unlistedMethod(answer)
            .map(name -> "another name that is not listed, of " + name.length() + " characters")));
  }

  private static Optional<String> unlistedMethod(Classification answer) {
    return answer.method().isEmpty() ? answer.methodName().map(MethodName::wire) : Optional.empty();
  }

  /**
   * That these deserve a second look, perhaps among others.
   *
   * @param expected the signals; at least one
   * @return this
   * @throws IllegalArgumentException if nothing is expected
   */
  public S hasSignals(Signal... expected) {
    return is(contains(
        SIGNALS, Given.some(expected).stream().map(Enum::name).toList(), answer -> names(answer.signals())));
  }

  /**
   * That nothing deserves a second look.
   *
   * @return this
   */
  public S hasNoSignals() {
    return is(Expectation.toBe(SIGNALS, Meaning.NOTHING, answer -> answer.signals().isEmpty()));
  }

  /**
   * What demanded MFA, perhaps among others. A failure of this one shows the names of what was found: they are what the
   * tenant calls its policies. Addresses and long numbers in them are masked, and long names are shortened.
   *
   * @param expected names of policies, or requirement providers; at least one
   * @return this
   * @throws IllegalArgumentException if nothing is expected
   */
  public S wasRequiredBy(String... expected) {
    return is(contains("requiredBy", Given.some(expected), Classification::requiredBy)
        .showing(answer -> Optional.of(answer.requiredBy().stream().map(Masked::name).collect(Collectors.joining("; ")))
            .filter(names -> !names.isEmpty())));
  }

  /**
   * What the answer rests on, perhaps among others.
   *
   * @param expected paths, as {@code status.additionalDetails}; at least one
   * @return this
   * @throws IllegalArgumentException if nothing is expected
   */
  public S hasEvidence(String... expected) {
    return is(contains("evidence", Given.some(expected), Classification::evidence));
  }

  /**
   * What disagrees, perhaps among others.
   *
   * @param expected paths; at least one
   * @return this
   * @throws IllegalArgumentException if nothing is expected
   */
  public S hasConflicts(String... expected) {
    return is(contains(CONFLICTS, Given.some(expected), Classification::conflicts));
  }

  /**
   * That nothing disagrees.
   *
   * @return this
   */
  public S hasNoConflicts() {
    return is(Expectation.toBe(CONFLICTS, Meaning.NOTHING, answer -> answer.conflicts().isEmpty()));
  }

  /**
   * That the record allows this reading too, perhaps among others.
   *
   * @param expected how, why, what for or why not
   * @return this
   */
  public S hasAlternative(Detail expected) {
    Given.notNull(expected);
    return is(Expectation.toContain("alternatives", expected.name(), answer -> answer.alternatives().stream()
        .map(Alternative::outcome).flatMap(outcome -> outcome.detail().stream()).anyMatch(expected::equals)));
  }

  /**
   * That the logs may still change it.
   *
   * @return this
   */
  public S isProvisional() {
    return is(Expectation.toBe("provisional", "true", Classification::provisional));
  }

  private static List<String> names(Set<Signal> signals) {
    return signals.stream().map(Enum::name).toList();
  }

  private static Expectation contains(
      String axis, List<String> expected, Function<Classification, ? extends Collection<String>> found) {
    return Expectation.toContain(
        axis, String.join(", ", expected), answer -> found.apply(answer).containsAll(expected));
  }

  private S is(Expectation expected) {
    isNotNull();
    Meaning meaning = meaning(actual);
    if (!expected.holds().test(meaning.answer())) {
      throw failureWithActualExpected(meaning.found(expected), expected.words(), "%s", meaning.failure(expected));
    }
    return myself;
  }

  /** Values are not shown: they may be anything. */
  S unknown(List<UnknownValue> unknown) {
    if (!unknown.isEmpty()) {
      Map<UnknownValue.Kind, Long> kinds =
          unknown.stream().collect(Collectors.groupingBy(UnknownValue::kind, Collectors.counting()));
      throw failure("%s", "Expecting no values that are not in the catalogue, but found: " + kinds);
    }
    return myself;
  }
}
