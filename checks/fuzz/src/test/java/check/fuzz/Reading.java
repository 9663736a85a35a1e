package check.fuzz;

import static check.fuzz.Promise.require;
import static check.fuzz.Promise.same;

import dev.mfacodes.classify.Classifier;
import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.read.ExportFormat;
import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One input read in several ways, and what has to hold whatever its bytes are. */
final class Reading {

  private static final String NAME = "input";

  /** The smallest that a record can be limited to. */
  static final int SMALL_RECORD = 1 << 10;

  private final ExportReader.Builder reader;
  private final byte[] input;

  private Reading(ExportReader.Builder reader, byte[] input) {
    this.reader = reader;
    this.input = input;
  }

  static Reading of(ExportReader.Builder reader, byte[] input) {
    return new Reading(reader, input);
  }

  /**
   * Reads, and fails where a promise is broken.
   *
   * @param format what every record has to be
   */
  void keepsItsPromises(Optional<ExportFormat> format) {
    List<ReadResult> results = results(new ByteArrayInputStream(input));
    check(results, format);
    same("read again", results, results(new ByteArrayInputStream(input)));
    same("by the quick door", Said.of(results),
        Said.byEvents(reader.build(), new ByteArrayInputStream(input), NAME));
    List<ReadResult> byteByByte = results(new OneByteAtATime(input));
    if (isUnpackedUtf8() || !ends(byteByByte)) {
      same("read byte by byte", results, byteByByte);
    }
    if (input.length > SMALL_RECORD) { // from now on
      reader.maxRecordBytes(SMALL_RECORD);
      List<ReadResult> small = results(new ByteArrayInputStream(input));
      check(small, format);
      same("small records by the quick door", Said.of(small),
          Said.byEvents(reader.build(), new ByteArrayInputStream(input), NAME));
    }
  }

  /**
   * Fails if not each record is either found or told to be a problem.
   *
   * @param records how many there are
   * @param valid whether all have to be found
   */
  void accountsFor(int records, boolean valid) {
    List<ReadResult> results = results(new ByteArrayInputStream(input));
    long found = results.stream().filter(ReadResult.Found.class::isInstance).count();
    long problems = results.stream().filter(ReadResult.Problem.class::isInstance).count();
    require(found + problems == records, records + " records in, " + found + " out and " + problems + " problems");
    require(!valid || problems == 0, "a problem of valid records: " + results);
    require(results.stream().noneMatch(Reading::ends), "not read to the end: " + results);
  }

  private List<ReadResult> results(InputStream in) {
    try (Stream<ReadResult> results = reader.build().read(in, NAME)) {
      return results.toList();
    }
  }

  private void check(List<ReadResult> results, Optional<ExportFormat> format) {
    inOrder(results);
    nothingAfterTheEnd(results);
    for (ReadResult result : results) {
      complete(result);
      if (result instanceof ReadResult.Found found) {
        require(format.isEmpty() || format.get() == found.format(), "another format than was asked for: " + result);
        usable(found);
      }
    }
  }

  /** How much comes before the place where what was packed, or is UTF-16, is broken depends on how it comes. */
  private static boolean ends(List<ReadResult> results) {
    return results.stream().anyMatch(Reading::ends);
  }

  private static boolean ends(ReadResult result) {
    return result instanceof ReadResult.Problem problem && problem.scope() == ReadResult.Scope.INPUT;
  }

  private void inOrder(List<ReadResult> results) {
    long line = 1;
    long offset = 0;
    for (ReadResult result : results) {
      if (result.position().source().equals(NAME)) {
        require(result.position().line() >= line, "a line that lies before the last: " + result);
        require(result.position().byteOffset() >= offset, "an offset that lies before the last: " + result);
        line = result.position().line();
        offset = result.position().byteOffset();
      }
    }
    require(isUnpackedUtf8() ? offset <= input.length : line >= 1, "an offset behind the end");
  }

  /** Then positions are those of the input, or up to three bytes before: those of a byte order mark. */
  private boolean isUnpackedUtf8() {
    return !begins(0x1f, 0x8b) && !begins('P', 'K', 3, 4) && !begins(0xff, 0xfe) && !begins(0xfe, 0xff);
  }

  private boolean begins(int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= input.length || (input[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static void nothingAfterTheEnd(List<ReadResult> results) {
    boolean ended = false;
    for (ReadResult result : results) {
      require(!ended || ends(result) || result instanceof ReadResult.Remark, "a record after the end: " + result);
      ended |= ends(result);
    }
  }

  private static void complete(ReadResult result) {
    require(!result.position().source().isEmpty() && !result.toString().isEmpty(), "no position or text");
    if (result instanceof ReadResult.Problem problem) {
      require(!problem.message().isBlank(), "no message");
    } else if (result instanceof ReadResult.Remark remark) {
      require(!remark.text().isBlank(), "no text");
    }
  }

  private static void usable(ReadResult.Found found) {
    if (found instanceof ReadResult.SignInFound signIn) {
      usable(signIn.signIn());
    } else if (found instanceof ReadResult.ActivityRowFound row) {
      usable(row.row());
    } else if (found instanceof ReadResult.RegistrationFound registration) {
      UserRegistration read = registration.registration();
      same("written and read", read, UserRegistration.fromWire(read.toWire()));
    }
  }

  private static void usable(SignIn signIn) {
    same("written and read", signIn, SignIn.fromWire(signIn.toWire()));
    same("classified again", Classifier.classify(signIn), Classifier.classify(signIn));
    require(!Classifier.classify(signIn).toString().isEmpty(), "no text");
  }

  private static void usable(ActivityReportRow row) {
    same("written and read", row, ActivityReportRow.fromWire(row.toWire()));
    same("classified again", Classifier.classify(row), Classifier.classify(row));
    require(!Classifier.classify(row).toString().isEmpty(), "no text");
  }
}
