package dev.mfacodes.cli;

import dev.mfacodes.classify.Attempts;
import dev.mfacodes.classify.DistinctUsers;
import dev.mfacodes.classify.MfaFigures;
import dev.mfacodes.classify.MfaSummary;
import dev.mfacodes.classify.SettledSummary;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What sign-ins and rows of the activity report say.
 *
 * @param figures the answers over everything
 * @param days day by day
 * @param hours hour by hour
 * @param settings what was said of how they are counted
 * @param asOf up to when records would be known; 1970 if neither the caller nor a record says so
 * @param inOrder what is known of a log that was counted in its order; empty if all rows were held
 */
record SignInAnswers(
    MfaFigures figures,
    SortedMap<LocalDate, MfaFigures> days,
    SortedMap<Instant, MfaFigures> hours,
    Settings settings,
    Instant asOf,
    Optional<InOrder> inOrder) {

  /**
   * How they are counted.
   *
   * @param window how far apart rows of one attempt may be, and how long an open one is waited for
   * @param zone whose days and hours are meant
   * @param users how users are counted
   * @param usersEstimated whether that is an estimate
   */
  record Settings(Duration window, ZoneId zone, DistinctUsers.Factory users, boolean usersEstimated) {}

  /**
   * How far the order of a log was relied on.
   *
   * @param settleTime how far out of order rows were said to be
   * @param late how many rows came later
   * @param namedByIdAlone how many rows have a user of whom only the id was known
   */
  record InOrder(Duration settleTime, long late, long namedByIdAlone) {}

  static SignInAnswers of(MfaSummary summary, Settings settings) {
    return new SignInAnswers(summary.figures(), summary.days(), summary.hours(), settings, summary.settings().asOf(),
        Optional.empty());
  }

  static SignInAnswers of(SettledSummary summary, Settings settings, Instant asOf, Duration settleTime) {
    return new SignInAnswers(summary.figures(), summary.days(), summary.hours(), settings, asOf,
        Optional.of(new InOrder(settleTime, summary.late(), summary.namedByIdAlone())));
  }

  /** The figures of a period in which nothing was. */
  MfaFigures ofNothing() {
    Attempts none = Attempts.none(settings.window());
    return MfaSummary.of(none, new MfaSummary.Settings(asOf, settings.zone(), settings.users())).figures();
  }
}
