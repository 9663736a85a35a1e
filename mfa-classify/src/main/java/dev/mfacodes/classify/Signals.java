package dev.mfacodes.classify;

import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.SkippedWhy;
import dev.mfacodes.model.meaning.Term;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which signals a finding gives. Most give none, so sets are shared until two of them meet. */
final class Signals {

  static final Set<Signal> NONE = set();
  private static final Set<Signal> ONE_TIME_BYPASS = set(Signal.ONE_TIME_BYPASS);
  private static final Set<Signal> FRAUD = set(Signal.FRAUD_REPORTED, Signal.UNWANTED_PROMPT);
  private static final Set<Signal> UNWANTED_PROMPT = set(Signal.UNWANTED_PROMPT);
  private static final Set<Signal> USER_BLOCKED = set(Signal.USER_BLOCKED);
  private static final Set<Signal> CODE_REPLAY = set(Signal.CODE_REPLAY);
  private static final Set<Signal> FALLBACK_USED = set(Signal.FALLBACK_USED);

  /** Of a requirement that was met by security questions. */
  static final Set<Signal> WEAK_FACTOR = set(Signal.WEAK_FACTOR);

  private Signals() {}

  private static Set<Signal> set(Signal... signals) {
    EnumSet<Signal> set = EnumSet.noneOf(Signal.class);
    Collections.addAll(set, signals);
    return Collections.unmodifiableSet(set);
  }

  /** Those of the detail of an outcome, and of the code that says it. */
  static Set<Signal> of(Optional<Detail> detail, Term term) {
    return union(ofDetail(detail), ofTerm(term));
  }

  /** All of both, in the order of the enum. */
  @SuppressWarnings("ReferenceEquality") // most are the same object; others are only slower
  static Set<Signal> union(Set<Signal> some, Set<Signal> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return others.isEmpty() ? some : others;
    }
    if (some == others) {
      return some;
    }
    EnumSet<Signal> all = EnumSet.copyOf(some);
    return all.addAll(others) ? Collections.unmodifiableSet(all) : some;
  }

  private static Set<Signal> ofDetail(Optional<Detail> detail) {
    if (detail.isEmpty()) {
      return NONE;
    }
    if (detail.get() == SkippedWhy.ONE_TIME_BYPASS) {
      return ONE_TIME_BYPASS;
    }
    return detail.get() instanceof DenialReason reason ? ofReason(reason) : NONE;
  }

  private static Set<Signal> ofReason(DenialReason reason) {
    return switch (reason) {
      case FRAUD_REPORTED -> FRAUD;
      case USER_DECLINED, WRONG_NUMBER_SELECTED -> UNWANTED_PROMPT;
      case USER_BLOCKED -> USER_BLOCKED;
      case CODE_ALREADY_USED, CODE_OUT_OF_DATE -> CODE_REPLAY;
      case INCORRECT_PIN, PIN_NOT_ENTERED, INCOMPLETE_INPUT, VOICEMAIL, PIN_NOT_CHANGED, INVALID_INPUT,
          ATTEMPT_IN_PROGRESS, PHONE_UNREACHABLE, INVALID_PHONE_NUMBER, HUNG_UP, INVALID_EXTENSION,
          SERVICE_ERROR, MESSAGE_NOT_SENT, INCORRECT_CODE, INCORRECT_CODE_OR_PIN, TOO_MANY_ATTEMPTS,
          NO_RESPONSE, DEVICES_BLOCKED, NOTIFICATION_NOT_SENT, INVALID_RESULT, TOO_SLOW, THROTTLED,
          INVALID_AUTHENTICATION, MISCONFIGURED, NOT_REGISTERED, USER_NOT_FOUND, UNSPECIFIED ->
          NONE;
    };
  }

  private static Set<Signal> ofTerm(Term term) {
    return term == MfaResultCode.SUCCESS_FALLBACK_OATH_CODE_VERIFIED
            || term == MfaResultCode.SUCCESS_FALLBACK_SECURITY_QUESTIONS_ANSWERED
        ? FALLBACK_USED
        : NONE;
  }
}
