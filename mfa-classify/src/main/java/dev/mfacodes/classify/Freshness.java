package dev.mfacodes.classify;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * When the records were read, and how long the logs take to settle: authentication details can be incomplete at first
 * (Microsoft's reporting page since 2022, trust A, gives no figure). Both come from the caller; there is no clock here.
 *
 * @param readAt when the records were fetched
 * @param settleTime how old a record must be to be final
 */
public record Freshness(Instant readAt, Duration settleTime) implements Serializable {

  /**
   * Refuses {@code null}.
   *
   * @param readAt when the records were fetched
   * @param settleTime how old a record must be to be final
   */
  public Freshness {
    Objects.requireNonNull(readAt, "readAt");
    Objects.requireNonNull(settleTime, "settleTime");
  }

  /** Whether a record of that time may still change. Compares ages, so that no date is too far off to add to. */
  boolean mayStillChange(Instant recordedAt) {
    return Duration.between(recordedAt, readAt).compareTo(settleTime) < 0;
  }
}
