package dev.mfacodes.cli.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Cuts CSV into its records: lines, joined while a quote is open. Lines of a record that turns out wrong can be read
 * again, since a quote that was never closed swallows good records.
 *
 * <p>Characters stand for bytes (ISO 8859-1), so that a record in another encoding does not stop the others.
 */
final class CsvSplitter {

  /** A row has some hundred characters. An open quote is not followed further than this. */
  static final int LONGEST = 1 << 20;

  /** Where in a field a character stands. */
  private enum Place { FIRST, PLAIN, QUOTED, AFTER_QUOTE }

  private final ByteInput in;
  private final char separator;
  private final Deque<String> again = new ArrayDeque<>();
  private long line;

  CsvSplitter(ByteInput in, char separator) {
    this.in = in;
    this.separator = separator;
  }

  /**
   * One record.
   *
   * @param line the number of its first line
   * @param lines its lines, without their ends
   * @param closed whether no quote is open behind them
   */
  record Lines(long line, List<String> lines, boolean closed) {

    String text() {
      return String.join("\n", lines);
    }
  }

  /** The next record that is not blank; empty at the end. */
  Optional<Lines> next() throws IOException {
    Optional<String> first = nextLine();
    while (first.filter(String::isBlank).isPresent()) {
      first = nextLine();
    }
    return first.isPresent() ? Optional.of(beginningWith(first.get())) : Optional.empty();
  }

  private Lines beginningWith(String first) throws IOException {
    long number = line;
    List<String> lines = new ArrayList<>();
    int length = 0;
    Place place = Place.FIRST;
    for (Optional<String> next = Optional.of(first); next.isPresent(); next = nextLine()) {
      lines.add(next.get());
      length += next.get().length() + 1;
      place = after(next.get(), place);
      if (place != Place.QUOTED || length > LONGEST) {
        break;
      }
    }
    return new Lines(number, lines, place != Place.QUOTED);
  }

  private Place after(String text, Place before) {
    Place place = before;
    for (int i = 0; i < text.length(); i++) {
      place = after(text.charAt(i), place);
    }
    return place;
  }

  /** In a field that does not begin with a quote, quotes are characters like others. */
  private Place after(char c, Place place) {
    if (c == '"' && place != Place.PLAIN) {
      return place == Place.QUOTED ? Place.AFTER_QUOTE : Place.QUOTED;
    }
    if (place == Place.QUOTED) {
      return Place.QUOTED;
    }
    return c == separator ? Place.FIRST : Place.PLAIN;
  }

  /** Gives back all lines of a record but the first. */
  void readAgain(Lines record) {
    for (int i = record.lines().size() - 1; i > 0; i--) {
      again.addFirst(record.lines().get(i));
      line--;
    }
  }

  private Optional<String> nextLine() throws IOException {
    if (again.isEmpty() && in.peek() == ByteInput.END) {
      return Optional.empty();
    }
    line++;
    return Optional.of(again.isEmpty() ? readLine() : again.removeFirst());
  }

  /** A line that is too long is cut one character beyond the limit, so that it shows. */
  private String readLine() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int b = in.read(); b != '\n' && b != ByteInput.END; b = in.read()) {
      if (b == '\r') {
        in.skip('\n');
        break;
      }
      if (text.length() <= LONGEST) {
        text.append((char) b);
      }
    }
    return text.toString();
  }
}
