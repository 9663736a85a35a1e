package dev.mfacodes.model.code;

import static dev.mfacodes.model.code.AuthenticationMethod.MOBILE_APP;
import static dev.mfacodes.model.code.AuthenticationMethod.OATH_CODE;
import static dev.mfacodes.model.code.AuthenticationMethod.PHONE_CALL;
import static dev.mfacodes.model.code.AuthenticationMethod.SECURITY_QUESTIONS;
import static dev.mfacodes.model.code.AuthenticationMethod.TEXT_MESSAGE;
import static dev.mfacodes.model.code.Trust.A;
import static dev.mfacodes.model.code.Trust.O;
import static dev.mfacodes.model.meaning.CallOutcome.DEPENDS;
import static dev.mfacodes.model.meaning.CallOutcome.NOT_CHALLENGED;
import static dev.mfacodes.model.meaning.CallOutcome.NOT_VERIFIED;
import static dev.mfacodes.model.meaning.CallOutcome.PENDING;
import static dev.mfacodes.model.meaning.CallOutcome.VERIFIED;
import static dev.mfacodes.model.meaning.DenialReason.ATTEMPT_IN_PROGRESS;
import static dev.mfacodes.model.meaning.DenialReason.CODE_ALREADY_USED;
import static dev.mfacodes.model.meaning.DenialReason.CODE_OUT_OF_DATE;
import static dev.mfacodes.model.meaning.DenialReason.DEVICES_BLOCKED;
import static dev.mfacodes.model.meaning.DenialReason.FRAUD_REPORTED;
import static dev.mfacodes.model.meaning.DenialReason.HUNG_UP;
import static dev.mfacodes.model.meaning.DenialReason.INCOMPLETE_INPUT;
import static dev.mfacodes.model.meaning.DenialReason.INCORRECT_CODE;
import static dev.mfacodes.model.meaning.DenialReason.INCORRECT_CODE_OR_PIN;
import static dev.mfacodes.model.meaning.DenialReason.INCORRECT_PIN;
import static dev.mfacodes.model.meaning.DenialReason.INVALID_EXTENSION;
import static dev.mfacodes.model.meaning.DenialReason.INVALID_INPUT;
import static dev.mfacodes.model.meaning.DenialReason.INVALID_PHONE_NUMBER;
import static dev.mfacodes.model.meaning.DenialReason.INVALID_RESULT;
import static dev.mfacodes.model.meaning.DenialReason.MESSAGE_NOT_SENT;
import static dev.mfacodes.model.meaning.DenialReason.NOTIFICATION_NOT_SENT;
import static dev.mfacodes.model.meaning.DenialReason.NO_RESPONSE;
import static dev.mfacodes.model.meaning.DenialReason.PHONE_UNREACHABLE;
import static dev.mfacodes.model.meaning.DenialReason.PIN_NOT_CHANGED;
import static dev.mfacodes.model.meaning.DenialReason.PIN_NOT_ENTERED;
import static dev.mfacodes.model.meaning.DenialReason.SERVICE_ERROR;
import static dev.mfacodes.model.meaning.DenialReason.THROTTLED;
import static dev.mfacodes.model.meaning.DenialReason.TOO_MANY_ATTEMPTS;
import static dev.mfacodes.model.meaning.DenialReason.TOO_SLOW;
import static dev.mfacodes.model.meaning.DenialReason.USER_BLOCKED;
import static dev.mfacodes.model.meaning.DenialReason.USER_DECLINED;
import static dev.mfacodes.model.meaning.DenialReason.VOICEMAIL;
import static dev.mfacodes.model.meaning.PendingFor.AWAITING_CODE;
import static dev.mfacodes.model.meaning.SatisfiedHow.CACHE;
import static dev.mfacodes.model.meaning.SkippedWhy.ONE_TIME_BYPASS;

