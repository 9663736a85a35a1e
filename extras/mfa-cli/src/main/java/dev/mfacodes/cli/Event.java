package dev.mfacodes.cli;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.cli.read.ExportFormat;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What is printed of a record, whichever kind it is of, and the answer. */
record Event(
    Optional<String> id,
    Optional<String> attempt,
    Optional<Instant> time,
    Optional<String> user,
    ExportFormat source,
    Optional<ErrorCode> errorCode,
    Optional<ResultCode> code,
    Classification answer) {

  static Event of(SignIn signIn, ExportFormat source) {
    return new Event(
        recorded(signIn.id()),
        recorded(signIn.originalRequestId()).or(() -> recorded(signIn.correlationId())),
        signIn.createdDateTime(),
        recorded(signIn.userPrincipalName()).or(() -> recorded(signIn.userId())),
        source,
        signIn.status().flatMap(SignInStatus::errorCode).or(signIn::resultType),
        Optional.empty(),
        Classifier.classify(signIn));
  }

  static Event of(ActivityReportRow row) {
    return new Event(
        Optional.empty(),
        Optional.empty(),
        row.date().flatMap(Event::instant),
        row.username(),
        ExportFormat.ACTIVITY_CSV,
        Optional.empty(),
        row.callResult(),
        Classifier.classify(row));
  }

  private static Optional<String> recorded(Optional<String> text) {
    return text.filter(value -> !value.isBlank());
  }

  /** Only a time with an offset is an instant; in which zone another was written is not recorded. */
  private static Optional<Instant> instant(String date) {
    try {
      return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(date.strip(), Instant::from));
    } catch (DateTimeException noInstant) {
      return Optional.empty();
    }
  }
}
