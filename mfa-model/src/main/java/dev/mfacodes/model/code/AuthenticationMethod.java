package dev.mfacodes.model.code;

import static dev.mfacodes.model.code.Source.GRAPH_REFERENCE;
import static dev.mfacodes.model.code.Source.PUBLISHED_QUERIES;
import static dev.mfacodes.model.code.Source.REPORTING_PAGE_2018;
import static dev.mfacodes.model.code.Source.REPORTING_PAGE_2020;

import dev.mfacodes.model.meaning.Term;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue of authentication methods, with the names that sign-in logs, reports and registration lists give them.
 * Documentation and logs disagree about the names, so both are spellings.
 *
 * <p>Each comment gives the trust of the name, then of the number of factors (our own reasoning, O), then a caveat.
 */
public enum AuthenticationMethod implements Term {

  /** A, reading O. First factor. */
  PASSWORD(1, GRAPH_REFERENCE,
      "Password", "CloudOnlyPassword", "Password in the cloud", "Password Hash Sync", "Pass-through Authentication",
      "PTA", "PHS"),

  /** A, reading O. No prompt. */
  PREVIOUSLY_SATISFIED(0, GRAPH_REFERENCE, "Previously satisfied", "Satisfied by token", "Claim in access token"),

  /** A, reading O. A code by text message, one-way or two-way. */
  TEXT_MESSAGE(1, GRAPH_REFERENCE, "Text message", "SMS", "OneWaySMS", "TwoWaySMSOverMobile", "mobileSMS"),

  /** A, reading O. Which phone is not said. */
  PHONE_CALL(1, GRAPH_REFERENCE, "Phone call", "Voice call", "Voice", "Phone"),

  /** A, reading O. A call to the authentication phone. */
  PHONE_CALL_MOBILE(1, REPORTING_PAGE_2018,
      "Phone call approval (Authentication phone)", "Phone call (Authentication phone)", "TwoWayVoiceMobile",
      "voiceMobile", "mobileCall", "OnewayVoiceMobileOTP"),

  /** A, reading O. A call to the alternate authentication phone. */
  PHONE_CALL_ALTERNATE(1, REPORTING_PAGE_2018,
      "Phone call approval (Alternate phone)", "Phone call (Alternate authentication phone)",
      "TwoWayVoiceAlternateMobile", "voiceAlternateMobile", "alternateMobileCall", "alternateMobilePhone",
      "OnewayVoiceAlternateMobileOTP"),

  /** A, reading O. A call to the office phone. */
  PHONE_CALL_OFFICE(1, REPORTING_PAGE_2018,
      "Phone call approval (Office phone)", "Phone call (Office phone)", "TwoWayVoiceOffice", "voiceOffice",
      "officePhone", "OnewayVoiceOfficeOTP"),

  /** A, reading O. A push notification of the mobile app. */
  AUTHENTICATOR_NOTIFICATION(1, GRAPH_REFERENCE,
      "Mobile app notification", "Authenticator App", "PhoneAppNotification", "microsoftAuthenticatorPush", "push",
      "appNotification"),

  /** A, reading O. Both factors in one step. */
  AUTHENTICATOR_PASSWORDLESS(2, GRAPH_REFERENCE,
      "Passwordless phone sign-in", "Passwordless Microsoft Authenticator", "microsoftAuthenticatorPasswordless"),

  /** A, reading O. Hardware and software tokens share one log value. */
  OATH_CODE(1, GRAPH_REFERENCE,
      "OATH verification code", "Mobile app verification code", "App Verification code", "Software OATH token",
      "PhoneAppOTP", "softwareOneTimePasscode", "hardwareOneTimePasscode", "oath", "appCode", "oneTimePasscode"),

  /** A, reading O. Both factors in one step. */
  FIDO2_SECURITY_KEY(2, GRAPH_REFERENCE, "FIDO2 security key", "FIDO2", "FIDO", "fido2SecurityKey"),

  /** A, reading O. Both factors in one step. */
  PASSKEY(2, GRAPH_REFERENCE,
      "Passkey (device-bound)", "Passkey (Microsoft Authenticator)", "passKeyDeviceBound",
      "passKeyDeviceBoundAuthenticator", "passKeyDeviceBoundWindowsHello", "passKeySynced"),

  /** A, reading O. Both factors in one step. */
  WINDOWS_HELLO(2, GRAPH_REFERENCE, "Windows Hello for Business", "windowsHelloForBusiness"),

  /** B, reading O. One or two factors by tenant policy: not assumed to be two. */
  CERTIFICATE(1, PUBLISHED_QUERIES, "X.509 Certificate", "x509Certificate"),

  /** A, reading O. A pass that an administrator hands out for a limited time. */
  TEMPORARY_ACCESS_PASS(1, GRAPH_REFERENCE, "Temporary Access Pass", "temporaryAccessPass"),

  /** A, reading O. Not an MFA method (password reset only). */
  SECURITY_QUESTIONS(1, GRAPH_REFERENCE, "securityQuestion", "securityQuestions"),

  /** A, reading O. Not an MFA method (password reset only). */
  EMAIL(1, GRAPH_REFERENCE, "email"),

  /** A, reading O. First factor. */
  QR_CODE(1, GRAPH_REFERENCE, "qrCode", "QR code"),

  /** A, reading O. Both factors in one step. */
  PLATFORM_CREDENTIAL(2, GRAPH_REFERENCE, "macOsSecureEnclaveKey"),

  /** A, reading O. A method of another provider. */
  EXTERNAL(1, GRAPH_REFERENCE, "externalAuthMethod"),

  /** A, reading O. MFA Server app; method of the PHONE_APP result codes; no wire spelling. */
  MOBILE_APP(1, REPORTING_PAGE_2020),

  /** A, reading O. Registration reports: call or text message, not said which. */
  MOBILE_PHONE(1, GRAPH_REFERENCE, "mobilePhone");

  private static final Spellings<AuthenticationMethod> SPELLINGS =
      new Spellings<>(values(), AuthenticationMethod::spellings);

  private final int factors;
  private final Source source;
  private final List<String> spellings;

  AuthenticationMethod(int factors, Source source, String... spellings) {
    this.factors = factors;
    this.source = source;
    this.spellings = List.of(spellings);
  }

  static Optional<AuthenticationMethod> spelled(String wire) {
    return SPELLINGS.find(wire);
  }

  /**
   * How many factors a step by this method proves by itself.
   *
   * @return 0 (nothing new was shown), 1, or 2 (both factors in one step)
   */
  public int factors() {
    return factors;
  }

  /**
   * Every spelling known; lookup also forgives case and punctuation.
   *
   * @return the spellings; empty for {@link #MOBILE_APP}, which only result codes speak of
   */
  public List<String> spellings() {
    return spellings;
  }

  /**
   * Where the method and its names are documented or seen.
   *
   * @return the source, with its trust mark
   */
  public Source source() {
    return source;
  }
}
