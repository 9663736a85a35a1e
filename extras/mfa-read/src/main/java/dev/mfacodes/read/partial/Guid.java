package dev.mfacodes.read.partial;

import dev.mfacodes.read.scan.Words;
import java.util.Optional;
import java.util.UUID;

/** An id that is a GUID in its one usual spelling, or none. */
final class Guid {

  private static final int LENGTH = 36;
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_HALVES = 0xf0f0f0f0f0f0f0f0L;
  private static final long HALF = 0xFFFFFFFFL;

  /** Its digits as they are written, eight in each; what number they are is asked of few. */
  private long first;
  private long second;
  private long third;
  private long fourth;
  private boolean present;
  private boolean written;

  void clear() {
    present = false;
    written = false;
  }

  /**
   * Reads a text that begins here, if it is a GUID.
   *
   * @return where it ends; negative if it is none
   */
  int behind(byte[] bytes, int from) {
    int at = from + 1;
    present = false;
    if (bytes[from] != '"' || bytes[at + LENGTH] != '"' || !isDashed(bytes, at)) {
      return -1;
    }
    first = Words.at(bytes, at);
    second = Words.at(bytes, at + 9) & HALF | Words.at(bytes, at + 14) << 32;
    third = Words.at(bytes, at + 19) & HALF | Words.at(bytes, at + 24) << 32;
    fourth = Words.at(bytes, at + 28);
    present = areDigits(first) && areDigits(second) && areDigits(third) && areDigits(fourth);
    written |= present;
    return present ? at + LENGTH + 1 : -1;
  }

  /** Whether another value, quotes included, is an empty text. */
  boolean readEmpty(byte[] bytes, int from, int to) {
    written = true;
    return to - from == 2 && bytes[from] == '"';
  }

  private static boolean isDashed(byte[] bytes, int at) {
    return bytes[at + 8] == '-' && bytes[at + 13] == '-' && bytes[at + 18] == '-' && bytes[at + 23] == '-';
  }

  /** What eight characters are worth, a byte each, if they are digits: letters have a bit more, and begin at ten. */
  private static long worth(long characters) {
    return (characters & ONES * 0xf) + (characters >>> 6 & ONES) * 9;
  }

  /** They are, if they are worth less than sixteen and that is written so. */
  private static boolean areDigits(long characters) {
    long worth = worth(characters);
    long letters = (worth + ONES * 6) >>> 4 & ONES;
    long written = worth + ONES * '0' + letters * ('a' - '0' - 10);
    return (worth & HIGH_HALVES) == 0 && written == (characters | letters * ('a' - 'A'));
  }

  /** The number of eight digits, the first of which is the lowest byte. */
  private static long number(long characters) {
    long digits = Long.reverseBytes(worth(characters));
    digits = (digits | digits >>> 4) & 0x00FF00FF00FF00FFL;
    digits = (digits | digits >>> 8) & 0x0000FFFF0000FFFFL;
    return (digits | digits >>> 16) & HALF;
  }

  boolean present() {
    return present;
  }

  /** Whether there is a text, though it may be empty. */
  boolean written() {
    return written;
  }

  long high() {
    return number(first) << 32 | number(second);
  }

  long low() {
    return number(third) << 32 | number(fourth);
  }

  boolean equalTo(Guid other) {
    boolean asWritten =
        first == other.first && second == other.second && third == other.third && fourth == other.fourth;
    return asWritten || high() == other.high() && low() == other.low();
  }

  Optional<UUID> value() {
    return present ? Optional.of(new UUID(high(), low())) : Optional.empty();
  }
}
