package dev.mfacodes.classify;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SkippedWhy;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts attempts, and gives {@link MfaFigures}. */
final class Tally {

  private static final Comparator<Detail> DENIALS_FIRST = Comparator
      .comparing((Detail detail) -> !(detail instanceof DenialReason))
      .thenComparing(detail -> ((Enum<?>) detail).ordinal());

  /** Attempts and their users. */
  private static final class Counter {

    private final DistinctUsers users;
    private long attempts;

    Counter(Supplier<DistinctUsers> users) {
      this.users = users.get();
    }

    void add(Attempt attempt) {
      attempts++;
      attempt.user().ifPresent(users::add);
    }

    Count count() {
      return new Count(attempts, users.count());
    }
  }

  /** All, and those that were asked and completed. */
  private static final class Asked {

    private final Counter all;
    private final Counter asked;
    private final Counter completed;
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);

    Asked(Supplier<DistinctUsers> users) {
      this.all = new Counter(users);
      this.asked = new Counter(users);
      this.completed = new Counter(users);
    }

    void add(Attempt attempt) {
      all.add(attempt);
      Optional<LeftOut> reason = notAsked(attempt);
      if (reason.isPresent()) {
        leftOut.merge(reason.get(), 1L, Long::sum);
        return;
      }
      asked.add(attempt);
      if (attempt.completed()) {
        completed.add(attempt);
      }
    }

    Ratio ratio() {
      return new Ratio(completed.attempts, asked.attempts, leftOut);
    }

    MethodFigures ofMethod() {
      return new MethodFigures(ratio(), asked.users.count(), completed.users.count());
    }

