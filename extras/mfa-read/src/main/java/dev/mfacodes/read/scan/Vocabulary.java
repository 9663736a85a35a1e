package dev.mfacodes.read.scan;

import java.util.Arrays;

/**
 * Texts to numbers from 0 up, by their bytes alone: exact, and without an object for the asking. Holds so many entries
 * and bytes and no more.
 */
final class Vocabulary {

  private static final int NONE = -1;

  /** A place in the table without a text. Else there are a hash in the high half and a number in the low one. */
  private static final long EMPTY = -1;

  /**
   * As many others stand before a text in the table at most. By chance it is some dozens; more are there because
   * somebody chose texts of one place, so that each would be looked for among all the others.
   */
  private static final int FARTHEST = 256;

  private static final long LOW_HALF = 0xFFFFFFFFL;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final int mostEntries;
  private final int mostBytes;
  private byte[] texts = new byte[1 << 10];
  private int[] ends = new int[16];
  private long[] table = empty(32);
  private int size;

  /**
   * A vocabulary without texts.
   *
   * @param mostEntries how many texts it may hold
   * @param mostBytes how many bytes they may have together
   */
  public Vocabulary(int mostEntries, int mostBytes) {
    this.mostEntries = mostEntries;
    this.mostBytes = mostBytes;
  }

  private static long[] empty(int slots) {
    long[] table = new long[slots];
    Arrays.fill(table, EMPTY);
    return table;
  }

  /** A hash of these bytes, along two lanes; the array has {@link Words#SLACK} behind them. */
  public static int hash(byte[] bytes, int from, int to) {
    long one = (long) to - from;
    long two = MIX;
    int at = from;
    for (; at <= to - 2 * Long.BYTES; at += 2 * Long.BYTES) {
      one = mixed(one, Words.at(bytes, at));
      two = mixed(two, Words.at(bytes, at + Long.BYTES));
    }
    if (at <= to - Long.BYTES) {
      one = mixed(one, Words.at(bytes, at));
      at += Long.BYTES;
    }
    two = mixed(two, Words.lowest(Words.at(bytes, at), to - at));
    return (int) (mixed(one, two) >>> Integer.SIZE);
  }

  private static long mixed(long hash, long word) {
    long product = (hash ^ word) * MIX;
    return product ^ product >>> 29;
  }

  public int size() {
    return size;
  }

  /**
   * The number of a text.
   *
   * @return the number; negative if it has none
   */
  public int find(byte[] bytes, int from, int to) {
    int hash = hash(bytes, from, to);
    int mask = table.length - 1;
    for (int slot = hash & mask; table[slot] != EMPTY; slot = slot + 1 & mask) {
      int entry = (int) table[slot];
      if (table[slot] >>> Integer.SIZE == (hash & LOW_HALF) && Arrays.equals(texts, start(entry), ends[entry], bytes, from, to)) {
        return entry;
      }
    }
    return NONE;
  }

  private int start(int entry) {
    return entry == 0 ? 0 : ends[entry - 1];
  }

  /**
   * Adds a text that it does not hold.
   *
   * @return its number; negative if there is no room, or none where its bytes have it stand
   */
  public int add(byte[] bytes, int from, int to) {
    int hash = hash(bytes, from, to);
    if (!hasRoom(to - from, hash)) {
      return NONE;
    }
    int start = start(size);
    int end = start + (to - from);
    if (end > texts.length) {
      texts = Arrays.copyOf(texts, Math.max(end, texts.length * 2));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
    }
    System.arraycopy(bytes, from, texts, start, to - from);
    ends[size] = end;
    if (size * 2 >= table.length) {
      long[] former = table;
      table = empty(former.length * 2);
      for (long place : former) {
        if (place != EMPTY) {
          enter(place);
        }
      }
    }
    enter((long) hash << Integer.SIZE | size);
    return size++;
  }

  /** Whether a text that it does not hold can be added. */
  public boolean hasRoom(byte[] bytes, int from, int to) {
    return hasRoom(to - from, hash(bytes, from, to));
  }

  private boolean hasRoom(int length, int hash) {
    if (size == mostEntries || start(size) + length > mostBytes) {
      return false;
    }
    int mask = table.length - 1;
    int before = 0;
    for (int slot = hash & mask; table[slot] != EMPTY && before <= FARTHEST; slot = slot + 1 & mask) {
      before++;
    }
    return before <= FARTHEST;
  }

  private void enter(long place) {
    int mask = table.length - 1;
    int slot = (int) (place >>> Integer.SIZE) & mask;
    while (table[slot] != EMPTY) {
      slot = slot + 1 & mask;
    }
    table[slot] = place;
  }

  public void clear() {
    size = 0;
    Arrays.fill(table, EMPTY);
  }
}
