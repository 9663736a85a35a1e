package dev.mfacodes.cli;

/** Texts that may hold anything, on their way to a screen or a page. */
final class Printable {

  /** They turn the direction of what is behind them, so that a name would read otherwise than it is. */
  private static final String DIRECTIONS =
      "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

  private static final char FIRST_DIRECTION = '\u061c';

  private Printable() {}

  /** One line, that leaves alone what stands around it. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean broken = false;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean breaks = isBreak(character);
      if (breaks && !broken) {
        line.append(' ');
      } else if (!breaks && (character < FIRST_DIRECTION || DIRECTIONS.indexOf(character) < 0)) {
        line.append(character);
      }
      broken = breaks;
    }
    return line.toString();
  }

  /** What is not shown, but obeyed by whoever shows what stands around it. */
  static boolean isOrder(char character) {
    return isBreak(character) || (character >= FIRST_DIRECTION && DIRECTIONS.indexOf(character) >= 0);
  }

  /** Control characters of either set, since terminals obey the second one, too, as U+009B; and breaks of a line. */
  private static boolean isBreak(char character) {
    return Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
  }
}
