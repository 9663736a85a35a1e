package dev.mfacodes.model.meaning;

import java.util.Optional;

/** Who can do something about a denial. A function of the {@link DenialReason}. */
public enum Cause implements Term {

  /** The user: enters, answers or approves, or did not. Not an accusation. */
  USER,

  /** The tenant's administrators: data or settings are wrong or missing. */
  TENANT,

  /** The telephone network or the user's telephone. */
  TELEPHONY,

  /** The authentication service. */
  SERVICE,

  /** A block or a fraud report: for the security team first. */
  SECURITY,

  /** The record does not say. */
  UNKNOWN;

  /**
   * The cause of what is a denial.
   *
   * @param detail any detail
   * @return the cause of a {@link DenialReason}; empty for every other detail
   */
  public static Optional<Cause> of(Detail detail) {
    return detail instanceof DenialReason reason ? Optional.of(reason.cause()) : Optional.empty();
  }
}
