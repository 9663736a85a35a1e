package dev.mfacodes.model.meaning;

import java.util.Optional;

/** What an open MFA waits for. */
public enum PendingFor implements Detail {

  /** MFA is demanded and not yet done; also the ordinary first row of a good flow. */
  CHALLENGE_OPEN,

  /** A code was sent or asked for and has not come back. */
  AWAITING_CODE,

  /** The user must register a verification method first. */
  REGISTRATION_REQUIRED,

  /** An earlier MFA has expired by policy; the user must do it again. */
  REAUTHENTICATION_REQUIRED,

  /** The user was sent to another provider or page; a later row decides. */
  EXTERNAL_REDIRECT;

  private final MfaOutcome outcome = new MfaOutcome.Pending(this);
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
