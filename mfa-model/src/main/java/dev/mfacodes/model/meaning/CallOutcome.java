package dev.mfacodes.model.meaning;

/**
 * What a result code says about its call, message or prompt, which is not yet what became of the sign-in: that travels
 * beside the code, as the authentication result.
 */
public enum CallOutcome {

  /** The second factor was proven. */
  VERIFIED,

  /** No call was made: a cache or a bypass took its place. */
  NOT_CHALLENGED,

  /** The code reads one way when the sign-in was granted and another way when it was denied. */
  DEPENDS,

  /** The answer had not come when the code was written. */
  PENDING,

  /** The second factor was not proven, whatever the code's prefix says. */
  NOT_VERIFIED
}
