package dev.mfacodes.classify;

import static dev.mfacodes.classify.Counter.ASKED;
import static dev.mfacodes.classify.Counter.COMPLETED;
import static dev.mfacodes.classify.Counter.LEFT_OUT;

import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.MfaOutcome;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Counts attempts in arrays, by the numbers of {@link Counter}. Not for several threads. */
final class Tally {

  private final UserCounters users;
  private final @Nullable Renumbering ownNumbers;
  private final @Nullable LastAsked lastAsked;
  private final NamedCounters policies = new NamedCounters(this::nextBlock);
  private final NamedCounters unlistedMethods = new NamedCounters(this::nextBlock);
  private final Map<UnknownValue, Long> unknowns = new HashMap<>();
  private long[] attempts = new long[Counter.NAMED];
  private int end = Counter.NAMED;
  private long rows;
  private @Nullable Instant first;
  private @Nullable Instant last;

  /** The user of the attempt that is being counted, and the user's number here. */
  private @Nullable UserKey user;
  private int number = UserKey.NONE;

  private Tally(Users users, @Nullable Renumbering ownNumbers) {
    this.users = users.counters();
    this.ownNumbers = ownNumbers;
    this.lastAsked = users.areHeld() ? new LastAsked() : null;
  }

  /** Of all attempts: users have the numbers that they have in the summary. */
  static Tally ofAll(Users users) {
    return new Tally(users, null);
  }

  /** Of the attempts of some time: users have numbers of their own, since they are few among all. */
  static Tally ofPart(Users users) {
    return new Tally(users, users.areHeld() ? new Renumbering() : null);
  }

  private int nextBlock() {
    int block = end;
    end += Counter.BLOCK;
    attempts = attempts.length >= end ? attempts : Arrays.copyOf(attempts, end + 4 * Counter.BLOCK);
    return block;
  }

  /**
   * Counts an attempt.
   *
   * @param attempt the attempt
   * @param its what its user is counted by; null if it has none
   */
  void add(Attempt attempt, @Nullable UserKey its) {
    user = its;
    number = its == null ? UserKey.NONE : ownNumbers == null ? its.number() : ownNumbers.number(its.number());
    rows += attempt.rows().size();
    addTimes(attempt);
    count(Counter.ALL);
    count(Counter.RESULTS + attempt.result().ordinal());
    attempts[Counter.NON_INTERACTIVE] += attempt.interactive() ? 0 : 1;
    attempts[Counter.USER_NOT_RECORDED] += user == null ? 1 : 0;
    addRatio(Counter.WHOLE, attempt);
    addUsersAsked(Counter.WHOLE, attempt);
    addChallenge(attempt);
    addDetail(attempt);
    if (isAsked(attempt)) {
      addAsked(attempt);
    }
    addRows(attempt);
  }

  private void addTimes(Attempt attempt) {
    Instant began = attempt.firstTime();
    Instant ended = attempt.lastTime();
    if (began != null && (first == null || began.isBefore(first))) {
      first = began;
    }
    if (ended != null && (last == null || ended.isAfter(last))) {
      last = ended;
    }
  }

  private void addChallenge(Attempt attempt) {
    if (attempt.challenged() != Challenged.UNKNOWN) {
      count(Counter.CHALLENGE_KNOWN);
    }
    if (attempt.challenged() == Challenged.YES) {
      count(Counter.CHALLENGED);
      addRatio(Counter.OF_CHALLENGED, attempt);
    }
  }

  private void addDetail(Attempt attempt) {
    MfaOutcome mfa = attempt.mfa();
    if (mfa instanceof MfaOutcome.Satisfied satisfied) {
      count(Counter.SATISFIED + satisfied.how().ordinal());
    } else if (mfa instanceof MfaOutcome.Skipped skipped) {
      count(Counter.SKIPPED + skipped.why().ordinal());
    } else if (mfa instanceof MfaOutcome.Denied denied) {
      count(Counter.DENIED + denied.reason().ordinal());
      count(Counter.CAUSES + denied.reason().cause().ordinal());
    } else if (mfa instanceof MfaOutcome.Pending pending && attempt.result() == AttemptResult.ABANDONED) {
      count(Counter.ABANDONED + pending.what().ordinal());
    }
  }

