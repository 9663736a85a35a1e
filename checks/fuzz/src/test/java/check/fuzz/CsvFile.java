package check.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A CSV of quoted cells, in which anything may stand.
 *
 * @param bytes the file
 * @param rows how many rows there are below the columns
 * @param rowsAreLines whether no cell holds a line break
 */
record CsvFile(byte[] bytes, int rows, boolean rowsAreLines) {

  private static final int MOST_ROWS = 4;

  private static final List<String> CELLS = List.of(
      "", "anna@example.com", "2026-01-31T08:00:00Z", "12/12/2025 3:03:58 PM", "31-01-2026 09:20", "Success",
      "Interrupted", "Failure", "50074", "500121", "MFA denied; user declined the authentication", "SUCCESS_SMS_SENT",
      "Text message", "yes", "no", "{\"errorCode\":0}", "[", "NaN", "1e999999999", "{PII Removed}",
      "\u00e9\ud83d\ude00", "=1+1", "#TYPE", "sep=;", "Date");

  static CsvFile of(FuzzedDataProvider input, List<String> columns) {
    String separator = new Dice(input).one(List.of(",", ";", "\t"));
    StringBuilder file = new StringBuilder();
    row(file, separator, columns);
    int rows = input.consumeInt(0, MOST_ROWS);
    for (int i = 0; i < rows; i++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < columns.size(); column++) {
        cells.add(column == 0 ? "2026-01-31T08:00:00Z" : cell(input));
      }
      row(file, separator, cells);
    }
    boolean rowsAreLines = file.chars().filter(c -> c == '\n').count() == rows + 1
        && file.chars().filter(c -> c == '\r').count() == rows + 1;
    return new CsvFile(file.toString().getBytes(StandardCharsets.ISO_8859_1), rows, rowsAreLines);
  }

  /** With a character for each byte. */
  private static String cell(FuzzedDataProvider input) {
    return switch (input.consumeInt(0, 9)) {
      case 0 -> utf8(input.consumeString(20));
      case 1 -> new Dice(input).one(Nastiness.OVERLONG_BYTES);
      case 2 -> new Dice(input).one(Nastiness.SURROGATES);
      case 3 -> new Dice(input).one(Nastiness.TIMES);
      case 4 -> "x".repeat(input.consumeInt(0, 2_000));
      case 5 -> new Dice(input).one(CELLS) + "\r\n" + new Dice(input).one(CELLS) + '"';
      default -> utf8(new Dice(input).one(CELLS));
    };
  }

  private static String utf8(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static void row(StringBuilder file, String separator, List<String> cells) {
    String before = "";
    for (String cell : cells) {
      file.append(before).append('"').append(cell.replace("\"", "\"\"")).append('"');
      before = separator;
    }
    file.append("\r\n");
  }
}
