package dev.mfacodes.read.csv;

import dev.mfacodes.read.input.ByteWindow;
import dev.mfacodes.read.input.Place;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Cuts CSV into its records: lines, joined while a quote is open. A quote that was never closed swallows good records,
 * so of a record with a wrong quote only the first line is one, and those behind it are read again.
 */
final class CsvSplitter {

  /** Where in a field a byte stands. */
  private enum At { FIRST, PLAIN, QUOTED, AFTER_QUOTE }

  /** What is wrong with a record. */
  enum Fault { NONE, TOO_LONG, UNCLOSED_QUOTE, TEXT_BEHIND_QUOTE }

  /** One record, to be used before the next is asked for. Of one with a fault, the bytes are not for use. */
  record Lines(Place place, byte[] bytes, int from, int to, Fault fault) {}

  private static final int TOO_FAR = -2;

  private final ByteWindow in;
  private final char separator;
  private final int longest;
  private long line = 1;

  // of the record that is being read, or was last
  private Place place = Place.START;
  private At at = At.FIRST;
  private boolean textBehindQuote;
  private int firstLine;

  /**
   * Up to where an open quote is known to lead to a fault. Without it, lines that are read again would each be followed
   * as far as the one before.
   */
  private long deadEnd;

  /** Up to where lines were read again because their record was none. */
  private long readAgainTo;

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
    place = place();
    in.hold();
    at = At.FIRST;
    textBehindQuote = false;
    firstLine = 0;
    int end = toLineEnd();
    while (at == At.QUOTED && end >= 0 && !textBehindQuote) {
      endLine();
      firstLine = firstLine == 0 ? in.heldLength() : firstLine;
      end = in.offset() < deadEnd ? TOO_FAR : toLineEnd();
    }
    if (end == TOO_FAR && firstLine == 0) {
      return tooLong();
    }
    if (textBehindQuote || end == TOO_FAR || at == At.QUOTED) {
      return broken();
    }
    int length = in.heldLength();
    endLine();
    return lines(length, Fault.NONE);
  }

  private Lines lines(int length, Fault fault) {
    return new Lines(place, in.array(), in.held(), in.held() + length, fault);
  }

  /** Goes to the end of the line, and gives the byte there; or too far. */
  private int toLineEnd() throws IOException {
    while (in.heldLength() < longest) {
      int b = in.peek();
      if (isLineEnd(b)) {
        return b;
      }
      run(Math.min(in.limit(), in.held() + longest));
    }
    return in.heldLength() == longest && isLineEnd(in.peek()) ? in.peek() : TOO_FAR;
  }

  private static boolean isLineEnd(int b) {
    return b == '\n' || b == '\r' || b == ByteWindow.END;
  }

  /** Follows the quotes up to a line's end. Most bytes are text behind text, which changes nothing. */
  private void run(int to) {
    byte[] bytes = in.array();
    int i = in.position();
    while (i < to && bytes[i] != '\n' && bytes[i] != '\r') {
      at = behind(bytes[i++]);
      if (at == At.PLAIN || at == At.QUOTED) {
        while (i < to && bytes[i] != '"' && bytes[i] != separator && bytes[i] != '\n' && bytes[i] != '\r') {
          i++;
        }
      }
    }
    in.moveTo(i);
  }

  /** In a field that does not begin with a quote, quotes are bytes like others. */
  private At behind(byte b) {
    boolean quote = b == '"';
    return switch (at) {
      case FIRST -> quote ? At.QUOTED : unquoted(b);
      case PLAIN -> unquoted(b);
      case QUOTED -> quote ? At.AFTER_QUOTE : At.QUOTED;
      case AFTER_QUOTE -> {
        textBehindQuote |= !quote && b != separator;
        yield quote ? At.QUOTED : unquoted(b);
      }
    };
  }

  private At unquoted(byte b) {
    return b == separator ? At.FIRST : At.PLAIN;
  }

  /** What is left of a record with a wrong quote: its first line. */
  private Lines broken() throws IOException {
    deadEnd = Math.max(deadEnd, in.offset());
    if (firstLine > 0) {
      backToSecondLine();
    } else {
      endLine();
    }
    return lines(0, textBehindQuote ? Fault.TEXT_BEHIND_QUOTE : Fault.UNCLOSED_QUOTE);
  }

  private Lines tooLong() throws IOException {
    in.letGo();
    for (int b = in.peek(); !isLineEnd(b); b = in.peek()) {
      run(in.limit());
    }
    endLine();
    return new Lines(place, in.array(), 0, 0, Fault.TOO_LONG);
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

  /**
   * Gives back all lines of the last record but the first, since as one record they are none. Not those of a record
   * that was itself given back so: reading on has to come to an end.
   */
  void readAgain() {
    if (firstLine > 0 && place.byteOffset() >= readAgainTo) {
      readAgainTo = in.offset();
      backToSecondLine();
    }
  }

  private void backToSecondLine() {
    in.backTo(firstLine);
    line = place.line() + 1;
  }
}
