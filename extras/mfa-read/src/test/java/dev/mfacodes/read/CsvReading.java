package dev.mfacodes.read;

import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What came of reading one CSV. */
record CsvReading(List<ReadResult> results) {

  /** The name of the input. */
  static final String NAME = "export.csv";

  static CsvReading of(String csv) {
    return of(ExportReader.standard(), csv);
  }

  static CsvReading of(ExportReader reader, String csv) {
    return of(reader, csv.getBytes(StandardCharsets.UTF_8));
  }

  static CsvReading of(ExportReader reader, byte[] csv) {
    try (Stream<ReadResult> results = reader.read(new ByteArrayInputStream(csv), NAME)) {
      return new CsvReading(results.toList());
    }
  }

  private <T extends ReadResult> List<T> all(Class<T> kind) {
    return results.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  List<ReadResult.Found> found() {
    return all(ReadResult.Found.class);
  }

  List<SignIn> signIns() {
    return all(ReadResult.SignInFound.class).stream().map(ReadResult.SignInFound::signIn).toList();
  }

  List<ActivityReportRow> rows() {
    return all(ReadResult.ActivityRowFound.class).stream().map(ReadResult.ActivityRowFound::row).toList();
  }

  List<UserRegistration> registrations() {
    return all(ReadResult.RegistrationFound.class).stream().map(ReadResult.RegistrationFound::registration).toList();
  }

  /** The only record, with nothing wrong. */
  SignIn signIn() {
    return only(signIns());
  }

  /** The only record, with nothing wrong. */
  ActivityReportRow row() {
    return only(rows());
  }

  /** The only record, with nothing wrong. */
  UserRegistration registration() {
    return only(registrations());
  }

  private <T> T only(List<T> found) {
    if (found.size() != 1 || found().size() != 1 || !problems().isEmpty()) {
      throw new AssertionError("expected one record: " + results);
    }
    return found.get(0);
  }

  /** What every record says of values that travelled twice or were lost. */
  List<String> conflicts() {
    return found().stream().flatMap(record -> record.conflicts().stream()).toList();
  }

  List<ReadResult.Problem> problems() {
    return all(ReadResult.Problem.class);
  }

  /** Each problem as {@code line 3: reason}, those of the input as {@code input: reason}. */
  List<String> complaints() {
    return problems().stream()
        .map(problem -> (problem.scope() == ReadResult.Scope.INPUT ? "input" : "line " + problem.position().line())
            + ": " + problem.message())
        .toList();
  }

  /** The remarks about formats. */
  List<String> formats() {
    return remarks(ReadResult.Topic.FORMAT);
  }

  List<String> warnings() {
    return remarks(ReadResult.Topic.WARNING);
  }

  private List<String> remarks(ReadResult.Topic topic) {
    return all(ReadResult.Remark.class).stream()
        .filter(remark -> remark.topic() == topic)
        .map(ReadResult.Remark::text)
        .toList();
  }
}
