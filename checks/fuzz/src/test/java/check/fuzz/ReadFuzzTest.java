package check.fuzz;

import dev.mfacodes.read.ExportFormat;
import dev.mfacodes.read.ExportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * Each format with any bytes. A build reads what is stored under {@code ReadFuzzTestInputs}: an example or two of each
 * format, and what the fuzzer found. {@code fuzz.sh} fuzzes.
 */
final class ReadFuzzTest {

  /** With the clock put forward and back. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /** What stands between the two files in one input. */
  private static final String BETWEEN_FILES = "=====\n";

  private static Path companion;

  @BeforeAll
  static void makeCompanion() throws IOException {
    companion = Files.createTempFile("companion", ".csv");
  }

  @AfterAll
  static void deleteCompanion() throws IOException {
    Files.delete(companion);
  }

  @Fuzzed
  void graph_json(byte[] input) {
    read(ExportFormat.GRAPH, input);
  }

  @Fuzzed
  void diagnostics_json(byte[] input) {
    read(ExportFormat.DIAGNOSTICS, input);
  }

  @Fuzzed
  void log_analytics_json(byte[] input) {
    read(ExportFormat.LOG_ANALYTICS, input);
  }

  /** The format is the same; what begins like JSON is JSON. */
  @Fuzzed
  void log_analytics_csv(byte[] input) {
    read(ExportFormat.LOG_ANALYTICS, input);
  }

  @Fuzzed
  void portal_csv(byte[] input) {
    read(ExportFormat.PORTAL_CSV, input);
  }

  @Fuzzed
  void portal_csv_with_auth_details(byte[] input) throws IOException {
    TwoFiles files = TwoFiles.in(input, BETWEEN_FILES);
    Files.write(companion, files.second());
    Reading.of(forced(ExportFormat.PORTAL_CSV).authDetails(companion), files.first())
        .keepsItsPromises(Optional.of(ExportFormat.PORTAL_CSV));
  }

  @Fuzzed
  void activity_csv(byte[] input) {
    read(ExportFormat.ACTIVITY_CSV, input);
  }

  @Fuzzed
  void registration_csv(byte[] input) {
    read(ExportFormat.REGISTRATION_CSV, input);
  }

  @Fuzzed
  void user_registration_details_json(byte[] input) {
    read(ExportFormat.USER_REGISTRATION_DETAILS, input);
  }

  @Fuzzed
  void credential_user_registration_details_json(byte[] input) {
    read(ExportFormat.CREDENTIAL_USER_REGISTRATION_DETAILS, input);
  }

  /** Packed or not, in any encoding, of any format: as the content says. */
  @Fuzzed
  void any(byte[] input) {
    Reading.of(ExportReader.builder(), input).keepsItsPromises(Optional.empty());
  }

  private static void read(ExportFormat format, byte[] input) {
    Reading.of(forced(format), input).keepsItsPromises(Optional.of(format));
  }

  private static ExportReader.Builder forced(ExportFormat format) {
    return ExportReader.builder().format(format).zone(ZONE);
  }
}
