package dev.mfacodes.read.shape;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Forgives how names are spelled. Only for looking up; never stored. */
public final class Folded {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folded() {}

  /**
   * Letters and digits only, in lower case and without accents: {@code Call Result}, {@code call-result} and
   * {@code callResult} are one name.
   *
   * @return the folded name; empty if the name has no letters and digits
   */
  public static String name(String name) {
    String letters = isAscii(name) ? name : withoutMarks(Normalizer.normalize(name, Normalizer.Form.NFKD));
    String lower = letters.toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(lower.length());
    lower.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static String withoutMarks(String decomposed) {
    return MARKS.matcher(decomposed).replaceAll("");
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /**
   * The text without blanks around it, also those that {@code strip} keeps, as spreadsheets and web pages leave them.
   *
   * @return the text
   */
  public static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /**
   * Whether there is nothing but such blanks.
   *
   * @return whether it is blank; an empty text is
   */
  public static boolean isBlank(String text) {
    return stripped(text).isEmpty();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }
}
