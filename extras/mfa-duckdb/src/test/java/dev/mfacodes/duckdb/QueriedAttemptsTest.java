package dev.mfacodes.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfacodes.classify.Attempts;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.DistinctUsers;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.MfaSummary;
import dev.mfacodes.conformance.ConformanceCases;
import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.ReadResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QueriedAttemptsTest {

  private static final Duration WINDOW = Duration.ofMinutes(10);

  @Test
  void the_summary_of_a_query_is_that_of_the_reader(@TempDir Path folder) throws Exception {
    ConformanceCases.write(folder, ConformanceCases.Form.GRAPH);
    // a page is several records, which a table has in rows of their own
    Path log = Files.write(folder.resolve("rows.ndjson"), Files.readAllLines(folder.resolve("graph.ndjson")).stream()
        .filter(line -> !line.contains("\"value\":[")).toList());
    Attempts.Builder read = Attempts.builder(WINDOW);
    try (Stream<ReadResult> results = ExportReader.standard().read(log)) {
      results.forEach(result -> {
        if (result instanceof ReadResult.SignInFound found) {
          read.add(MfaEvent.of(found.signIn(), Classifier.classify(found.signIn())));
        }
      });
    }
    QueriedAttempts queried = queried("SELECT json FROM read_json_objects('" + log + "')");

    assertThat(queried.attempts()).isEqualTo(read.build());
    assertThat(queried.rows())
        .isEqualTo(ConformanceCases.all().stream().filter(one -> one.format().equals("graph")).count() - 1);
    assertThat(queried.unusable()).isZero();
    assertThat(summary(queried.attempts())).isEqualTo(summary(read.build()));
  }

  @Test
  void rows_of_the_activity_report_count_as_well() throws Exception {
    QueriedAttempts one = queried("SELECT '{\"Date\":\"2026-01-31T02:10:00Z\",\"Username\":\"eva@example.com\","
        + "\"Call Result\":\"FAILED_PHONE_APP_DENIED\",\"Authenticated\":\"false\"}'");

    assertThat(one.attempts().rows()).isEqualTo(1);
    assertThat(summary(one.attempts()).figures().usersChallenged().part()).isEqualTo(1);
  }

  @Test
  void rows_that_cannot_be_used_are_counted_and_not_lost() throws Exception {
    QueriedAttempts queried =
        queried("SELECT unnest(['{\"status\":{\"errorCode\":50074},\"id\":\"1\"}', NULL, '{}', 'x'])");

    assertThat(queried.rows()).isEqualTo(4);
    assertThat(queried.unusable()).isEqualTo(3);
    assertThat(queried.attempts().rows()).isEqualTo(1);
  }

  /** As the documentation has it read: else DuckDB loses the error now and then, and not in each run. */
  @RepeatedTest(20)
  void a_corrupt_file_among_several_is_an_error_that_names_it(@TempDir Path folder) throws Exception {
    for (int i = 0; i < 5; i++) {
      Files.writeString(folder.resolve("log" + i + ".ndjson"), "{\"status\":{\"errorCode\":50074}}\n".repeat(100));
    }
    Files.writeString(folder.resolve("log3.ndjson"), "{\"status\":{\"errorCode\":50074}}\n{\"status\":{\"err");

    assertThatThrownBy(() -> queried(
        "SELECT json FROM read_json_objects('" + folder + "/*.ndjson', format = 'unstructured')"))
        .isInstanceOf(SQLException.class).hasMessageContaining("log3.ndjson");
  }

  private static QueriedAttempts queried(String sql) throws SQLException {
    try (Db db = new Db();
        Statement statement = db.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return QueriedAttempts.of(rows, WINDOW);
    }
  }

  private static MfaSummary summary(Attempts attempts) {
    return MfaSummary.of(attempts,
        new MfaSummary.Settings(Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC, DistinctUsers::exact));
  }
}
