package dev.mfacodes.read.csv;

import dev.mfacodes.read.input.ByteWindow;
import dev.mfacodes.read.input.Place;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Cuts CSV into its records: lines, joined while a quote is open. The lines of a record that turns out wrong can be
 * read again, since a quote that was never closed swallows good records.
 */
final class CsvSplitter {

  /** Where in a field a byte stands. */
  private enum At { FIRST, PLAIN, QUOTED, AFTER_QUOTE }

  /**
   * One record, to be used before the next is asked for.
   *
   * @param closed whether no quote is open at its end
   * @param tooLong whether its bytes are not there
   */
  record Lines(Place place, byte[] bytes, int from, int to, boolean closed, boolean tooLong) {}

  private final ByteWindow in;
  private final char separator;
  private final int longest;
  private long line = 1;
  private int firstLine;
  private boolean severalLines;

  CsvSplitter(ByteWindow in, char separator, int longest) {
    this.in = in;
    this.separator = separator;
    this.longest = longest;
  }

  Place place() {
    return new Place(line, OptionalLong.empty(), in.offset());
  }

  /** The next record that is not blank; empty at the end. */
  Optional<Lines> next() throws IOException {
    in.letGo();
    skipBlankLines();
    return in.peek() == ByteWindow.END ? Optional.empty() : Optional.of(record());
  }

  private void skipBlankLines() throws IOException {
    int ahead = 0;
    for (int b = in.peek(); isBlank(b) && ahead < longest; b = in.peek(++ahead)) {
      if (b == '\n' || (b == '\r' && in.peek(ahead + 1) != '\n')) {
        in.moveTo(in.position() + ahead + 1);
        ahead = -1;
        line++;
      }
    }
    if (in.peek(ahead) == ByteWindow.END) {
      in.moveTo(in.position() + ahead);
    }
  }

  /** A separator may be a blank, too, and begins no blank line: the fields behind it may hold something. */
  private boolean isBlank(int b) {
    return b == '\n' || b == '\r' || ((b == ' ' || b == '\t') && b != separator);
  }

  private Lines record() throws IOException {
    Place place = place();
    in.hold();
    firstLine = 0;
    severalLines = false;
    At at = At.FIRST;
    while (true) {
      int b = in.peek();
      if (b == ByteWindow.END) {
        return lines(place, in.position(), at != At.QUOTED);
      }
      if (in.heldLength() > longest) {
        return at == At.QUOTED && severalLines ? lines(place, in.position(), false) : tooLong(place);
      }
      if (at == At.QUOTED) {
        at = quoted(b);
      } else if (b == '\n' || b == '\r') {
        int length = in.heldLength();
        endLine();
        return lines(place, in.held() + length, true);
      } else {
        at = after(b, at);
        in.read();
      }
    }
  }

  private Lines lines(Place place, int to, boolean closed) {
    return new Lines(place, in.array(), in.held(), to, closed, false);
  }

  /** Takes what comes next within quotes. */
  private At quoted(int b) throws IOException {
    if (b == '\n' || b == '\r') {
      endLine();
      if (!severalLines) {
        firstLine = in.heldLength();
        severalLines = true;
      }
      return At.QUOTED;
    }
    in.read();
    return b == '"' ? At.AFTER_QUOTE : At.QUOTED;
  }

  /** In a field that does not begin with a quote, quotes are bytes like others. */
  private At after(int b, At at) {
    if (b == '"' && at != At.PLAIN) {
      return At.QUOTED;
    }
    return b == separator ? At.FIRST : At.PLAIN;
  }

  private Lines tooLong(Place place) throws IOException {
    in.letGo();
    int b = in.peek();
    while (b != ByteWindow.END && b != '\n' && b != '\r') {
      in.read();
      b = in.peek();
    }
    endLine();
    severalLines = false;
    return new Lines(place, in.array(), 0, 0, true, true);
  }

  private void endLine() throws IOException {
    int b = in.read();
    if (b == '\r') {
      in.skip('\n');
    }
    if (b != ByteWindow.END) {
      line++;
    }
  }

  /** Gives back all lines of the last record but the first. */
  void readAgain(Lines record) {
    if (severalLines) {
      in.backTo(firstLine);
      line = record.place().line() + 1;
    }
  }
}
