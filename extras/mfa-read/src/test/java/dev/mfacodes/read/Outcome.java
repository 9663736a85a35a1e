package dev.mfacodes.read;

import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What came of reading one input, in order. */
record Outcome(List<ReadResult> results) {

  /** The name of the input. */
  static final String NAME = "input";

  static Outcome of(String content) {
    return of(ExportReader.standard(), content);
  }

  static Outcome of(ExportReader reader, String content) {
    return of(reader, content.getBytes(StandardCharsets.UTF_8));
  }

  static Outcome of(byte[] content) {
    return of(ExportReader.standard(), content);
  }

  static Outcome of(ExportReader reader, byte[] content) {
    return of(reader, new ByteArrayInputStream(content));
  }

  static Outcome of(ExportReader reader, InputStream content) {
    try (Stream<ReadResult> results = reader.read(content, NAME)) {
      return new Outcome(results.toList());
    }
  }

  private <T extends ReadResult> List<T> all(Class<T> kind) {
    return results.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  List<ReadResult.Found> found() {
    return all(ReadResult.Found.class);
  }

  List<ReadResult.Problem> problems() {
    return all(ReadResult.Problem.class);
  }

  /** Each as {@code line 3: reason}, or {@code input: reason} where the rest is lost. */
  List<String> complaints() {
    return problems().stream()
        .map(problem -> (problem.scope() == ReadResult.Scope.INPUT ? "input" : "line " + problem.position().line())
            + ": " + problem.message())
        .toList();
  }

  List<SignIn> signIns() {
    return all(ReadResult.SignInFound.class).stream().map(ReadResult.SignInFound::signIn).toList();
  }

  List<String> ids() {
    return signIns().stream().map(signIn -> signIn.id().orElse("-")).toList();
  }

  List<UserRegistration> registrations() {
    return all(ReadResult.RegistrationFound.class).stream().map(ReadResult.RegistrationFound::registration).toList();
  }

  List<String> remarks(ReadResult.Topic topic) {
    return all(ReadResult.Remark.class).stream()
        .filter(remark -> remark.topic() == topic)
        .map(ReadResult.Remark::text)
        .toList();
  }

  List<ActivityReportRow> rows() {
    return all(ReadResult.ActivityRowFound.class).stream().map(ReadResult.ActivityRowFound::row).toList();
  }

  List<ExportFormat> formats() {
    return found().stream().map(ReadResult.Found::format).toList();
  }

  List<String> conflicts() {
    return found().stream().flatMap(found -> found.conflicts().stream()).toList();
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
}
