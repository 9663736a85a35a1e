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
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * What can be asserted of the meaning of an event, axis by axis. A failure shows every axis, the evidence, what was
 * expected, and what would have to be different; names of users, numbers and addresses it does not show.
 *
 * @param <S> the assertions themselves
 * @param <A> what is asserted on
 */
public abstract class AbstractMeaningAssert<S extends AbstractMeaningAssert<S, A>, A> extends AbstractAssert<S, A> {

  private static final String EVIDENCE = "evidence";
  private static final String CONFLICTS = "conflicts";
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
    return is("signIn", expected.name(), answer -> answer.signIn() == expected);
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
    return is("challenged", expected.name(), answer -> answer.challenged() == expected);
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
    return is("mfa", expected.name(), answer -> answer.mfa().kind() == expected);
  }

  /**
   * How, why, what for or why not.
   *
   * @param expected the detail, as {@code DenialReason.USER_DECLINED}
   * @return this
   */
  public S because(Detail expected) {
    return is("detail", expected.name(), answer -> answer.detail().filter(expected::equals).isPresent());
  }

  /**
   * Who can do something about the denial.
   *
   * @param expected the cause
   * @return this
   */
  public S causedBy(Cause expected) {
    return is("cause", expected.name(), answer -> answer.cause().filter(expected::equals).isPresent());
  }

  /**
   * The method that decided.
   *
   * @param expected the listed method
   * @return this
   */
  public S usedMethod(AuthenticationMethod expected) {
    return is("method", expected.name(), answer -> answer.method().filter(expected::equals).isPresent());
  }

  /**
   * The method that decided, where it is not listed.
   *
   * @param expected its name as it travelled
   * @return this
   */
  public S usedUnlistedMethod(String expected) {
    return is("method", '"' + expected + '"', answer -> answer.method().isEmpty()
        && answer.methodName().map(MethodName::wire).filter(expected::equals).isPresent());
  }

  /**
   * That these deserve a second look, perhaps among others.
   *
   * @param expected the signals
   * @return this
   */
  public S hasSignals(Signal... expected) {
    return has(SIGNALS, Stream.of(expected).map(Enum::name).toList(), answer -> names(answer.signals()));
  }

  /**
   * That nothing deserves a second look.
   *
   * @return this
   */
  public S hasNoSignals() {
    return is(SIGNALS, Meaning.NOTHING, answer -> answer.signals().isEmpty());
  }

  /**
   * What demanded MFA, perhaps among others.
   *
   * @param expected names of policies, or requirement providers
   * @return this
   */
  public S wasRequiredBy(String... expected) {
    return has("requiredBy", List.of(expected), Classification::requiredBy);
  }

  /**
   * What the answer rests on, perhaps among others.
   *
   * @param expected paths, as {@code status.additionalDetails}
   * @return this
   */
  public S hasEvidence(String... expected) {
    return has(EVIDENCE, List.of(expected), Classification::evidence);
  }

  /**
   * What disagrees, perhaps among others.
   *
   * @param expected paths
   * @return this
   */
  public S hasConflicts(String... expected) {
    return has(CONFLICTS, List.of(expected), Classification::conflicts);
  }

  /**
   * That nothing disagrees.
   *
   * @return this
   */
  public S hasNoConflicts() {
    return is(CONFLICTS, Meaning.NOTHING, answer -> answer.conflicts().isEmpty());
  }

  /**
   * That the record allows this reading too, perhaps among others.
   *
   * @param expected how, why, what for or why not
   * @return this
   */
  public S hasAlternative(Detail expected) {
    return has("alternatives", List.of(expected.name()), answer -> answer.alternatives().stream()
        .map(Alternative::outcome).flatMap(outcome -> outcome.detail().stream()).map(Detail::name).toList());
  }

  /**
   * That the logs may still change it.
   *
   * @return this
   */
  public S isProvisional() {
    return is("provisional", "true", Classification::provisional);
  }

  private static List<String> names(Set<Signal> signals) {
    return signals.stream().map(Enum::name).toList();
  }

  private S has(
      String axis, List<String> expected, Function<Classification, ? extends Collection<String>> found) {
    return is(axis, expected.stream().collect(Collectors.joining(", ")),
        answer -> found.apply(answer).containsAll(expected));
  }

  private S is(String axis, String expected, Predicate<Classification> holds) {
    isNotNull();
    Meaning meaning = meaning(actual);
    if (!holds.test(meaning.answer())) {
      throw failureWithActualExpected(
          meaning.axes().getOrDefault(axis, Meaning.NOTHING), expected, "%s", meaning.failure(axis, expected, holds));
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
