package dev.mfacodes.classify;

import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.SatisfiedHow;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Suspected prompt bombing (MITRE ATT&amp;CK T1621): one user, many prompts in a short time that were declined,
 * reported or not answered.
 *
 * <p>A function of {@link Attempts}, and like them independent of order and of rows that come twice; those of parts are
 * {@linkplain #merge merged}. Each refused prompt counts, also where one attempt has several. Immutable.
 */
public final class Fatigue implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Set<DenialReason> REFUSALS = EnumSet.of(
      DenialReason.USER_DECLINED, DenialReason.NO_RESPONSE, DenialReason.HUNG_UP, DenialReason.VOICEMAIL,
      DenialReason.TOO_SLOW, DenialReason.WRONG_NUMBER_SELECTED, DenialReason.FRAUD_REPORTED);

  private final Attempts attempts;
  private final Rule rule;

  /**
   * What the caller decides.
   *
   * @param window within how long so many refused prompts are suspicious
   * @param threshold how many
   */
  public record Rule(Duration window, int threshold) implements Serializable {

    /**
     * Refuses what cannot be counted.
     *
     * @param window within how long so many refused prompts are suspicious
     * @param threshold how many
     * @throws IllegalArgumentException if the window is negative or the threshold less than 1
     */
    public Rule {
      if (window.isNegative() || threshold < 1) {
        throw new IllegalArgumentException("neither a window of " + window + " nor a threshold of " + threshold);
      }
    }
  }

  private record Refusal(Instant time, DenialReason reason) {}

  private Fatigue(Attempts attempts, Rule rule) {
    this.attempts = attempts;
    this.rule = rule;
  }

  /**
   * What is suspicious in these attempts; of {@link Attempts#none} it is the identity of {@link #merge}.
   *
   * @param attempts the rows, grouped
   * @param rule what the caller decides
   * @return the fatigue
   */
  public static Fatigue of(Attempts attempts, Rule rule) {
    return new Fatigue(Objects.requireNonNull(attempts, "attempts"), Objects.requireNonNull(rule, "rule"));
  }

  /**
   * What is suspicious in the rows of both.
   *
   * @param other one with the same rule, over attempts with the same window
   * @return a new value; the same whichever comes first
   * @throws IllegalArgumentException if rules or windows differ
   */
  public Fatigue merge(Fatigue other) {
    if (!rule.equals(other.rule)) {
      throw new IllegalArgumentException("rules differ: " + rule + " and " + other.rule);
    }
    return new Fatigue(attempts.merge(other.attempts), rule);
  }

  /**
   * What the caller decided.
   *
   * @return the rule
   */
  public Rule rule() {
    return rule;
  }

  /**
   * The suspicions: as many refused prompts as the threshold within a window. What overlaps is one suspicion.
   *
   * @return the suspicions in order of their beginning, then of the user's name
   */
  public List<Suspicion> suspicions() {
    Map<String, List<Refusal>> refusals = new TreeMap<>();
    Map<String, NavigableSet<Instant>> approvals = new TreeMap<>();
    attempts.forEachRow(row -> {
      if (row.user().isPresent() && row.time().isPresent()) {
        String user = row.user().get();
        Instant time = row.time().get();
        refusal(row).ifPresent(reason ->
            refusals.computeIfAbsent(user, first -> new ArrayList<>()).add(new Refusal(time, reason)));
        if (isApproval(row.facts())) {
          approvals.computeIfAbsent(user, first -> new TreeSet<>()).add(time);
        }
      }
    });
    List<Suspicion> suspicions = new ArrayList<>();
    refusals.forEach((user, ofUser) ->
        suspicions.addAll(new Watch(user, ofUser, approvals.getOrDefault(user, new TreeSet<>())).suspicions()));
    suspicions.sort(Comparator.comparing(Suspicion::first).thenComparing(Suspicion::user));
    return suspicions;
  }

  /**
   * How many refused prompts could not be looked at.
   *
   * @return those without a user and those without a time; no zeros
   */
  public Map<LeftOut, Long> leftOut() {
    Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
    attempts.forEachRow(row -> {
      if (refusal(row).isPresent() && row.user().isEmpty()) {
        leftOut.merge(LeftOut.USER_NOT_RECORDED, 1L, Long::sum);
      } else if (refusal(row).isPresent() && row.time().isEmpty()) {
        leftOut.merge(LeftOut.TIME_NOT_RECORDED, 1L, Long::sum);
      }
    });
    return leftOut;
  }

  /** A sign-in by Windows Hello alone is completed too, and is no answer to a prompt. */
  private static boolean isApproval(Facts facts) {
    return facts.challenged() == Challenged.YES && facts.mfa().equals(SatisfiedHow.COMPLETED_NOW.outcome());
  }

  private static Optional<DenialReason> refusal(MfaEvent row) {
    return row.facts().mfa().detail()
        .filter(DenialReason.class::isInstance)
        .map(DenialReason.class::cast)
        .filter(REFUSALS::contains);
  }

  /** The refused prompts of one user. */
  private final class Watch {

    private final String user;
    private final List<Refusal> refusals;
    private final NavigableSet<Instant> approvals;
    private final List<Suspicion> suspicions = new ArrayList<>();

    Watch(String user, List<Refusal> refusals, NavigableSet<Instant> approvals) {
      this.user = user;
      this.refusals = refusals;
      this.approvals = approvals;
      refusals.sort(Comparator.comparing(Refusal::time).thenComparing(Refusal::reason));
    }

    /** Windows with as many refusals as the threshold; those that share one are one suspicion. */
    List<Suspicion> suspicions() {
      int first = 0;
      int from = 0;
      int to = 0;
      for (int last = 0; last < refusals.size(); last++) {
        while (!within(refusals.get(first).time(), refusals.get(last).time())) {
          first++;
        }
        if (last - first + 1 >= rule.threshold()) {
          if (first >= to) {
            add(from, to);
            from = first;
          }
          to = last + 1;
        }
      }
      add(from, to);
      return suspicions;
    }

    private void add(int from, int to) {
      if (from == to) {
        return;
      }
      List<Refusal> burst = refusals.subList(from, to);
      Instant reached = burst.get(rule.threshold() - 1).time();
      Instant last = burst.get(burst.size() - 1).time();
      Map<DenialReason, Integer> reasons = new EnumMap<>(DenialReason.class);
      burst.forEach(refusal -> reasons.merge(refusal.reason(), 1, Integer::sum));
      Optional<Instant> approved =
          Optional.ofNullable(approvals.ceiling(reached)).filter(time -> !time.isAfter(last) || within(last, time));
      suspicions.add(new Suspicion(user, burst.get(0).time(), last, reasons, approved));
    }

    private boolean within(Instant from, Instant to) {
      return Duration.between(from, to).compareTo(rule.window()) <= 0;
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fatigue fatigue && attempts.equals(fatigue.attempts) && rule.equals(fatigue.rule);
  }

  @Override
  public int hashCode() {
    return Objects.hash(attempts, rule);
  }

  /** The rule and how many rows; no names. */
  @Override
  public String toString() {
    return "Fatigue[" + rule + ", " + attempts + ']';
  }
}
