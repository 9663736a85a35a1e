package dev.mfacodes.bench;

import dev.mfacodes.classify.Attempts;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.DistinctUsers;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.MfaSummary;
import dev.mfacodes.duckdb.MfaFunctions;
import dev.mfacodes.duckdb.QueriedAttempts;
import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** The summary of a {@link Month}, from one thread of the library and from a query of DuckDB. */
final class Engines {

  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final Instant AS_OF = Instant.parse("2026-02-01T00:00:00Z");

  private Engines() {}

  /** {@code library}, {@code summary} (of a query), {@code functions} (in SQL alone) or {@code same}, and the log. */
  public static void main(String[] arguments) throws IOException, SQLException {
    Path log = Path.of(arguments[1]);
    long start = System.nanoTime();
    long rows = switch (arguments[0]) {
      case "library" -> library(log).attempts().rows();
      case "summary" -> queried(log).attempts().rows();
      case "functions" -> functions(log);
      default -> same(log);
    };
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "%s: %,d rows, %.1f s, %,.0f rows/s%n", arguments[0], rows, seconds, rows / seconds);
  }

  private static long same(Path log) throws IOException, SQLException {
    MfaSummary library = library(log);
    if (!library.equals(queried(log))) {
      throw new IllegalStateException("the summaries differ");
    }
    return library.attempts().rows();
  }

  static MfaSummary library(Path log) throws IOException {
    Attempts.Builder attempts = Attempts.builder(WINDOW);
    try (Stream<ReadResult> results = ExportReader.standard().read(log)) {
      results.forEach(result -> {
        if (result instanceof ReadResult.SignInFound found) {
          attempts.add(MfaEvent.of(found.signIn(), Classifier.classify(found.signIn())));
        } else if (result instanceof ReadResult.Problem problem) {
          throw new IllegalStateException(problem.message());
        }
      });
    }
    return summary(attempts.build());
  }

  static MfaSummary queried(Path log) throws SQLException {
    Properties streaming = new Properties();
    streaming.setProperty("jdbc_stream_results", "true");
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:", streaming);
        Statement statement = duckDb.createStatement();
        ResultSet rows = statement.executeQuery("SELECT json FROM " + objects(log))) {
      QueriedAttempts queried = QueriedAttempts.of(rows, WINDOW);
      if (queried.unusable() > 0) {
        throw new IllegalStateException(queried.unusable() + " rows are no sign-ins");
      }
      return summary(queried.attempts());
    }
  }

  /** Six questions of each row, which are counted: what the functions cost, on all threads. */
  static long functions(Path log) throws SQLException {
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement()) {
      MfaFunctions.register(duckDb);
      long all = 0;
      try (ResultSet rows = statement.executeQuery("SELECT mfa_signin(json), mfa_challenged(json), mfa_outcome(json),"
          + " mfa_detail(json), mfa_method(json), mfa_cause(json), count(*) FROM " + objects(log) + " GROUP BY ALL")) {
        while (rows.next()) {
          all += rows.getLong(7);
        }
      }
      return all;
    }
  }

  private static String objects(Path log) {
    return "read_json_objects('" + log.toString().replace("'", "''") + "', format = 'newline_delimited')";
  }

  private static MfaSummary summary(Attempts attempts) {
    return MfaSummary.of(attempts, new MfaSummary.Settings(AS_OF, ZoneOffset.UTC, DistinctUsers::exact));
  }
}
