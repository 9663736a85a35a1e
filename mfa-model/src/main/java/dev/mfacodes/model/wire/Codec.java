package dev.mfacodes.model.wire;

import dev.mfacodes.model.schema.Assembly;
import dev.mfacodes.model.schema.WireException;
import dev.mfacodes.model.schema.WireType;
import dev.mfacodes.model.schema.WireType.Kind;
import dev.mfacodes.model.schema.WireType.ListOf;
import dev.mfacodes.model.schema.WireType.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one kind of value. Reading gives null where the kind of JSON value is right and its text says
 * nothing to us, as a time without an offset: it then reads as absent, and the form keeps it as it travelled. The wrong
 * kind of JSON value is a {@link WireException}. Null and no Optional, since every value of every record passes here.
 *
 * @param <T> the kind of value
 * @param type what it writes
 * @param reader from what a JSON parser made of it, which is never null
 * @param writer to strings, boxed numbers and booleans, lists and maps of them
 * @param comesBack whether what it makes of a value writes that value again, told without writing it
 * @param assembly puts the objects together that are the values, or the elements of the values; null if they are none
 */
public record Codec<T>(
    WireType type,
    Function<Object, @Nullable T> reader,
    Function<T, Object> writer,
    BiPredicate<T, Object> comesBack,
    @Nullable Supplier<Assembly<?>> assembly) {

  /** No number here needs more, and the time to read one grows with the square of its length. */
  private static final int MOST_DIGITS = 1_000;

  /**
   * Reads and writes single values.
   *
   * @param type what it writes
   * @param reader from what a JSON parser made of it
   * @param writer to what a JSON parser makes
   */
  @SuppressWarnings("ReferenceEquality") // the same object needs no second look
  public Codec(WireType type, Function<Object, @Nullable T> reader, Function<T, Object> writer) {
    this(type, reader, writer, (value, travelled) -> value == travelled || writer.apply(value).equals(travelled), null);
  }

  /**
   * Texts; a number is read as its text, since exports are not strict about it.
   *
   * @param documented the documented ones, if any; all others are read alike, since new ones come at any time
   * @return the codec
   */
  public static Codec<String> text(String... documented) {
    return new Codec<>(new Scalar(Kind.TEXT, List.of(documented)),
        wire -> asText("a text", wire), text -> text);
  }

  /**
   * Values that keep their text.
   *
   * @param <T> the type of value
   * @param of makes the value of its text
   * @param wire gives the text back
   * @return the codec
   */
  public static <T> Codec<T> open(Function<String, T> of, Function<T, String> wire) {
    return new Codec<>(new Scalar(Kind.TEXT), value -> of.apply(asText("a text", value)), wire::apply);
  }

  /**
   * Values that keep their text or number.
   *
   * @param <T> the type of value
   * @param of makes the value of a string or a boxed number
   * @param wire gives it back
   * @return the codec
   */
  public static <T> Codec<T> scalar(Function<Object, T> of, Function<T, Object> wire) {
    return new Codec<>(new Scalar(Kind.CODE), value -> {
      if (!(value instanceof String || value instanceof Number)) {
        throw Wrong.expected("a number or a text", value);
      }
      try {
        return of.apply(value);
      } catch (IllegalArgumentException noValue) {
        throw Wrong.because(String.valueOf(noValue.getMessage()));
      }
    }, wire);
  }

  /**
   * Truth values; the texts {@code true} and {@code false} in any case are read too, since exports write them so.
   *
   * @return the codec
   */
  public static Codec<Boolean> flag() {
    return new Codec<>(new Scalar(Kind.FLAG),
        wire -> wire instanceof Boolean flag ? flag : flagIn(wire), flag -> flag);
  }

  private static @Nullable Boolean flagIn(Object wire) {
    String text = asText("true or false", wire);
    if (text.isBlank()) {
      return null;
    }
    if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
      return text.equalsIgnoreCase("true");
    }
    throw Wrong.expected("true or false", wire);
  }

  /**
   * Whole numbers of at most 64 bits; texts of them are read too.
   *
   * @return the codec
   */
  public static Codec<Long> wholeNumber() {
    return new Codec<>(new Scalar(Kind.WHOLE_NUMBER), wire -> wire instanceof Integer || wire instanceof Long
        ? Long.valueOf(((Number) wire).longValue()) // boxed, as the other may be null
        : wholeNumber(decimal("a whole number", wire), wire), Frozen::narrow);
  }

  private static @Nullable Long wholeNumber(@Nullable BigDecimal number, Object wire) {
    try {
      return number == null ? null : Long.valueOf(number.longValueExact());
    } catch (ArithmeticException fractionOrTooLarge) {
      throw Wrong.expected("a whole number", wire);
    }
  }

  /**
   * Numbers with a fraction; texts of them are read too.
   *
   * @return the codec
   */
  public static Codec<Double> number() {
    return new Codec<>(new Scalar(Kind.NUMBER), wire -> wire instanceof Double number && Double.isFinite(number)
        ? number
        : fraction(decimal("a number", wire), wire), number -> number);
  }

  private static @Nullable Double fraction(@Nullable BigDecimal decimal, Object wire) {
    if (decimal == null) {
      return null;
    }
    double number = decimal.doubleValue();
    if (Double.isInfinite(number)) {
      throw Wrong.expected("a number of 64 bits", wire);
    }
    return number;
  }

  private static @Nullable BigDecimal decimal(String expected, Object wire) {
    if (wire instanceof BigInteger whole && whole.bitLength() > MOST_DIGITS) {
      throw Wrong.expected(expected + " of 64 bits", wire);
    }
    String text = asText(expected, wire);
    if (text.isBlank()) {
      return null;
    }
    if (text.length() > MOST_DIGITS) {
      throw Wrong.expected(expected, wire);
    }
    try {
      return new BigDecimal(text.strip());
    } catch (NumberFormatException noNumber) {
      throw Wrong.expected(expected, wire);
    }
  }

  /**
   * Times of ISO 8601 with 0 to 9 digits of a second and an offset. Any other text reads as absent: without an offset
   * there is no instant, and only the caller knows the zone.
   *
   * @return the codec
   */
  public static Codec<Instant> instant() {
    return new Codec<>(new Scalar(Kind.TIME), wire -> {
      if (!(wire instanceof String text)) {
        throw Wrong.expected("a time", wire);
      }
      Instant usual = UtcTime.instant(text);
      return usual == null ? anyInstant(text.strip()) : usual;
    }, Instant::toString, UtcTime::isTextOf, null);
  }

  private static @Nullable Instant anyInstant(String text) {
    try {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
    } catch (DateTimeException noTime) {
      return null;
    }
  }

  /**
   * Enum constants by name; any other text reads as absent.
   *
   * @param <E> the enum
   * @param constants its constants
   * @return the codec
   */
  public static <E extends Enum<E>> Codec<E> constant(E[] constants) {
    List<String> names = Arrays.stream(constants).map(Enum::name).toList();
    return new Codec<>(new Scalar(Kind.TEXT, names), wire -> {
      int index = names.indexOf(asText("a text", wire));
      return index < 0 ? null : constants[index];
    }, Enum::name);
  }

  /**
   * Lists of what this codec reads. Null elements are dropped.
   *
   * @return the codec
   */
  public Codec<List<T>> list() {
    return new Codec<>(new ListOf(type), wire -> {
      if (!(wire instanceof List<?> elements)) {
        throw Wrong.expected("a list", wire);
      }
      List<T> values = new ArrayList<>(elements.size());
      for (int i = 0; i < elements.size(); i++) {
        T value = readElement(elements.get(i), i);
        if (value != null) {
          values.add(value);
        }
      }
      return values.isEmpty() ? null : values;
    }, values -> values.stream().map(writer).toList(), this::allComeBack, assembly);
  }

  private boolean allComeBack(List<T> values, Object travelled) {
    List<?> elements = (List<?>) travelled;
    boolean all = values.size() == elements.size();
    for (int i = 0; all && i < values.size(); i++) {
      all = comesBack.test(values.get(i), elements.get(i));
    }
    return all;
  }

  private @Nullable T readElement(@Nullable Object element, int index) {
    try {
      return element == null ? null : reader.apply(element);
    } catch (WireException wrong) {
      throw Wrong.in("[" + index + "]", wrong);
    }
  }

  private static String asText(String expected, Object wire) {
    if (wire instanceof String || wire instanceof Number) {
      return Objects.toString(wire);
    }
    throw Wrong.expected(expected, wire);
  }
}
