package dev.mfacodes.classify;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An {@link MfaSummary} in memory that grows with the time that a log covers and not with its rows: for a log that runs
 * forwards or backwards in time, as exports do. An attempt that can get no more rows is counted and forgotten.
 *
 * <p>The caller promises, by a <em>settle time</em>: each row is at most so far out of order; each row of an attempt
 * with an original request id is within it of the row before, interactive and non-interactive rows being two attempts;
 * of two versions of a row, neither is further away than that; a row without a time stands where its time would have
 * it. Which way the log runs shows by itself. Then the figures are those of {@code MfaSummary}, but for users whom some
 * rows name by their id alone: such a row is of the user whose name stands with that id in a row that is held at the
 * same time. {@link SettledSummary#namedByIdAlone()} says how many rows found none; those count under the id.
 *
 * <p>A row that comes too late is counted all the same, and {@link SettledSummary#late()} says how many there were: its
 * attempt may count as two, a row that comes again as another one, and a day or an hour that is already closed goes
 * without it.
 *
 * <p>Memory: some 280 bytes for each row that is held, which are those of open attempts and as many again, 1,024 at
 * least; some 500 bytes for each day and hour; some for each policy and unknown value; and what users need. Counted
 * {@linkplain DistinctUsers#exact() exactly} a user takes the bytes of the name and some 50 more. By a sketch users
 * take nothing, but nobody knows who was asked last when: {@link MfaFigures#usersNotCompletingAtLast()} is of nobody
 * then, and leaves all out as {@linkplain LeftOut#USER_NOT_HELD not held}.
 *
 * <p>Not for several threads at a time, and not merged: threads that read parts of a log hand their rows on in the
 * order of the parts, since it is reading that takes the time. Parts that come together from elsewhere are what
 * {@code MfaSummary} is for.
 */
public final class RunningSummary {

  /** What is held without looking whether it could go. */
  private static final int LEAST = 1024;

  private final Settings settings;
  private final Duration reach;
  private final LogOrder order;
  private final FiguresOverTime.Builder figures;
  private final Map<UUID, MfaEvent> held = new HashMap<>();
  private final Map<UUID, Instant> untimed = new HashMap<>();
  private int mostHeld = LEAST;
  private long late;
  private long namedByIdAlone;
  private boolean finished;

  /**
   * What the caller decides and promises.
   *
   * @param window as for {@link Attempts#none}
   * @param settleTime how far out of order rows may be, and how far apart those of one attempt
   * @param asOf up to when rows would be known, as for {@link MfaSummary.Settings}; empty for the time of the newest
   *     row
   * @param zone whose days and hours are meant
   * @param users how distinct users are counted
   */
  public record Settings(
      Duration window, Duration settleTime, Optional<Instant> asOf, ZoneId zone, DistinctUsers.Factory users) {

    /**
     * Refuses {@code null} and negative durations.
     *
     * @param window as for {@link Attempts#none}
     * @param settleTime how far out of order rows may be, and how far apart those of one attempt
     * @param asOf up to when rows would be known; empty for the time of the newest row
     * @param zone whose days and hours are meant
     * @param users how distinct users are counted
     * @throws IllegalArgumentException if a duration is negative
     */
    public Settings {
      Objects.requireNonNull(asOf, "asOf");
      Objects.requireNonNull(zone, "zone");
      Objects.requireNonNull(users, "users");
      if (window.isNegative() || settleTime.isNegative()) {
        throw new IllegalArgumentException("negative: a window of " + window + " or a settle time of " + settleTime);
      }
    }
  }

  private RunningSummary(Settings settings) {
    this.settings = settings;
    Duration apart = settings.window().compareTo(settings.settleTime()) > 0 ? settings.window() : settings.settleTime();
    this.reach = settings.settleTime().plus(apart);
    this.order = new LogOrder(settings.settleTime());
    this.figures = new FiguresOverTime.Builder(Users.heldIfExact(settings.users()), settings.zone());
  }

  /**
   * A summary of no rows.
   *
   * @param settings what the caller decides and promises
   * @return the summary
   */
  public static RunningSummary of(Settings settings) {
    return new RunningSummary(Objects.requireNonNull(settings, "settings"));
  }

  /**
   * Adds a row.
   *
   * @param row the row
   * @return this
   * @throws IllegalStateException if it is finished
   */
  public RunningSummary add(MfaEvent row) {
    if (finished) {
      throw new IllegalStateException("finished");
    }
    Instant time = row.instant();
    if (time != null && order.isLate(time)) {
      late++;
    }
    UUID key = row.key();
    if (key == null) {
      settle(List.of(row));
      return this;
    }
    MfaEvent before = held.putIfAbsent(key, row);
    if (before != null) {
      held.put(key, before.orFuller(row));
    } else if (held.size() >= mostHeld) {
      settleWhatCan();
      mostHeld = Math.max(LEAST, 2 * held.size());
    }
    return this;
  }

  /** Counts the attempts that get no more rows, and closes the days and hours that get no more attempts. */
  private void settleWhatCan() {
    List<MfaEvent> rows = named();
    Grouping.of(rows, settings.window(), group -> {
      if (isLeft(group)) {
        settle(group);
        group.forEach(row -> forget(row.key()));
      }
    });
    close();
  }

  /** Whether the log has moved on so far that no row of the same attempt can come. */
  private boolean isLeft(List<MfaEvent> group) {
    for (MfaEvent row : group) {
      Instant heard = row.instant() != null ? row.instant() : untimed.computeIfAbsent(row.key(), first -> order.at());
      if (heard == null || !order.hasLeft(heard, reach)) {
        return false;
      }
    }
    return true;
  }

  private void forget(@Nullable UUID key) {
    held.remove(key);
    untimed.remove(key);
  }

  private void settle(List<MfaEvent> group) {
    for (MfaEvent row : group) {
      namedByIdAlone += row.isNamedByIdAlone() ? 1 : 0;
    }
    Instant asOf = settings.asOf().orElse(order.newest() == null ? Instant.EPOCH : order.newest());
    figures.add(new Attempt(group, settings.window(), asOf));
  }

  /** What is held, and what has an id alone by the name that stands with that id elsewhere. */
  private List<MfaEvent> named() {
    List<MfaEvent> rows = new ArrayList<>(held.values());
    Set<String> wanted = new HashSet<>(); // few, while nearly each row has both
    rows.forEach(row -> row.askForName(wanted));
    if (!wanted.isEmpty()) {
      Map<String, String> namesById = new HashMap<>();
      rows.stream().filter(row -> row.isOfUserAmong(wanted)).forEach(row -> row.nameInto(namesById));
      rows.replaceAll(row -> row.named(namesById));
    }
    return rows;
  }

  private void close() {
    Instant edge = order.edge();
    for (MfaEvent row : held.values()) {
      Instant time = row.instant();
      if (edge != null && time != null && (order.isBackwards() ? time.isAfter(edge) : time.isBefore(edge))) {
        edge = time;
      }
    }
    if (edge != null && order.isBackwards()) {
      figures.closeAfter(edge);
    } else if (edge != null) {
      figures.closeBefore(edge);
    }
  }

  /**
   * Counts what is still open, as it stands. Nothing can be added any more.
   *
   * @return what it came to
   * @throws IllegalStateException if it is finished
   */
  public SettledSummary finish() {
    if (finished) {
      throw new IllegalStateException("finished");
    }
    finished = true;
    Grouping.of(named(), settings.window(), this::settle);
    held.clear();
    return new SettledSummary(figures.build(), late, namedByIdAlone);
  }

  /** How many rows are held. */
  int held() {
    return held.size();
  }

  /** How many rows are held; no names. */
  @Override
  public String toString() {
    return "RunningSummary[" + settings + ", held=" + held.size() + ", late=" + late + ']';
  }
}
