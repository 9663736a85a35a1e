package dev.mfacodes.duckdb;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a thread has read last. DuckDB hands a chunk of rows to one function after the other; so whoever asks six things
 * of a row would have it read six times. Here the second function finds, at the same place in the chunk, what the first
 * one left there, if the row is the same one. Not a map: comparing one row is cheaper than hashing each.
 */
final class Readings {

  /** DuckDB's own (STANDARD_VECTOR_SIZE); a row beyond is read each time. */
  private static final int CHUNK = 2048;

  /** Rows hold personal data; softly held, they are gone when memory is wanted, and with the thread. */
  private static final ThreadLocal<SoftReference<Readings>> LAST =
      ThreadLocal.withInitial(() -> new SoftReference<>(new Readings()));

  private final @Nullable Object[] rows = new @Nullable Object[CHUNK];
  private final @Nullable Reading[] readings = new @Nullable Reading[CHUNK];

  private Readings() {}

  /** Those of this thread. */
  static Readings ofThread() {
    Readings last = LAST.get().get();
    if (last == null) {
      last = new Readings();
      LAST.set(new SoftReference<>(last));
    }
    return last;
  }

  /**
   * What a row says.
   *
   * @param index its place in the chunk
   * @param row all that it is read from
   * @param reader reads it, if that was not done just now
   */
  Reading of(int index, Object row, Supplier<Reading> reader) {
    if (index >= CHUNK) {
      return reader.get();
    }
    Reading known = readings[index];
    if (known != null && row.equals(rows[index])) {
      return known;
    }
    Reading read = reader.get();
    rows[index] = row;
    readings[index] = read;
    return read;
  }
}
