package dev.mfacodes.classify;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * One text at a time as bytes that no other text has: UTF-8, but that each half of a surrogate pair stands by itself,
 * so that texts which are no valid Unicode stay apart too. The byte {@link #END} is in none. Not for several threads.
 */
final class TextBytes {

  /** What no text holds. */
  static final byte END = (byte) 0xFF;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Odd, half of the bits set in no pattern: from the digits of pi and of e. */
  private static final long PI = 0x243F6A8885A308D3L;
  private static final long E = 0xB7E151628AED2A6BL;

  private byte[] bytes = new byte[64];
  private int length;

  /** Takes a text, in place of the one before. */
  TextBytes set(String text) {
    int most = text.length() * 3 + Long.BYTES; // room to hash eight bytes at a time
    if (bytes.length < most) {
      bytes = new byte[most * 2];
    }
    length = asciiAtFirst(text, bytes);
    for (int i = length; i < text.length(); i++) {
      put(text.charAt(i));
    }
    return this;
  }

  /** Writes what is ASCII before anything else comes, and says how much: mostly all. Quicker than one by one. */
  private static int asciiAtFirst(String text, byte[] into) {
    int i = 0;
    for (; i < text.length() && text.charAt(i) < 0x80; i++) {
      into[i] = (byte) text.charAt(i);
    }
    return i;
  }

  private void put(char unit) {
    if (unit < 0x80) {
      bytes[length++] = (byte) unit;
    } else if (unit < 0x800) {
      bytes[length++] = (byte) (0xC0 | unit >> 6);
      bytes[length++] = (byte) (0x80 | unit & 0x3F);
    } else {
      bytes[length++] = (byte) (0xE0 | unit >> 12);
      bytes[length++] = (byte) (0x80 | unit >> 6 & 0x3F);
      bytes[length++] = (byte) (0x80 | unit & 0x3F);
    }
  }

  /** Takes what was written at a place, up to {@link #END}. */
  TextBytes set(byte[] page, int from) {
    int to = from;
    while (page[to] != END) {
      to++;
    }
    length = to - from;
    if (bytes.length < length + Long.BYTES) {
      bytes = new byte[length * 2 + Long.BYTES];
    }
    System.arraycopy(page, from, bytes, 0, length);
    return this;
  }

  int length() {
    return length;
  }

  void write(byte[] page, int at) {
    System.arraycopy(bytes, 0, page, at, length);
    page[at + length] = END;
  }

  boolean isAt(byte[] page, int at) {
    return at + length < page.length
        && page[at + length] == END
        && Arrays.equals(bytes, 0, length, page, at, at + length);
  }

  /** 64 bits that depend on every bit: products of 128 bits, folded, as wyhash has them. */
  long hash(long seed) {
    Arrays.fill(bytes, length, length + Long.BYTES, (byte) 0);
    long hash = seed ^ PI;
    for (int i = 0; i < length; i += Long.BYTES) {
      hash = mixed(hash ^ (long) LONGS.get(bytes, i), E) + i;
    }
    return mixed(hash ^ length, PI);
  }

  private static long mixed(long a, long b) {
    long folded = Math.multiplyHigh(a, b) ^ a * b;
    return folded ^ folded >>> 29;
  }

  @Override
  public String toString() {
    char[] units = new char[length];
    int count = 0;
    for (int i = 0; i < length; count++) {
      int lead = bytes[i] & 0xFF;
      if (lead < 0x80) {
        units[count] = (char) lead;
        i++;
      } else if (lead < 0xE0) {
        units[count] = (char) ((lead & 0x1F) << 6 | bytes[i + 1] & 0x3F);
        i += 2;
      } else {
        units[count] = (char) ((lead & 0x0F) << 12 | (bytes[i + 1] & 0x3F) << 6 | bytes[i + 2] & 0x3F);
        i += 3;
      }
    }
    return new String(units, 0, count);
  }
}
