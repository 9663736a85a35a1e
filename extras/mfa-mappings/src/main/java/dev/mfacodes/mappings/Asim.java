package dev.mfacodes.mappings;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.reverseOrder;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.SignIn;
import java.util.Comparator;
import java.util.Optional;

/**
 * The Advanced Security Information Model (ASIM) of Microsoft Sentinel: its schema Authentication, event type Logon.
 *
 * <p>Values are those of Microsoft's reference (A). Which of them goes with which of ours is our own judgement (O), but
 * for what a comment calls documented. Lost: all reasons for a denial but one are one value, an interrupted sign-in is
 * as little a result as one that is not recorded, and {@code LogonMethod} is a single word. Microsoft's own parser of
 * the sign-in logs calls everything but error 0 a failure, and MFA whatever a policy required; this does neither.
 */
public final class Asim {

  /** A step without a time sorts first; at one time the order of the methods decides, not that of the list. */
  private static final Comparator<AuthenticationStep> IN_TIME =
      comparing((AuthenticationStep step) -> step.authenticationStepDateTime().orElse(null), nullsFirst(naturalOrder()))
          .thenComparing(step -> step.requestSequence().orElse(null), nullsFirst(naturalOrder()))
          .thenComparing(step -> step.authenticationMethod().flatMap(MethodName::listed).orElse(null),
              nullsFirst(reverseOrder()));

  private Asim() {}

  /**
   * The version of the schema.
   *
   * @return the version, as {@code EventSchemaVersion} has it
   */
  public static String version() {
    return "0.1.3"; // as Microsoft's own parser of sign-in logs writes it (A)
  }

  /** What {@code EventResult} can be, but for {@code Partial}, which no sign-in is. */
  public enum Result {

    /** The user got in. */
    SUCCESS("Success"),

    /** The user did not get in. */
    FAILURE("Failure"),

    /** Not recorded, or not yet at an end. */
    NA("NA");

    private final String value;

    Result(String value) {
      this.value = value;
    }

    /**
     * The value of {@code EventResult}.
     *
     * @return the value
     */
    public String value() {
      return value;
    }
  }

  /** What {@code EventResultDetails} can be. */
  public enum ResultDetails {

    /** The name or the password was wrong, and it is not said which. */
    NO_SUCH_USER_OR_PASSWORD("No such user or password"),

    /** There is no such user. */
    NO_SUCH_USER("No such user"),

    /** The password was wrong or missing. */
    INCORRECT_PASSWORD("Incorrect password"),

    /** The key was wrong. Nothing in the catalogue says so. */
    INCORRECT_KEY("Incorrect key"),

    /** The account has expired. Nothing in the catalogue says so. */
    ACCOUNT_EXPIRED("Account expired"),

    /** The password has expired. */
    PASSWORD_EXPIRED("Password expired"),

    /** The account is locked. */
    USER_LOCKED("User locked"),

    /** The account is disabled. */
    USER_DISABLED("User disabled"),

    /** A policy forbade it, or demanded what was not given: MFA, above all. */
    LOGON_VIOLATES_POLICY("Logon violates policy"),

    /** The session is at its end. */
    SESSION_EXPIRED("Session expired"),

    /** Anything else. */
    OTHER("Other");

    private final String value;

    ResultDetails(String value) {
      this.value = value;
    }

    /**
     * The value of {@code EventResultDetails}.
     *
     * @return the value
     */
    public String value() {
      return value;
    }
  }

  /** What {@code LogonMethod} can be. */
  public enum LogonMethod {

    /** An identity that Azure looks after. No sign-in of a user. */
    MANAGED_IDENTITY("Managed Identity"),

    /** An application. No sign-in of a user. */
    SERVICE_PRINCIPAL("Service Principal"),

    /** A password alone. */
    USERNAME_AND_PASSWORD("Username & Password"),

    /** A second factor beside the first. */
    MULTI_FACTOR_AUTHENTICATION("Multi factor authentication"),

    /** Two factors in one step, none of them a password. */
    PASSWORDLESS("Passwordless"),

    /** A certificate. */
    PKI("PKI"),

    /** Privileged access. No method of the catalogue. */
    PAM("PAM"),

