package dev.mfacodes.model.meaning;

import java.util.Optional;

/** Why an MFA requirement was waived. */
public enum SkippedWhy implements Detail {

  /** An app password took the place of MFA. */
  APP_PASSWORD,

  /** The sign-in came from a place that the tenant trusts. */
  LOCATION,

  /** The device is registered with the tenant: the state of the device. */
  REGISTERED_DEVICE,

  /** The user had MFA remembered on this device: a cookie. Not the same trust as a registered device. */
  REMEMBERED_DEVICE,

  /** The Windows broker signed in. */
  WINDOWS_BROKER,

  /** An administrator granted a one-time bypass. */
  ONE_TIME_BYPASS;

  private final MfaOutcome outcome = new MfaOutcome.Skipped(this);
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
