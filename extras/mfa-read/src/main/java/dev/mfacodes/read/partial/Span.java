package dev.mfacodes.read.partial;

import java.util.Arrays;

/** Where a value lies, if there is one: a text with its quotes, or anything else as it travelled. */
final class Span {

  private int from;
  private int to;

  void clear() {
    from = 0;
    to = 0;
  }

  void set(int begin, int end) {
    from = begin;
    to = end;
  }

  boolean isThere() {
    return to > 0;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Whether both are nothing, or the same bytes. */
  boolean hasTextOf(Span other, byte[] bytes) {
    return isThere() == other.isThere() && Arrays.equals(bytes, from, to, bytes, other.from, other.to);
  }
}