import dev.mfacodes.model.meaning.CallOutcome;
import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.Term;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of MFA result codes: the 45 of the downloaded MFA activity report, in the order of the page that
 * documents them ({@link Source#REPORTING_PAGE_2020}, trust A for every name and label). A constant's name is its code.
 *
 * <p>A code says how a call, message or prompt went, not whether the user got in: {@code SUCCESS_} is no success. What
 * follows from it is {@link #callOutcome()}, read together with the authentication result that travels beside it. Each
 * constant's comment gives the trust of the code, then of its reading, then what matters about it.
 */
public enum MfaResultCode implements Term {

  // --- the call, the message or the prompt went through: no proof that the user did ---

  /**
   * A, reading A. Granted: correct PIN; denied: wrong PIN or a user in standard mode; no result given:
   * undetermined.
   */
  SUCCESS_WITH_PIN(DEPENDS, PHONE_CALL, INCORRECT_PIN, A, "PIN Entered"),

  /**
   * A, reading A. Granted: # alone is right in standard mode; denied: a user in PIN mode left the PIN out; no
   * result given: undetermined.
   */
  SUCCESS_NO_PIN(DEPENDS, PHONE_CALL, PIN_NOT_ENTERED, A, "Only # Entered"),

  /** A, reading O. Digits are sent only after #. */
  SUCCESS_WITH_PIN_BUT_TIMEOUT(NOT_VERIFIED, PHONE_CALL, INCOMPLETE_INPUT, O, "# Not Pressed After Entry"),

  /** A, reading O. Answered without input; usually voicemail. */
  SUCCESS_NO_PIN_BUT_TIMEOUT(NOT_VERIFIED, PHONE_CALL, VOICEMAIL, O, "No Phone Input - Timed Out"),

  /** A, reading O. Asked to change an expired PIN and did not finish. */
  SUCCESS_PIN_EXPIRED(NOT_VERIFIED, PHONE_CALL, PIN_NOT_CHANGED, O, "PIN Expired and Not Changed"),

  /** A, reading A. Same user name within the cache time. */
  SUCCESS_USED_CACHE(NOT_CHALLENGED, CACHE, A, "Used Cache"),

  /** A, reading A. An administrator's one-time bypass: an audit signal. */
  SUCCESS_BYPASSED_AUTH(NOT_CHALLENGED, ONE_TIME_BYPASS, A, "Bypassed Auth"),

  /** A, reading A. Same user name + authentication type + application + IP address. */
  SUCCESS_USED_IP_BASED_CACHE(NOT_CHALLENGED, CACHE, A, "Used IP-based Cache"),

  /** A, reading A. Same user name + authentication type + application. */
  SUCCESS_USED_APP_BASED_CACHE(NOT_CHALLENGED, CACHE, A, "Used App-based Cache"),

  /** A, reading O. Fax or modem or * within the PIN. */
  SUCCESS_INVALID_INPUT(NOT_VERIFIED, PHONE_CALL, INVALID_INPUT, O, "Invalid Phone Input"),

  /**
   * A, reading O. The phone number is blocked: by the user during a call or by an administrator; also a by-product
   * of a fraud alert.
   */
  SUCCESS_USER_BLOCKED(NOT_VERIFIED, USER_BLOCKED, O, "User is Blocked"),

  /** A, reading A. Two-way text message: the right OTP or OTP + PIN came back. */
  SUCCESS_SMS_AUTHENTICATED(VERIFIED, TEXT_MESSAGE, A, "Text Message Authenticated"),

  /** A, reading A. The message went out; the code is still to be entered in the application. */
  SUCCESS_SMS_SENT(PENDING, TEXT_MESSAGE, AWAITING_CODE, A, "Text Message Sent"),

  /** A, reading A. The second factor was proven. */
  SUCCESS_PHONE_APP_AUTHENTICATED(VERIFIED, MOBILE_APP, A, "Mobile App Authenticated"),

  /** A, reading A. Asked for the code and not answered so far. */
  SUCCESS_OATH_CODE_PENDING(PENDING, OATH_CODE, AWAITING_CODE, A, "OATH Code Pending"),

  /** A, reading A. The second factor was proven. */
  SUCCESS_OATH_CODE_VERIFIED(VERIFIED, OATH_CODE, A, "OATH Code Verified"),

  /** A, reading A. The primary method was denied first (denied by the system: not refused by the user). */
  SUCCESS_FALLBACK_OATH_CODE_VERIFIED(VERIFIED, OATH_CODE, A, "Fallback OATH Code Verified"),

  /** A, reading A. The primary method was denied first; MFA Server only; satisfied with the signal WEAK_FACTOR. */
  SUCCESS_FALLBACK_SECURITY_QUESTIONS_ANSWERED(VERIFIED, SECURITY_QUESTIONS, A, "Fallback Security Questions Answered"),

  // --- the call, the message or the prompt did not go through, or was answered with no ---

  /** A, reading O. Not a busy line: another attempt of this user is running; often RADIUS retries. */
  FAILED_PHONE_BUSY(NOT_VERIFIED, ATTEMPT_IN_PROGRESS, O, "Auth Already In Progress"),

  /** A, reading O. Despite the name: busy or disconnected or out of service or rang out. */
  CONFIG_ISSUE(NOT_VERIFIED, PHONE_CALL, PHONE_UNREACHABLE, O, "Phone Unreachable"),

  /** A, reading O. Must be numeric; 10 digits for country code +1. */
  FAILED_INVALID_PHONENUMBER(NOT_VERIFIED, PHONE_CALL, INVALID_PHONE_NUMBER, O, "Invalid Phone Number Format"),

  /** A, reading O. Answered and hung up without pressing a key; repeated: perhaps an unwanted prompt. */
  FAILED_USER_HUNGUP_ON_US(NOT_VERIFIED, PHONE_CALL, HUNG_UP, O, "User Hung Up the Phone"),

  /** A, reading O. Only digits commas * and # and an {@literal @} prefix. */
  FAILED_INVALID_EXTENSION(NOT_VERIFIED, PHONE_CALL, INVALID_EXTENSION, O, "Invalid Extension"),

  /** A, reading A. Denied and the phone number is blocked. */
  FAILED_FRAUD_CODE_ENTERED(NOT_VERIFIED, PHONE_CALL, FRAUD_REPORTED, A, "Fraud Code Entered"),

  /** A, reading O. The service could not place the call. */
  FAILED_SERVER_ERROR(NOT_VERIFIED, PHONE_CALL, SERVICE_ERROR, O, "Unable to Place Call"),

  /** A, reading O. Not proven: {@link DenialReason#MESSAGE_NOT_SENT}. */
  FAILED_SMS_NOT_SENT(NOT_VERIFIED, TEXT_MESSAGE, MESSAGE_NOT_SENT, O, "Text Message Could Not Be Sent"),

  /** A, reading O. Wrong code from the text message. */
  FAILED_SMS_OTP_INCORRECT(NOT_VERIFIED, TEXT_MESSAGE, INCORRECT_CODE, O, "Text Message OTP Incorrect"),

  /** A, reading O. Wrong code and/or wrong PIN. */
  FAILED_SMS_OTP_PIN_INCORRECT(NOT_VERIFIED, TEXT_MESSAGE, INCORRECT_CODE_OR_PIN, O,
      "Text Message OTP + PIN Incorrect"),

  /** A, reading O. Possible guessing. */
  FAILED_SMS_MAX_OTP_RETRY_REACHED(NOT_VERIFIED, TEXT_MESSAGE, TOO_MANY_ATTEMPTS, O,
      "Exceeded Maximum Text Message OTP Attempts"),

  /** A, reading O. Pressed deny; a signal when the prompt was not expected. */
  FAILED_PHONE_APP_DENIED(NOT_VERIFIED, MOBILE_APP, USER_DECLINED, O, "Mobile App Denied"),

  /** A, reading O. Not proven: {@link DenialReason#INCORRECT_PIN}. */
  FAILED_PHONE_APP_INVALID_PIN(NOT_VERIFIED, MOBILE_APP, INCORRECT_PIN, O, "Mobile App Invalid PIN"),

  /** A, reading O. Not proven: {@link DenialReason#PIN_NOT_CHANGED}. */
  FAILED_PHONE_APP_PIN_NOT_CHANGED(NOT_VERIFIED, MOBILE_APP, PIN_NOT_CHANGED, O, "Mobile App PIN Not Changed"),

  /** A, reading O. Reported in the mobile app. */
  FAILED_FRAUD_REPORTED(NOT_VERIFIED, MOBILE_APP, FRAUD_REPORTED, O, "Fraud Reported"),

  /** A, reading O. Repeated: prompt bombing. */
  FAILED_PHONE_APP_NO_RESPONSE(NOT_VERIFIED, MOBILE_APP, NO_RESPONSE, O, "Mobile App No Response"),

  /** A, reading O. Devices that stopped answering notifications; not a block of the user. */
  FAILED_PHONE_APP_ALL_DEVICES_BLOCKED(NOT_VERIFIED, MOBILE_APP, DEVICES_BLOCKED, O, "Mobile App All Devices Blocked"),

  /** A, reading O. Not proven: {@link DenialReason#NOTIFICATION_NOT_SENT}. */
  FAILED_PHONE_APP_NOTIFICATION_FAILED(NOT_VERIFIED, MOBILE_APP, NOTIFICATION_NOT_SENT, O,
      "Mobile App Notification Failed"),

  /** A, reading O. Not proven: {@link DenialReason#INVALID_RESULT}. */
  FAILED_PHONE_APP_INVALID_RESULT(NOT_VERIFIED, MOBILE_APP, INVALID_RESULT, O, "Mobile App Invalid Result"),

  /** A, reading O. Not proven: {@link DenialReason#INCORRECT_CODE}. */
  FAILED_OATH_CODE_INCORRECT(NOT_VERIFIED, OATH_CODE, INCORRECT_CODE, O, "OATH Code Incorrect"),

  /** A, reading O. Wrong code and/or wrong PIN. */
  FAILED_OATH_CODE_PIN_INCORRECT(NOT_VERIFIED, OATH_CODE, INCORRECT_CODE_OR_PIN, O, "OATH Code + PIN Incorrect"),

  /** A, reading O. May be a replay. */
  FAILED_OATH_CODE_DUPLICATE(NOT_VERIFIED, OATH_CODE, CODE_ALREADY_USED, O, "Duplicate OATH Code"),

  /** A, reading O. Precedes a code that was used already. */
  FAILED_OATH_CODE_OLD(NOT_VERIFIED, OATH_CODE, CODE_OUT_OF_DATE, O, "OATH Code Out of Date"),

  /** A, reading O. Not proven: {@link DenialReason#TOO_SLOW}. */
  FAILED_OATH_TOKEN_TIMEOUT(NOT_VERIFIED, OATH_CODE, TOO_SLOW, O, "OATH Code Result Timeout"),

  /** A, reading O. Not proven: {@link DenialReason#TOO_SLOW}. */
  FAILED_SECURITY_QUESTIONS_TIMEOUT(NOT_VERIFIED, SECURITY_QUESTIONS, TOO_SLOW, O, "Security Questions Result Timeout"),

  /** A, reading O. Not proven: {@link DenialReason#TOO_SLOW}. */
  FAILED_AUTH_RESULT_TIMEOUT(NOT_VERIFIED, TOO_SLOW, O, "Auth Result Timeout"),

  /** A, reading O. Not proven: {@link DenialReason#THROTTLED}. */
  FAILED_AUTHENTICATION_THROTTLED(NOT_VERIFIED, THROTTLED, O, "Authentication Throttled");

  private static final Spellings<MfaResultCode> SPELLINGS =
      new Spellings<>(values(), code -> List.of(code.name(), code.label));

  private final CallOutcome callOutcome;
  private final @Nullable AuthenticationMethod method;
  private final @Nullable Detail detail;
  private final Trust readingTrust;
  private final String label;

  MfaResultCode(CallOutcome callOutcome, Detail detail, Trust readingTrust, String label) {
    this(callOutcome, null, detail, readingTrust, label);
  }

  MfaResultCode(CallOutcome callOutcome, AuthenticationMethod method, Trust readingTrust, String label) {
    this(callOutcome, method, null, readingTrust, label);
  }

  MfaResultCode(
      CallOutcome callOutcome,
      @Nullable AuthenticationMethod method,
      @Nullable Detail detail,
      Trust readingTrust,
      String label) {
    this.callOutcome = callOutcome;
    this.method = method;
    this.detail = detail;
    this.readingTrust = readingTrust;
    this.label = label;
  }

  static Optional<MfaResultCode> spelled(String wire) {
    return SPELLINGS.find(wire);
  }

  static Optional<MfaResultCode> spelledFolded(String foldedWire) {
    return SPELLINGS.findFolded(foldedWire);
  }

  /**
   * What the code says about its call, message or prompt.
   *
   * @return the outcome of the call
   */
  public CallOutcome callOutcome() {
    return callOutcome;
  }

  /**
   * The method that the code speaks of.
   *
   * @return the method; empty where the code names none
   */
  public Optional<AuthenticationMethod> method() {
    return Optional.ofNullable(method);
  }

  /**
   * The reason, how, why or what-for that the code names: of a denial for {@link CallOutcome#NOT_VERIFIED}, of the
   * denied case for {@link CallOutcome#DEPENDS}.
   *
   * @return the detail; empty for {@link CallOutcome#VERIFIED}
   */
  public Optional<Detail> detail() {
    return Optional.ofNullable(detail);
  }

  /**
   * Who can do something about the denial that the code names.
   *
   * @return the cause; empty where {@link #detail()} is no {@link DenialReason}
   */
  public Optional<Cause> cause() {
    return detail().flatMap(Cause::of);
  }

  /**
   * The short English label that the page prints beside the code. Logs write it in place of the code, so it is a
   * spelling of the code; it is not this library's wording.
   *
   * @return the label; never empty
   */
  public String label() {
    return label;
  }

  /**
   * Where the code is documented.
   *
   * @return the source
   */
  public Source source() {
    return Source.REPORTING_PAGE_2020;
  }

  /**
   * How far the reading is trusted, which is not always how far the code itself is.
   *
   * @return the mark of the reading
   */
  public Trust readingTrust() {
    return readingTrust;
  }
}
