package dev.mfacodes.model.meaning;

import static dev.mfacodes.model.meaning.Cause.SECURITY;
import static dev.mfacodes.model.meaning.Cause.SERVICE;
import static dev.mfacodes.model.meaning.Cause.TELEPHONY;
import static dev.mfacodes.model.meaning.Cause.TENANT;
import static dev.mfacodes.model.meaning.Cause.UNKNOWN;
import static dev.mfacodes.model.meaning.Cause.USER;

import java.util.Optional;

/** Why MFA was not passed, whichever code or text said it; and who can do something about it. */
public enum DenialReason implements Detail {

  /** A wrong PIN was entered. */
  INCORRECT_PIN(USER),

  /** A user in PIN mode pressed # without the PIN. */
  PIN_NOT_ENTERED(USER),

  /** Digits were entered and never closed with #, so none were sent. */
  INCOMPLETE_INPUT(USER),

  /** The call was answered without input, usually by voicemail. */
  VOICEMAIL(USER),

  /** A PIN had to be changed and was not. */
  PIN_NOT_CHANGED(USER),

  /** The telephone sent something that is no answer: a fax, a modem, or * within the PIN. */
  INVALID_INPUT(USER),

  /** The user (status) or the user's phone number (result code) is blocked. */
  USER_BLOCKED(SECURITY),

  /** Another attempt of the same user is running; often a RADIUS client that asks twice. */
  ATTEMPT_IN_PROGRESS(TENANT),

  /** The telephone was busy, disconnected, out of service or rang out. */
  PHONE_UNREACHABLE(TELEPHONY),

  /** The registered phone number cannot be dialled as it is written. */
  INVALID_PHONE_NUMBER(TENANT),

  /** The user answered and hung up without pressing a key. */
  HUNG_UP(USER),

  /** The registered extension cannot be dialled as it is written. */
  INVALID_EXTENSION(TENANT),

  /** The user reported the prompt as fraud. */
  FRAUD_REPORTED(SECURITY),

  /** The service failed. */
  SERVICE_ERROR(SERVICE),

  /** The text message could not be sent. */
  MESSAGE_NOT_SENT(SERVICE),

  /** A wrong code was entered. */
  INCORRECT_CODE(USER),

  /** The code, the PIN or both were wrong; the record does not say which. */
  INCORRECT_CODE_OR_PIN(USER),

  /** Wrong codes were entered until the limit was reached; possibly guessing. */
  TOO_MANY_ATTEMPTS(USER),

  /** The user pressed deny. A signal where the prompt was not expected. */
  USER_DECLINED(USER),

  /** No answer came to the prompt. Repeated: perhaps prompt bombing. */
  NO_RESPONSE(USER),

  /** The user's devices stopped answering notifications and are not asked any more. Not a block of the user. */
  DEVICES_BLOCKED(TENANT),

  /** The notification could not be delivered to the device. */
  NOTIFICATION_NOT_SENT(SERVICE),

  /** The mobile app answered with something that is no answer. */
  INVALID_RESULT(SERVICE),

  /** The code had been used before; possibly a replay. */
  CODE_ALREADY_USED(USER),

  /** The code is older than one that was used already. */
  CODE_OUT_OF_DATE(USER),

  /** The answer came after the attempt had timed out. */
  TOO_SLOW(USER),

  /** The service held the attempt back because there were too many. */
  THROTTLED(SERVICE),

  /** The service called the authentication invalid and says no more. */
  INVALID_AUTHENTICATION(UNKNOWN),

  /** A setting of the tenant or of an external provider is wrong or missing. */
  MISCONFIGURED(TENANT),

  /** No verification method is registered, or none may be registered from there. */
  NOT_REGISTERED(TENANT),

  /** The account is not known where MFA would have to be done. */
  USER_NOT_FOUND(TENANT),

  /** The number chosen or entered was not the one on the screen (number matching). */
  WRONG_NUMBER_SELECTED(USER),

  /** Denied, and no field says why. Yields to any source that does. */
  UNSPECIFIED(UNKNOWN);

  private final Cause cause;
  private final MfaOutcome outcome = new MfaOutcome.Denied(this);
  private final Optional<Detail> present = Optional.of(this);

  DenialReason(Cause cause) {
    this.cause = cause;
  }

  /**
   * Who can do something about it.
   *
   * @return the cause; {@link Cause#UNKNOWN} where the reason leaves it open
   */
  public Cause cause() {
    return cause;
  }

  @Override
  public MfaOutcome outcome() {
    return outcome;
  }

  /** This as an answer, made once. */
  Optional<Detail> present() {
    return present;
  }
}
