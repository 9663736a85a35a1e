package dev.mfacodes.cli;

import java.util.List;

/** A picture of a table, drawn as SVG by the web page. */
sealed interface Chart {

  /** What it shows, in a few words. */
  String title();

  /** What one would see, for whoever does not. */
  String description();

  /**
   * Bars below each other, one a row.
   *
   * @param title what it shows
   * @param description what one would see
   * @param bars from top to bottom
   */
  record Bars(String title, String description, List<Bar> bars) implements Chart {}

  /**
   * One bar.
   *
   * @param name what it is about
   * @param value what it is worth, in words
   * @param length 0 to 1
   */
  record Bar(String name, String value, double length) {}

  /**
   * Columns beside each other, one a period, each of parts on top of each other.
   *
   * @param title what it shows
   * @param description what one would see
   * @param parts the names of the parts, from bottom to top
   * @param columns from left to right
   * @param most the height of the chart, as a number that is written beside it
   */
  record Columns(String title, String description, List<String> parts, List<Column> columns, String most)
      implements Chart {}

  /**
   * One column.
   *
   * @param name of the period
   * @param heights of its parts, each 0 to 1, 1 in all at most
   */
  record Column(String name, List<Double> heights) {}
}
