package dev.mfacodes.sql;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows of a query, printed. DuckDB makes the texts, so that they are the same whatever the machine: times in UTC,
 * lists and objects as JSON. It has the whole result before the first row is printed, so a file that turns out corrupt
 * leaves no half of an answer.
 */
final class Answer {

  private static final Set<String> NUMBERS = Set.of(
      "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "FLOAT",
      "DOUBLE");

  /** A column of the result. */
  private record Column(String name, String type) {

    boolean number() {
      return NUMBERS.contains(type) || type.startsWith("DECIMAL");
    }

    boolean nested() {
      return type.endsWith("]") || type.startsWith("STRUCT") || type.startsWith("MAP");
    }
  }

  private Answer() {}

  static void print(Connection duckDb, String query, ResultForm form, OutputStream out)
      throws SQLException, IOException {
    List<Column> columns = columns(duckDb, query);
    String names = IntStream.range(0, columns.size()).mapToObj(i -> "c" + i).collect(Collectors.joining(", "));
    String cells = form == ResultForm.JSON ? object(columns) : texts(columns);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try (Statement statement = duckDb.createStatement();
        ResultSet rows = statement.executeQuery("SELECT " + cells + " FROM (" + query + "\n) answer(" + names + ")")) {
      switch (form) {
        case TABLE -> table(columns, rows, writer);
        case CSV -> csv(columns, rows, writer);
        case JSON -> json(rows, writer);
      }
    }
    writer.flush();
  }

  private static List<Column> columns(Connection duckDb, String query) throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (PreparedStatement statement = duckDb.prepareStatement(query)) {
      ResultSetMetaData result = statement.getMetaData();
      for (int i = 1; result != null && i <= result.getColumnCount(); i++) {
        columns.add(new Column(result.getColumnName(i), result.getColumnTypeName(i)));
      }
    }
    return columns;
  }

  private static String texts(List<Column> columns) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> (columns.get(i).nested() ? "to_json(c" + i + ")" : "c" + i) + "::VARCHAR")
        .collect(Collectors.joining(", "));
  }

  private static String object(List<Column> columns) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> SignIns.text(columns.get(i).name()) + ", c" + i)
        .collect(Collectors.joining(", ", "json_object(", ")::VARCHAR"));
  }

  private static void table(List<Column> columns, ResultSet rows, Writer out) throws SQLException, IOException {
    TextTable table = new TextTable(columns.stream().map(Column::name).toList(),
        columns.stream().map(Column::number).toList());
    while (rows.next()) {
      List<String> cells = new ArrayList<>();
      for (int i = 1; i <= columns.size(); i++) {
        String cell = rows.getString(i);
        cells.add(cell == null ? "NULL" : cell);
      }
      table.row(cells);
    }
    out.write(table.toString());
  }

  private static void csv(List<Column> columns, ResultSet rows, Writer out) throws SQLException, IOException {
    out.write(columns.stream().map(Column::name).map(Answer::quoted).collect(Collectors.joining(",", "", "\n")));
    while (rows.next()) {
      for (int i = 1; i <= columns.size(); i++) {
        String cell = rows.getString(i);
        // nothing for null, quotes for an empty text
        out.write((i > 1 ? "," : "") + (cell == null ? "" : cell.isEmpty() ? "\"\"" : quoted(cell)));
      }
      out.write('\n');
    }
  }

  private static String quoted(String cell) {
    return cell.chars().anyMatch(character -> ",\"\r\n".indexOf(character) >= 0)
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }

  private static void json(ResultSet rows, Writer out) throws SQLException, IOException {
    while (rows.next()) {
      out.write(rows.getString(1));
      out.write('\n');
    }
  }
}
