package dev.mfacodes.classify;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SkippedWhy;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The answers to the questions about MFA, over some attempts: each a count, or a {@link Ratio} with its numerator, its
 * denominator and what was left out. Immutable. Two of them are equal if all figures are.
 *
 * <p><em>Asked</em> are attempts in which somebody had to pass MFA: {@linkplain Attempt#completed() completed} or
 * {@linkplain Attempt#notCompleted() not completed}.
 */
@Value.Immutable
public abstract class MfaFigures implements Serializable {

  private static final long serialVersionUID = 1L;

  MfaFigures() {}

  /**
   * How many rows.
   *
   * @return the number, each row once
   */
  public abstract long rows();

  /**
   * How many attempts.
   *
   * @return the number
   */
  public abstract long attempts();

  /**
   * How many of them were made by nobody who was there.
   *
   * @return the number
   */
  public abstract long nonInteractive();

  /**
   * How many users.
   *
   * @return the number of distinct users
   */
  public abstract long users();

  /**
   * The time of the first row.
   *
   * @return the time; empty if no row has one
   */
  public abstract Optional<Instant> first();

  /**
   * The time of the last row.
   *
   * @return the time; empty if no row has one
   */
  public abstract Optional<Instant> last();

  /**
   * How the attempts ended.
   *
   * @return every result, in order, also those that did not occur
   */
  public abstract Map<AttemptResult, Count> results();

  /**
   * In how many attempts a second factor was demanded, of those that say so or not.
   *
   * @return attempts
   */
  public abstract Ratio challenged();

  /**
   * How many of the challenged attempts were completed, of those that were completed or not.
   *
   * @return attempts
   */
  public abstract Ratio challengedAndCompleted();

  /**
   * Of how many users a second factor was demanded at least once, of those with an attempt that says so or not.
   *
   * @return users; left out are users by that count, and attempts without a user
   */
  public abstract Ratio usersChallenged();

  /**
   * How many of the asked attempts were completed.
   *
   * @return attempts
   */
  public abstract Ratio completed();

  /**
   * How the requirement was met.
   *
   * @return what occurred, in order of the constants
   */
  public abstract Map<SatisfiedHow, Count> satisfied();

  /**
   * Why the requirement was waived.
   *
   * @return what occurred, in order of the constants
   */
  public abstract Map<SkippedWhy, Count> skipped();

  /**
   * How many of the asked attempts name a method; {@link #methods()} and {@link #unlistedMethods()} divide them.
   *
   * @return attempts
   */
  public abstract Ratio methodRecorded();

  /**
   * The methods that were asked for: how many attempts were completed, of all that were asked.
   *
   * @return what occurred, in order of the constants
   */
  public abstract Map<AuthenticationMethod, MethodFigures> methods();

  /**
   * The same for methods that are not listed.
   *
   * @return what occurred, in alphabetical order of the names as they travelled
   */
  public abstract Map<MethodName, MethodFigures> unlistedMethods();

  /**
   * Why MFA was not completed: the reason of what was denied, and what the abandoned waited for.
   *
   * @return what occurred; reasons first, in order of the constants
   */
  public abstract Map<Detail, Count> problems();

  /**
   * Who can do something about what was denied.
   *
   * @return what occurred, in order of the constants
   */
  public abstract Map<Cause, Count> causes();

  /**
   * How many users did not complete MFA at least once, of those who were asked.
   *
   * @return users; left out are attempts without a user
   */
  public abstract Ratio usersNotCompletingOnce();

  /**
   * How many users did not complete MFA at all, of those who were asked.
   *
   * @return users; left out are attempts without a user
   */
  public abstract Ratio usersNeverCompleting();

  /**
   * How many users did not complete MFA when they were last asked, of those who were asked at a known time.
   *
   * @return users; left out are attempts without a user or a time
   */
  public abstract Ratio usersNotCompletingAtLast();

  /**
   * What demanded MFA: names of policies, and requirement providers. An attempt may count under several.
   *
   * @return what occurred, in alphabetical order
   */
  public abstract Map<String, PolicyFigures> requiredBy();

  /**
   * What deserves a second look.
   *
   * @return what occurred, in order of the constants
   */
  public abstract Map<Signal, Count> signals();

  /**
   * What no catalogue lists, and in how many rows it came.
   *
   * @return all of them, in order of kind and alphabet; may hold personal data, as any text
   */
  public abstract Map<UnknownValue, Long> unknowns();

  /**
   * The {@linkplain #problems() problems}, the one that most users had first.
   *
   * @return the problems; of equals the one with more attempts first, then by name
   */
  public final List<Detail> problemsByUsers() {
    return ranked(Comparator.comparingLong(Count::users).thenComparingLong(Count::attempts));
  }

  /**
   * The {@linkplain #problems() problems}, the most frequent first.
   *
   * @return the problems; of equals the one with more users first, then by name
   */
  public final List<Detail> problemsByAttempts() {
    return ranked(Comparator.comparingLong(Count::attempts).thenComparingLong(Count::users));
  }

  private List<Detail> ranked(Comparator<Count> ascending) {
    return problems().entrySet().stream()
        .sorted(Map.Entry.<Detail, Count>comparingByValue(ascending.reversed())
            .thenComparing(entry -> entry.getKey().name()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Attempts and users; no names. */
  @Override
  public final String toString() {
    return "MfaFigures[rows=" + rows() + ", attempts=" + attempts() + ", users=" + users() + ", completed="
        + completed() + ']';
  }

  static Builder builder() {
    return new Builder();
  }

  static final class Builder extends ImmutableMfaFigures.Builder {

    Builder() {}
  }
}
