package dev.mfacodes.read.partial;

/** Where a value lies, if there is one: a text with its quotes, or anything else as it travelled. */
final class Span {

  private int from;
  private int to;

  void clear() {
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
}
