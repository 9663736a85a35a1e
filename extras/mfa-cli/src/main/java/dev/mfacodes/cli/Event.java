package dev.mfacodes.cli;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import dev.mfacodes.read.ExportFormat;
import dev.mfacodes.read.ReadResult;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is printed of a record, whichever kind it is of, and the answer.
 *
 * @param userName the user principal name, or what a row has for one
 * @param userId the id of the user's object, which is no name
 * @param reason why the sign-in failed, in the words of the source
 * @param signIn the sign-in, for schemas that ask what the answer does not say; empty for a row
 */
record Event(
    Optional<String> id,
    Optional<String> attempt,
    Optional<Instant> time,
    Optional<String> userName,
    Optional<String> userId,
    Optional<String> application,
    ExportFormat source,
    Optional<ErrorCode> errorCode,
    Optional<ResultCode> code,
    Optional<String> reason,
    Optional<SignIn> signIn,
    Classification answer,
    List<String> conflicts) {

  /** The event of a sign-in or a row. */
  static Event of(ReadResult.Found found) {
    if (found instanceof ReadResult.SignInFound signIn) {
      return of(signIn.signIn(), found);
    }
    if (found instanceof ReadResult.ActivityRowFound row) {
      return of(row.row(), found);
    }
    throw new IllegalArgumentException("nothing to classify");
  }

  private static Event of(SignIn signIn, ReadResult.Found found) {
    Classification answer = Classifier.classify(signIn);
    return new Event(
        recorded(signIn.id()),
        recorded(signIn.originalRequestId()).or(() -> recorded(signIn.correlationId())),
        time(found),
        recorded(signIn.userPrincipalName()),
        recorded(signIn.userId()),
        recorded(signIn.appDisplayName()),
        found.format(),
        signIn.status().flatMap(SignInStatus::errorCode).or(signIn::resultType),
        Optional.empty(),
        reason(signIn),
        Optional.of(signIn),
        answer,
        conflicts(found, answer));
  }

  private static Event of(ActivityReportRow row, ReadResult.Found found) {
    Classification answer = Classifier.classify(row);
    return new Event(
        Optional.empty(),
        Optional.empty(),
        time(found),
        recorded(row.username()),
        Optional.empty(),
        recorded(row.application()),
        found.format(),
        Optional.empty(),
        row.callResult(),
        Optional.empty(),
        Optional.empty(),
        answer,
        conflicts(found, answer));
  }

  /** When it was, which takes no classifying. */
  static Optional<Instant> time(ReadResult.Found found) {
    if (found instanceof ReadResult.SignInFound signIn) {
      return signIn.signIn().createdDateTime();
    }
    return found instanceof ReadResult.ActivityRowFound row ? row.time() : Optional.empty();
  }

  /** Whose it was, which takes no classifying. */
  static Optional<String> user(ReadResult.Found found) {
    if (found instanceof ReadResult.SignInFound signIn) {
      return recorded(signIn.signIn().userPrincipalName()).or(() -> recorded(signIn.signIn().userId()));
    }
    return found instanceof ReadResult.ActivityRowFound row ? recorded(row.row().username()) : Optional.empty();
  }

  /** Who it was, by name if that is recorded. */
  Optional<String> user() {
    return userName.or(() -> userId);
  }

  /** Log Analytics has it beside the status as well, or instead. */
  private static Optional<String> reason(SignIn signIn) {
    return recorded(signIn.status().flatMap(SignInStatus::failureReason))
        .or(() -> signIn.otherProperties().entrySet().stream()
            .filter(other -> other.getKey().equalsIgnoreCase("ResultDescription"))
            .flatMap(other -> other.getValue() instanceof String text ? Stream.of(text) : Stream.empty())
            .filter(text -> !text.isBlank())
            .findFirst());
  }

  /** The one code that a record has, as text; as it travelled, so that it may hold anything. */
  Optional<String> wireCode() {
    return errorCode.map(number -> number.toWire().toString()).or(() -> code.map(ResultCode::wire));
  }

  /** What disagrees within the event, and what travelled twice. */
  private static List<String> conflicts(ReadResult.Found found, Classification answer) {
    return Stream.concat(answer.conflicts().stream(), found.conflicts().stream()).distinct().toList();
  }

  private static Optional<String> recorded(Optional<String> text) {
    return text.filter(value -> !value.isBlank());
  }
}