    /** Anything else. */
    OTHER("Other");

    private final String value;

    LogonMethod(String value) {
      this.value = value;
    }

    /**
     * The value of {@code LogonMethod}.
     *
     * @return the value
     */
    public String value() {
      return value;
    }
  }

  /**
   * How the sign-in ended.
   *
   * @param result our word for it
   * @return the result; an interrupted sign-in is {@link Result#NA}, never a failure
   */
  public static Result result(SignInResult result) {
    return switch (result) {
      case SUCCEEDED -> Result.SUCCESS;
      case FAILED -> Result.FAILURE;
      case INTERRUPTED, UNKNOWN -> Result.NA;
    };
  }

  /**
   * Why a sign-in failed in which MFA was denied.
   *
   * @param reason the reason for the denial
   * @return {@link ResultDetails#LOGON_VIOLATES_POLICY}, as the reference wants for MFA that was required (A); only a
   *     user who is not found is one (O)
   */
  public static ResultDetails resultDetails(DenialReason reason) {
    return reason == DenialReason.USER_NOT_FOUND ? ResultDetails.NO_SUCH_USER : ResultDetails.LOGON_VIOLATES_POLICY;
  }

  /**
   * Why a sign-in failed, as far as its error number says.
   *
   * @param error the number
   * @return the details; empty for numbers that are no failure
   */
  public static Optional<ResultDetails> resultDetails(SignInError error) {
    return error.signIn() != SignInResult.FAILED
        ? Optional.empty()
        : Optional.of(error.detail()
            .map(detail -> detail instanceof DenialReason reason ? resultDetails(reason) : ResultDetails.OTHER)
            .orElseGet(() -> withoutReason(error)));
  }

  private static ResultDetails withoutReason(SignInError error) {
    return switch (error) {
      // documented: so does Microsoft's parser of the sign-in logs (A)
      case AADSTS50126 -> ResultDetails.NO_SUCH_USER_OR_PASSWORD;
      case AADSTS50056 -> ResultDetails.INCORRECT_PASSWORD;
      case AADSTS50055 -> ResultDetails.PASSWORD_EXPIRED;
      case AADSTS50053 -> ResultDetails.USER_LOCKED;
      case AADSTS50057 -> ResultDetails.USER_DISABLED;
      case AADSTS50020, AADSTS50105, AADSTS53003 -> ResultDetails.LOGON_VIOLATES_POLICY;
      // Conditional Access and the like, which the reference has in this value (A), number by number (O)
      case AADSTS50131, AADSTS53000, AADSTS53001, AADSTS53002, AADSTS53011, AADSTS530034, AADSTS530035 ->
          ResultDetails.LOGON_VIOLATES_POLICY;
      // O; the parser calls the last three an expired password, which a revoked session is not
      case AADSTS50089, AADSTS50132, AADSTS50133, AADSTS50173 -> ResultDetails.SESSION_EXPIRED;
      // O; the parser calls 500011 an unknown user, but it is a resource that is not found
      default -> ResultDetails.OTHER;
    };
  }

  /**
   * Why a sign-in failed: by the reason for which MFA was denied, else by the error number, else by what MFA waits for.
   *
   * @param answer the answer
   * @param error the number that the sign-in ended with, if it is listed
   * @return the details, {@link ResultDetails#OTHER} where nothing says more; empty, so that the field is to be left
   *     out, unless the sign-in failed
   */
  public static Optional<ResultDetails> resultDetails(Classification answer, Optional<SignInError> error) {
    if (answer.signIn() != SignInResult.FAILED) {
      return Optional.empty();
    }
    if (answer.detail().isPresent() && answer.detail().get() instanceof DenialReason reason) {
      return Optional.of(resultDetails(reason));
    }
    boolean open = answer.mfa().kind() == MfaKind.PENDING;
    return error.flatMap(Asim::resultDetails)
        .or(() -> Optional.of(open ? ResultDetails.LOGON_VIOLATES_POLICY : ResultDetails.OTHER));
  }