  private void addAsked(Attempt attempt) {
    addMethod(attempt);
    if (attempt.notCompleted()) {
      count(Counter.NOT_COMPLETED);
    }
    Instant time = attempt.lastTime();
    if (user == null) {
      attempts[Counter.ASKED_USER_NOT_RECORDED]++;
    } else if (time == null) {
      attempts[Counter.ASKED_TIME_NOT_RECORDED]++;
    } else if (lastAsked != null) {
      lastAsked.add(number, time, attempt.completed());
    } else {
      attempts[Counter.ASKED_USER_NOT_HELD]++;
    }
  }

  private void addMethod(Attempt attempt) {
    Facts naming = attempt.naming();
    if (naming == null) {
      attempts[Counter.METHOD_NOT_RECORDED]++;
      return;
    }
    int block = naming.listedMethod() != null
        ? Counter.METHODS + naming.listedMethod().ordinal() * Counter.BLOCK
        : unlistedMethods.countedOnce(
            Objects.requireNonNull(naming.unlistedMethod(), "a name").wire(), attempts[Counter.ALL]);
    addRatio(block, attempt);
    addUsersAsked(block, attempt);
  }

  /** What rows say and several of them may say again. */
  private void addRows(Attempt attempt) {
    int signals = 0;
    for (MfaEvent row : attempt.rows()) {
      Facts facts = row.facts();
      facts.requiredBy().forEach(policy -> addPolicy(policy, attempt));
      for (Signal signal : facts.signals()) {
        int bit = 1 << signal.ordinal();
        if ((signals & bit) == 0) {
          count(Counter.SIGNALS + signal.ordinal());
        }
        signals |= bit;
      }
      facts.unknowns().forEach(value -> unknowns.merge(value, 1L, Long::sum));
    }
  }

  private void addPolicy(String policy, Attempt attempt) {
    int block = policies.countedOnce(policy, attempts[Counter.ALL]);
    if (block != NamedCounters.NOWHERE) {
      addRatio(block, attempt);
      addUser(block);
    }
  }

  /** In a block: all, and those that were asked and completed. */
  private void addRatio(int block, Attempt attempt) {
    attempts[block]++;
    if (isAsked(attempt)) {
      attempts[block + ASKED]++;
      attempts[block + COMPLETED] += attempt.completed() ? 1 : 0;
    } else {
      attempts[block + LEFT_OUT + whyNotAsked(attempt).ordinal()]++;
    }
  }

  private void addUsersAsked(int block, Attempt attempt) {
    if (isAsked(attempt)) {
      addUser(block + ASKED);
      if (attempt.completed()) {
        addUser(block + COMPLETED);
      }
    }
  }

  private void count(int counter) {
    attempts[counter]++;
    addUser(counter);
  }

  private void addUser(int counter) {
    if (user != null) {
      users.add(counter, user, number);
    }
  }

  private static boolean isAsked(Attempt attempt) {
    return attempt.completed() || attempt.notCompleted();
  }

  /** Why an attempt is neither completed nor not completed. */
  private static LeftOut whyNotAsked(Attempt attempt) {
    return switch (attempt.result()) {
      case SATISFIED -> attempt.satisfiedBefore() ? LeftOut.SATISFIED_BEFORE
          : attempt.challenged() == Challenged.NO ? LeftOut.NOT_CHALLENGED : LeftOut.CHALLENGE_NOT_RECORDED;
      case SKIPPED -> LeftOut.SKIPPED;
      case OPEN -> LeftOut.OPEN;
      case NOT_REQUIRED -> LeftOut.NOT_REQUIRED;
      case NOT_REACHED -> LeftOut.NOT_REACHED;
      case UNDETERMINED -> LeftOut.UNDETERMINED;
      case DENIED, ABANDONED -> throw new IllegalArgumentException("asked: " + attempt.result());
    };
  }

  Totals totals() {
    return new Totals(
        rows,
        first,
        last,
        Arrays.copyOf(attempts, end),
        IntStream.range(0, end).mapToLong(users::count).toArray(),
        lastAsked == null ? 0 : lastAsked.asked(),
        lastAsked == null ? 0 : lastAsked.notCompleted(),
        policies.blocks(),
        unlistedMethods.blocks(),
        Map.copyOf(unknowns));
  }
}
