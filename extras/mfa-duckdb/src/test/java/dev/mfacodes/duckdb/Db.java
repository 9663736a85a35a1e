package dev.mfacodes.duckdb;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A database in memory, with the functions there. */
final class Db implements AutoCloseable {

  private final Connection connection;

  Db() throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    MfaFunctions.register(connection);
  }

  Connection connection() {
    return connection;
  }

  void run(String sql, Object... arguments) throws SQLException {
    try (PreparedStatement statement = prepared(sql, arguments)) {
      statement.execute();
    }
  }

  /** The rows, their cells with a bar between them. */
  List<String> rows(String sql, Object... arguments) throws SQLException {
    List<String> found = new ArrayList<>();
    try (PreparedStatement statement = prepared(sql, arguments); ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        String[] cells = new String[rows.getMetaData().getColumnCount()];
        for (int i = 0; i < cells.length; i++) {
          cells[i] = rows.getString(i + 1);
        }
        found.add(String.join("|", Arrays.stream(cells).map(String::valueOf).toList()));
      }
    }
    return found;
  }

  String one(String expression, Object... arguments) throws SQLException {
    return rows("SELECT " + expression, arguments).get(0);
  }

  private PreparedStatement prepared(String sql, Object... arguments) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
