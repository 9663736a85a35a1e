package dev.mfacodes.read.scan;

import dev.mfacodes.read.input.ByteWindow;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time; the first byte is the lowest. */
public final class Words {

  /** So many bytes behind the last one that counts may be read, and are zero: no text goes on there. */
  public static final int SLACK = ByteWindow.SLACK;

  private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = ONES << 7;
  private static final long BLANKS = ONES * ' ';
  private static final long QUOTES = ONES * '"';
  private static final long BACKSLASHES = ONES * '\\';

  private Words() {}

  public static long at(byte[] bytes, int from) {
    return (long) LONGS.get(bytes, from);
  }

  public static void put(byte[] bytes, int from, long word) {
    LONGS.set(bytes, from, word);
  }

  /**
   * Marks the bytes at which a run of plain characters in a JSON string stops: quotes, backslashes, controls, and what
   * is not ASCII. One less than nothing has its high bit set, as has what is not ASCII and so is marked by itself.
   * Borrowing may mark bytes behind the first, but the lowest mark is always a true one.
   *
   * @return zero if all eight are plain
   */
  public static long stops(long word) {
    return ((word ^ QUOTES) - ONES | (word ^ BACKSLASHES) - ONES | word - BLANKS | word) & HIGHS;
  }

  /** Which of the eight bytes has the lowest mark. */
  public static int first(long marks) {
    return Long.numberOfTrailingZeros(marks) >>> 3;
  }

  /** The lowest so many bytes of a word, of 0 to 7. */
  public static long lowest(long word, int count) {
    return word & ((1L << (count << 3)) - 1);
  }
}