  /**
   * The kind of logon that a method makes, taken by itself (O).
   *
   * @param method the method
   * @return the kind; {@link LogonMethod#OTHER} where the schema has no word for it or nothing was shown
   */
  public static LogonMethod logonMethod(AuthenticationMethod method) {
    return switch (method) {
      case PASSWORD -> LogonMethod.USERNAME_AND_PASSWORD;
      case AUTHENTICATOR_PASSWORDLESS, FIDO2_SECURITY_KEY, PASSKEY, WINDOWS_HELLO, PLATFORM_CREDENTIAL ->
          LogonMethod.PASSWORDLESS;
      case CERTIFICATE -> LogonMethod.PKI;
      // what Entra asks for beside a first factor
      case TEXT_MESSAGE, PHONE_CALL, PHONE_CALL_MOBILE, PHONE_CALL_ALTERNATE, PHONE_CALL_OFFICE,
          AUTHENTICATOR_NOTIFICATION, OATH_CODE, EXTERNAL, MOBILE_APP, MOBILE_PHONE ->
          LogonMethod.MULTI_FACTOR_AUTHENTICATION;
      case PREVIOUSLY_SATISFIED, TEMPORARY_ACCESS_PASS, SECURITY_QUESTIONS, EMAIL, QR_CODE -> LogonMethod.OTHER;
    };
  }

  /**
   * The kind of logon that an event was, or was to be: by the deciding method; where that does not show that MFA was
   * completed in this event, by that (O).
   *
   * @param answer the answer
   * @return the kind; empty, so that the field is to be left out, where neither is recorded, as for MFA that was not
   *     required: of that only {@linkplain #logonMethod(Classification, SignIn) the sign-in} knows
   */
  public static Optional<LogonMethod> logonMethod(Classification answer) {
    Optional<LogonMethod> method = answer.method().map(Asim::logonMethod);
    boolean weak = method
        .filter(kind -> kind != LogonMethod.USERNAME_AND_PASSWORD && kind != LogonMethod.OTHER)
        .isEmpty();
    return weak ? shown(answer).or(() -> method) : method;
  }

  /**
   * The kind of logon that a sign-in was, or was to be: as the answer says; where MFA was not required, of which the
   * answer has no method, by that of the first factor (O).
   *
   * @param answer the answer
   * @param signIn the sign-in that it is the answer of
   * @return the kind; empty, so that the field is to be left out, where none is recorded
   */
  public static Optional<LogonMethod> logonMethod(Classification answer, SignIn signIn) {
    return answer.mfa().kind() == MfaKind.NOT_REQUIRED
        ? firstFactor(signIn).map(Asim::alone)
        : logonMethod(answer);
  }

  /** By the latest step that did not fail; steps are not listed in order, and all are of the first factor here. */
  private static Optional<AuthenticationMethod> firstFactor(SignIn signIn) {
    return signIn.authenticationDetails().stream()
        .filter(step -> step.succeeded().orElse(true))
        .filter(step -> step.authenticationMethod().flatMap(MethodName::listed).isPresent())
        .max(IN_TIME)
        .flatMap(AuthenticationStep::authenticationMethod)
        .flatMap(MethodName::listed);
  }

  /** What is given alone is no second factor, even if that is what it is asked for elsewhere. */
  private static LogonMethod alone(AuthenticationMethod method) {
    LogonMethod kind = logonMethod(method);
    return kind == LogonMethod.MULTI_FACTOR_AUTHENTICATION ? LogonMethod.OTHER : kind;
  }

  private static Optional<LogonMethod> shown(Classification answer) {
    return answer.detail().flatMap(detail -> detail instanceof SatisfiedHow how ? logonMethod(how) : Optional.empty());
  }

  /**
   * The kind of logon that a way to meet the requirement shows (O).
   *
   * @param how the way
   * @return the kind; empty where it does not show that two factors were given in this event
   */
  public static Optional<LogonMethod> logonMethod(SatisfiedHow how) {
    return switch (how) {
      case COMPLETED_NOW -> Optional.of(LogonMethod.MULTI_FACTOR_AUTHENTICATION);
      case MULTI_FACTOR_DEVICE -> Optional.of(LogonMethod.PASSWORDLESS);
      case CLAIM_IN_TOKEN, EXTERNAL_PROVIDER, STRONG_AUTHENTICATION, CACHE, NOT_RECORDED -> Optional.empty();
    };
  }
}
