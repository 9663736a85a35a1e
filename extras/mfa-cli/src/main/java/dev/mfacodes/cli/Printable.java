package dev.mfacodes.cli;

import java.util.regex.Pattern;

/** Texts that may hold anything, on their way to a screen or a page. */
final class Printable {

  /** Control characters of either set, since terminals obey the second one, too, as U+009B; and breaks of a line. */
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

  /** They turn the direction of what is behind them, so that a name would read otherwise than it is. */
  private static final Pattern DIRECTIONS =
      Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");

  private Printable() {}

  /** One line, that leaves alone what stands around it. */
  static String line(String text) {
    return DIRECTIONS.matcher(CONTROLS.matcher(text).replaceAll(" ")).replaceAll("");
  }
}
