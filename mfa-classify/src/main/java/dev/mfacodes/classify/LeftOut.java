package dev.mfacodes.classify;

/** Why something is in neither part of a {@link Ratio}. */
public enum LeftOut {

  /** The rows do not say whether a second factor was demanded. */
  CHALLENGE_NOT_RECORDED,

  /** Satisfied by a claim in a token or by a cache: nobody was asked. */
  SATISFIED_BEFORE,

  /** Satisfied without anybody having asked, as by Windows Hello. */
  NOT_CHALLENGED,

  /** The requirement was waived: nobody was asked. */
  SKIPPED,

  /** The answer may still come. */
  OPEN,

  /** MFA was not asked for. */
  NOT_REQUIRED,

  /** The first factor or the account already failed. */
  NOT_REACHED,

  /** The rows do not say what became of MFA. */
  UNDETERMINED,

  /** Somebody was asked, and no row names a method. */
  METHOD_NOT_RECORDED,

  /** No row names the user. */
  USER_NOT_RECORDED,

  /**
   * The user is known, but users are only estimated, by a {@linkplain DistinctUsers sketch} in a
   * {@link RunningSummary}: nobody knows any more who it was.
   */
  USER_NOT_HELD,

  /** No row has a time. */
  TIME_NOT_RECORDED,

  /** The user may not sign in at all. */
  BLOCKED,

  /** The record does not say whether a method is registered, or whether policy allows its use. */
  REGISTRATION_NOT_RECORDED,

  /** Nothing is known of what the user has registered. */
  NO_REGISTRATION_RECORD,

  /** The user does not appear in the sign-ins. */
  NO_SIGN_IN
}
