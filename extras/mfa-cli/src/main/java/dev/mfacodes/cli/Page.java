package dev.mfacodes.cli;

import java.util.ArrayList;
import java.util.List;

/** Plain text of at most {@value #WIDTH} columns. */
final class Page {

  static final int WIDTH = 80;

  /** The column at which what is labelled begins. */
  private static final int FIELD = 14;

  private final StringBuilder text = new StringBuilder();

  Page paragraph(String words) {
    wrapped(words, WIDTH).forEach(this::line);
    return this;
  }

  void blankLine() {
    line("");
  }

  /** A label, and a text beside it. */
  void field(String label, String words) {
    String before = "  " + label;
    for (String line : wrapped(words, WIDTH - FIELD)) {
      line(before + " ".repeat(FIELD - before.length()) + line);
      before = "";
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  /** Breaks at blanks; a longer word than a line is cut. Control characters are blanks, since this goes to a screen. */
  static List<String> wrapped(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("[\\s\\p{Cc}]+")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
      while (line.length() > width) {
        lines.add(line.substring(0, width));
        line.delete(0, width);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
