package dev.mfacodes.classify;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a log says about MFA as a whole: was it asked for, how was it completed, by which methods, why not, of how many
 * users, and what are the common problems.
 *
 * <p>A function of {@link Attempts}, and like them independent of order and of rows that come twice; summaries of parts
 * are {@linkplain #merge merged}, also where rows of one attempt are in several parts. Immutable and safe for any
 * number of threads. The figures are worked out when they are first asked for; those of a day or an hour are put
 * together each time that they are looked at.
 */
public final class MfaSummary implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Attempts attempts;
  private final Settings settings;
  private transient volatile @Nullable FiguresOverTime answers;

  /**
   * What the caller decides.
   *
   * @param asOf up to when rows would be known: what is open by then is abandoned, once the window of the attempts has
   *     passed
   * @param zone whose days and hours are meant
   * @param users how distinct users are counted
   */
  public record Settings(Instant asOf, ZoneId zone, DistinctUsers.Factory users) implements Serializable {

    /**
     * Refuses {@code null}.
     *
     * @param asOf up to when rows would be known
     * @param zone whose days and hours are meant
     * @param users how distinct users are counted
     */
    public Settings {
      Objects.requireNonNull(asOf, "asOf");
      Objects.requireNonNull(zone, "zone");
      Objects.requireNonNull(users, "users");
    }

    private boolean agreeWith(Settings other) {
      return asOf.equals(other.asOf) && zone.equals(other.zone);
    }
  }

  private MfaSummary(Attempts attempts, Settings settings) {
    this.attempts = attempts;
    this.settings = settings;
  }

  /**
   * The summary of these attempts; of {@link Attempts#none} it is the identity of {@link #merge}.
   *
   * @param attempts the rows, grouped
   * @param settings what the caller decides
   * @return the summary
   */
  public static MfaSummary of(Attempts attempts, Settings settings) {
    return new MfaSummary(Objects.requireNonNull(attempts, "attempts"), Objects.requireNonNull(settings, "settings"));
  }

  /**
   * The summary of the rows of both.
   *
   * @param other a summary with the same window, the same time and the same zone
   * @return a new summary, with this one's way of counting users; but for that the same whichever comes first
   * @throws IllegalArgumentException if window, time or zone differ
   */
  public MfaSummary merge(MfaSummary other) {
    if (!settings.agreeWith(other.settings)) {
      throw new IllegalArgumentException("settings differ");
    }
    return new MfaSummary(attempts.merge(other.attempts), settings);
  }

  /**
   * What it is the summary of.
   *
   * @return the rows, grouped
   */
  public Attempts attempts() {
    return attempts;
  }

  /**
   * What the caller decided.
   *
   * @return the settings
   */
  public Settings settings() {
    return settings;
  }

  /**
   * The answers over everything.
   *
   * @return the figures
   */
  public MfaFigures figures() {
    return answers().figures();
  }

  /**
   * The answers day by day. An attempt belongs to the day of its first row; one without a time to none.
   *
   * @return the figures of each day with an attempt
   */
  public SortedMap<LocalDate, MfaFigures> days() {
    return answers().days();
  }

  /**
   * The answers hour by hour. An attempt belongs to the hour of its first row; one without a time to none.
   *
   * @return the figures of each hour with an attempt, by its beginning
   */
  public SortedMap<Instant, MfaFigures> hours() {
    return answers().hours();
  }

  private FiguresOverTime answers() {
    FiguresOverTime known = answers;
    if (known == null) {
      known = reckon();
      answers = known; // twice at worst, and then the same
    }
    return known;
  }

  private FiguresOverTime reckon() {
    FiguresOverTime.Builder reckoned = new FiguresOverTime.Builder(Users.held(settings.users()), settings.zone());
    for (Attempt attempt : attempts.asOf(settings.asOf())) {
      reckoned.add(attempt);
      if (attempt.firstTime() != null) {
        reckoned.closeBefore(attempt.firstTime()); // they come in order of time
      }
    }
    return reckoned.build();
  }

  /** Whether rows, time and zone are the same; so all figures are, but for estimates of a sketch. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MfaSummary summary
        && attempts.equals(summary.attempts)
        && settings.agreeWith(summary.settings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(attempts, settings.asOf(), settings.zone());
  }

  /** How many rows and as of when; no names. */
  @Override
  public String toString() {
    return "MfaSummary[" + attempts + ", asOf=" + settings.asOf() + ", zone=" + settings.zone() + ']';
  }
}
