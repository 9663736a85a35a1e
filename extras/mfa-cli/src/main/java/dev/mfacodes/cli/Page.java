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

  /** Breaks at blanks; a longer word than a line is cut. */
  static List<String> wrapped(String words, int width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    int taken = 0;
    for (String word : Printable.line(words).strip().split(" ")) {
      if (word.isEmpty()) {
        continue; // between two blanks
      }
      int columns = Width.of(word);
      if (!line.isEmpty() && taken + 1 + columns > width) {
        lines.add(line);
        line = "";
        taken = 0;
      }
      taken += line.isEmpty() ? columns : 1 + columns;
      line += line.isEmpty() ? word : " " + word;
      while (taken > width && Width.beginning(line, width).length() < line.length()) {
        String full = Width.beginning(line, width);
        lines.add(full);
        line = line.substring(full.length());
        taken = Width.of(line);
      }
    }
    lines.add(line);
    return lines;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
