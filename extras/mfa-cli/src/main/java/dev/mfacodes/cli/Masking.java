package dev.mfacodes.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes e-mail, IP addresses and phone numbers out of texts that may hold anything. Rather too much than too little.
 */
final class Masking {

  private static final String MASKED = "[masked]";

  /** Of a phone number. */
  private static final int FEWEST_DIGITS = 7;

  /** A word, as far as one can hold an e-mail address. */
  private static final String WORD = "[^\\s@<>()\\[\\]\"',;:]";

  /** Built for the first text that may hold one. */
  private static final class Shapes {

    private static final Pattern ALL = Pattern.compile(
        // from a word's first character on, so that a long text is gone through once
        "(?<email>(?<!" + WORD + ")" + WORD + "++@" + WORD + "++)"
            + "|(?<address>(?<![\\p{Alnum}.])(?:"
            + "(?:\\p{XDigit}{1,4}:){7}\\p{XDigit}{1,4}"
            + "|(?=[\\p{XDigit}:]{0,37}::)[\\p{XDigit}:]{3,39}(?:\\.\\d{1,3}){0,3}"
            + "|\\d{1,3}(?:\\.\\d{1,3}){3})(?!\\p{Alnum}))"
            // not phone numbers: the ids of requests, and dates
            + "|(?<!\\p{Alnum})(?=[\\p{XDigit}-]{30})\\p{XDigit}+(?:-\\p{XDigit}+){4}(?!\\p{Alnum})"
            + "|(?<!\\p{Alnum})(?:19|20)\\d\\d-[01]\\d-[0-3]\\d(?!\\d)"
            // logs write scrubbed numbers as +XX XXXXXXXX64
            + "|(?<phone>(?<!\\p{Alnum})\\+?[(]?[\\p{Nd}X*]"
            + "[\\p{Nd}Xx*\\s\\p{Zs}\\p{Cf}()./-]{5,40}[\\p{Nd}X*](?!\\p{Alnum}))");
  }

  private Masking() {}

  static String mask(String text) {
    if (text.indexOf('@') < 0 && digits(text) < FEWEST_DIGITS && !mayHoldAnAddress(text)) {
      return text; // as most are
    }
    Matcher found = Shapes.ALL.matcher(text);
    return found.replaceAll(shape -> isPersonal(found) ? MASKED : Matcher.quoteReplacement(shape.group()));
  }

  /** As 10.0.0.1 or fe80::1; times and versions mostly do not. */
  private static boolean mayHoldAnAddress(String text) {
    return text.contains("::") || holds(text, '.', 3) || holds(text, ':', 7);
  }

  private static boolean holds(String text, char wanted, int times) {
    return text.chars().filter(character -> character == wanted).limit(times).count() == times;
  }

  /** Names that are the same once they are masked keep their order, and are told apart by it. */
  static <V> Map<String, V> keys(Map<String, V> named, Privacy privacy) {
    Map<String, V> masked = new LinkedHashMap<>();
    named.forEach((name, value) -> {
      String shown = privacy.text().apply(name);
      String unique = shown;
      for (int i = 2; masked.containsKey(unique); i++) {
        unique = shown + " (" + i + ')';
      }
      masked.put(unique, value);
    });
    return masked;
  }

  private static boolean isPersonal(Matcher found) {
    return found.group("email") != null || found.group("address") != null
        || (found.group("phone") != null && isPhone(found.group()));
  }

  /** Seven digits on end are rather an error code. */
  private static boolean isPhone(String text) {
    int digits = digits(text);
    return digits > FEWEST_DIGITS || (digits == FEWEST_DIGITS && text.length() > FEWEST_DIGITS);
  }

  private static int digits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      digits += Character.isDigit(character) || character == 'X' || character == 'x' || character == '*' ? 1 : 0;
    }
    return digits;
  }
}
