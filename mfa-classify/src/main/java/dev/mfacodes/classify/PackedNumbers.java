package dev.mfacodes.classify;

import java.io.ByteArrayOutputStream;

/** Numbers of which most are zero and the others small, in two or three bytes each that is not zero. */
final class PackedNumbers {

  private static final int BITS = 7; // as in LEB128, the varint of DWARF and Protocol Buffers
  private static final int MORE = 1 << BITS;

  private PackedNumbers() {}

  /** For each number that is not zero, how many zeros stand before it and the number itself. */
  static byte[] pack(long[] numbers) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    int zeros = 0;
    for (long number : numbers) {
      if (number == 0) {
        zeros++;
      } else {
        write(zeros, packed);
        write(number, packed);
        zeros = 0;
      }
    }
    return packed.toByteArray();
  }

  private static void write(long number, ByteArrayOutputStream packed) {
    long rest = number;
    while ((rest & -MORE) != 0) {
      packed.write((int) rest & MORE - 1 | MORE);
      rest >>>= BITS;
    }
    packed.write((int) rest);
  }

  /**
   * The numbers again.
   *
   * @param packed what was packed
   * @param length how many numbers it was
   */
  static long[] unpack(byte[] packed, int length) {
    long[] numbers = new long[length];
    int at = 0;
    int index = 0;
    boolean zeros = true;
    while (at < packed.length) {
      long number = 0;
      int shift = 0;
      byte next;
      do {
        next = packed[at++];
        number |= (long) (next & MORE - 1) << shift;
        shift += BITS;
      } while (next < 0);
      if (zeros) {
        index += (int) number;
      } else {
        numbers[index++] = number;
      }
      zeros = !zeros;
    }
    return numbers;
  }
}
