package check.fuzz;

import static check.fuzz.Promise.require;
import static check.fuzz.Promise.same;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.UnknownValue;
import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.schema.WireException;
import dev.mfacodes.model.schema.WireType;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.read.ExportFormat;
import dev.mfacodes.read.ExportReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Valid events to which something is done. Every record that goes in comes out, or is a problem that is told. */
final class EventFuzzTest {

  /** Sign-ins, one a line. */
  @Fuzzed
  void sign_ins(FuzzedDataProvider input) {
    read(input, ExportFormat.GRAPH, SignIn.wireType());
  }

  /** Sign-ins as Azure Monitor wraps them, one a line. */
  @Fuzzed
  void diagnostics(FuzzedDataProvider input) {
    read(input, ExportFormat.DIAGNOSTICS, SignIn.wireType());
  }

  @Fuzzed
  void registrations(FuzzedDataProvider input) {
    read(input, ExportFormat.USER_REGISTRATION_DETAILS, UserRegistration.wireType());
  }

  private static void read(FuzzedDataProvider input, ExportFormat format, WireType.ObjectOf type) {
    boolean forced = input.consumeBoolean();
    LinesFile file = LinesFile.of(input, type, format == ExportFormat.DIAGNOSTICS);
    ExportReader.Builder reader = ExportReader.builder();
    if (forced) {
      reader.format(format);
    }
    Reading reading = Reading.of(reader, file.bytes());
    reading.keepsItsPromises(Optional.of(format).filter(known -> forced));
    // one in which nothing is left but a null or two is no registration, though its format is said
    boolean saysEnough = forced && format != ExportFormat.USER_REGISTRATION_DETAILS;
    // the least that a record can be limited to is now the limit, if the file is longer than that
    reading.accountsFor(file.lines(), saysEnough && file.valid() && file.bytes().length <= Reading.SMALL_RECORD);
  }

  /** Rows of a portal's download. */
  @Fuzzed
  void portal_rows(FuzzedDataProvider input) {
    rows(input, ExportFormat.PORTAL_CSV, List.of("Date (UTC)", "Request ID", "Correlation ID", "Username", "Status",
        "Sign-in error code", "Failure reason", "Multifactor authentication result",
        "Multifactor authentication auth method", "Authentication requirement", "Conditional Access"));
  }

  /** Rows of the activity report. */
  @Fuzzed
  void activity_rows(FuzzedDataProvider input) {
    rows(input, ExportFormat.ACTIVITY_CSV,
        List.of("Date", "Username", "Call Result", "Authenticated", "Phone", "Application"));
  }

  private static void rows(FuzzedDataProvider input, ExportFormat format, List<String> columns) {
    CsvFile file = CsvFile.of(input, columns);
    Reading reading = Reading.of(ExportReader.builder().format(format), file.bytes());
    reading.accountsFor(file.rows(), false);
    reading.keepsItsPromises(Optional.of(format));
    if (file.rowsAreLines()) { // with a small limit, an open quote is followed no further
      reading.accountsFor(file.rows(), false);
    }
  }

  /** What some JSON library made of an event: a model, or an exception that says what is wrong with it. */
  @Fuzzed
  void map(FuzzedDataProvider input) {
    if (input.consumeBoolean()) {
      Map<String, Object> wire = WireMap.of(input, SignIn.wireType());
      try {
        SignIn signIn = SignIn.fromWire(wire);
        same("written and read", signIn, SignIn.fromWire(signIn.toWire()));
        Classification answer = Classifier.classify(signIn);
        same("classified again", answer, Classifier.classify(signIn));
        require(!answer.toString().isEmpty() && !signIn.toString().isEmpty(), "no text");
        same("the event of it", MfaEvent.of(signIn, answer), MfaEvent.of(signIn, answer));
        UnknownValue.in(signIn);
      } catch (WireException refused) {
        require(!refused.reason().isBlank(), "no reason");
      }
      return;
    }
    Map<String, Object> wire = WireMap.of(input, ActivityReportRow.wireType());
    try {
      ActivityReportRow row = ActivityReportRow.fromWire(wire);
      same("written and read", row, ActivityReportRow.fromWire(row.toWire()));
      Classification answer = Classifier.classify(row);
      require(!answer.toString().isEmpty() && !row.toString().isEmpty(), "no text");
      same("the event of it", MfaEvent.of(row, Optional.empty(), answer), MfaEvent.of(row, Optional.empty(), answer));
      UnknownValue.in(row);
    } catch (WireException refused) {
      require(!refused.reason().isBlank(), "no reason");
    }
  }
}
