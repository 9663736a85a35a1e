package dev.mfacodes.classify;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SortedMap;

/** The figures of everything, of each day and of each hour. */
record FiguresOverTime(MfaFigures figures, SortedMap<LocalDate, MfaFigures> days, SortedMap<Instant, MfaFigures> hours)
    implements Serializable {

  /** Counts attempts for all of them. Not for several threads. */
  static final class Builder {

    private final Users users;
    private final Tally whole;
    private final Periods<LocalDate> days;
    private final Periods<Instant> hours;

    Builder(Users users, ZoneId zone) {
      this.users = users;
      this.whole = Tally.ofAll(users);
      this.days = Periods.days(users, zone);
      this.hours = Periods.hours(users, zone);
    }

    void add(Attempt attempt) {
      UserKey user = users.key(attempt.userName());
      whole.add(attempt, user);
      days.add(attempt, user);
      hours.add(attempt, user);
    }

    /** No attempt that begins before that time will come. */
    void closeBefore(Instant time) {
      days.closeBefore(time);
      hours.closeBefore(time);
    }

    /** No attempt that begins after that time will come. */
    void closeAfter(Instant time) {
      days.closeAfter(time);
      hours.closeAfter(time);
    }

    FiguresOverTime build() {
      return new FiguresOverTime(new TallyFigures(whole.totals()).figures(), days.figures(), hours.figures());
    }
  }
}
