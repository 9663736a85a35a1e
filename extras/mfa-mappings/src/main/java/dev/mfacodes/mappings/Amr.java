package dev.mfacodes.mappings;

import dev.mfacodes.model.code.AuthenticationMethod;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The values that RFC 8176 registers for {@code amr}, the claim of a token that names the methods of an authentication.
 *
 * <p>Values and meanings are those of the RFC (A), which of them a method deserves is our own judgement (O). Lost:
 * which telephone was called, whether a key is in hardware where the log does not say, and with what it was unlocked.
 * These are not the values that Entra itself puts into tokens.
 */
public enum Amr {

  /** Face recognition. */
  FACE,

  /** Fingerprint. */
  FPT,

  /** Where the user is. */
  GEO,

  /** A key in hardware, proven. */
  HWK,

  /** Iris scan. */
  IRIS,

  /** Knowledge: answers to questions. */
  KBA,

  /** More than one channel, as a browser and a call to a telephone. */
  MCA,

  /** More than one factor. */
  MFA,

  /** A one-time password. */
  OTP,

  /** A PIN or pattern that unlocks a key. */
  PIN,

  /** A key, proven; where it is kept is not said. */
  POP,

  /** A password. */
  PWD,

  /** By risk. */
  RBA,

  /** Retina scan. */
  RETINA,

  /** A smart card. */
  SC,

  /** A text message to a number that is registered. */
  SMS,

  /** A key in software, proven. */
  SWK,

  /** A call to a number that is registered. */
  TEL,

  /** Somebody was there and did something. */
  USER,

  /** The voice. */
  VBM,

  /** Integrated Windows authentication. */
  WIA;

  /**
   * The version of the values.
   *
   * @return the number of the RFC
   */
  public static String version() {
    return "RFC 8176";
  }

  /**
   * The value in the claim.
   *
   * @return the value, in lower case
   */
  public String value() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The values that a step by this method deserves by itself, if it succeeded.
   *
   * @param method the method
   * @return the values; empty for {@link AuthenticationMethod#PREVIOUSLY_SATISFIED}, by which nothing is shown, and for
   *     {@link AuthenticationMethod#EXTERNAL} and {@link AuthenticationMethod#MOBILE_PHONE}, which do not say what was
   */
  public static Set<Amr> of(AuthenticationMethod method) {
    return Collections.unmodifiableSet(switch (method) {
      case PASSWORD -> EnumSet.of(PWD);
      case TEXT_MESSAGE -> EnumSet.of(SMS);
      // a call beside a browser is the RFC's own example of MCA (A); a notification is the same by another way, and
      // both are answered there, by a key or a tap (O); the code of a text message goes back through the browser
      case PHONE_CALL, PHONE_CALL_MOBILE, PHONE_CALL_ALTERNATE, PHONE_CALL_OFFICE -> EnumSet.of(MCA, TEL, USER);
      case AUTHENTICATOR_NOTIFICATION, MOBILE_APP -> EnumSet.of(MCA, USER);
      case AUTHENTICATOR_PASSWORDLESS, PASSKEY -> EnumSet.of(MFA, POP, USER);
      case OATH_CODE -> EnumSet.of(OTP);
      case FIDO2_SECURITY_KEY, PLATFORM_CREDENTIAL -> EnumSet.of(HWK, MFA, USER);
      // the key may be in a chip or not, and be unlocked by PIN, finger or face
      case WINDOWS_HELLO -> EnumSet.of(MFA, POP);
      case CERTIFICATE -> EnumSet.of(POP);
      case SECURITY_QUESTIONS -> EnumSet.of(KBA);
      // both are codes, and the RFC has no nearer value; a pass may be good for more than one time
      case TEMPORARY_ACCESS_PASS, EMAIL -> EnumSet.of(OTP);
      // its PIN is sent to the service and unlocks no key, so it is a password
      case QR_CODE -> EnumSet.of(PWD);
      case PREVIOUSLY_SATISFIED, EXTERNAL, MOBILE_PHONE -> EnumSet.noneOf(Amr.class);
    });
  }
}
