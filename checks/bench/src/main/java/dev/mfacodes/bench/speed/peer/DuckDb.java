package dev.mfacodes.bench.speed.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** A database that reads the file, in one thread like all others; its own columns are given, or found out by it. */
final class DuckDb implements Case {

  private static final String COLUMNS = ", columns = {createdDateTime: 'TIMESTAMP', userPrincipalName: 'VARCHAR',"
      + " status: 'STRUCT(errorCode BIGINT)', authenticationDetails:"
      + " 'STRUCT(authenticationStepResultDetail VARCHAR, authenticationMethod VARCHAR)[]'}";

  /** The file is read once; what is then counted and summed is small. */
  private static final String QUERY = """
      WITH met AS MATERIALIZED (
        SELECT status.errorCode AS code,
          coalesce(authenticationDetails[-1].authenticationStepResultDetail, '') AS result,
          coalesce(authenticationDetails[-1].authenticationMethod, '') AS method,
          userPrincipalName, count(*) AS events, sum(epoch_us(createdDateTime) // 1000000) AS seconds
        FROM read_ndjson('%s'%s)
        GROUP BY ALL)
      SELECT code, result, method, sum(events)::BIGINT, 0::BIGINT, 0::BIGINT FROM met GROUP BY ALL
      UNION ALL
      SELECT NULL, NULL, NULL, sum(events)::BIGINT, count(DISTINCT userPrincipalName), sum(seconds)::BIGINT FROM met
      """;

  private final boolean given;

  DuckDb(boolean given) {
    this.given = given;
  }

  @Override
  public String name() {
    return given ? Cases.DUCKDB_GIVEN : "DuckDB, columns inferred";
  }

  @Override
  public String does() {
    return "one thread, the wanted fields" + (given ? " with their types" : ", all types found out by DuckDB");
  }

  @Override
  public Aggregate run(Path file) throws IOException {
    String query = QUERY.formatted(file.toString().replace("'", "''"), given ? COLUMNS : "");
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement()) {
      statement.execute("SET threads = 1");
      try (ResultSet rows = statement.executeQuery(query)) {
        return aggregate(rows);
      }
    } catch (SQLException failed) {
      throw new IOException(failed);
    }
  }

  private static Aggregate aggregate(ResultSet rows) throws SQLException {
    Map<Aggregate.Ending, Long> endings = new HashMap<>();
    long[] totals = new long[3];
    while (rows.next()) {
      if (rows.getString(2) == null) {
        totals = new long[] {rows.getLong(4), rows.getLong(5), rows.getLong(6)};
      } else {
        endings.put(
            new Aggregate.Ending(rows.getLong(1), rows.getString(2), rows.getString(3)), rows.getLong(4));
      }
    }
    return new Aggregate(totals[0], endings, totals[1], totals[2], Map.of());
  }
}
