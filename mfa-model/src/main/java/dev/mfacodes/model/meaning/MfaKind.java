package dev.mfacodes.model.meaning;

/** The kinds of {@link MfaOutcome}, for switching; Java 17 cannot switch over the sealed types themselves. */
public enum MfaKind implements Term {

  /** The MFA requirement was met, now or before; {@link SatisfiedHow} says which. */
  SATISFIED,

  /** The MFA requirement was waived: no MFA took place. */
  SKIPPED,

  /** MFA was asked for and not passed. */
  DENIED,

  /** MFA, or something it needs first, is still open. */
  PENDING,

  /** MFA was not asked for. Said only where the record proves it. */
  NOT_REQUIRED,

  /** The first factor or the account already failed, so it never came to MFA. */
  NOT_REACHED,

  /** The record does not say. An honest answer, not a fault. */
  UNDETERMINED
}
