package dev.mfacodes.assertj;

import java.util.regex.Pattern;

/** Names that a tenant gave: they are shown where a test asks for them, without what they may hold of a person. */
final class Masked {

  private static final int LONGEST = 60;

  /** Addresses, also those of machines, and seven digits or more with no more between them than phone numbers have. */
  private static final Pattern PERSONAL = Pattern.compile(
      "[^\\s@<>()\"',;]+@[^\\s@<>()\"',;]+"
          + "|(?<![\\p{Alnum}.])(?:(?:\\p{XDigit}{1,4}:){7}\\p{XDigit}{1,4}"
          + "|(?=[\\p{XDigit}:]{0,37}::)[\\p{XDigit}:]{3,39}(?:\\.\\d{1,3}){0,3}"
          + "|\\d{1,3}(?:\\.\\d{1,3}){3})(?!\\p{Alnum})"
          + "|\\+?\\p{Nd}(?:[\\s().\\-/]*\\p{Nd}){6,}");

  private static final Pattern LINE_BREAKS = Pattern.compile("\\p{Cntrl}+");

  /** What is not seen, as the marks that turn the direction of text: within a number it would hide it. */
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

  private Masked() {}

  /** Masked first and shortened then: half a number is no number any more, and would stay. */
  static String name(String name) {
    String masked = PERSONAL.matcher(LINE_BREAKS.matcher(UNSEEN.matcher(name).replaceAll("")).replaceAll(" "))
        .replaceAll("[masked]");
    return masked.codePointCount(0, masked.length()) <= LONGEST
        ? masked
        : masked.substring(0, masked.offsetByCodePoints(0, LONGEST - 1)) + '\u2026';
  }
}
