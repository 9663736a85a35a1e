package dev.mfacodes.cli.read;

import java.io.IOException;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

/**
 * Cuts JSON into its records without parsing it: single and concatenated objects, the elements of an array, and those
 * of the array within a {@code {"value":[..]}} or {@code {"records":[..]}}. A broken record ends where the next begins.
 */
final class JsonSplitter {

  private static final int LONGEST_KEY = 200;

  private final ByteInput in;
  private final boolean linesAreTexts;
  private final BiConsumer<Position, byte[]> records;
  private final BiConsumer<Position, String> problems;
  private final RecordBytes record = new RecordBytes();
  private long line = 1;

  /**
   * A splitter of one input.
   *
   * @param linesAreTexts whether a line's end is the end of whatever is open
   * @param records takes the bytes of each object or array
   * @param problems takes why others are not given
   */
  JsonSplitter(
      ByteInput in,
      boolean linesAreTexts,
      BiConsumer<Position, byte[]> records,
      BiConsumer<Position, String> problems) {
    this.in = in;
    this.linesAreTexts = linesAreTexts;
    this.records = records;
    this.problems = problems;
  }

  void split() throws IOException {
    do {
      text();
    } while (read() != ByteInput.END);
  }

  private void text() throws IOException {
    for (int b = pastSeparators(); b != ByteInput.END; b = pastSeparators()) {
      if (b == '[') {
        read();
        elements();
      } else if (b == '{') {
        container(Position.ofLine(line), true);
      } else {
        noObject(Position.ofLine(line), "{");
      }
    }
  }

  private void elements() throws IOException {
    long index = 0;
    for (int b = pastSeparators(); b != ']'; b = pastSeparators()) {
      if (b == ByteInput.END) {
        problems.accept(Position.ofLine(line), endsWithin("an array"));
        return;
      }
      Position position = new Position(line, OptionalLong.of(index++));
      if (b == '{' || b == '[') {
        container(position, false);
      } else {
        noObject(position, "{,]");
      }
    }
    read();
  }

  /** Reads an object or array to its end. An object that wraps records gives them in its place. */
  private void container(Position position, boolean mayWrap) throws IOException {
    record.clear();
    Nesting nesting = new Nesting();
    boolean wraps = false;
    do {
      int b = peek();
      if (b == ByteInput.END) {
        problems.accept(position, endsWithin("this record"));
        return;
      }
      if (nesting.isNextRecord(b) || nesting.isOfArrayAround(b)) {
        problems.accept(position, "ends before its brackets are closed");
        return;
      }
      read();
      if (mayWrap && b == '[' && nesting.depth() == 1 && isWrappersKey()) {
        wraps = true;
        elements();
        record.clear();
      } else {
        record.add(b);
        nesting.take(b);
      }
      if (nesting.depth() == 0 && isKeyNext()) {
        nesting.take('{'); // a bracket too many closed the record; it goes on, for the parser to refuse
      }
    } while (nesting.depth() > 0);
    if (!wraps) {
      give(position, nesting);
    }
  }

  private boolean isWrappersKey() {
    return record.endWithKey("value") || record.endWithKey("records");
  }

  /** Whether a comma and a key come next, as they do within an object only. */
  private boolean isKeyNext() throws IOException {
    int comma = JsonLines.pastBlanks(in, 0);
    int quote = JsonLines.pastBlanks(in, comma + 1);
    if (in.peek(comma) != ',' || in.peek(quote) != '"') {
      return false;
    }
    int end = quote + 1;
    while (in.peek(end) != '"' && in.peek(end) > '\n' && end < quote + LONGEST_KEY) {
      end++;
    }
    return in.peek(JsonLines.pastBlanks(in, end + 1)) == ':';
  }

  private void give(Position position, Nesting nesting) {
    if (record.tooLong()) {
      problems.accept(position, "longer than " + (RecordBytes.LONGEST >> 20) + " MB");
    } else if (nesting.tooDeep()) {
      problems.accept(position, "nested deeper than " + Nesting.DEEPEST + " levels");
    } else {
      records.accept(position, record.copy());
    }
  }

  /** Skips a value that is no container, or anything else, up to the end of the line or one of the characters. */
  private void noObject(Position position, String ends) throws IOException {
    problems.accept(position, JsonReader.NO_OBJECT);
    Nesting nesting = new Nesting();
    do {
      nesting.take(read());
    } while (peek() != ByteInput.END && (nesting.inString() || (peek() != '\n' && ends.indexOf(peek()) < 0)));
  }

  private String endsWithin(String what) throws IOException {
    return "the " + (in.peek() == ByteInput.END ? "file" : "line") + " ends within " + what;
  }

  private int pastSeparators() throws IOException {
    while (Nesting.isBlank(peek()) || peek() == ',') {
      read();
    }
    return peek();
  }

  private int peek() throws IOException {
    int b = in.peek();
    return linesAreTexts && b == '\n' ? ByteInput.END : b;
  }

  private int read() throws IOException {
    int b = in.read();
    if (b == '\n') {
      line++;
    }
    return b;
  }
}
