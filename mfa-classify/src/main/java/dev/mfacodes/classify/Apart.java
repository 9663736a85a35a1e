package dev.mfacodes.classify;

import java.time.Duration;
import java.time.Instant;

/** How far apart two times are, without an object for it: millions of pairs are compared. */
final class Apart {

  private static final int NANOS = 1_000_000_000;

  private Apart() {}

  /** Whether one time is later than another by more than so much. */
  static boolean byMoreThan(Duration limit, Instant from, Instant to) {
    long seconds = to.getEpochSecond() - from.getEpochSecond();
    int nanos = to.getNano() - from.getNano();
    if (nanos < 0) {
      seconds--;
      nanos += NANOS;
    }
    return seconds > limit.getSeconds() || seconds == limit.getSeconds() && nanos > limit.getNano();
  }
}
