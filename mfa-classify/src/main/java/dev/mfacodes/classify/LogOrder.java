package dev.mfacodes.classify;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a log runs forwards or backwards in time, and how far it has got. Not for several threads. */
final class LogOrder {

  private enum Direction { NOT_KNOWN, FORWARDS, BACKWARDS }

  private final Duration disorder;
  private Direction direction = Direction.NOT_KNOWN;
  private @Nullable Instant oldest;
  private @Nullable Instant newest;

  /**
   * A log without rows.
   *
   * @param disorder how far behind one that came before it a row may be
   */
  LogOrder(Duration disorder) {
    this.disorder = disorder;
  }

  /**
   * Takes a row, and says whether it comes too late. The first row that is further from one before it than the disorder
   * shows the direction.
   */
  boolean isLate(Instant time) {
    if (oldest == null || newest == null) {
      oldest = time;
      newest = time;
      return false;
    }
    if (direction == Direction.NOT_KNOWN) {
      direction = isBeyond(oldest, time) ? Direction.FORWARDS
          : isBeyond(time, newest) ? Direction.BACKWARDS : Direction.NOT_KNOWN;
    }
    boolean late = switch (direction) {
      case FORWARDS -> isBeyond(time, newest);
      case BACKWARDS -> isBeyond(oldest, time);
      case NOT_KNOWN -> false;
    };
    oldest = time.isBefore(oldest) ? time : oldest;
    newest = time.isAfter(newest) ? time : newest;
    return late;
  }

  private boolean isBeyond(Instant earlier, Instant later) {
    return Apart.byMoreThan(disorder, earlier, later);
  }

  boolean isBackwards() {
    return direction == Direction.BACKWARDS;
  }

  /** How far the log has got; null before the first time. */
  @Nullable Instant at() {
    return isBackwards() ? oldest : newest;
  }

  /** What rows that still come in time are not beyond; null before the first time. */
  @Nullable Instant edge() {
    Instant at = at();
    try {
      return at == null ? null : isBackwards() ? at.plus(disorder) : at.minus(disorder);
    } catch (DateTimeException | ArithmeticException beyond) {
      return isBackwards() ? Instant.MAX : Instant.MIN;
    }
  }

  /** The newest time; null before the first. */
  @Nullable Instant newest() {
    return newest;
  }

  /** Whether the log has moved on from a time by more than so much. */
  boolean hasLeft(Instant time, Duration by) {
    Instant at = at();
    return at != null && switch (direction) {
      case FORWARDS -> Apart.byMoreThan(by, time, at);
      case BACKWARDS -> Apart.byMoreThan(by, at, time);
      case NOT_KNOWN -> false;
    };
  }
}
