package dev.mfacodes.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/** Rows in columns, a blank on either side of a cell; numbers to the right. */
final class TextTable {

  private static final int MOST_ROWS = 1_000;
  private static final int LONGEST_CELL = 100;

  /** What terminals obey, and what turns the direction of a line. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");

  private final List<Boolean> right;
  private final List<List<String>> lines = new ArrayList<>();
  private final int[] widths;
  private long rows;

  /**
   * A table without rows.
   *
   * @param headings the names of the columns
   * @param right which of them are numbers
   */
  TextTable(List<String> headings, List<Boolean> right) {
    this.right = right;
    this.widths = new int[headings.size()];
    add(headings);
  }

  void row(List<String> cells) {
    rows++;
    if (rows <= MOST_ROWS) {
      add(cells);
    }
  }

  private void add(List<String> cells) {
    List<String> line = cells.stream().map(TextTable::shown).toList();
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], width(line.get(i)));
    }
    lines.add(line);
  }

  private static String shown(String cell) {
    String line = UNPRINTABLE.matcher(cell).replaceAll(" ");
    return line.codePointCount(0, line.length()) > LONGEST_CELL
        ? line.substring(0, line.offsetByCodePoints(0, LONGEST_CELL)) + '…'
        : line;
  }

  private static int width(String text) {
    return text.codePoints().map(character -> Math.max(0, WCWidth.wcwidth(character))).sum();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (List<String> line : lines) {
      StringBuilder row = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String blanks = " ".repeat(widths[i] - width(line.get(i)));
        row.append(' ').append(right.get(i) ? blanks + line.get(i) : line.get(i) + blanks).append(' ');
      }
      text.append(row.toString().stripTrailing()).append('\n');
    }
    if (rows > MOST_ROWS) {
      text.append(String.format(Locale.ROOT,
          "\n%,d of %,d rows; --format csv, --format json and --out have all\n", MOST_ROWS, rows));
    }
    return text.toString();
  }
}
