package dev.mfacodes.model.code;

import java.util.Locale;

/** Folds the spellings that different exports use for one thing. For lookup only: nothing folded is ever stored. */
final class Folding {

  /** No spelling comes near this length; a megabyte of text is not folded to learn that it is unknown. */
  static final int LONGEST = 400;

  private static final char CURLY_APOSTROPHE = '\u2019';

  private Folding() {}

  /**
   * Lower case by {@link Locale#ROOT} (a Turkish machine would make I a dotless i), curly apostrophe to straight,
   * {@code n't} to {@code not}, every run of anything but letters and digits to one blank, outer blanks off.
   */
  static String fold(String wire) {
    String lower = wire.toLowerCase(Locale.ROOT);
    Words folded = new Words(lower.length());
    for (int i = 0; i < lower.length(); ) {
      int letter = lower.codePointAt(i);
      if (isContractedNot(lower, i)) {
        folded.gap();
        folded.add("not");
        i += "n't".length();
        continue;
      }
      if (Character.isLetterOrDigit(letter)) {
        folded.add(letter);
      } else {
        folded.gap();
      }
      i += Character.charCount(letter);
    }
    return folded.toString();
  }

  private static boolean isContractedNot(String lower, int from) {
    return from + 2 < lower.length()
        && lower.charAt(from) == 'n'
        && (lower.charAt(from + 1) == '\'' || lower.charAt(from + 1) == CURLY_APOSTROPHE)
        && lower.charAt(from + 2) == 't';
  }

  /** Words with one blank between them. */
  private static final class Words {

    private final StringBuilder text;
    private boolean gap;

    Words(int length) {
      this.text = new StringBuilder(length + " ".length());
    }

    void gap() {
      gap = true;
    }

    void add(int letter) {
      closeGap();
      text.appendCodePoint(letter);
    }

    void add(String letters) {
      closeGap();
      text.append(letters);
    }

    private void closeGap() {
      if (gap && text.length() > 0) {
        text.append(' ');
      }
      gap = false;
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
