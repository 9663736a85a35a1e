package dev.mfacodes.cli.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of one record, as many of them as are worth holding. */
final class RecordBytes {

  /** A sign-in has some thousand bytes; parsing takes several times the bytes in memory. */
  static final int LONGEST = 16 << 20;

  private byte[] bytes = new byte[1 << 13];
  private int size;
  private boolean tooLong;

  void clear() {
    size = 0;
    tooLong = false;
  }

  void add(int b) {
    if (size == LONGEST) {
      tooLong = true;
      return;
    }
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = (byte) b;
  }

  boolean tooLong() {
    return tooLong;
  }

  byte[] copy() {
    return Arrays.copyOf(bytes, size);
  }

  /** Whether they end in the key of an object and its colon. */
  boolean endWithKey(String key) {
    byte[] quoted = ('"' + key + '"').getBytes(StandardCharsets.US_ASCII);
    int colon = endWithoutBlanks(size) - 1;
    if (colon < 0 || bytes[colon] != ':') {
      return false;
    }
    int end = endWithoutBlanks(colon);
    return end >= quoted.length && Arrays.equals(bytes, end - quoted.length, end, quoted, 0, quoted.length);
  }

  private int endWithoutBlanks(int end) {
    int from = end;
    while (from > 0 && Nesting.isBlank(bytes[from - 1])) {
      from--;
    }
    return from;
  }
}
