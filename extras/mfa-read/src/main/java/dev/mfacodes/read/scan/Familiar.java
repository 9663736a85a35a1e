package dev.mfacodes.read.scan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Objects and arrays that were walked over before, by all their bytes: the policies of a tenant are the same in every
 * sign-in. Brackets say by themselves where they end, so what begins with such bytes is that object. How many are
 * remembered is bounded, and where most are new, none.
 */
public final class Familiar {

  private static final int MOST = 256;
  private static final int PLACES = 512;
  private static final int LONGEST = 2_048;

  /** What is shorter is walked over as quickly. */
  private static final int SHORTEST = 32;

  /** What is made of an object takes several times its bytes. */
  private static final int BYTES_A_BYTE = 6;

  private static final int BYTES_EACH = 200;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** One of them. */
  public static final class One {

    private final byte[] bytes;
    private final Object value;

    /** Another that begins alike. */
    private @Nullable One next;

    private One(byte[] bytes, Object value, @Nullable One next) {
      this.bytes = bytes;
      this.value = value;
      this.next = next;
    }

    /** What was made of it. */
    public Object value() {
      return value;
    }

    /** How many bytes it has. */
    public int length() {
      return bytes.length;
    }

    private boolean isAt(byte[] text, int from) {
      return from + bytes.length <= text.length
          && Arrays.equals(text, from, from + bytes.length, bytes, 0, bytes.length);
    }
  }

  private final Budget budget;
  private final HitRate rate = new HitRate();
  private @Nullable One[] table = {};
  private int size;
  private int taken;

  Familiar(Budget budget) {
    this.budget = budget;
  }

  /** Which one begins here, if one does. */
  public @Nullable One find(byte[] text, int from) {
    if (rate.isHopeless()) {
      return null;
    }
    One one = size == 0 ? null : findIn(place(text, from), text, from);
    if (rate.isOutdated(one != null)) {
      table = new One[0];
      size = 0;
      budget.giveBack(taken);
      taken = 0;
    }
    return one;
  }

  /** Of those that begin alike, the one that was found last is asked first. */
  private @Nullable One findIn(int place, byte[] text, int from) {
    One before = null;
    One one = table[place];
    while (one != null && !one.isAt(text, from)) {
      before = one;
      one = one.next;
    }
    if (one != null && before != null) {
      before.next = one.next;
      one.next = table[place];
      table[place] = one;
    }
    return one;
  }

  /** Names and ids are near the beginning; of the shortest, what mostly comes behind counts as well. */
  private static int place(byte[] text, int from) {
    long hash = Words.at(text, from + 8);
    hash = hash * MIX ^ Words.at(text, from + 16);
    hash = hash * MIX ^ Words.at(text, from + 24);
    hash = hash * MIX ^ Words.at(text, from + 32);
    return (int) (hash * MIX >>> Long.numberOfLeadingZeros(PLACES - 1));
  }

  /** Whether one that was not found is to be remembered. One with line breaks is not, since these are counted. */
  public boolean wants(byte[] text, int from, int to) {
    boolean fits = to - from >= SHORTEST && to - from <= LONGEST && (text[to - 1] == '}' || text[to - 1] == ']');
    if (!fits || size == MOST || rate.isHopeless()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text[i] == '\n') {
        return false;
      }
    }
    return true;
  }

  /**
   * Remembers one that is wanted.
   *
   * @param value what was made of it
   */
  public void add(byte[] text, int from, int to, Object value) {
    int price = (to - from) * BYTES_A_BYTE + BYTES_EACH;
    if (!budget.take(price)) {
      return;
    }
    taken += price;
    byte[] bytes = Arrays.copyOfRange(text, from, to);
    if (size == 0) {
      table = new One[PLACES];
    }
    int place = place(text, from);
    table[place] = new One(bytes, value, table[place]);
    size++;
  }
}
