package dev.mfacodes.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.read.ExportFormat;
import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A rate means something only if what was measured is what it says, and is the same each time. */
final class SampleTest {

  private static final int BYTES = 100_000;

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({
      "GRAPH, GRAPH",
      "GRAPH_NDJSON, GRAPH",
      "DIAGNOSTICS, DIAGNOSTICS",
      "LOG_ANALYTICS_JSON, LOG_ANALYTICS",
      "LOG_ANALYTICS_CSV, LOG_ANALYTICS",
      "PORTAL_CSV, PORTAL_CSV",
      "ACTIVITY_CSV, ACTIVITY_CSV",
      "REGISTRATION_CSV, REGISTRATION_CSV",
      "REGISTRATIONS_JSON, USER_REGISTRATION_DETAILS",
      "CREDENTIAL_REGISTRATIONS_JSON, CREDENTIAL_USER_REGISTRATION_DETAILS"
  })
  void every_record_of_a_sample_is_read_in_its_format(Sample sample, ExportFormat format) throws IOException {
    Path file = sample.write(folder, BYTES);
    try (Stream<ReadResult> results = ExportReader.standard().read(file)) {
      List<ReadResult> all = results.toList();

      assertThat(all.get(0)).isInstanceOf(ReadResult.Remark.class);
      assertThat(all.subList(1, all.size())).hasSizeGreaterThan(10).allSatisfy(result ->
          assertThat(result).isInstanceOfSatisfying(
              ReadResult.Found.class, found -> assertThat(found.format()).isEqualTo(format)));
    }
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void a_sample_is_the_same_each_time(Sample sample) throws IOException {
    byte[] first = Files.readAllBytes(sample.write(folder, BYTES));

    assertThat(Files.readAllBytes(sample.write(folder, BYTES))).isEqualTo(first);
    assertThat(first.length).isBetween(BYTES, BYTES + 10_000);
  }
}
