package dev.mfacodes.bench;

import dev.mfacodes.classify.Attempts;
import dev.mfacodes.duckdb.MfaFunctions;
import dev.mfacodes.duckdb.QueriedAttempts;
import dev.mfacodes.read.EventReader;
import dev.mfacodes.read.EventVisitor;
import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.ReadResult;
import dev.mfacodes.read.SignInEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;

/**
 * The rows of a {@link Month}, from one thread of the library and from a query of DuckDB, and the functions in SQL
 * alone. Public for checks/spark, which puts Spark beside them.
 */
public final class Engines {

  /** How far apart rows of one attempt may be. */
  public static final Duration WINDOW = Duration.ofMinutes(10);

  private Engines() {}

  /** The rows, read and classified in one thread. */
  public static Attempts library(Path log) throws IOException {
    Attempts.Builder attempts = Attempts.builder(WINDOW);
    EventReader.of(ExportReader.standard()).read(log, new EventVisitor() {

      @Override
      public void signIn(SignInEvent event) {
        attempts.add(event.event());
      }

      @Override
      public void other(ReadResult result) {
        if (result instanceof ReadResult.Problem problem) {
          throw new IllegalStateException(problem.message());
        }
      }
    });
    return attempts.build();
  }

  /** The rows, as DuckDB finds them in the file. */
  public static Attempts queried(Path log) throws SQLException {
    Properties streaming = new Properties();
    streaming.setProperty("jdbc_stream_results", "true");
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:", streaming);
        Statement statement = duckDb.createStatement();
        ResultSet rows = statement.executeQuery("SELECT json FROM " + objects(log))) {
      QueriedAttempts queried = QueriedAttempts.of(rows, WINDOW);
      if (queried.unusable() > 0) {
        throw new IllegalStateException(queried.unusable() + " rows are no sign-ins");
      }
      return queried.attempts();
    }
  }

  /** Six questions of each row, which are counted: what the functions cost, on all threads. */
  public static long functions(Path log) throws SQLException {
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
}
