package dev.mfacodes.cli;

import dev.mfacodes.classify.Attempts;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.MfaSummary;
import dev.mfacodes.classify.RunningSummary;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Counts rows one after the other. */
interface Counting {

  void add(MfaEvent row);

  /**
   * What they say.
   *
   * @param asOf up to when records would be known
   */
  Counted counted(Instant asOf);

  /**
   * What they say, and the rows if they are held.
   *
   * @param answers what they say
   * @param rows what registrations can be set beside
   */
  record Counted(SignInAnswers answers, Optional<MfaSummary> rows) {}

  /** Holds all rows, in whatever order they come. */
  static Counting holdingAll(SignInAnswers.Settings settings) {
    Attempts.Builder attempts = Attempts.builder(settings.window());
    return new Counting() {

      @Override
      public void add(MfaEvent row) {
        attempts.add(row);
      }

      @Override
      public Counted counted(Instant asOf) {
        MfaSummary.Settings forSummary = new MfaSummary.Settings(asOf, settings.zone(), settings.users());
        MfaSummary summary = MfaSummary.of(attempts.build(), forSummary);
        return new Counted(SignInAnswers.of(summary, settings), Optional.of(summary));
      }
    };
  }

  /**
   * Holds the rows of attempts that may get more.
   *
   * @param settleTime how far out of order rows may be
   * @param asOf up to when records would be known, if the caller says so
   */
  static Counting inOrder(SignInAnswers.Settings settings, Duration settleTime, Optional<Instant> asOf) {
    RunningSummary running = RunningSummary.of(
        new RunningSummary.Settings(settings.window(), settleTime, asOf, settings.zone(), settings.users()));
    return new Counting() {

      @Override
      public void add(MfaEvent row) {
        running.add(row);
      }

      @Override
      public Counted counted(Instant time) {
        return new Counted(SignInAnswers.of(running.finish(), settings, time, settleTime), Optional.empty());
      }
    };
  }
}
