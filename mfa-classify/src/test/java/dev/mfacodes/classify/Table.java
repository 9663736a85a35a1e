package dev.mfacodes.classify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The decision tables beside the tests: comma-separated, with a header and comments; {@code -} is absent. */
final class Table {

  /** One line of a file, with its number as editors count. */
  record Line(int number, String text) {

    /** The cells; the last takes what is left, commas and all. */
    List<String> cells(String separator, int most) {
      return Arrays.stream(text.split(separator, most)).map(String::strip).toList();
    }
  }

  /** One row, its cells by their column. */
  record Row(int line, Map<String, String> cells) {

    String get(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }

    List<String> columns() {
      return List.copyOf(cells.keySet());
    }

    @Override
    public String toString() {
      return "line " + line + ": " + String.join(", ", cells.values());
    }
  }

  private Table() {}

  static List<Row> read(String file) {
    List<Line> lines = lines(file);
    List<String> header = lines.get(0).cells(",", 0);
    List<Row> rows = new ArrayList<>();
    for (Line line : lines.subList(1, lines.size())) {
      List<String> cells = line.cells(",", header.size());
      if (cells.size() != header.size()) {
        throw new IllegalArgumentException(file + " line " + line.number() + ": " + cells.size() + " cells");
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        row.put(header.get(i), cells.get(i));
      }
      rows.add(new Row(line.number(), row));
    }
    return rows;
  }

  /** The lines that say something: neither empty nor a comment. */
  static List<Line> lines(String file) {
    List<String> all = text(file).lines().toList();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).isBlank() && !all.get(i).startsWith("#")) {
        lines.add(new Line(i + 1, all.get(i)));
      }
    }
    return lines;
  }

  /** Strict UTF-8: a broken text must fail, not become a question mark. */
  private static String text(String file) {
    try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(file), file)) {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
