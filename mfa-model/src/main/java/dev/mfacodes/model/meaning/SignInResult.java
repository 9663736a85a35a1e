package dev.mfacodes.model.meaning;

/** How the sign-in as a whole ended, which is not the same as what became of MFA. */
public enum SignInResult implements Term {

  /** The user got in. */
  SUCCEEDED,

  /** The user did not get in. */
  FAILED,

  /** The sign-in waits for the user or goes on elsewhere. Not a failure. */
  INTERRUPTED,

  /** Not recorded, or recorded with a code that the catalogue does not have. */
  UNKNOWN
}
