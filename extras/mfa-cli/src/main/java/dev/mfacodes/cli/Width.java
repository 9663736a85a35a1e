package dev.mfacodes.cli;

import org.jline.utils.WCWidth;

/** Texts in columns of a terminal: a character of East Asia takes two, an accent of its own none. */
final class Width {

  private Width() {}

  static int of(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      columns += of(text.codePointAt(i));
    }
    return columns;
  }

  private static int of(int character) {
    return character >= ' ' && character <= '~' ? 1 : Math.max(0, WCWidth.wcwidth(character));
  }

  /** As much of a text as fits; one character at least, so that whoever takes it bit by bit comes to an end. */
  static String beginning(String text, int columns) {
    int end = 0;
    int taken = 0;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      taken += of(character);
      if (end > 0 && taken > columns) {
        break;
      }
      end += Character.charCount(character);
    }
    return text.substring(0, end);
  }

  /** As a cell of a table. */
  static String left(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** As a cell of a table with a number. */
  static String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - of(text))) + text;
  }
}
