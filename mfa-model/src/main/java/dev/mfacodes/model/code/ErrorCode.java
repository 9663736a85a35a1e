package dev.mfacodes.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in error code, exactly as it travelled: as a number or as a text.
 *
 * <p>{@code 50074}, {@code "50074"}, {@code "AADSTS50074"} and {@code "aadsts50074: some text"} are one code, outer
 * blanks or not; {@code "0050074"} and digits that are not ASCII are none. Equality is equality of what travelled; to
 * compare codes, compare {@link #number()}.
 *
 * <p>Looks itself up once, when it is first asked, and keeps the answer: many ask the same value.
 */
public final class ErrorCode implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String PREFIX = "AADSTS";
  private static final int MOST_DIGITS = 18;

  /** No code is negative. */
  private static final long NONE = -1;

  /** As JSON writes numbers. */
  private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

  /** JSON parsers take no longer numbers either, and the time to read one grows with the square of its length. */
  private static final int MOST_CHARACTERS = 1_000;

  /** Longer numbers that are not listed look like telephone numbers. */
  private static final long LARGEST_SHOWN = 9_999_999;

  private final String wire;
  private final boolean travelledAsNumber;

  /** Set without a lock, as the hash of a string is: whoever comes first, it is the same. */
  private transient @Nullable Optional<SignInError> found;

  /**
   * Refuses {@code null}, and a number that is not written as JSON writes one, in at most 1000 characters.
   *
   * @param wire the text, or the number in decimal notation; may be any text, also empty
   * @param travelledAsNumber whether it was a number
   */
  public ErrorCode(String wire, boolean travelledAsNumber) {
    this.wire = Objects.requireNonNull(wire, "wire");
    this.travelledAsNumber = travelledAsNumber;
    if (travelledAsNumber && !(wire.length() <= MOST_CHARACTERS && NUMBER.matcher(wire).matches())) {
      throw new IllegalArgumentException("expected a number");
    }
  }

  /** A whole number, of which it is known whether it is listed. */
  ErrorCode(long number, Optional<SignInError> found) {
    this.wire = Long.toString(number);
    this.travelledAsNumber = true;
    this.found = found;
  }

  /**
   * The code that travelled as this text.
   *
   * @param wire the text
   * @return the value
   */
  public static ErrorCode of(String wire) {
    return new ErrorCode(wire, false);
  }

  /**
   * The code that travelled as this number.
   *
   * @param number the number
   * @return the value; of a listed number always the same object
   */
  public static ErrorCode of(long number) {
    return SignInError.code(number);
  }

  /**
   * The code that travelled as this text or number.
   *
   * @param wire a {@link String} or a {@link Number}
   * @return the value
   * @throws IllegalArgumentException if it is neither, or no finite number
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ErrorCode fromWire(Object wire) {
    Objects.requireNonNull(wire, "wire");
    if (wire instanceof String text) {
      return of(text);
    }
    if (wire instanceof Integer || wire instanceof Long) {
      return of(((Number) wire).longValue());
    }
    if (wire instanceof Number number && isReadable(number)) {
      return new ErrorCode(number.toString(), true);
    }
    throw new IllegalArgumentException("expected a finite number or a text");
  }

  /** Only the two binary types know numbers that are none, and only the two big ones have no end. */
  private static boolean isReadable(Number number) {
    if (number instanceof BigDecimal decimal) {
      return isReadable(decimal.unscaledValue());
    }
    if (number instanceof BigInteger whole) {
      return whole.bitLength() < MOST_CHARACTERS * 3;
    }
    return Double.isFinite(number.doubleValue());
  }

  /**
   * What travelled, as a text.
   *
   * @return the text, or the number in decimal notation; may be any text, also empty
   */
  public String wire() {
    return wire;
  }

  /**
   * Whether it travelled as a number.
   *
   * @return false for a text, also for one of digits
   */
  public boolean travelledAsNumber() {
    return travelledAsNumber;
  }

  /**
   * What travelled.
   *
   * @return an {@link Integer}, {@link Long} or {@link BigDecimal}, or the text
   */
  @JsonValue
  public Object toWire() {
    if (!travelledAsNumber) {
      return wire;
    }
    BigDecimal number = new BigDecimal(wire);
    if (number.scale() != 0 || number.precision() > MOST_DIGITS) {
      return number;
    }
    long whole = number.longValue();
    if (whole == (int) whole) {
      return (int) whole;
    }
    return whole;
  }

  /**
   * The number that the code names, listed or not.
   *
   * @return the number; empty for a text that names none, and for negative and broken numbers
   */
  public OptionalLong number() {
    long number = numberOrNone();
    return number == NONE ? OptionalLong.empty() : OptionalLong.of(number);
  }

  private long numberOrNone() {
    long plain = plainNumber(wire, 0, wire.length());
    if (plain != NONE) {
      return plain;
    }
    return travelledAsNumber ? wholeNumber(new BigDecimal(wire)) : numberInText();
  }

  private static long wholeNumber(BigDecimal number) {
    if (number.signum() < 0 || number.precision() - number.scale() > MOST_DIGITS || number.scale() > MOST_DIGITS) {
      return NONE;
    }
    try {
      return number.longValueExact();
    } catch (ArithmeticException fraction) {
      return NONE;
    }
  }

  /** Spreadsheets and web pages leave no-break spaces too, which {@code strip} keeps. */
  private long numberInText() {
    int from = 0;
    int to = wire.length();
    while (from < to && isBlank(wire.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(wire.charAt(to - 1))) {
      to--;
    }
    if (!hasPrefix(from, to)) {
      return plainNumber(wire, from, to);
    }
    int colon = wire.indexOf(':', from);
    return plainNumber(wire, from + PREFIX.length(), colon < 0 || colon > to ? to : colon);
  }

  /** In ASCII: {@code regionMatches} ignoring case would take a long s for an S. */
  private boolean hasPrefix(int from, int to) {
    if (to - from < PREFIX.length()) {
      return false;
    }
    for (int i = 0; i < PREFIX.length(); i++) {
      if ((wire.charAt(from + i) & ~0x20) != PREFIX.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** ASCII digits without a leading zero: {@code Long.parseLong} would take other alphabets' digits too. */
  private static long plainNumber(String text, int from, int to) {
    int length = to - from;
    if (length < 1 || length > MOST_DIGITS || length > 1 && text.charAt(from) == '0') {
      return NONE;
    }
    long number = 0;
    for (int i = from; i < to; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return NONE;
      }
      number = number * 10 + (digit - '0');
    }
    return number;
  }

  /**
   * What the catalogue has under this number.
   *
   * @return the listed error; empty for a number that the catalogue does not have, and for what is no number
   */
  public Optional<SignInError> listed() {
    Optional<SignInError> known = found;
    if (known == null) {
      known = SignInError.numbered(numberOrNone());
      found = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ErrorCode same && travelledAsNumber == same.travelledAsNumber && wire.equals(same.wire);
  }

  @Override
  public int hashCode() {
    return 31 * wire.hashCode() + Boolean.hashCode(travelledAsNumber);
  }

  /** The number, else only that there is none: other texts may hold personal data. */
  @Override
  public String toString() {
    OptionalLong number = number();
    return number.isPresent() && number.getAsLong() <= LARGEST_SHOWN
        ? "ErrorCode[" + number.getAsLong() + ']'
        : Unlisted.show("ErrorCode", listed(), wire);
  }

  /** A stream may hold what no constructor takes. */
  private Object readResolve() {
    return new ErrorCode(wire, travelledAsNumber);
  }
}
