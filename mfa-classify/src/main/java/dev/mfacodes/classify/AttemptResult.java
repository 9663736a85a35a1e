package dev.mfacodes.classify;

/** How an attempt ended: the kinds of {@link dev.mfacodes.model.meaning.MfaKind}, with the open ones told apart. */
public enum AttemptResult {

  /** The MFA requirement was met, now or before. */
  SATISFIED,

  /** The MFA requirement was waived. */
  SKIPPED,

  /** MFA was asked for and not passed. */
  DENIED,

  /** MFA was left open, and nothing followed within the window. */
  ABANDONED,

  /** MFA is open, and the window has not passed; or the rows have no time to tell. */
  OPEN,

  /** MFA was not asked for. */
  NOT_REQUIRED,

  /** The first factor or the account already failed. */
  NOT_REACHED,

  /** The rows do not say. */
  UNDETERMINED
}
