package dev.mfacodes.model.code;

import java.util.Locale;

/** Folds the spellings that different exports use for one thing. For lookup only: nothing folded is ever stored. */
final class Folding {

  /** No spelling comes near this length; a megabyte of text is not folded to learn that it is unknown. */
  static final int LONGEST = 400;

  private Folding() {}

  /**
   * Lower case by {@link Locale#ROOT} (a Turkish machine would make I a dotless i), curly apostrophe to straight,
   * {@code n't} to {@code not}, every run of anything but letters and digits to one blank, outer blanks off.
   */
  static String fold(String wire) {
    String lower = wire.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace("n't", " not");
    StringBuilder folded = new StringBuilder(lower.length());
    boolean gap = false;
    for (int i = 0; i < lower.length(); ) {
      int letter = lower.codePointAt(i);
      i += Character.charCount(letter);
      if (!Character.isLetterOrDigit(letter)) {
        gap = true;
        continue;
      }
      if (gap && folded.length() > 0) {
        folded.append(' ');
      }
      gap = false;
      folded.appendCodePoint(letter);
    }
    return folded.toString();
  }
}
