package dev.mfacodes.read.json;

import dev.mfacodes.read.input.ByteWindow;

/** Tells whether each line of a JSON file is a text of its own (NDJSON), so that a line cut off costs only itself. */
final class JsonLines {

  /** A first line longer than this is taken for a file without line breaks. */
  private static final int LOOK_AHEAD = 1 << 20;

  private JsonLines() {}

  /**
   * They are, if the first line is a whole object; or if it is cut off and the next line begins an object again, where
   * the first does not lead to one.
   */
  static boolean areIn(ByteWindow bytes) {
    int first = pastBlanks(bytes, 0);
    if (bytes.peek(first) != '{') {
      return false;
    }
    Nesting nesting = new Nesting();
    int end = first;
    while (bytes.peek(end) != '\n') {
      if (bytes.peek(end) == ByteWindow.END || end == LOOK_AHEAD) {
        return false;
      }
      nesting.take(bytes.peek(end++));
    }
    boolean leadsOn = "[{:,".indexOf(nesting.last()) >= 0;
    return nesting.depth() == 0 || (!leadsOn && bytes.peek(pastBlanks(bytes, end)) == '{');
  }

  static int pastBlanks(ByteWindow bytes, int from) {
    int at = from;
    while (at < LOOK_AHEAD && Nesting.isBlank(bytes.peek(at))) {
      at++;
    }
    return at;
  }
}
