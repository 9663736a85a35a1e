package dev.mfacodes.bench.speed.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mfacodes.read.ExportFormat;
import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A rate means something only if what was measured is what it says, and is the same each time. */
final class SampleTest {

  private static final int BYTES = 100_000;

  private static final List<SampleOptions> OPTIONS = List.of(
      SampleOptions.COMPACT, SampleOptions.SHUFFLED, SampleOptions.PRETTY, SampleOptions.SLIM);

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({
      "GRAPH_PAGE, GRAPH",
      "GRAPH_ARRAY, GRAPH",
      "GRAPH_NDJSON, GRAPH",
      "DIAGNOSTICS, DIAGNOSTICS",
      "LOG_ANALYTICS, LOG_ANALYTICS",
      "LOG_ANALYTICS_CSV, LOG_ANALYTICS",
      "PORTAL_CSV, PORTAL_CSV",
      "ACTIVITY_CSV, ACTIVITY_CSV",
      "REGISTRATION_CSV, REGISTRATION_CSV",
      "REGISTRATIONS, USER_REGISTRATION_DETAILS",
      "CREDENTIAL_REGISTRATIONS, CREDENTIAL_USER_REGISTRATION_DETAILS"
  })
  void every_record_of_a_sample_is_read_in_its_format(SampleFormat sample, ExportFormat format) throws IOException {
    for (SampleOptions options : sample.isCsv() ? List.of(SampleOptions.COMPACT) : OPTIONS) {
      try (Stream<ReadResult> results =
          ExportReader.standard().read(new Sample(sample, options).write(folder, BYTES))) {
        List<ReadResult> all = results.toList();

        assertThat(all.get(0)).isInstanceOf(ReadResult.Remark.class);
        assertThat(all.subList(1, all.size())).as("%s", options).hasSizeGreaterThan(10).allSatisfy(result ->
            assertThat(result).isInstanceOfSatisfying(
                ReadResult.Found.class, found -> assertThat(found.format()).isEqualTo(format)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_sample_is_the_same_each_time(SampleFormat format) throws IOException {
    Sample sample = new Sample(format, SampleOptions.SHUFFLED);
    byte[] first = Files.readAllBytes(sample.write(folder, BYTES));

    assertThat(Files.readAllBytes(sample.write(folder, BYTES))).isEqualTo(first);
    assertThat(first.length).isBetween(BYTES, BYTES + 10_000);
  }

  /** What measures something else beside it, with a sample of its own, leaves this one as it is. */
  @Test
  void a_sample_never_takes_the_place_of_another() throws IOException {
    Sample sample = new Sample(SampleFormat.GRAPH_NDJSON, SampleOptions.COMPACT);
    Path large = sample.writeRecords(folder, 20);
    long bytes = Files.size(large);

    Files.delete(sample.writeRecords(folder, 1));

    assertThat(large).hasSize(bytes);
  }

  /** Random numbers are specified, so these bytes are the same on every machine and JVM. */
  @Test
  void a_sample_is_the_same_on_every_machine() throws IOException {
    Sample sample = new Sample(SampleFormat.ACTIVITY_CSV, SampleOptions.COMPACT);
    String first = Files.readString(sample.writeRecords(folder, 1));

    assertThat(first).isEqualTo("""
        Date,Username,Call Result,Authenticated,Phone,Application
        "2026-01-01T00:00:17Z","gebruiker29@example.com","FAILED_INVALID_EXTENSION","true",\
        "+31 20 555 01 85","Rapportages (België), Utrecht"
        """);
  }

  @Test
  void a_sign_in_has_the_size_of_real_ones() throws IOException {
    Path file = new Sample(SampleFormat.GRAPH_NDJSON, SampleOptions.COMPACT).writeRecords(folder, 500);

    assertThat(Files.size(file) / 500).isBetween(3_700L, 4_100L);
  }

  @Test
  void options_change_the_order_the_room_or_the_properties_and_not_the_values() throws IOException {
    String written = oneRecord(SampleOptions.COMPACT);
    JsonNode compact = first(written);

    assertThat(first(oneRecord(SampleOptions.PRETTY))).isEqualTo(compact);
    assertThat(first(oneRecord(SampleOptions.SHUFFLED))).isEqualTo(compact);
    assertThat(oneRecord(SampleOptions.SHUFFLED)).isNotEqualTo(written);
    first(oneRecord(SampleOptions.SLIM)).properties().forEach(member ->
        assertThat(compact.get(member.getKey())).isEqualTo(member.getValue()));
  }

  @Test
  void a_quiet_month_is_a_small_file() throws IOException {
    Path file = new Sample(SampleFormat.GRAPH_ARRAY, SampleOptions.QUIET).writeRecords(folder, 30 * 24 * 6);
    JsonNode signIns = new ObjectMapper().readTree(file.toFile());

    assertThat(Files.size(file)).isLessThan(6_000_000);
    assertThat(time(signIns.get(0)).until(time(signIns.get(signIns.size() - 1)), ChronoUnit.DAYS))
        .isBetween(28L, 32L);
  }

  private static Instant time(JsonNode signIn) {
    return Instant.parse(signIn.get("createdDateTime").asText());
  }

  private String oneRecord(SampleOptions options) throws IOException {
    return Files.readString(new Sample(SampleFormat.GRAPH_ARRAY, options).writeRecords(folder, 1));
  }

  private static JsonNode first(String records) throws IOException {
    return new ObjectMapper().readTree(records).get(0);
  }

  @Test
  void statuses_codes_and_methods_are_wider_than_the_catalogue_and_names_than_ascii() throws IOException {
    Set<String> texts = new HashSet<>();
    Path file = new Sample(SampleFormat.GRAPH_NDJSON, SampleOptions.COMPACT).writeRecords(folder, 1_000);
    try (MappingIterator<JsonNode> all = new ObjectMapper().readerFor(JsonNode.class).readValues(file.toFile())) {
      while (all.hasNext()) {
        JsonNode signIn = all.next();
        texts.add(signIn.path("status").path("errorCode").asText());
        texts.add(signIn.path("userDisplayName").asText().split(" ")[0]);
        signIn.path("authenticationDetails").forEach(step -> {
          texts.add(step.path("authenticationMethod").asText());
          texts.add(step.path("authenticationStepResultDetail").asText());
        });
        signIn.path("appliedConditionalAccessPolicies").forEach(policy -> texts.add(policy.path("result").asText()));
      }
    }

    assertThat(texts).contains("987654", "9000411", "Retina scan", "MFA denied; the wristband was not worn",
        "MFA requirement satisfied by claim in the token", "Zoë", "さくら", "notApplied", "reportOnlyNotApplied");
  }
}
