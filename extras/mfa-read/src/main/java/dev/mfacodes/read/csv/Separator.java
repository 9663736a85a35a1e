package dev.mfacodes.read.csv;

import dev.mfacodes.read.input.ByteWindow;
import java.io.IOException;

/** What separates the fields of a CSV file. */
final class Separator {

  private Separator() {}

  /**
   * The most frequent of the three in the header, outside quotes; a comma where none is there. Goes to the header, or
   * to the end of the line before it.
   */
  static char in(ByteWindow in, int longest) throws IOException {
    skipTypeLine(in, longest);
    int said = said(in);
    if (said != ByteWindow.END) {
      return (char) said;
    }
    int[] counts = new int[128];
    boolean quoted = false;
    boolean begun = false;
    for (int at = 0; at < longest; at++) {
      int b = in.peek(at);
      if (b == ByteWindow.END || (isLineEnd(b) && begun && !quoted)) {
        break;
      }
      begun |= !isLineEnd(b) && b != ' ';
      quoted ^= b == '"';
      if (!quoted && b < counts.length) {
        counts[b]++;
      }
    }
    if (counts['\t'] > Math.max(counts[','], counts[';'])) {
      return '\t';
    }
    return counts[';'] > counts[','] ? ';' : ',';
  }

  /** PowerShell before version 6 writes {@code #TYPE} and the name of a type, which may have commas. */
  private static void skipTypeLine(ByteWindow in, int longest) throws IOException {
    if (in.startsWith('#', 'T', 'Y', 'P', 'E', ' ')) {
      int length = 0;
      while (length < longest && !isLineEnd(in.peek(length)) && in.peek(length) != ByteWindow.END) {
        length++;
      }
      in.moveTo(in.position() + length);
    }
  }

  /** Spreadsheets say it in a line {@code sep=;} before the header. Skips that line. */
  private static int said(ByteWindow in) throws IOException {
    boolean says = in.startsWith('s', 'e', 'p', '=') && isLineEnd(in.peek(5)) && ",;\t|".indexOf(in.peek(4)) >= 0;
    if (!says) {
      return ByteWindow.END;
    }
    int separator = in.peek(4);
    in.moveTo(in.position() + 5);
    return separator;
  }

  private static boolean isLineEnd(int b) {
    return b == '\n' || b == '\r';
  }
}
