package dev.mfacodes.classify;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Figures period by period. A period that is over is closed: its {@link Totals} stay, and its counters and users go, so
 * that few are held at a time. Not for several threads.
 *
 * @param <P> what a period goes by
 */
final class Periods<P extends Comparable<? super P>> {

  private final Users users;
  private final ZoneId zone;
  private final Function<ZonedDateTime, P> period;
  private final Duration length;
  private final NavigableMap<P, Tally> open = new TreeMap<>();
  private final NavigableMap<P, byte[]> closed = new TreeMap<>();
  private final Packing packing = new Packing();

  private Periods(Users users, ZoneId zone, Function<ZonedDateTime, P> period, Duration length) {
    this.users = users;
    this.zone = zone;
    this.period = period;
    this.length = length;
  }

  static Periods<LocalDate> days(Users users, ZoneId zone) {
    return new Periods<>(users, zone, ZonedDateTime::toLocalDate, Duration.ofDays(1));
  }

  static Periods<Instant> hours(Users users, ZoneId zone) {
    return new Periods<>(users, zone, time -> time.truncatedTo(ChronoUnit.HOURS).toInstant(), Duration.ofHours(1));
  }

  /** Counts an attempt in the period of its first row; nowhere if that has no time, or the period is closed. */
  void add(Attempt attempt, @Nullable UserKey user) {
    Instant first = attempt.firstTime();
    P its = first == null ? null : of(first);
    if (its != null && !closed.containsKey(its)) {
      open.computeIfAbsent(its, begun -> Tally.ofPart(users)).add(attempt, user);
    }
  }

  /** Null for a time so far off that no calendar has it. */
  private @Nullable P of(Instant time) {
    try {
      return period.apply(time.atZone(zone));
    } catch (DateTimeException beyond) {
      return null;
    }
  }

  /** No attempt that begins before that time will come. */
  void closeBefore(Instant time) {
    P limit = around(time, length.negated());
    if (limit != null) {
      close(open.headMap(limit, false));
    }
  }

  /** No attempt that begins after that time will come. */
  void closeAfter(Instant time) {
    P limit = around(time, length);
    if (limit != null) {
      close(open.tailMap(limit, false));
    }
  }

  /** One period off: clocks that are put back over midnight give a day, and its last hour, twice. */
  private @Nullable P around(Instant time, Duration off) {
    try {
      return of(time.plus(off));
    } catch (DateTimeException | ArithmeticException beyond) {
      return null;
    }
  }

  private void close(SortedMap<P, Tally> over) {
    over.forEach((its, tally) -> closed.put(its, packing.pack(tally.totals())));
    over.clear();
  }

  SortedMap<P, MfaFigures> figures() {
    close(open);
    return new FiguresByPeriod<>(closed, packing);
  }
}
