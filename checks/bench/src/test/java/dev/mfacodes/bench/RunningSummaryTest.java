package dev.mfacodes.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mfacodes.classify.Attempts;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.DistinctUsers;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.MfaSummary;
import dev.mfacodes.classify.RunningSummary;
import dev.mfacodes.classify.SettledSummary;
import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A log as it comes, in order and in little memory. */
final class RunningSummaryTest {

  private static final Instant AS_OF = Instant.parse("2026-02-01T00:00:00Z");
  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void a_month_in_order_has_the_figures_of_all_its_rows(boolean backwards, @TempDir Path folder) throws Exception {
    Path log = folder.resolve("month.json");
    Month.main(new String[] {log.toString(), "8000"});
    Files.write(log, inOrder(Files.readAllLines(log), backwards));
    Attempts.Builder attempts = Attempts.builder(WINDOW);
    RunningSummary running = RunningSummary.of(new RunningSummary.Settings(
        WINDOW, WINDOW, Optional.of(AS_OF), ZoneOffset.UTC, DistinctUsers::exact));
    read(log, attempts, running);
    MfaSummary summary =
        MfaSummary.of(attempts.build(), new MfaSummary.Settings(AS_OF, ZoneOffset.UTC, DistinctUsers::exact));
    SettledSummary settled = running.finish();

    assertThat(settled.late()).isZero();
    assertThat(settled.figures()).isEqualTo(summary.figures());
    assertThat(settled.days()).isEqualTo(summary.days()).hasSizeGreaterThan(25);
    assertThat(settled.hours()).isEqualTo(summary.hours()).hasSizeGreaterThan(600);
  }

  private static void read(Path log, Attempts.Builder attempts, RunningSummary running) throws IOException {
    try (Stream<ReadResult> results = ExportReader.standard().read(log)) {
      results.forEach(result -> {
        if (result instanceof ReadResult.SignInFound found) {
          MfaEvent event = MfaEvent.of(found.signIn(), Classifier.classify(found.signIn()));
          attempts.add(event);
          running.add(event);
        }
      });
    }
  }

  /** A row without a time beside the others of its request. Left out are those named by their id alone. */
  private static List<String> inOrder(List<String> rows, boolean backwards) throws IOException {
    Map<String, String> requests = new HashMap<>();
    Map<String, String> times = new HashMap<>();
    for (String row : rows) {
      JsonNode signIn = JSON.readTree(row);
      String time = signIn.path("createdDateTime").asText();
      if (!time.isEmpty() && signIn.has("originalRequestId")) {
        requests.put(signIn.get("originalRequestId").asText(), time);
      }
      times.put(row, time);
    }
    for (String row : rows) {
      times.computeIfPresent(row, (its, time) -> time.isEmpty() ? requests.getOrDefault(request(its), "") : time);
    }
    Comparator<String> inOrder = Comparator.comparing(times::get);
    return rows.stream()
        .filter(row -> !times.get(row).isEmpty() && (row.contains("userPrincipalName") || !row.contains("userId")))
        .sorted(backwards ? Collections.reverseOrder(inOrder) : inOrder)
        .toList();
  }

  private static String request(String row) {
    return row.replaceFirst(".*\"originalRequestId\":\"([^\"]*)\".*", "$1");
  }

  /** So many a day that it is hardly a day, and so few that it is a year. */
  @ParameterizedTest
  @CsvSource({"350000, '1 days, '", "548, '365 days, 8760 hours'"})
  void a_log_of_many_users_runs_through_little_memory(String rowsPerDay, String days) throws Exception {
    Process running = new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"), "-Xmx16m", "-cp",
            System.getProperty("java.class.path"), "dev.mfacodes.bench.RunningMemory", "sketch", "200000", "100000",
            rowsPerDay)
        .redirectErrorStream(true)
        .start();
    String printed = new String(running.getInputStream().readAllBytes());
    assertThat(running.waitFor()).as(printed).isZero();
    assertThat(printed).startsWith("200,000 rows, ").contains(", 0 late, " + days);
  }
}
