package dev.mfacodes.cli.read;

import java.util.BitSet;

/**
 * Follows the strings and brackets of JSON byte by byte, and forgives what is wrong with them, so that a record which
 * no parser would take still has an end.
 */
final class Nesting {

  /** What comes after recurses. The model allows less; a record that is hostile does not get that far. */
  static final int DEEPEST = 500;

  private final BitSet objects = new BitSet(DEEPEST + 1);
  private long depth;
  private boolean tooDeep;
  private boolean inString;
  private boolean escaped;
  private boolean firstOnLine;
  private int last;

  void take(int b) {
    if (inString) {
      takeInString(b);
    } else {
      takeOutside(b);
    }
  }

  /** No string goes on over a line's end: there a quote is missing, and what follows is no string. */
  private void takeInString(int b) {
    inString = b != '\n' && (b != '"' || escaped);
    firstOnLine = b == '\n';
    escaped = b == '\\' && !escaped;
  }

  private void takeOutside(int b) {
    switch (b) {
      case '"' -> inString = true;
      case '{', '[' -> open(b == '{');
      case '}', ']' -> close(b == '}');
      case '\n' -> firstOnLine = true;
      default -> { }
    }
    if (!isBlank(b)) {
      firstOnLine = false;
      last = b;
    }
  }

  private void open(boolean object) {
    depth++;
    if (depth > DEEPEST) {
      tooDeep = true;
    } else {
      objects.set((int) depth, object);
    }
  }

  /** A bracket of the wrong kind also closes those within that were forgotten. */
  private void close(boolean object) {
    while (depth > 0 && depth <= DEEPEST && objects.get((int) depth) != object) {
      depth--;
    }
    depth = Math.max(0, depth - 1);
  }

  long depth() {
    return depth;
  }

  boolean tooDeep() {
    return tooDeep;
  }

  boolean inString() {
    return inString;
  }

  /** The last byte that counted. */
  int last() {
    return last;
  }

  /**
   * Whether the byte begins another record, the one before having been cut off: in an object a brace is right after a
   * colon only, and after a comma or on a new line it is hardly a forgotten colon.
   */
  boolean isNextRecord(int b) {
    return b == '{' && inObject() && (last == ',' || (firstOnLine && last != ':'));
  }

  private boolean inObject() {
    return !inString && depth > 0 && depth <= DEEPEST && objects.get((int) depth);
  }

  /** Whether the byte closes an array that was opened before this record was. */
  boolean isOfArrayAround(int b) {
    return b == ']' && !inString && depth <= DEEPEST && objects.nextClearBit(1) > depth;
  }

  static boolean isBlank(int b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }
}
