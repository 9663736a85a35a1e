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
import java.util.TreeMap;

/** The {@link MfaFigures} that a {@link Tally} came to. */
final class TallyFigures {

  private static final LeftOut[] REASONS = LeftOut.values();

  private final Tally tally;

  TallyFigures(Tally tally) {
    this.tally = tally;
  }

  MfaFigures figures() {
    return MfaFigures.builder()
        .rows(tally.rows())
        .attempts(tally.attempts(Counter.ALL))
        .nonInteractive(tally.attempts(Counter.NON_INTERACTIVE))
        .users(tally.users(Counter.ALL))
        .first(tally.first())
        .last(tally.last())
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
        .usersNotCompletingOnce(ofUsersAsked(tally.users(Counter.NOT_COMPLETED)))
        .usersNeverCompleting(ofUsersAsked(
            tally.users(Counter.WHOLE + ASKED) - tally.users(Counter.WHOLE + COMPLETED)))
        .usersNotCompletingAtLast(notCompletingAtLast())
        .requiredBy(Collections.unmodifiableMap(tally.policies().figures(this::ofPolicy)))
        .signals(occurred(Counter.SIGNALS, Signal.values()))
        .unknowns(Collections.unmodifiableMap(new TreeMap<>(tally.unknowns())))
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
      if (tally.attempts(block) > 0) {
        methods.put(method, ofMethod(block));
      }
    }
    return Collections.unmodifiableMap(methods);
  }

  private Map<MethodName, MethodFigures> unlistedMethods() {
    Map<MethodName, MethodFigures> methods = new LinkedHashMap<>();
    tally.unlistedMethods().figures(this::ofMethod)
        .forEach((name, figures) -> methods.put(MethodName.of(name), figures));
    return Collections.unmodifiableMap(methods);
  }

  private MethodFigures ofMethod(int block) {
    return new MethodFigures(ratio(block), tally.users(block + ASKED), tally.users(block + COMPLETED));
  }

  private PolicyFigures ofPolicy(int block) {
    return new PolicyFigures(count(block), ratio(block));
  }

  private Count count(int counter) {
    return new Count(tally.attempts(counter), tally.users(counter));
  }

  /** Of a family, in order of the constants. */
  private <E extends Enum<E>> Map<E, Count> occurred(int family, E[] constants) {
    Map<E, Count> counts = new LinkedHashMap<>();
    for (E constant : constants) {
      if (tally.attempts(family + constant.ordinal()) > 0) {
        counts.put(constant, count(family + constant.ordinal()));
      }
    }
    return Collections.unmodifiableMap(counts);
  }

  private Ratio ratio(int block) {
    Map<LeftOut, Long> leftOut = Map.of();
    for (LeftOut reason : REASONS) {
      long attempts = tally.attempts(block + LEFT_OUT + reason.ordinal());
      if (attempts > 0) {
        leftOut = leftOut.isEmpty() ? new EnumMap<>(LeftOut.class) : leftOut;
        leftOut.put(reason, attempts);
      }
    }
    return new Ratio(tally.attempts(block + COMPLETED), tally.attempts(block + ASKED), leftOut);
  }

  private Ratio challenged() {
    long known = tally.attempts(Counter.CHALLENGE_KNOWN);
    return new Ratio(tally.attempts(Counter.CHALLENGED), known, Map.of(
        LeftOut.CHALLENGE_NOT_RECORDED, tally.attempts(Counter.ALL) - known));
  }

  private Ratio usersChallenged() {
    long known = tally.users(Counter.CHALLENGE_KNOWN);
    // a sketch may find more in a part than in the whole
    return new Ratio(Math.min(tally.users(Counter.CHALLENGED), known), known, Map.of(
        LeftOut.CHALLENGE_NOT_RECORDED, tally.users(Counter.ALL) - known,
        LeftOut.USER_NOT_RECORDED, tally.attempts(Counter.USER_NOT_RECORDED)));
  }

  private Ratio methodRecorded() {
    long asked = tally.attempts(Counter.WHOLE + ASKED);
    return new Ratio(asked - tally.attempts(Counter.METHOD_NOT_RECORDED), asked, Map.of());
  }

  private Ratio ofUsersAsked(long users) {
    long asked = tally.users(Counter.WHOLE + ASKED);
    return new Ratio(Math.max(0, Math.min(users, asked)), asked, Map.of(
        LeftOut.USER_NOT_RECORDED, tally.attempts(Counter.ASKED_USER_NOT_RECORDED)));
  }

  private Ratio notCompletingAtLast() {
    return new Ratio(
        tally.lastAsked().map(LastAsked::notCompleted).orElse(0L),
        tally.lastAsked().map(LastAsked::asked).orElse(0L),
        Map.of(
            LeftOut.USER_NOT_RECORDED, tally.attempts(Counter.ASKED_USER_NOT_RECORDED),
            LeftOut.USER_NOT_HELD, tally.attempts(Counter.ASKED_USER_NOT_HELD),
            LeftOut.TIME_NOT_RECORDED, tally.attempts(Counter.ASKED_TIME_NOT_RECORDED)));
  }
}
