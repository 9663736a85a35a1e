package dev.mfacodes.read.json;

/**
 * Follows the strings and brackets of JSON byte by byte, and forgives what is wrong with them, so that a record which
 * no parser would take still has an end.
 */
final class Nesting {

  /** What comes after recurses. The model allows less; a record that is hostile does not get that far. */
  static final int DEEPEST = 500;

  private final boolean[] objects = new boolean[DEEPEST + 1];
  private long depth;
  private boolean tooDeep;
  private boolean inString;
  private boolean escaped;
  private boolean firstOnLine;
  private int last;

  /** Back to the beginning, outside everything. */
  void reset() {
    depth = 0;
    tooDeep = false;
    inString = false;
    escaped = false;
    firstOnLine = false;
    last = 0;
  }

  /** Within one object, behind an array in it. */
  void resetBehindArray() {
    reset();
    open(true);
    last = ']';
  }

  /**
   * Takes bytes up to the next one that somebody else has to look at first: a bracket, or a line's end.
   *
   * @return where that byte is, or the end
   */
  int run(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to) {
      byte b = bytes[i];
      if (inString) {
        if (b == '\n') {
          return i;
        }
        if (escaped) {
          escaped = false;
        } else if (b == '"') {
          inString = false;
        } else if (b == '\\') {
          escaped = true;
        }
      } else if (isStructure(b)) {
        return i;
      } else if (!isBlank(b)) {
        inString = b == '"';
        firstOnLine = false;
        last = b;
      }
      i++;
    }
    return i;
  }

  private static boolean isStructure(byte b) {
    return b == '{' || b == '}' || b == '[' || b == ']' || b == '\n';
  }

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
      objects[(int) depth] = object;
    }
  }

  /** A bracket of the wrong kind also closes those within that were forgotten. */
  private void close(boolean object) {
    while (depth > 0 && depth <= DEEPEST && objects[(int) depth] != object) {
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
    return !inString && depth > 0 && depth <= DEEPEST && objects[(int) depth];
  }

  /** Whether the byte closes an array that was opened before this record was. */
  boolean isOfArrayAround(int b) {
    if (b != ']' || inString || depth > DEEPEST) {
      return false;
    }
    for (int level = 1; level <= depth; level++) {
      if (!objects[level]) {
        return false;
      }
    }
    return true;
  }

  static boolean isBlank(int b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }
}
