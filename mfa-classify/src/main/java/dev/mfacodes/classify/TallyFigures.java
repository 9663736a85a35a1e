package dev.mfacodes.classify;

import static dev.mfacodes.classify.Counter.ASKED;
import static dev.mfacodes.classify.Counter.COMPLETED;
import static dev.mfacodes.classify.Counter.LEFT_OUT;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SkippedWhy;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The {@link MfaFigures} of what a {@link Tally} came to. */
final class TallyFigures {

  private static final LeftOut[] REASONS = LeftOut.values();

  private final Totals totals;
  private final long[] attempts;
  private final long[] users;

  TallyFigures(Totals totals) {
    this.totals = totals;
    this.attempts = totals.attempts();
    this.users = totals.users();
  }

  MfaFigures figures() {
    return MfaFigures.builder()
        .rows(totals.rows())
        .attempts(attempts[Counter.ALL])
        .nonInteractive(attempts[Counter.NON_INTERACTIVE])
        .users(users[Counter.ALL])
        .first(Optional.ofNullable(totals.first()))
        .last(Optional.ofNullable(totals.last()))
        .results(results())
        .challenged(challenged())
        .challengedAndCompleted(ratio(Counter.OF_CHALLENGED))
        .usersChallenged(usersChallenged())
        .completed(ratio(Counter.WHOLE))
        .satisfied(occurred(Counter.SATISFIED, SatisfiedHow.values()))
        .skipped(occurred(Counter.SKIPPED, SkippedWhy.values()))
        .methodRecorded(methodRecorded())
        .methods(methods())
        .unlistedMethods(unlistedMethods())
        .problems(problems())
        .causes(occurred(Counter.CAUSES, Cause.values()))
        .usersNotCompletingOnce(ofUsersAsked(users[Counter.NOT_COMPLETED]))
        .usersNeverCompleting(ofUsersAsked(users[Counter.WHOLE + ASKED] - users[Counter.WHOLE + COMPLETED]))
        .usersNotCompletingAtLast(notCompletingAtLast())
        .requiredBy(byName(totals.policies(), this::ofPolicy))
        .signals(occurred(Counter.SIGNALS, Signal.values()))
        .unknowns(Collections.unmodifiableMap(new TreeMap<>(totals.unknowns())))
        .build();
  }

  private Map<AttemptResult, Count> results() {
    Map<AttemptResult, Count> all = new LinkedHashMap<>();
    for (AttemptResult result : AttemptResult.values()) {
      all.put(result, count(Counter.RESULTS + result.ordinal()));
    }
    return Collections.unmodifiableMap(all);
  }

  private Map<Detail, Count> problems() {
    Map<Detail, Count> problems = new LinkedHashMap<>(occurred(Counter.DENIED, DenialReason.values()));
    problems.putAll(occurred(Counter.ABANDONED, PendingFor.values()));
    return Collections.unmodifiableMap(problems);
  }

  private Map<AuthenticationMethod, MethodFigures> methods() {
    Map<AuthenticationMethod, MethodFigures> methods = new LinkedHashMap<>();
    for (AuthenticationMethod method : AuthenticationMethod.values()) {
      int block = Counter.METHODS + method.ordinal() * Counter.BLOCK;
      if (attempts[block] > 0) {
        methods.put(method, ofMethod(block));
      }
    }
    return Collections.unmodifiableMap(methods);
  }

  private Map<MethodName, MethodFigures> unlistedMethods() {
    Map<MethodName, MethodFigures> methods = new LinkedHashMap<>();
    byName(totals.unlistedMethods(), this::ofMethod)
        .forEach((name, figures) -> methods.put(MethodName.of(name), figures));
    return Collections.unmodifiableMap(methods);
  }

  /** In alphabetical order. */
  private static <V> SortedMap<String, V> byName(Map<String, Integer> blocks, Function<Integer, V> figures) {
    SortedMap<String, V> byName = new TreeMap<>();
    blocks.forEach((name, block) -> byName.put(name, figures.apply(block)));
    return Collections.unmodifiableSortedMap(byName);
  }

  private MethodFigures ofMethod(int block) {
    return new MethodFigures(ratio(block), users[block + ASKED], users[block + COMPLETED]);
  }

  private PolicyFigures ofPolicy(int block) {
    return new PolicyFigures(count(block), ratio(block));
  }

  private Count count(int counter) {
    return new Count(attempts[counter], users[counter]);
  }

  /** Of a family, in order of the constants. */
  private <E extends Enum<E>> Map<E, Count> occurred(int family, E[] constants) {
    Map<E, Count> counts = new LinkedHashMap<>();
    for (E constant : constants) {
      if (attempts[family + constant.ordinal()] > 0) {
        counts.put(constant, count(family + constant.ordinal()));
      }
    }
    return Collections.unmodifiableMap(counts);
  }

  private Ratio ratio(int block) {
    Map<LeftOut, Long> leftOut = Map.of();
    for (LeftOut reason : REASONS) {
      long count = attempts[block + LEFT_OUT + reason.ordinal()];
      if (count > 0) {
        leftOut = leftOut.isEmpty() ? new EnumMap<>(LeftOut.class) : leftOut;
        leftOut.put(reason, count);
      }
    }
    return new Ratio(attempts[block + COMPLETED], attempts[block + ASKED], leftOut);
  }

  private Ratio challenged() {
    long known = attempts[Counter.CHALLENGE_KNOWN];
    return new Ratio(attempts[Counter.CHALLENGED], known, Map.of(
        LeftOut.CHALLENGE_NOT_RECORDED, attempts[Counter.ALL] - known));
  }

  private Ratio usersChallenged() {
    long known = users[Counter.CHALLENGE_KNOWN];
    // a sketch may find more in a part than in the whole
    return new Ratio(Math.min(users[Counter.CHALLENGED], known), known, Map.of(
        LeftOut.CHALLENGE_NOT_RECORDED, users[Counter.ALL] - known,
        LeftOut.USER_NOT_RECORDED, attempts[Counter.USER_NOT_RECORDED]));
  }

  private Ratio methodRecorded() {
    long asked = attempts[Counter.WHOLE + ASKED];
    return new Ratio(asked - attempts[Counter.METHOD_NOT_RECORDED], asked, Map.of());
  }

  private Ratio ofUsersAsked(long part) {
    long asked = users[Counter.WHOLE + ASKED];
    return new Ratio(Math.max(0, Math.min(part, asked)), asked, Map.of(
        LeftOut.USER_NOT_RECORDED, attempts[Counter.ASKED_USER_NOT_RECORDED]));
  }

  private Ratio notCompletingAtLast() {
    return new Ratio(
        totals.notCompletingAtLast(),
        totals.askedAtLast(),
        Map.of(
            LeftOut.USER_NOT_RECORDED, attempts[Counter.ASKED_USER_NOT_RECORDED],
            LeftOut.USER_NOT_HELD, attempts[Counter.ASKED_USER_NOT_HELD],
            LeftOut.TIME_NOT_RECORDED, attempts[Counter.ASKED_TIME_NOT_RECORDED]));
  }
}
