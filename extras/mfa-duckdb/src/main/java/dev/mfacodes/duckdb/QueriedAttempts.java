package dev.mfacodes.duckdb;

import dev.mfacodes.classify.Attempts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;

/**
 * The attempts among the rows of a query, for {@code MfaSummary} and {@code Fatigue}: DuckDB has no aggregate functions
 * in Java, so what is merged is merged here.
 *
 * <pre>{@code
 * try (ResultSet rows = statement.executeQuery(
 *     "SELECT json FROM read_json_objects('january/*.ndjson', format = 'unstructured')")) {
 *   QueriedAttempts january = QueriedAttempts.of(rows, Duration.ofMinutes(10));
 * }
 * }</pre>
 *
 * <p>Several files of JSON lines have to be read as {@code unstructured}, or each by a {@code read_json_objects} of its
 * own: otherwise DuckDB 2.0.0 cuts them into parts, and an error in the last part of a file is lost now and then, with
 * the records behind it. Of one file none was lost. A file that is one array has to be read as {@code array}: as
 * unstructured it is one row, which is not usable.
 *
 * <p>DuckDB holds the whole result in memory unless the connection was opened with the property
 * {@code jdbc_stream_results=true}; then it may not say which file is corrupt. Immutable.
 *
 * @param attempts the attempts among the rows that could be used; personal, like the rows
 * @param rows how many rows there were
 * @param unusable how many of them are null or no sign-in, and so are not among the attempts
 */
public record QueriedAttempts(Attempts attempts, long rows, long unusable) {

  /**
   * Refuses {@code null}.
   *
   * @param attempts the attempts
   * @param rows how many rows there were
   * @param unusable how many could not be used
   */
  public QueriedAttempts {
    Objects.requireNonNull(attempts, "attempts");
  }

  /**
   * Reads a result to its end. The functions need not be registered for it.
   *
   * @param rows a result whose first column holds records, as the functions of {@link MfaFunctions} take them as JSON;
   *     stays open, and is for one thread
   * @param window how long after a row another one may belong to the same attempt; see {@link Attempts}
   * @return the attempts, and how many rows there were
   * @throws SQLException if the query fails on its way, as for a corrupt file: nothing is given then
   */
  public static QueriedAttempts of(ResultSet rows, Duration window) throws SQLException {
    Attempts.Builder attempts = Attempts.builder(window);
    long all = 0;
    long unusable = 0;
    while (rows.next()) {
      all++;
      String json = rows.getString(1);
      if (json != null && Reading.ofRecord(json) instanceof Reading.Read read) {
        attempts.add(read.record().event());
      } else {
        unusable++;
      }
    }
    return new QueriedAttempts(attempts.build(), all, unusable);
  }
}
