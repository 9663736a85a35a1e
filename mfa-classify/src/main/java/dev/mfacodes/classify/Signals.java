package dev.mfacodes.classify;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.SkippedWhy;
import dev.mfacodes.model.meaning.Term;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which signals the findings of an event give. */
final class Signals {

  private Signals() {}

  /** From what decided, by which method, and from what is said beside it. */
  static Set<Signal> of(Finding decided, Optional<AuthenticationMethod> method, Stream<Finding> beside) {
    Set<Signal> signals = EnumSet.noneOf(Signal.class);
    Stream.concat(Stream.of(decided), beside).forEach(finding -> {
      finding.outcome().detail().ifPresent(detail -> signals.addAll(ofDetail(detail)));
      signals.addAll(ofTerm(finding.term()));
    });
    if (decided.is(MfaKind.SATISFIED) && method.filter(AuthenticationMethod.SECURITY_QUESTIONS::equals).isPresent()) {
      signals.add(Signal.WEAK_FACTOR);
    }
    return signals;
  }

  private static Set<Signal> ofDetail(Detail detail) {
    if (detail == SkippedWhy.ONE_TIME_BYPASS) {
      return EnumSet.of(Signal.ONE_TIME_BYPASS);
    }
    return detail instanceof DenialReason reason ? ofReason(reason) : EnumSet.noneOf(Signal.class);
  }

  private static Set<Signal> ofReason(DenialReason reason) {
    return switch (reason) {
      case FRAUD_REPORTED -> EnumSet.of(Signal.FRAUD_REPORTED, Signal.UNWANTED_PROMPT);
      case USER_DECLINED, WRONG_NUMBER_SELECTED -> EnumSet.of(Signal.UNWANTED_PROMPT);
      case USER_BLOCKED -> EnumSet.of(Signal.USER_BLOCKED);
      case CODE_ALREADY_USED, CODE_OUT_OF_DATE -> EnumSet.of(Signal.CODE_REPLAY);
      case INCORRECT_PIN, PIN_NOT_ENTERED, INCOMPLETE_INPUT, VOICEMAIL, PIN_NOT_CHANGED, INVALID_INPUT,
          ATTEMPT_IN_PROGRESS, PHONE_UNREACHABLE, INVALID_PHONE_NUMBER, HUNG_UP, INVALID_EXTENSION,
          SERVICE_ERROR, MESSAGE_NOT_SENT, INCORRECT_CODE, INCORRECT_CODE_OR_PIN, TOO_MANY_ATTEMPTS,
          NO_RESPONSE, DEVICES_BLOCKED, NOTIFICATION_NOT_SENT, INVALID_RESULT, TOO_SLOW, THROTTLED,
          INVALID_AUTHENTICATION, MISCONFIGURED, NOT_REGISTERED, USER_NOT_FOUND, UNSPECIFIED ->
          EnumSet.noneOf(Signal.class);
    };
  }

  private static Set<Signal> ofTerm(Term term) {
    return term == MfaResultCode.SUCCESS_FALLBACK_OATH_CODE_VERIFIED
            || term == MfaResultCode.SUCCESS_FALLBACK_SECURITY_QUESTIONS_ANSWERED
        ? EnumSet.of(Signal.FALLBACK_USED)
        : EnumSet.noneOf(Signal.class);
  }
}
