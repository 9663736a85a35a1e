package dev.mfacodes.read.scan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes strings, boxed numbers and booleans, lists and maps of JSON that was walked over before, and so is valid. */
public final class Json {

  private static final int MOST_DIGITS_OF_A_LONG = 18;

  /** With so many, each is told from its neighbours. */
  private static final int MOST_DIGITS_OF_A_DOUBLE = 15;

  private final byte[] bytes;
  private final int to;
  private int at;

  private Json(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.to = to;
    this.at = from;
  }

  /**
   * A value.
   *
   * @param from where it begins
   * @param to where it ends; what comes there was not looked at yet
   * @return unchangeable but for the maps; null for null
   */
  public static @Nullable Object value(byte[] bytes, int from, int to) {
    return new Json(bytes, from, to).value();
  }

  /**
   * A text.
   *
   * @param from its first quote
   * @param to behind its last quote
   * @param escaped whether there are escapes in it
   */
  public static String text(byte[] bytes, int from, int to, boolean escaped) {
    return escaped ? unescaped(bytes, from + 1, to - 1)
        : new String(bytes, from + 1, to - from - 2, StandardCharsets.UTF_8);
  }

  private static String unescaped(byte[] bytes, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    int plain = from;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\\') {
        text.append(new String(bytes, plain, i - plain, StandardCharsets.UTF_8)).append(escape(bytes, i));
        i += bytes[i + 1] == 'u' ? 5 : 1;
        plain = i + 1;
      }
    }
    return text.append(new String(bytes, plain, to - plain, StandardCharsets.UTF_8)).toString();
  }

  private static char escape(byte[] bytes, int at) {
    return switch (bytes[at + 1]) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> (char) Integer.parseInt(new String(bytes, at + 2, 4, StandardCharsets.ISO_8859_1), 16);
      default -> (char) bytes[at + 1];
    };
  }

  /** A whole number as small as it goes, as parsers have it. */
  public static Number narrow(long number) {
    if (number == (int) number) {
      return (int) number;
    }
    return number;
  }

  private @Nullable Object value() {
    return switch (bytes[at]) {
      case '"' -> text();
      case '{' -> object();
      case '[' -> list();
      case 't' -> literal("true", true);
      case 'f' -> literal("false", false);
      case 'n' -> literal("null", null);
      default -> number();
    };
  }

  private @Nullable Object literal(String word, @Nullable Object value) {
    at += word.length();
    return value;
  }

  private String text() {
    int from = at++;
    boolean escaped = false;
    while (bytes[at] != '"') {
      escaped |= bytes[at] == '\\';
      at += bytes[at] == '\\' ? 2 : 1;
    }
    return text(bytes, from, ++at, escaped);
  }

  private Map<String, @Nullable Object> object() {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    at++;
    while (next() != '}') {
      String name = text();
      next(); // behind the colon
      object.put(name, value());
    }
    at++;
    return object;
  }

  private List<@Nullable Object> list() {
    List<@Nullable Object> list = new ArrayList<>();
    at++;
    while (next() != ']') {
      list.add(value());
    }
    at++;
    return Collections.unmodifiableList(list);
  }

  /** Skips the comma or colon and the blanks before what comes next. */
  private byte next() {
    while (bytes[at] <= ' ' || bytes[at] == ',' || bytes[at] == ':') {
      at++;
    }
    return bytes[at];
  }

  private Number number() {
    int from = at;
    boolean whole = true;
    while (at < to && bytes[at] > ' ' && bytes[at] != ',' && bytes[at] != ']' && bytes[at] != '}') {
      whole &= bytes[at] != '.' && (bytes[at] | 0x20) != 'e';
      at++;
    }
    if (!whole && at - from <= MOST_DIGITS_OF_A_DOUBLE) {
      double number = shortFraction(from);
      if (!Double.isNaN(number)) {
        return number;
      }
    }
    String digits = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    if (!whole) {
      return fraction(digits);
    }
    if (digits.length() <= MOST_DIGITS_OF_A_LONG) {
      return narrow(Long.parseLong(digits));
    }
    BigInteger number = new BigInteger(digits);
    return number.bitLength() < Long.SIZE ? narrow(number.longValue()) : number;
  }

  /** Exact, since both numbers are and a division is rounded once; not a number if there is an exponent. */
  private double shortFraction(int from) {
    boolean negative = bytes[from] == '-';
    long digits = 0;
    long unit = 1;
    boolean behindPoint = false;
    for (int i = negative ? from + 1 : from; i < at; i++) {
      if (bytes[i] == '.') {
        behindPoint = true;
      } else if (bytes[i] >= '0' && bytes[i] <= '9') {
        digits = digits * 10 + bytes[i] - '0';
        unit = behindPoint ? unit * 10 : unit;
      } else {
        return Double.NaN;
      }
    }
    double number = (double) digits / unit;
    return negative ? -number : number;
  }

  /** A double where it is the number that was written, else all its digits. */
  private static Number fraction(String digits) {
    double number = Double.parseDouble(digits);
    if (Double.toString(number).equals(digits)) {
      return number;
    }
    BigDecimal written = new BigDecimal(digits);
    boolean same = Double.isFinite(number) && BigDecimal.valueOf(number).compareTo(written) == 0;
    return same ? (Number) number : written;
  }
}
