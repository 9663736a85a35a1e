package dev.mfacodes.model.meaning;

/** What a status or a sign-in error says about MFA by itself. The first five decide; the last three do not. */
public enum Reading {

  /** See {@link MfaKind#SATISFIED}. */
  SATISFIED,

  /** See {@link MfaKind#SKIPPED}. */
  SKIPPED,

  /** See {@link MfaKind#DENIED}. */
  DENIED,

  /** See {@link MfaKind#PENDING}. */
  PENDING,

  /** See {@link MfaKind#NOT_REACHED}. */
  NOT_REACHED,

  /** Speaks of the first factor only. */
  FIRST_FACTOR,

  /** Decides nothing; the steps and details of the sign-in do. */
  LOOK_AT_STEPS,

  /** Has nothing to do with MFA. */
  NOT_CONCERNED
}
