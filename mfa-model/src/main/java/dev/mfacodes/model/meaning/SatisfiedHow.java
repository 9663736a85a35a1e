package dev.mfacodes.model.meaning;

import java.util.Optional;

/** How an MFA requirement was met. */
public enum SatisfiedHow implements Detail {

  /** A second factor was given in this very sign-in. */
  COMPLETED_NOW,

  /** A token from an earlier sign-in says so; no new prompt. */
  CLAIM_IN_TOKEN,

  /** Another identity provider says so. */
  EXTERNAL_PROVIDER,

  /** A strong method was used; the record does not say whether now or before. */
  STRONG_AUTHENTICATION,

  /** The device itself holds two factors, as Windows Hello does. */
  MULTI_FACTOR_DEVICE,

  /** MFA Server remembered an earlier success; no call was made. */
  CACHE,

  /** Met, but no field says how. */
  NOT_RECORDED;

  private final MfaOutcome outcome = new MfaOutcome.Satisfied(this);
  private final Optional<Detail> present = Optional.of(this);

  @Override
  public MfaOutcome outcome() {
    return outcome;
  }

  /** This as an answer, made once. */
  Optional<Detail> present() {
    return present;
  }
}
