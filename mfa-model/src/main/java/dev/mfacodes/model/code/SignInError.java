package dev.mfacodes.model.code;

import static dev.mfacodes.model.code.Source.ERROR_REFERENCE;
import static dev.mfacodes.model.code.Source.PUBLISHED_QUERIES;
import static dev.mfacodes.model.meaning.Reading.LOOK_AT_STEPS;
import static dev.mfacodes.model.meaning.Reading.NOT_CONCERNED;
import static dev.mfacodes.model.meaning.Reading.NOT_REACHED;

import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.MfaOutcome;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.Reading;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.meaning.Term;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of sign-in error numbers (AADSTS) that say something about MFA, that people take for such, or that show
 * that it never came to MFA.
 *
 * <p>Each comment gives the trust of the number, then of its reading, then what the number means. Numbers and names are
 * Microsoft's; every reading of what they say about MFA is our own (O).
 */
public enum SignInError implements Term {

  /** A, reading O. Success; proves nothing about MFA by itself. */
  AADSTS0(0, SignInResult.SUCCEEDED, LOOK_AT_STEPS, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. The user must register a verification method (interactive). */
  AADSTS50072(50072, SignInResult.INTERRUPTED, PendingFor.REGISTRATION_REQUIRED, Challenged.NO, ERROR_REFERENCE),

  /** A, reading O. Strong authentication is required; also the ordinary first row of a good MFA flow; not a refusal. */
  AADSTS50074(50074, SignInResult.INTERRUPTED, PendingFor.CHALLENGE_OPEN, Challenged.YES, ERROR_REFERENCE),

  /** A, reading O. Strong authentication is required; asked silently. */
  AADSTS50076(50076, SignInResult.INTERRUPTED, PendingFor.CHALLENGE_OPEN, Challenged.YES, ERROR_REFERENCE),

  /** A, reading O. The earlier MFA expired by policy. */
  AADSTS50078(50078, SignInResult.INTERRUPTED, PendingFor.REAUTHENTICATION_REQUIRED, Challenged.YES, ERROR_REFERENCE),

  /** A, reading O. The user must register or the federated claim is missing. */
  AADSTS50079(50079, SignInResult.INTERRUPTED, PendingFor.REGISTRATION_REQUIRED, Challenged.NO, ERROR_REFERENCE),

  /** A, reading O. Strong authentication failed and is not to be retried. */
  AADSTS50086(50086, SignInResult.FAILED, DenialReason.SERVICE_ERROR, Challenged.YES, ERROR_REFERENCE),

  /** A, reading O. Transient error during strong authentication. */
  AADSTS50087(50087, SignInResult.FAILED, DenialReason.SERVICE_ERROR, Challenged.YES, ERROR_REFERENCE),

  /** A, reading O. Limit on telephone calls and text messages reached. */
  AADSTS50088(50088, SignInResult.FAILED, DenialReason.THROTTLED, Challenged.YES, ERROR_REFERENCE),

  /** A, reading O. The flow token expired before the sign-in was completed. */
  AADSTS50089(50089, SignInResult.FAILED, LOOK_AT_STEPS, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Device authentication is required. */
  AADSTS50097(50097, SignInResult.INTERRUPTED, NOT_CONCERNED, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Interrupted for password reset or registration entry. */
  AADSTS50125(50125, SignInResult.INTERRUPTED, NOT_CONCERNED, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Broker app needed. */
  AADSTS50127(50127, SignInResult.INTERRUPTED, NOT_CONCERNED, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Device registration needed. */
  AADSTS50129(50129, SignInResult.INTERRUPTED, NOT_CONCERNED, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Conditional access: device state or suspicious activity or policy. */
  AADSTS50131(50131, SignInResult.FAILED, NOT_CONCERNED, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Session no longer valid. */
  AADSTS50132(50132, SignInResult.FAILED, NOT_CONCERNED, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Session revoked. */
  AADSTS50133(50133, SignInResult.FAILED, NOT_CONCERNED, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Keep-me-signed-in question; comes after authentication. */
  AADSTS50140(50140, SignInResult.INTERRUPTED, LOOK_AT_STEPS, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Device authentication failed. */
  AADSTS50155(50155, SignInResult.FAILED, NOT_CONCERNED, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Sent to an external challenge or page; a later row decides. */
  AADSTS50158(50158, SignInResult.INTERRUPTED, PendingFor.EXTERNAL_REDIRECT, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Claims of the external provider are not enough. */
  AADSTS50161(50161, SignInResult.FAILED, DenialReason.MISCONFIGURED, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. The request to the external claims provider failed. */
  AADSTS50166(50166, SignInResult.FAILED, DenialReason.SERVICE_ERROR, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Mapping of external controls is missing. */
  AADSTS50170(50170, SignInResult.FAILED, DenialReason.MISCONFIGURED, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. External claims provider not approved. */
  AADSTS50172(50172, SignInResult.FAILED, DenialReason.MISCONFIGURED, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. A fresh token is needed. */
  AADSTS50173(50173, SignInResult.FAILED, NOT_CONCERNED, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. External challenge not supported for passthrough users. */
  AADSTS50177(50177, SignInResult.FAILED, DenialReason.MISCONFIGURED, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Session control not supported for passthrough users. */
  AADSTS50178(50178, SignInResult.FAILED, DenialReason.MISCONFIGURED, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. The user must confirm the app; comes after authentication. */
  AADSTS50199(50199, SignInResult.INTERRUPTED, LOOK_AT_STEPS, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. User of an unauthorised provider or tenant. */
  AADSTS50020(50020, SignInResult.FAILED, NOT_REACHED, Challenged.NO, ERROR_REFERENCE),

  /** A, reading O. Locked out or a malicious address; two causes. */
  AADSTS50053(50053, SignInResult.FAILED, NOT_REACHED, Challenged.NO, ERROR_REFERENCE),

  /** A, reading O. Password expired. */
  AADSTS50055(50055, SignInResult.FAILED, NOT_REACHED, Challenged.NO, ERROR_REFERENCE),

  /** A, reading O. No or invalid password. */
  AADSTS50056(50056, SignInResult.FAILED, NOT_REACHED, Challenged.NO, ERROR_REFERENCE),

  /** A, reading O. Account disabled. */
  AADSTS50057(50057, SignInResult.FAILED, NOT_REACHED, Challenged.NO, ERROR_REFERENCE),

  /** A, reading O. Silent sign-in without a session. */
  AADSTS50058(50058, SignInResult.INTERRUPTED, NOT_REACHED, Challenged.NO, ERROR_REFERENCE),

  /** A, reading O. Not assigned to the application. */
  AADSTS50105(50105, SignInResult.FAILED, LOOK_AT_STEPS, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Wrong user name or password. */
  AADSTS50126(50126, SignInResult.FAILED, NOT_REACHED, Challenged.NO, ERROR_REFERENCE),

  /** A, reading O. Conditional access: device not compliant. */
  AADSTS53000(53000, SignInResult.FAILED, LOOK_AT_STEPS, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Conditional access: device not domain joined. */
  AADSTS53001(53001, SignInResult.FAILED, LOOK_AT_STEPS, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Conditional access: app not approved. */
  AADSTS53002(53002, SignInResult.FAILED, LOOK_AT_STEPS, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Blocked by conditional access; MFA may have succeeded before. */
  AADSTS53003(53003, SignInResult.FAILED, LOOK_AT_STEPS, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Registration blocked because of risk (name and text of the source differ). */
  AADSTS53004(53004, SignInResult.FAILED, DenialReason.NOT_REGISTERED, Challenged.NO, ERROR_REFERENCE),

  /** A, reading O. Methods cannot be set up from this location or device. */
  AADSTS53010(53010, SignInResult.FAILED, DenialReason.NOT_REGISTERED, Challenged.NO, ERROR_REFERENCE),

  /** A, reading O. Blocked: risk in the home tenant. */
  AADSTS53011(53011, SignInResult.FAILED, NOT_CONCERNED, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Delegated administrator blocked: risk in the home tenant. */
  AADSTS530034(530034, SignInResult.FAILED, NOT_CONCERNED, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Blocked by security defaults. */
  AADSTS530035(530035, SignInResult.FAILED, NOT_CONCERNED, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Wrong answer to the challenge of a remote sign-in. */
  AADSTS70037(70037, SignInResult.FAILED, DenialReason.WRONG_NUMBER_SELECTED, Challenged.YES, ERROR_REFERENCE),

  /** A, reading O. Sign-in frequency of conditional access reached. */
  AADSTS70043(70043, SignInResult.INTERRUPTED, PendingFor.REAUTHENTICATION_REQUIRED, Challenged.YES, ERROR_REFERENCE),

  /** A, reading O. Session expired by sign-in frequency. */
  AADSTS70044(70044, SignInResult.INTERRUPTED, PendingFor.REAUTHENTICATION_REQUIRED, Challenged.YES, ERROR_REFERENCE),

  /** A, reading O. The method used is not the method the service asked for. */
  AADSTS75011(75011, SignInResult.FAILED, LOOK_AT_STEPS, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. External account does not exist in this tenant so MFA cannot be done. */
  AADSTS90072(90072, SignInResult.FAILED, DenialReason.USER_NOT_FOUND, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** B, reading O. Challenged and not passed; the reason is only in the details. */
  AADSTS500121(500121, SignInResult.FAILED, DenialReason.UNSPECIFIED, Challenged.YES, PUBLISHED_QUERIES),

  /** A, reading O. Look-alike: age rule; nothing to do with MFA. */
  AADSTS54000(54000, SignInResult.FAILED, NOT_CONCERNED, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Look-alike: consent missing. */
  AADSTS65001(65001, SignInResult.INTERRUPTED, NOT_CONCERNED, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Look-alike: the user declined consent; not MFA. */
  AADSTS65004(65004, SignInResult.FAILED, NOT_CONCERNED, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Look-alike: device-code flow code; not an MFA code. */
  AADSTS70018(70018, SignInResult.FAILED, NOT_CONCERNED, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Look-alike: device-code flow code expired; not an MFA code. */
  AADSTS70019(70019, SignInResult.FAILED, NOT_CONCERNED, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Look-alike: Kerberos ticket of seamless single sign-on. */
  AADSTS81010(81010, SignInResult.INTERRUPTED, NOT_CONCERNED, Challenged.UNKNOWN, ERROR_REFERENCE),

  /** A, reading O. Look-alike: resource not found in the tenant. */
  AADSTS500011(500011, SignInResult.FAILED, NOT_CONCERNED, Challenged.UNKNOWN, ERROR_REFERENCE);

  /** A power of two, a few times as many as there are errors, so that most have a place of their own. */
  private static final int PLACES = 256;

  /** By the hash of the number, else at the next free place: as the key of a map, each number would be boxed. */
  private static final @Nullable SignInError[] BY_NUMBER = new SignInError[PLACES];

  static {
    for (SignInError error : values()) {
      int place = place(error.number);
      while (BY_NUMBER[place] != null) {
        place = next(place);
      }
      BY_NUMBER[place] = error;
    }
  }

  private final Optional<SignInError> listed = Optional.of(this);
  private final ErrorCode code;
  private final int number;
  private final SignInResult signIn;
  private final Reading reading;
  private final @Nullable Detail detail;
  private final Optional<MfaOutcome> outcome;
  private final Challenged challenged;
  private final Source source;

  SignInError(int number, SignInResult signIn, Reading reading, Challenged challenged, Source source) {
    this(number, signIn, reading, null, challenged, source);
  }

  SignInError(int number, SignInResult signIn, Detail detail, Challenged challenged, Source source) {
    this(number, signIn, Reading.valueOf(detail.outcome().kind().name()), detail, challenged, source);
  }

  SignInError(
      int number,
      SignInResult signIn,
      Reading reading,
      @Nullable Detail detail,
      Challenged challenged,
      Source source) {
    this.code = new ErrorCode(number, listed);
    this.number = number;
    this.signIn = signIn;
    this.reading = reading;
    this.detail = detail;
    this.outcome =
        reading == NOT_REACHED ? Optional.of(new MfaOutcome.NotReached()) : detail().map(Detail::outcome);
    this.challenged = challenged;
    this.source = source;
  }

  static Optional<SignInError> numbered(long number) {
    SignInError error = find(number);
    return error == null ? Optional.empty() : error.listed;
  }

  /** The number as it travels; one object for each that is listed. */
  static ErrorCode code(long number) {
    SignInError error = find(number);
    return error == null ? new ErrorCode(number, Optional.empty()) : error.code;
  }

  private static @Nullable SignInError find(long number) {
    int place = place(number);
    SignInError error = BY_NUMBER[place];
    while (error != null && error.number != number) {
      place = next(place);
      error = BY_NUMBER[place];
    }
    return error;
  }

  private static int place(long number) {
    return (int) (number ^ number >>> 7 ^ number >>> 13) & PLACES - 1;
  }

  private static int next(int place) {
    return place + 1 & PLACES - 1;
  }

  /**
   * The number, as in {@code AADSTS50074}.
   *
   * @return the number; 0 is success
   */
  public int number() {
    return number;
  }

  /**
   * How a sign-in that ends with this number ended.
   *
   * @return succeeded, failed or interrupted
   */
  public SignInResult signIn() {
    return signIn;
  }

  /**
   * What the number says about MFA.
   *
   * @return one of {@link Reading#DENIED}, {@link Reading#PENDING}, {@link Reading#NOT_REACHED},
   *     {@link Reading#LOOK_AT_STEPS} and {@link Reading#NOT_CONCERNED}
   */
  public Reading reading() {
    return reading;
  }

  /**
   * The outcome that the number states by itself.
   *
   * @return the outcome; empty for {@link Reading#LOOK_AT_STEPS} and {@link Reading#NOT_CONCERNED}
   */
  public Optional<MfaOutcome> outcome() {
    return outcome;
  }

  /**
   * The reason or what-for.
   *
   * @return the detail; empty unless {@link #reading()} is {@link Reading#DENIED} or {@link Reading#PENDING}
   */
  public Optional<Detail> detail() {
    return Optional.ofNullable(detail);
  }

  /**
   * Who can do something about the denial.
   *
   * @return the cause; empty unless {@link #reading()} is {@link Reading#DENIED}
   */
  public Optional<Cause> cause() {
    return detail().flatMap(Cause::of);
  }

  /**
   * Whether the number shows that a fresh second factor was demanded in its event.
   *
   * @return yes, no, or unknown
   */
  public Challenged challenged() {
    return challenged;
  }

  /**
   * Where the number is documented or seen.
   *
   * @return the source, with its trust mark
   */
  public Source source() {
    return source;
  }

  /**
   * How far the reading is trusted.
   *
   * @return {@link Trust#O} for every number: the references name and word them, and leave open what follows for MFA
   */
  public Trust readingTrust() {
    return Trust.O;
  }
}
