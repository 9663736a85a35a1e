package dev.mfacodes.read.partial;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** An id that is a GUID in its one usual spelling, or none. */
final class Guid {

  private static final int LENGTH = 36;
  private static final byte[] HEX = new byte[256];

  static {
    Arrays.fill(HEX, (byte) -1);
    for (int i = 0; i < 16; i++) {
      HEX[Character.forDigit(i, 16)] = (byte) i;
      HEX[Character.toUpperCase(Character.forDigit(i, 16))] = (byte) i;
    }
  }

  private long high;
  private long low;
  private boolean present;
  private boolean written;

  void clear() {
    present = false;
    written = false;
  }

  /**
   * Reads a value, quotes included if it is a text.
   *
   * @return whether it is a GUID, or an empty text
   */
  boolean read(byte[] bytes, int from, int to) {
    written = true;
    if (bytes[from] != '"') {
      return false;
    }
    if (to - from == 2) {
      return true;
    }
    int at = from + 1;
    if (to - from != LENGTH + 2 || !isDashed(bytes, at)) {
      return false;
    }
    long a = digits(bytes, at, 8);
    long b = digits(bytes, at + 9, 4);
    long c = digits(bytes, at + 14, 4);
    long d = digits(bytes, at + 19, 4);
    long e = digits(bytes, at + 24, 12);
    high = a << 32 | b << 16 | c;
    low = d << 48 | e;
    present = (a | b | c | d | e) >= 0;
    return present;
  }

  private static boolean isDashed(byte[] bytes, int at) {
    return bytes[at + 8] == '-' && bytes[at + 13] == '-' && bytes[at + 18] == '-' && bytes[at + 23] == '-';
  }

  /** Negative if they are not all digits: one that is none fills all bits above its own. */
  private static long digits(byte[] bytes, int from, int count) {
    long number = 0;
    long all = 0;
    for (int i = from; i < from + count; i++) {
      long digit = HEX[bytes[i] & 0xff];
      all |= digit;
      number = number << 4 | digit & 0xf;
    }
    return all < 0 ? -1 : number;
  }

  boolean present() {
    return present;
  }

  /** Whether there is a text, though it may be empty. */
  boolean written() {
    return written;
  }

  boolean equalTo(Guid other) {
    return high == other.high && low == other.low;
  }

  Optional<UUID> value() {
    return present ? Optional.of(new UUID(high, low)) : Optional.empty();
  }
}
