package dev.mfacodes.model.meaning;

/** What a text says that speaks of the first factor only, and so decides nothing about MFA. */
public enum FirstFactor implements Term {

  /** The first factor came from a token of an earlier sign-in. */
  CLAIM_IN_TOKEN,

  /** The password was right. */
  PASSWORD,

  /** The password was wrong: MFA was not reached. */
  PASSWORD_INCORRECT
}
