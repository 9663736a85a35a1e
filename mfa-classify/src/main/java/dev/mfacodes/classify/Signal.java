package dev.mfacodes.classify;

/** What deserves a second look, whether or not MFA was passed. The list is closed. */
public enum Signal {

  /** The user reported a prompt as fraud. */
  FRAUD_REPORTED,

  /** The user, or the user's phone number, is blocked; may follow from a fraud report. */
  USER_BLOCKED,

  /** An administrator let the user pass without MFA once. */
  ONE_TIME_BYPASS,

  /** A code came a second time, or after a newer one: perhaps a replay. */
  CODE_REPLAY,

  /** The user answered a prompt as one does that one did not ask for: declined, wrong number, fraud. */
  UNWANTED_PROMPT,

  /** The requirement was met by answers to security questions. */
  WEAK_FACTOR,

  /** The primary method was denied first, and a fallback was taken. */
  FALLBACK_USED
}
