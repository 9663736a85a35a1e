package dev.mfacodes.read.scan;

import java.util.Arrays;

/**
 * Texts to numbers from 0 up, by their bytes alone: exact, and without an object for the asking. Holds so many entries
 * and bytes and no more.
 */
final class Vocabulary {

  private static final int NONE = -1;

  /**
   * A place in the table has two words, next to each other: a hash and a number, then where the text begins and how
   * long it is. This is one without a text.
   */
  private static final long EMPTY = -1;

  /**
   * As many others stand before a text in the table at most. By chance it is some dozens; more are there because
   * somebody chose texts of one place, so that each would be looked for among all the others.
   */
  private static final int FARTHEST = 256;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final int mostEntries;
  private final int mostBytes;
  private byte[] texts = new byte[1 << 10];
  private long[] table = empty(32);
  private int used;
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

  private static long[] empty(int places) {
    long[] table = new long[places * 2];
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
    for (int at = place(hash); table[at] != EMPTY; at = next(at)) {
      if (high(table[at]) == hash && isAt(table[at + 1], bytes, from, to)) {
        return (int) table[at];
      }
    }
    return NONE;
  }

  private boolean isAt(long text, byte[] bytes, int from, int to) {
    int start = high(text);
    return Arrays.equals(texts, start, start + (int) text, bytes, from, to);
  }

  private int place(int hash) {
    return hash * 2 & table.length - 1;
  }

  private int next(int place) {
    return place + 2 & table.length - 1;
  }

  private static long pair(int high, int low) {
    return (long) high << Integer.SIZE | low;
  }

  private static int high(long pair) {
    return (int) (pair >> Integer.SIZE);
  }

  /**
   * Adds a text that it does not hold.
   *
   * @return its number; negative if there is no room, or none where its bytes have it stand
   */
  public int add(byte[] bytes, int from, int to) {
    int hash = hash(bytes, from, to);
    int length = to - from;
    if (!hasRoom(length, hash)) {
      return NONE;
    }
    if (used + length > texts.length) {
      texts = Arrays.copyOf(texts, Math.max(used + length, texts.length * 2));
    }
    System.arraycopy(bytes, from, texts, used, length);
    if ((size + 1) * 4 > table.length) {
      long[] former = table;
      table = empty(former.length);
      for (int i = 0; i < former.length; i += 2) {
        if (former[i] != EMPTY) {
          enter(former[i], former[i + 1]);
        }
      }
    }
    enter(pair(hash, size), pair(used, length));
    used += length;
    return size++;
  }

  /** Whether a text that it does not hold can be added. */
  public boolean hasRoom(byte[] bytes, int from, int to) {
    return hasRoom(to - from, hash(bytes, from, to));
  }

  private boolean hasRoom(int length, int hash) {
    if (size == mostEntries || used + length > mostBytes) {
      return false;
    }
    int before = 0;
    for (int at = place(hash); table[at] != EMPTY && before <= FARTHEST; at = next(at)) {
      before++;
    }
    return before <= FARTHEST;
  }

  private void enter(long hashAndNumber, long text) {
    int at = place(high(hashAndNumber));
    while (table[at] != EMPTY) {
      at = next(at);
    }
    table[at] = hashAndNumber;
    table[at + 1] = text;
  }

  public void clear() {
    size = 0;
    used = 0;
    Arrays.fill(table, EMPTY);
  }
}
