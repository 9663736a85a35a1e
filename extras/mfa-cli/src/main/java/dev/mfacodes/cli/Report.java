package dev.mfacodes.cli;

import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.RegistrationSummary;
import dev.mfacodes.read.EventVisitor;
import dev.mfacodes.read.ReadResult;
import dev.mfacodes.read.SignInEvent;
import java.time.Instant;
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
 * @param joined both beside each other; empty if there were no registrations, or no rows are held
 * @param skipped how many records could not be used
 */
record Report(
    List<String> files,
    Optional<Instant> asOf,
    SignInAnswers signIns,
    Optional<RegistrationSummary> registrations,
    Optional<RegistrationSummary.Joined> joined,
    long skipped) {

  /** Collects what is read. */
  static final class Builder implements EventVisitor {

    private final Counting counting;
    private RegistrationSummary.@Nullable Builder registrations;
    private long skipped;
    private @Nullable Instant newest;

    Builder(Counting counting) {
      this.counting = counting;
    }

    @Override
    public void signIn(SignInEvent event) {
      add(event.event());
    }

    @Override
    public void other(ReadResult result) {
      if (result instanceof ReadResult.ActivityRowFound found) {
        add(MfaEvent.of(found.row(), found.time(), Classifier.classify(found.row())));
      } else if (result instanceof ReadResult.RegistrationFound found) {
        registrations = registrations == null ? RegistrationSummary.builder() : registrations;
        registrations.add(found.registration());
      } else if (result instanceof ReadResult.Problem problem && problem.scope() == ReadResult.Scope.RECORD) {
        skipped++;
      }
    }

    private void add(MfaEvent event) {
      counting.add(event);
      Instant time = event.time().orElse(null);
      newest = time != null && (newest == null || time.isAfter(newest)) ? time : newest;
    }

    /**
     * The report.
     *
     * @param files what was to be read
     * @param asOf up to when records would be known; if that is not said, the time of the newest one
     */
    Report build(List<String> files, Optional<Instant> asOf) {
      Optional<Instant> time = asOf.or(() -> Optional.ofNullable(newest));
      // without any time there is none that the counting could compare with this one
      Counting.Counted counted = counting.counted(time.orElse(Instant.EPOCH));
      Optional<RegistrationSummary> all =
          registrations == null ? Optional.empty() : Optional.of(registrations.build());
      Optional<RegistrationSummary.Joined> joined =
          all.flatMap(summary -> counted.rows().map(summary::join));
      return new Report(files, time, counted.answers(), all, joined, skipped);
    }
  }
}
