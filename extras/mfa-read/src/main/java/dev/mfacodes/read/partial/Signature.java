package dev.mfacodes.read.partial;

import java.util.Arrays;

/**
 * All that the answer to a record depends on, as bytes: each value as it travelled, behind a mark that no UTF-8 text
 * holds and a number for what it is. Two records with one signature have the same values in the same places.
 */
final class Signature {

  private static final byte MARK = (byte) 0xff;

  private byte[] bytes = new byte[1 << 10];
  private int length;

  void clear() {
    length = 0;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  /** Says that this is there. */
  void add(int what) {
    makeRoom(2);
    bytes[length] = MARK;
    bytes[length + 1] = (byte) what;
    length += 2;
  }

  /** Says that this is there, with this value. */
  void add(int what, byte[] text, int from, int to) {
    add(what);
    makeRoom(to - from);
    for (int i = 0; i < to - from; i += Long.BYTES) { // both have room for the rest of a word
      Words.put(bytes, length + i, Words.at(text, from + i));
    }
    length += to - from;
  }

  /** A number of two bytes: of places that are there in any case, so it needs no mark. */
  void number(int number) {
    makeRoom(2);
    bytes[length] = (byte) number;
    bytes[length + 1] = (byte) (number >> 8);
    length += 2;
  }

  private void makeRoom(int more) {
    if (length + more + Words.SLACK > bytes.length) {
      bytes = Arrays.copyOf(bytes, (length + more) * 2 + Words.SLACK);
    }
  }
}
