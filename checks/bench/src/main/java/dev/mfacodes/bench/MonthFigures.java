package dev.mfacodes.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The report of a {@link Month} beside what a database makes of the same file. */
final class MonthFigures {

  private MonthFigures() {}

  /** The log, the report as JSON, and the time that the report was made for. */
  public static void main(String[] arguments) throws IOException, SQLException {
    Path report = Path.of(arguments[1]);
    List<String> differing = differing(Path.of(arguments[0]), report, Instant.parse(arguments[2]));
    differing.stream().limit(50).forEach(System.out::println);
    System.out.println(figures(report).size() + " figures compared, " + differing.size() + " differ");
    if (!differing.isEmpty()) {
      System.exit(1);
    }
  }

  /** Every figure that is not the same, one a line. */
  static List<String> differing(Path log, Path report, Instant asOf) throws IOException, SQLException {
    List<String> differing = new ArrayList<>();
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:"); Statement sql = duckDb.createStatement()) {
      sql.execute("SET VARIABLE log = '" + log.toString().replace("'", "''") + "'");
      sql.execute("SET VARIABLE as_of = '" + asOf + "'");
      fill(duckDb, sql, figures(report));
      sql.execute(script());
      try (ResultSet rows = sql.executeQuery("FROM compared WHERE database <> report ORDER BY path")) {
        while (rows.next()) {
          differing.add(rows.getString(1) + ": database " + rows.getLong(2) + ", report " + rows.getLong(3));
        }
      }
    }
    return differing;
  }

  private static void fill(Connection duckDb, Statement sql, Map<String, Long> figures) throws SQLException {
    sql.execute("CREATE TABLE actual (path VARCHAR, number BIGINT)");
    try (PreparedStatement insert = duckDb.prepareStatement("INSERT INTO actual VALUES (?, ?)")) {
      for (Map.Entry<String, Long> figure : figures.entrySet()) {
        insert.setString(1, figure.getKey());
        insert.setLong(2, figure.getValue());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Every number of the report under its path; how often a value is unknown under the value. */
  static SortedMap<String, Long> figures(Path report) throws IOException {
    SortedMap<String, Long> figures = new TreeMap<>();
    collect("$", new ObjectMapper().readTree(report.toFile()), figures);
    figures.remove("$.skipped");
    return figures;
  }

  private static void collect(String path, JsonNode node, SortedMap<String, Long> figures) {
    if (node.isIntegralNumber()) {
      figures.put(path, node.longValue());
    } else if (node.isObject()) {
      node.properties().forEach(member -> collect(path + '.' + member.getKey(), member.getValue(), figures));
    } else if (path.endsWith(".unknowns")) {
      node.forEach(unknown -> figures.put(
          path + '.' + unknown.get("value").textValue(), unknown.get("rows").longValue()));
    }
  }

  private static String script() throws IOException {
    try (InputStream script = Objects.requireNonNull(MonthFigures.class.getResourceAsStream("month.sql"))) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
