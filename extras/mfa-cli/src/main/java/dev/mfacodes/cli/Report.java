package dev.mfacodes.cli;

import dev.mfacodes.classify.Attempts;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.DistinctUsers;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.MfaSummary;
import dev.mfacodes.classify.RegistrationSummary;
import dev.mfacodes.read.ReadResult;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is reported: of sign-ins, of registrations, or of both beside each other.
 *
 * @param files what was to be read
 * @param asOf up to when records would be known; empty if neither the caller nor a record says so
 * @param signIns the sign-ins and rows of the activity report
 * @param registrations the registrations; empty if there were none
 * @param skipped how many records could not be used
 */
record Report(
    List<String> files,
    Optional<Instant> asOf,
    MfaSummary signIns,
    Optional<RegistrationSummary> registrations,
    long skipped) {

  /** Collects what is read. */
  static final class Builder {

    private final Attempts.Builder attempts;
    private final RegistrationSummary.Builder registrations = RegistrationSummary.builder();
    private boolean registered;
    private long skipped;
    private @Nullable Instant newest;

    Builder(Duration window) {
      this.attempts = Attempts.builder(window);
    }

    void take(ReadResult result) {
      if (result instanceof ReadResult.SignInFound found) {
        add(MfaEvent.of(found.signIn(), Classifier.classify(found.signIn())));
      } else if (result instanceof ReadResult.ActivityRowFound found) {
        add(MfaEvent.of(found.row(), found.time(), Classifier.classify(found.row())));
      } else if (result instanceof ReadResult.RegistrationFound found) {
        registered = true;
        registrations.add(found.registration());
      } else if (result instanceof ReadResult.Problem problem && problem.scope() == ReadResult.Scope.RECORD) {
        skipped++;
      }
    }

    private void add(MfaEvent event) {
      attempts.add(event);
      event.time().filter(time -> newest == null || time.isAfter(newest)).ifPresent(time -> newest = time);
    }

    /**
     * The report.
     *
     * @param files what was to be read
     * @param asOf up to when records would be known; if that is not said, the time of the newest one
     * @param zone whose days and hours are meant
     */
    Report build(List<String> files, Optional<Instant> asOf, ZoneId zone) {
      Optional<Instant> time = asOf.or(() -> Optional.ofNullable(newest));
      // without any time there is none that the summary could compare with this one
      MfaSummary.Settings settings = new MfaSummary.Settings(time.orElse(Instant.EPOCH), zone, DistinctUsers::exact);
      return new Report(
          files,
          time,
          MfaSummary.of(attempts.build(), settings),
          registered ? Optional.of(registrations.build()) : Optional.empty(),
          skipped);
    }
  }
}
