package dev.mfacodes.model.meaning;

/** The how, why, what-for or reason that goes with a kind of {@link MfaOutcome}. */
public sealed interface Detail extends Term permits SatisfiedHow, SkippedWhy, DenialReason, PendingFor {

  /**
   * The outcome that this detail belongs to.
   *
   * @return the outcome with this as its {@link MfaOutcome#detail() detail}
   */
  MfaOutcome outcome();
}
