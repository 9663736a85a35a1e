package dev.mfacodes.classify;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.MfaOutcome;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SignInResult;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One action of a user, put together from all the rows that it left. Its verdict is that of the last row that decides
 * one. Immutable.
 */
public final class Attempt implements Serializable {

  private static final long serialVersionUID = 1L;

  /** In time; at the same time what is open comes first and what succeeded last. */
  static final Comparator<MfaEvent> ORDER = Comparator
      .comparing(MfaEvent::instant, Comparator.nullsFirst(Comparator.naturalOrder()))
      .thenComparing(row -> !row.facts().is(MfaKind.PENDING))
      .thenComparing(row -> row.facts().decisive())
      .thenComparing(row -> row.facts().succeeded())
      .thenComparing(row -> row.facts().mfa().toString())
      .thenComparing(MfaEvent::key, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** Met by what was there before: nobody was asked. */
  private static final Set<SatisfiedHow> NOBODY_ASKED = EnumSet.of(SatisfiedHow.CLAIM_IN_TOKEN, SatisfiedHow.CACHE);

  private final List<MfaEvent> rows;
  private final MfaOutcome mfa;
  private final AttemptResult result;
  private final @Nullable Facts naming;
  private final Challenged challenged;
  private final boolean completed;
  private final @Nullable String user;
  private final @Nullable Instant first;

  /**
   * The attempt of these rows.
   *
   * @param rows at least one, in {@link #ORDER}
   * @param overAfter how long after the last row nothing more is expected
   * @param asOf up to when rows would be known
   */
  Attempt(List<MfaEvent> rows, Duration overAfter, Instant asOf) {
    this.rows = List.copyOf(rows);
    Verdict verdict = Verdict.of(rows);
    Facts latestNaming = null;
    Challenged anyChallenged = Challenged.NO;
    boolean anyPending = false;
    String firstUser = null;
    Instant firstTime = null;
    for (MfaEvent row : rows) {
      Facts facts = row.facts();
      latestNaming = facts.namesMethod() ? facts : latestNaming;
      anyChallenged = anyChallenged == Challenged.YES || facts.challenged() == Challenged.NO
          ? anyChallenged : facts.challenged();
      anyPending |= facts.is(MfaKind.PENDING);
      firstUser = firstUser == null ? row.userName() : firstUser;
      firstTime = firstTime == null ? row.instant() : firstTime;
    }
    this.mfa = verdict.mfa();
    this.naming = verdict.by() != null && verdict.by().namesMethod() ? verdict.by() : latestNaming;
    this.challenged = anyChallenged;
    this.user = firstUser;
    this.first = firstTime;
    this.result = result(isOver(overAfter, asOf));
    this.completed =
        result == AttemptResult.SATISFIED && !satisfiedBefore() && (challenged == Challenged.YES || anyPending);
  }

  private AttemptResult result(boolean over) {
    return switch (mfa.kind()) {
      case SATISFIED -> AttemptResult.SATISFIED;
      case SKIPPED -> AttemptResult.SKIPPED;
      case DENIED -> AttemptResult.DENIED;
      case PENDING -> over ? AttemptResult.ABANDONED : AttemptResult.OPEN;
      case NOT_REQUIRED -> AttemptResult.NOT_REQUIRED;
      case NOT_REACHED -> AttemptResult.NOT_REACHED;
      case UNDETERMINED -> AttemptResult.UNDETERMINED;
    };
  }

  private boolean isOver(Duration overAfter, Instant asOf) {
    Instant last = lastTime();
    return last != null && Apart.byMoreThan(overAfter, last, asOf);
  }

  /** The outcome of several rows, and the row that it was taken from. */
  private record Verdict(MfaOutcome mfa, @Nullable Facts by) {

    static Verdict of(List<MfaEvent> rows) {
      @Nullable Facts decisive = null;
      @Nullable Facts unspecified = null;
      @Nullable Facts last = null;
      boolean demanded = false;
      boolean challengeOpen = false;
      for (MfaEvent row : rows) {
        Facts facts = row.facts();
        boolean open = isChallengeOpen(facts);
        if (facts.decisive()) {
          decisive = facts;
          demanded = facts.is(MfaKind.DENIED);
        } else if (open || facts.is(MfaKind.DENIED)) {
          // what was met before does not answer a later demand
          decisive = decisive != null && decisive.is(MfaKind.DENIED) ? decisive : null;
          unspecified = open ? unspecified : facts;
          challengeOpen |= open;
          demanded = true;
        } else if (demanded && facts.is(MfaKind.UNDETERMINED) && facts.succeeded()) {
          // MFA was demanded and the same attempt then got in; no field says how
          decisive = withOutcome(facts, SatisfiedHow.NOT_RECORDED.outcome());
          demanded = false;
        }
        if (!facts.silent()) {
          last = facts;
        }
      }
      if (decisive != null) {
        return new Verdict(decisive.mfa(), decisive);
      }
      if (unspecified != null) {
        return new Verdict(unspecified.mfa(), unspecified);
      }
      if (last == null || challengeOpen && last.is(MfaKind.NOT_REQUIRED)) {
        return new Verdict(new MfaOutcome.Undetermined(), null);
      }
      return new Verdict(last.mfa(), last);
    }

    private static boolean isChallengeOpen(Facts facts) {
      return facts.mfa().equals(PendingFor.CHALLENGE_OPEN.outcome());
    }

    private static Facts withOutcome(Facts facts, MfaOutcome mfa) {
      return new Facts(facts.signIn(), facts.challenged(), mfa, facts.listedMethod(), facts.unlistedMethod(),
          facts.signals(), facts.requiredBy(), facts.unknowns());
    }
  }

  /**
   * How it ended.
   *
   * @return the result
   */
  public AttemptResult result() {
    return result;
  }

  /**
   * What became of MFA. A challenge that was open or denied and was followed by a sign-in that succeeded without saying
   * how is satisfied, {@linkplain SatisfiedHow#NOT_RECORDED not recorded how}.
   *
   * @return the outcome; pending where it is abandoned or still open
   */
  public MfaOutcome mfa() {
    return mfa;
  }

  /**
   * The how, why, what-for or reason.
   *
   * @return the detail of {@link #mfa()}; empty for the kinds that have none
   */
  public Optional<Detail> detail() {
    return mfa.detail();
  }

  /**
   * How the sign-in ended: succeeded if one of the rows did, else what the last row that says something says.
   *
   * @return the result
   */
  public SignInResult signIn() {
    return rows.stream()
        .map(row -> row.facts().signIn())
        .filter(signIn -> signIn != SignInResult.UNKNOWN)
        .reduce((before, after) -> before == SignInResult.SUCCEEDED ? before : after)
        .orElse(SignInResult.UNKNOWN);
  }

  /**
   * Whether a fresh second factor was demanded.
   *
   * @return yes if in one row; no if in none and every row says so
   */
  public Challenged challenged() {
    return challenged;
  }

  /**
   * Whether somebody was asked and passed: satisfied, by more than a claim in a token or a cache, after a second factor
   * was demanded or something was left open, as when the user was sent to an external provider.
   *
   * @return true if so; false for a sign-in by Windows Hello that nobody demanded
   */
  public boolean completed() {
    return completed;
  }

  boolean satisfiedBefore() {
    return mfa instanceof MfaOutcome.Satisfied satisfied && NOBODY_ASKED.contains(satisfied.how());
  }

  /**
   * Whether somebody was asked and did not pass: denied, or abandoned.
   *
   * @return true if so
   */
  public boolean notCompleted() {
    return result == AttemptResult.DENIED || result == AttemptResult.ABANDONED;
  }

  /**
   * The method of the row that decides, else of the latest row that names one.
   *
   * @return the listed method; empty where none is recorded or the name is not listed
   */
  public Optional<AuthenticationMethod> method() {
    return Optional.ofNullable(naming == null ? null : naming.listedMethod());
  }

  /**
   * The name of that method where it is not listed.
   *
   * @return the name; empty where none is recorded or it is listed
   */
  public Optional<MethodName> unlistedMethod() {
    return Optional.ofNullable(naming == null ? null : naming.unlistedMethod());
  }

  /** The row that names the method, by what it says. */
  @Nullable Facts naming() {
    return naming;
  }

  /**
   * What demanded MFA in any of the rows.
   *
   * @return names of policies and requirement providers, each once, in alphabetical order
   */
  public Set<String> requiredBy() {
    Set<String> all = new TreeSet<>();
    rows.forEach(row -> all.addAll(row.facts().requiredBy()));
    return all;
  }

  /**
   * What deserves a second look, of all rows.
   *
   * @return the signals
   */
  public Set<Signal> signals() {
    Set<Signal> all = EnumSet.noneOf(Signal.class);
    rows.forEach(row -> all.addAll(row.facts().signals()));
    return all;
  }

  /**
   * Who signed in.
   *
   * @return the name, which is personal; empty if no row records one
   */
  public Optional<String> user() {
    return Optional.ofNullable(userName());
  }

  @Nullable String userName() {
    return user;
  }

  /**
   * Whether the user was there; see {@link MfaEvent#interactive()}.
   *
   * @return the same for all rows of an attempt
   */
  public boolean interactive() {
    return rows.get(0).interactive();
  }

  /**
   * When it began.
   *
   * @return the time of the first row that has one
   */
  public Optional<Instant> first() {
    return Optional.ofNullable(firstTime());
  }

  @Nullable Instant firstTime() {
    return first;
  }

  /**
   * When it was last heard of.
   *
   * @return the time of the last row that has one
   */
  public Optional<Instant> last() {
    return Optional.ofNullable(lastTime());
  }

  @Nullable Instant lastTime() {
    return rows.get(rows.size() - 1).instant();
  }

  /**
   * The rows it was put together from, each once.
   *
   * @return the rows in order of time, those without one first
   */
  public List<MfaEvent> rows() {
    return rows;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Attempt attempt && result == attempt.result && rows.equals(attempt.rows);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rows, result);
  }

  /** How it ended and of how many rows; no names. */
  @Override
  public String toString() {
    return "Attempt[" + result + ", mfa=" + mfa + ", rows=" + rows.size() + ", first=" + first() + ']';
  }
}
