package dev.mfacodes.read.scan;

import java.util.Arrays;

/** Where a value lies, if there is one: a text with its quotes, or anything else as it travelled. */
public final class Span {

  private int from;
  private int to;

  public void clear() {
    from = 0;
    to = 0;
  }

  public void set(int begin, int end) {
    from = begin;
    to = end;
  }

  public boolean isThere() {
    return to > 0;
  }

  public int from() {
    return from;
  }

  public int to() {
    return to;
  }

  /** Whether both are nothing, or the same bytes. */
  public boolean hasTextOf(Span other, byte[] bytes) {
    return isThere() == other.isThere() && Arrays.equals(bytes, from, to, bytes, other.from, other.to);
  }
}
