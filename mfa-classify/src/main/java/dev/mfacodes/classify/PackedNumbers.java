package dev.mfacodes.classify;

import java.util.Arrays;

/**
 * Numbers one behind the other, of which most are zero or small: a byte for a small one, two for some zeros. As in
 * LEB128, the varint of DWARF and Protocol Buffers, seven bits to a byte; behind a zero stands how many more follow.
 */
final class PackedNumbers {

  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private PackedNumbers() {}

  /** Packs numbers. Not for several threads. */
  static final class Writer {

    private byte[] packed = new byte[256];
    private int length;
    private long zeros;

    void write(long number) {
      if (number == 0) {
        zeros++;
      } else {
        writeZeros();
        writeBits(number);
      }
    }

    private void writeZeros() {
      if (zeros > 0) {
        writeBits(0);
        writeBits(zeros - 1);
        zeros = 0;
      }
    }

    private void writeBits(long bits) {
      long rest = bits;
      while ((rest & -MORE) != 0) {
        append(rest & MORE - 1 | MORE);
        rest >>>= BITS;
      }
      append(rest);
    }

    private void append(long bits) {
      if (length == packed.length) {
        packed = Arrays.copyOf(packed, 2 * length);
      }
      packed[length++] = (byte) bits;
    }

    byte[] packed() {
      writeZeros();
      return Arrays.copyOf(packed, length);
    }
  }

  /** Reads numbers in the order in which they were written, and no more of them. Not for several threads. */
  static final class Reader {

    private final byte[] packed;
    private int at;
    private long zeros;

    Reader(byte[] packed) {
      this.packed = packed;
    }

    long read() {
      if (zeros > 0) {
        zeros--;
        return 0;
      }
      long number = readBits();
      if (number == 0) {
        zeros = readBits();
      }
      return number;
    }

    private long readBits() {
      long bits = 0;
      int shift = 0;
      byte next;
      do {
        next = packed[at++];
        bits |= (long) (next & MORE - 1) << shift;
        shift += BITS;
      } while (next < 0);
      return bits;
    }
  }
}
