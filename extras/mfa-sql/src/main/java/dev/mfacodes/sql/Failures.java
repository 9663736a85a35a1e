package dev.mfacodes.sql;

import java.sql.SQLException;
import java.util.stream.Collectors;

/** What DuckDB says went wrong, without the row that it went wrong at. */
final class Failures {

  private static final String ROW = "Original Line:";
  private static final String EXPECTED = "Expected Number of Columns";
  private static final String UNQUOTED = "Value with unterminated quote";

  /** About settings that the caller does not have. */
  private static final String ADVICE = "Possible fixes:";

  private static final String FILE = "file = ";

  private Failures() {}

  /** One line; of CSV, whose rows DuckDB quotes, what it expected and the file. */
  static String shown(SQLException failure) {
    String message = String.valueOf(failure.getMessage());
    if (!message.contains(ROW)) {
      return message.lines().takeWhile(line -> !line.startsWith("LINE ") && !line.startsWith(ADVICE)).map(String::strip)
          .filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }
    String first = message.lines().findFirst().orElse("");
    String rest = message.lines().map(String::strip)
        .filter(line -> line.startsWith(EXPECTED) || line.startsWith(UNQUOTED) || line.startsWith(FILE))
        .collect(Collectors.joining("; "));
    return rest.isEmpty() ? first : first + "; " + rest;
  }
}
