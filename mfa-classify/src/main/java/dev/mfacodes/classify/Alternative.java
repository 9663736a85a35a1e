package dev.mfacodes.classify;

import dev.mfacodes.model.meaning.MfaOutcome;
import java.io.Serializable;
import java.util.Objects;

/**
 * Another reading that the evidence allows.
 *
 * @param outcome what became of MFA then
 * @param premise what would have to be true
 */
public record Alternative(MfaOutcome outcome, Premise premise) implements Serializable {

  /**
   * Refuses {@code null}.
   *
   * @param outcome what became of MFA then
   * @param premise what would have to be true
   */
  public Alternative {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(premise, "premise");
  }

  /** What the record leaves open. */
  public enum Premise {

    /** The authentication result, which is not recorded, was granted. */
    AUTHENTICATION_GRANTED,

    /** The authentication result, which is not recorded, was denied. */
    AUTHENTICATION_DENIED,

    /** The user is in standard mode, where # alone is right and no PIN is asked for. */
    USER_IN_STANDARD_MODE,

    /** The step that the text belongs to did not succeed, so the text is a placeholder. */
    STEP_DID_NOT_SUCCEED
  }
}
