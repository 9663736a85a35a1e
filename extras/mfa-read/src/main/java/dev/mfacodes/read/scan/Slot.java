package dev.mfacodes.read.scan;

import dev.mfacodes.model.schema.WireType;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A property of an object, and which one came behind it last time: exports write an order and keep to it.
 *
 * @param <T> what is to be made of it
 */
public final class Slot<T> {

  /** What a value has to be. */
  public enum Kind {
    TEXT, CODE, FLAG, WHOLE_NUMBER, NUMBER, TEXTS, OBJECT, OBJECTS, ANY;

    /** Whether a value of the kind may have members, or be of any other kind. */
    public boolean mayHoldMembers() {
      return this == OBJECT || this == OBJECTS || this == ANY;
    }

    /** The kind of what a model has. */
    public static Kind of(WireType type) {
      if (type instanceof WireType.ObjectOf) {
        return OBJECT;
      }
      if (type instanceof WireType.ListOf list) {
        return list.element() instanceof WireType.ObjectOf ? OBJECTS : TEXTS;
      }
      return switch (((WireType.Scalar) type).kind()) {
        case TEXT, TIME -> TEXT;
        case CODE -> CODE;
        case FLAG -> FLAG;
        case WHOLE_NUMBER -> WHOLE_NUMBER;
        case NUMBER -> NUMBER;
      };
    }
  }

  private final Kind kind;
  private final T what;
  private final @Nullable Shape<T> shape;
  private final Familiar familiar;
  private final int length;
  private final long[] words;
  private final long last;
  private final int bytesOfLast;
  private Slot<T> next = this;
  private long seenIn;

  /**
   * A property.
   *
   * @param name its name in UTF-8
   * @param kind what its value has to be
   * @param what what is to be made of it
   * @param shape what the objects are that it holds
   * @param budget for what is remembered of them
   */
  Slot(byte[] name, Kind kind, T what, @Nullable Shape<T> shape, Budget budget) {
    this.familiar = new Familiar(budget);
    this.kind = kind;
    this.what = what;
    this.shape = shape;
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

  public Kind kind() {
    return kind;
  }

  public T what() {
    return what;
  }

  /** What the objects are that it holds; only of one that holds some. */
  public Shape<T> shape() {
    return Objects.requireNonNull(shape);
  }

  /** The objects and arrays that were there before. */
  public Familiar familiar() {
    return familiar;
  }

  Slot<T> next() {
    return next;
  }

  void next(Slot<T> slot) {
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
