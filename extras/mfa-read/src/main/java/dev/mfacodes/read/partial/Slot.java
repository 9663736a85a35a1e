package dev.mfacodes.read.partial;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A property of an object, and which one came behind it last time: exports write an order and keep to it. */
final class Slot {

  /** What a value has to be. */
  enum Kind { TEXT, CODE, FLAG, WHOLE_NUMBER, NUMBER, TEXTS, OBJECT, OBJECTS, ANY }

  private final Kind kind;
  private final Want want;
  private final @Nullable Shape shape;
  private final boolean opens;
  private final int length;
  private final long[] words;
  private final long last;
  private final int bytesOfLast;
  private Slot next = this;
  private long seenIn;

  /**
   * A property.
   *
   * @param name its name in UTF-8
   * @param kind what its value has to be
   * @param want what is made of it
   * @param shape what the objects are that it holds
   */
  Slot(byte[] name, Kind kind, Want want, @Nullable Shape shape) {
    this.kind = kind;
    this.want = want;
    this.shape = shape;
    this.opens = want == Want.STATUS || want == Want.OPENED || want == Want.STEPS || want == Want.POLICIES;
    this.length = name.length + 2;
    byte[] quoted = new byte[length + Words.SLACK];
    quoted[0] = '"';
    System.arraycopy(name, 0, quoted, 1, name.length);
    quoted[length - 1] = '"';
    this.words = new long[length / Long.BYTES];
    Arrays.setAll(words, i -> Words.at(quoted, i * Long.BYTES));
    this.bytesOfLast = length - words.length * Long.BYTES;
    this.last = Words.at(quoted, words.length * Long.BYTES);
  }

  Kind kind() {
    return kind;
  }

  Want want() {
    return want;
  }

  /** Whether what it holds is to be found in a gist under its name. */
  boolean opens() {
    return opens;
  }

  /** What the objects are that it holds, if it holds some. */
  @Nullable Shape shape() {
    return shape;
  }

  Slot next() {
    return next;
  }

  void next(Slot slot) {
    next = slot;
  }

  /** Where its quoted name ends, if that begins here; else negative. */
  int behindName(byte[] bytes, int at) {
    for (int i = 0; i < words.length; i++) {
      if (Words.at(bytes, at + i * Long.BYTES) != words[i]) {
        return -1;
      }
    }
    long rest = Words.at(bytes, at + words.length * Long.BYTES) ^ last;
    return Words.lowest(rest, bytesOfLast) == 0 ? at + length : -1;
  }

  /** Whether it was not there before in this object. */
  boolean isFirstIn(long object) {
    boolean first = seenIn != object;
    seenIn = object;
    return first;
  }
}
