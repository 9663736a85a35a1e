package dev.mfacodes.cli;

/** Texts that may hold anything, on their way to a screen. */
final class Printable {

  private Printable() {}

  /** One line, without the control characters of either set: terminals obey the second one, too, as U+009B. */
  static String line(String text) {
    return text.replaceAll("\\p{Cc}+", " ");
  }
}
