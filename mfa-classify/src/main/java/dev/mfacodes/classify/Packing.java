package dev.mfacodes.classify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Packs {@link Totals}: a year has 8,760 hours, and the {@link MfaFigures} of each take some 8 kB, of which packing
 * leaves a few hundred bytes. What has a name is packed as a number, and the name held once. Packs for one thread, and
 * then unpacks for several.
 */
final class Packing {

  /** Numbers values from 0 on. */
  private static final class Numbered<T> {

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    long number(T value) {
      Integer known = numbers.putIfAbsent(value, values.size());
      if (known != null) {
        return known;
      }
      values.add(value);
      return values.size() - 1L;
    }

    T value(long number) {
      return values.get((int) number);
    }
  }

  private final Numbered<String> names = new Numbered<>();
  private final Numbered<UnknownValue> unknowns = new Numbered<>();

  byte[] pack(Totals totals) {
    PackedNumbers.Writer out = new PackedNumbers.Writer();
    out.write(totals.rows());
    write(totals.first(), out);
    write(totals.last(), out);
    write(totals.attempts(), out);
    write(totals.users(), out);
    out.write(totals.askedAtLast());
    out.write(totals.notCompletingAtLast());
    write(totals.policies(), names::number, out);
    write(totals.unlistedMethods(), names::number, out);
    write(totals.unknowns(), unknowns::number, out);
    return out.packed();
  }

  Totals unpack(byte[] packed) {
    PackedNumbers.Reader in = new PackedNumbers.Reader(packed);
    return new Totals(
        in.read(),
        readTime(in),
        readTime(in),
        readNumbers(in),
        readNumbers(in),
        in.read(),
        in.read(),
        read(in, names::value, Math::toIntExact),
        read(in, names::value, Math::toIntExact),
        read(in, unknowns::value, count -> count));
  }

  private static void write(@Nullable Instant time, PackedNumbers.Writer out) {
    out.write(time == null ? 0 : 1);
    if (time != null) {
      out.write(time.getEpochSecond());
      out.write(time.getNano());
    }
  }

  private static @Nullable Instant readTime(PackedNumbers.Reader in) {
    return in.read() == 0 ? null : Instant.ofEpochSecond(in.read(), in.read());
  }

  private static void write(long[] numbers, PackedNumbers.Writer out) {
    out.write(numbers.length);
    for (long number : numbers) {
      out.write(number);
    }
  }

  private static long[] readNumbers(PackedNumbers.Reader in) {
    long[] numbers = new long[Math.toIntExact(in.read())];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.read();
    }
    return numbers;
  }

  private static <T> void write(
      Map<T, ? extends Number> counts, ToLongFunction<T> number, PackedNumbers.Writer out) {
    out.write(counts.size());
    counts.forEach((value, count) -> {
      out.write(number.applyAsLong(value));
      out.write(count.longValue());
    });
  }

  private static <T, N extends Number> Map<T, N> read(
      PackedNumbers.Reader in, LongFunction<T> value, LongFunction<N> count) {
    Map<T, N> counts = new HashMap<>();
    for (long left = in.read(); left > 0; left--) {
      T its = value.apply(in.read());
      counts.put(its, count.apply(in.read()));
    }
    return counts;
  }
}
