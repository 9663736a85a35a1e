package dev.mfacodes.cli;

import dev.mfacodes.classify.Ratio;

/** A ratio in words: what it is of, and below it what was left out and why. */
final class RatioLines {

  private RatioLines() {}

  static void add(Sheet sheet, Wording words, String label, Ratio ratio) {
    sheet.paragraph(label + ": " + words.numbers().ratio(ratio));
    String leftOut = words.leftOut(ratio);
    if (!leftOut.isEmpty()) {
      sheet.note(words.get("report.leftOut") + ": " + leftOut);
    }
  }
}