    PolicyFigures ofPolicy() {
      return new PolicyFigures(all.count(), ratio());
    }
  }

  /** When a user was last asked, and whether that was completed. */
  private record Last(Instant time, boolean completed) {

    /** At the same moment, what was completed counts. */
    Last orLater(Last other) {
      int order = time.compareTo(other.time);
      return order > 0 || order == 0 && completed ? this : other;
    }
  }

  private final Supplier<DistinctUsers> users;
  private final Counter all;
  private final Counter usersOfKnownChallenge;
  private final Counter challenged;
  private final Asked whole;
  private final Asked ofChallenged;
  private final Counter notCompleted;
  private final Map<AttemptResult, Counter> results = new EnumMap<>(AttemptResult.class);
  private final Map<SatisfiedHow, Counter> satisfied = new EnumMap<>(SatisfiedHow.class);
  private final Map<SkippedWhy, Counter> skipped = new EnumMap<>(SkippedWhy.class);
  private final Map<AuthenticationMethod, Asked> methods = new EnumMap<>(AuthenticationMethod.class);
  private final Map<MethodName, Asked> unlistedMethods = new TreeMap<>(Comparator.comparing(MethodName::wire));
  private final Map<Detail, Counter> problems = new TreeMap<>(DENIALS_FIRST);
  private final Map<Cause, Counter> causes = new EnumMap<>(Cause.class);
  private final Map<String, Asked> policies = new TreeMap<>();
  private final Map<Signal, Counter> signals = new EnumMap<>(Signal.class);
  private final Map<UnknownValue, Long> unknowns = new TreeMap<>();
  private final Map<String, Last> lastAsked = new HashMap<>();
  private long rows;
  private long nonInteractive;
  private long unknownChallenge;
  private long methodNotRecorded;
  private long withoutUser;
  private long askedWithoutUser;
  private long askedWithoutTime;
  private @Nullable Instant first;
  private @Nullable Instant last;

  Tally(Supplier<DistinctUsers> users) {
    this.users = users;
    this.all = new Counter(users);
    this.usersOfKnownChallenge = new Counter(users);
    this.challenged = new Counter(users);
    this.whole = new Asked(users);
    this.ofChallenged = new Asked(users);
    this.notCompleted = new Counter(users);
    Stream.of(AttemptResult.values()).forEach(result -> results.put(result, new Counter(users)));
  }

  void add(Attempt attempt) {
    rows += attempt.rows().size();
    nonInteractive += attempt.interactive() ? 0 : 1;
    withoutUser += attempt.user().isEmpty() ? 1 : 0;
    all.add(attempt);
    results.get(attempt.result()).add(attempt);
    whole.add(attempt);
    addTimes(attempt);
    addChallenge(attempt);
    addDetail(attempt);
    if (attempt.completed() || attempt.notCompleted()) {
      addAsked(attempt);
    }
    attempt.requiredBy().forEach(policy -> policies.computeIfAbsent(policy, first -> new Asked(users)).add(attempt));
    attempt.signals().forEach(signal -> count(signals, signal, attempt));
    attempt.rows().forEach(row -> row.facts().unknowns().forEach(value -> unknowns.merge(value, 1L, Long::sum)));
  }

  private void addTimes(Attempt attempt) {
    attempt.first().ifPresent(time -> first = first == null || time.isBefore(first) ? time : first);
    attempt.last().ifPresent(time -> last = last == null || time.isAfter(last) ? time : last);
  }

  private void addChallenge(Attempt attempt) {
    if (attempt.challenged() == Challenged.UNKNOWN) {
      unknownChallenge++;
      return;
    }
    usersOfKnownChallenge.add(attempt);
    if (attempt.challenged() == Challenged.YES) {
      challenged.add(attempt);
      ofChallenged.add(attempt);
    }
  }

  private void addDetail(Attempt attempt) {
    attempt.detail().ifPresent(detail -> {
      if (detail instanceof SatisfiedHow how) {
        count(satisfied, how, attempt);
      } else if (detail instanceof SkippedWhy why) {
        count(skipped, why, attempt);
      } else if (detail instanceof DenialReason reason) {
        count(problems, reason, attempt);
        count(causes, reason.cause(), attempt);
      } else if (detail instanceof PendingFor what && attempt.result() == AttemptResult.ABANDONED) {
        count(problems, what, attempt);
      }
    });
  }

  private void addAsked(Attempt attempt) {
    if (attempt.method().isPresent()) {
      methods.computeIfAbsent(attempt.method().get(), first -> new Asked(users)).add(attempt);
    } else if (attempt.unlistedMethod().isPresent()) {
      unlistedMethods.computeIfAbsent(attempt.unlistedMethod().get(), first -> new Asked(users)).add(attempt);
    } else {
      methodNotRecorded++;
    }
    if (attempt.notCompleted()) {
      notCompleted.add(attempt);
    }
    if (attempt.user().isEmpty()) {
      askedWithoutUser++;
    } else if (attempt.last().isEmpty()) {
      askedWithoutTime++;
    } else {
      lastAsked.merge(
          attempt.user().get(), new Last(attempt.last().get(), attempt.completed()), Last::orLater);
    }
  }

  private <K> void count(Map<K, Counter> counters, K key, Attempt attempt) {
    counters.computeIfAbsent(key, first -> new Counter(users)).add(attempt);
  }

  /** Why an attempt is neither completed nor not completed. */
  private static Optional<LeftOut> notAsked(Attempt attempt) {
    return switch (attempt.result()) {
      case SATISFIED -> attempt.completed() ? Optional.empty() : Optional.of(unasked(attempt));
      case DENIED, ABANDONED -> Optional.empty();
      case SKIPPED -> Optional.of(LeftOut.SKIPPED);
      case OPEN -> Optional.of(LeftOut.OPEN);
      case NOT_REQUIRED -> Optional.of(LeftOut.NOT_REQUIRED);
      case NOT_REACHED -> Optional.of(LeftOut.NOT_REACHED);
      case UNDETERMINED -> Optional.of(LeftOut.UNDETERMINED);
    };
  }

  private static LeftOut unasked(Attempt attempt) {
    if (attempt.satisfiedBefore()) {
      return LeftOut.SATISFIED_BEFORE;
    }
    return attempt.challenged() == Challenged.NO ? LeftOut.NOT_CHALLENGED : LeftOut.CHALLENGE_NOT_RECORDED;
  }

  MfaFigures figures() {
    return MfaFigures.builder()
        .rows(rows)
        .attempts(all.attempts)
        .nonInteractive(nonInteractive)
        .users(all.users.count())
        .first(Optional.ofNullable(first))
        .last(Optional.ofNullable(last))
        .results(frozen(results, Counter::count))
        .challenged(new Ratio(
            challenged.attempts, usersOfKnownChallenge.attempts,
            Map.of(LeftOut.CHALLENGE_NOT_RECORDED, unknownChallenge)))
        .challengedAndCompleted(ofChallenged.ratio())
        .usersChallenged(usersChallenged())
        .completed(whole.ratio())
        .satisfied(frozen(satisfied, Counter::count))
        .skipped(frozen(skipped, Counter::count))
        .methodRecorded(new Ratio(
            whole.asked.attempts - methodNotRecorded, whole.asked.attempts,
            Map.of()))
        .methods(frozen(methods, Asked::ofMethod))
        .unlistedMethods(frozen(unlistedMethods, Asked::ofMethod))
        .problems(frozen(problems, Counter::count))
        .causes(frozen(causes, Counter::count))
        .usersNotCompletingOnce(ofUsersAsked(notCompleted.users.count()))
        .usersNeverCompleting(ofUsersAsked(whole.asked.users.count() - whole.completed.users.count()))
        .usersNotCompletingAtLast(notCompletingAtLast())
        .requiredBy(frozen(policies, Asked::ofPolicy))
        .signals(frozen(signals, Counter::count))
        .unknowns(frozen(unknowns, Function.identity()))
        .build();
  }

  private Ratio usersChallenged() {
    long known = usersOfKnownChallenge.users.count();
    // a sketch may find more in a part than in the whole
    return new Ratio(Math.min(challenged.users.count(), known), known, Map.of(
        LeftOut.CHALLENGE_NOT_RECORDED, all.users.count() - known,
        LeftOut.USER_NOT_RECORDED, withoutUser));
  }

  private Ratio ofUsersAsked(long users) {
    long asked = whole.asked.users.count();
    return new Ratio(Math.max(0, Math.min(users, asked)), asked, Map.of(LeftOut.USER_NOT_RECORDED, askedWithoutUser));
  }

  private Ratio notCompletingAtLast() {
    long not = lastAsked.values().stream().filter(asked -> !asked.completed()).count();
    return new Ratio(not, lastAsked.size(), Map.of(
        LeftOut.USER_NOT_RECORDED, askedWithoutUser, LeftOut.TIME_NOT_RECORDED, askedWithoutTime));
  }

  /** In the same order, and of the same equality whatever the map. */
  private static <K, C, V> Map<K, V> frozen(Map<K, C> counters, Function<C, V> figure) {
    Map<K, V> figures = new LinkedHashMap<>();
    counters.forEach((key, counter) -> figures.put(key, figure.apply(counter)));
    return Collections.unmodifiableMap(figures);
  }
}
