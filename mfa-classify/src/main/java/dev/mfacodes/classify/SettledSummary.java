package dev.mfacodes.classify;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link RunningSummary} came to: figures as those of {@link MfaSummary}. Immutable. Those of a day or an hour
 * may be put together each time that they are looked at.
 */
public final class SettledSummary implements Serializable {

  private static final long serialVersionUID = 1L;

  private final FiguresOverTime all;
  private final long late;
  private final long namedByIdAlone;

  SettledSummary(FiguresOverTime all, long late, long namedByIdAlone) {
    this.all = all;
    this.late = late;
    this.namedByIdAlone = namedByIdAlone;
  }

  /**
   * The answers over everything.
   *
   * @return the figures
   */
  public MfaFigures figures() {
    return all.figures();
  }

  /**
   * The answers day by day, as {@link MfaSummary#days()}.
   *
   * @return the figures of each day with an attempt
   */
  public SortedMap<LocalDate, MfaFigures> days() {
    return all.days();
  }

  /**
   * The answers hour by hour, as {@link MfaSummary#hours()}.
   *
   * @return the figures of each hour with an attempt, by its beginning
   */
  public SortedMap<Instant, MfaFigures> hours() {
    return all.hours();
  }

  /**
   * How many rows came later than promised. They are counted; see {@link RunningSummary} for what may be wrong then.
   *
   * @return the number; 0 where the figures are those of {@link MfaSummary}
   */
  public long late() {
    return late;
  }

  /**
   * How many rows name their user by an id whose name did not stand in any row that was held at the same time. They
   * count under the id, also if the user has a name elsewhere in the log.
   *
   * @return the number; 0 where users are those of {@link MfaSummary}
   */
  public long namedByIdAlone() {
    return namedByIdAlone;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SettledSummary summary
        && all.equals(summary.all)
        && late == summary.late
        && namedByIdAlone == summary.namedByIdAlone;
  }

  @Override
  public int hashCode() {
    return Objects.hash(all, late, namedByIdAlone);
  }

  /** The figures in short; no names. */
  @Override
  public String toString() {
    return "SettledSummary[" + figures() + ", late=" + late + ", namedByIdAlone=" + namedByIdAlone + ']';
  }
}
