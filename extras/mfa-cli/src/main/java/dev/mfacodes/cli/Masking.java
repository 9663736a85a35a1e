package dev.mfacodes.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes e-mail addresses and phone numbers out of texts that may hold anything. Rather too much than too little. */
final class Masking {

  private static final String MASKED = "[masked]";

  /** A word, as far as one can hold an e-mail address. */
  private static final String WORD = "[^\\s@<>()\\[\\]\"',;:]";

  private static final Pattern SHAPES = Pattern.compile(
      // from a word's first character on, so that a long text is gone through once
      "(?<email>(?<!" + WORD + ")" + WORD + "++@" + WORD + "++)"
          // not phone numbers: the ids of requests, and dates
          + "|(?<!\\p{Alnum})(?=[\\p{XDigit}-]{30})\\p{XDigit}+(?:-\\p{XDigit}+){4}(?!\\p{Alnum})"
          + "|(?<!\\p{Alnum})(?:19|20)\\d\\d-[01]\\d-[0-3]\\d(?!\\d)"
          // logs write scrubbed numbers as +XX XXXXXXXX64
          + "|(?<phone>(?<!\\p{Alnum})\\+?[(]?[\\dX*][\\dXx*\\h()./-]{5,40}[\\dX*](?!\\p{Alnum}))");

  private Masking() {}

  static String mask(String text) {
    Matcher found = SHAPES.matcher(text);
    return found.replaceAll(shape -> isPersonal(found) ? MASKED : Matcher.quoteReplacement(shape.group()));
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
    return found.group("email") != null || (found.group("phone") != null && isPhone(found.group()));
  }

  /** Seven digits on end are rather an error code. */
  private static boolean isPhone(String text) {
    long digits = text.chars().filter(c -> "0123456789Xx*".indexOf(c) >= 0).count();
    return digits > 7 || (digits == 7 && text.length() > 7);
  }
}
