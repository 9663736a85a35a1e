package dev.mfacodes.cli;

/** Texts that may be of any length, where people read them. */
final class Shortening {

  private static final int LONGEST = 100;

  private Shortening() {}

  static String of(String text) {
    return text.codePointCount(0, text.length()) > LONGEST
        ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + '…'
        : text;
  }
}
