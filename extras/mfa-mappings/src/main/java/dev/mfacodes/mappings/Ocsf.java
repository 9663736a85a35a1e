package dev.mfacodes.mappings;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.meaning.MfaOutcome;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.meaning.Term;
import java.util.Optional;

/**
 * The Open Cybersecurity Schema Framework (OCSF): its class Authentication, activity Logon.
 *
 * <p>Ids and captions are those of the published schema (A), which of them is ours goes with is our own judgement (O).
 * Lost: everything about MFA but {@code is_mfa} and the deciding method, as the class knows neither skipped nor open
 * MFA, neither causes nor policies; and how bad it is, which the logs do not say and this project does not judge, so
 * that {@code severity_id} stays 0 (unknown). What has no place goes into {@code unmapped}.
 */
public final class Ocsf {

  private Ocsf() {}

  /**
   * The version of the schema.
   *
   * @return the version, as {@code metadata.version} has it
   */
  public static String version() {
    return "1.6.0";
  }

  /** What {@code status_id} can be. */
  public enum Status {

    /** Not known. */
    UNKNOWN(0, "Unknown"),

    /** The user got in. */
    SUCCESS(1, "Success"),

    /** The user did not get in. */
    FAILURE(2, "Failure"),

    /** Something the schema has no id for; {@code status} says what. Here always an interrupted sign-in. */
    OTHER(99, "Interrupted");

    private final int id;
    private final String caption;

    Status(int id, String caption) {
      this.id = id;
      this.caption = caption;
    }

    /**
     * The value of {@code status_id}.
     *
     * @return the id
     */
    public int id() {
      return id;
    }

    /**
     * The value of {@code status}.
     *
     * @return the schema's caption; of {@link #OTHER} what is meant, as the schema asks of that id
     */
    public String caption() {
      return caption;
    }
  }

  /** What {@code auth_factors[].factor_type_id} can be. */
  public enum FactorType {

    /** Not known. */
    UNKNOWN(0, "Unknown"),

    /** A code by text message. */
    SMS(1, "SMS"),

    /** The answer to a question. */
    SECURITY_QUESTION(2, "Security Question"),

    /** A call that the user answers. */
    PHONE_CALL(3, "Phone Call"),

    /** A finger, a face and the like. */
    BIOMETRIC(4, "Biometric"),

    /** A notification that the user confirms. */
    PUSH_NOTIFICATION(5, "Push Notification"),

    /** A device that makes codes. */
    HARDWARE_TOKEN(6, "Hardware Token"),

    /** A code that a program makes, used once. */
    OTP(7, "OTP"),

    /** A code or link by e-mail. */
    EMAIL(8, "Email"),

    /** A security key of the first kind. */
    U2F(9, "U2F"),

    /** A key that is registered through a browser. */
    WEBAUTHN(10, "WebAuthn"),

    /** A password. */
    PASSWORD(11, "Password"),

    /** Something the schema has no id for; {@code factor_type} says what. */
    OTHER(99, "Other");

    private final int id;
    private final String caption;

    FactorType(int id, String caption) {
      this.id = id;
      this.caption = caption;
    }

    /**
     * The value of {@code factor_type_id}.
     *
     * @return the id
     */
    public int id() {
      return id;
    }

    /**
     * The value of {@code factor_type}.
     *
     * @return the schema's caption; instead of that of {@link #OTHER} the schema wants the name of the method
     */
    public String caption() {
      return caption;
    }
  }

  /**
   * How the sign-in ended.
   *
   * @param result our word for it
   * @return the status; an interrupted sign-in is {@link Status#OTHER}, never a failure
   */
  public static Status status(SignInResult result) {
    return switch (result) {
      case SUCCEEDED -> Status.SUCCESS;
      case FAILED -> Status.FAILURE;
      case INTERRUPTED -> Status.OTHER;
      case UNKNOWN -> Status.UNKNOWN;
    };
  }

  /**
   * The value of {@code status_detail}: how, why, what for or why not.
   *
   * @param outcome what became of MFA
   * @return the name of the detail; empty for the kinds that have none
   */
  public static Optional<String> statusDetail(MfaOutcome outcome) {
    return outcome.detail().map(Term::name);
  }

  /**
   * The value of {@code is_mfa}: whether two factors were shown in this event (O). A requirement that an earlier
   * sign-in, another provider or nobody knows what has met was met, but that is not what the attribute asks.
   *
   * @param outcome what became of MFA
   * @return true if two factors were shown, false if the record proves that it did not come to MFA; empty, so that the
   *     attribute is to be left out, for everything between
   */
  public static Optional<Boolean> isMfa(MfaOutcome outcome) {
    return switch (outcome.kind()) {
      case SATISFIED -> outcome.detail()
          .filter(how -> how == SatisfiedHow.COMPLETED_NOW || how == SatisfiedHow.MULTI_FACTOR_DEVICE)
          .map(how -> true);
      case SKIPPED, NOT_REQUIRED, NOT_REACHED -> Optional.of(false);
      case DENIED, PENDING, UNDETERMINED -> Optional.empty();
    };
  }

  /**
   * The kind of factor that a method is (O). Two factors in one step are one type; hardware and software tokens share a
   * log value and so are {@link FactorType#OTP}.
   *
   * @param method the method
   * @return the type; {@link FactorType#UNKNOWN} where the method does not tell, {@link FactorType#OTHER} where it does
   *     and the schema has no such type
   */
  public static FactorType factorType(AuthenticationMethod method) {
    return switch (method) {
      case PASSWORD -> FactorType.PASSWORD;
      case TEXT_MESSAGE -> FactorType.SMS;
      case PHONE_CALL, PHONE_CALL_MOBILE, PHONE_CALL_ALTERNATE, PHONE_CALL_OFFICE -> FactorType.PHONE_CALL;
      case AUTHENTICATOR_NOTIFICATION, AUTHENTICATOR_PASSWORDLESS, MOBILE_APP -> FactorType.PUSH_NOTIFICATION;
      case OATH_CODE -> FactorType.OTP;
      case FIDO2_SECURITY_KEY, PASSKEY -> FactorType.WEBAUTHN;
      case SECURITY_QUESTIONS -> FactorType.SECURITY_QUESTION;
      case EMAIL -> FactorType.EMAIL;
      // the key may have been unlocked by a PIN, so BIOMETRIC would be a guess
      case WINDOWS_HELLO, PLATFORM_CREDENTIAL -> FactorType.OTHER;
      case CERTIFICATE, TEMPORARY_ACCESS_PASS, QR_CODE, EXTERNAL -> FactorType.OTHER;
      // what was shown before is not said; nor is, in registration reports, call or text message
      case PREVIOUSLY_SATISFIED, MOBILE_PHONE -> FactorType.UNKNOWN;
    };
  }

  /**
   * The one factor that an answer knows of: the method of the deciding step. The first factor is not among it.
   *
   * @param answer the answer
   * @return the type, {@link FactorType#OTHER} for a method that is not listed; empty, so that {@code auth_factors} is
   *     to be left out, where no method is recorded or nothing was shown in this event
   */
  public static Optional<FactorType> factorType(Classification answer) {
    return answer.method().isPresent()
        ? answer.method().filter(method -> method.factors() > 0).map(Ocsf::factorType)
        : answer.methodName().filter(name -> !name.wire().isBlank()).map(name -> FactorType.OTHER);
  }
}
