package dev.mfacodes.read.bind;

import dev.mfacodes.model.schema.Assembly;
import dev.mfacodes.model.schema.WireProperty;
import dev.mfacodes.model.schema.WireType;
import dev.mfacodes.read.scan.Budget;
import dev.mfacodes.read.scan.HitRate;
import dev.mfacodes.read.scan.Remembered;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a property goes: to one of a model, or by its name beside the model. Values that come again and again are the
 * same objects in all models. How many are remembered is bounded, and of a property whose values are mostly new, none.
 */
final class Field {

  private static final int MOST_VALUES = 512;
  private static final int MOST_BYTES = 1 << 15;
  private static final int LONGEST = 512;

  /** In place of a property of the model. */
  private static final int UNKNOWN = -1;

  /** What is made of a value takes several times its bytes. */
  private static final int BYTES_A_BYTE = 40;

  private static final int BYTES_EACH = 200;
  private static final int BYTES_AT_FIRST = 2_000;

  private final Assembly<?> assembly;
  private final Budget budget;
  private final String name;
  private final int property;
  private final @Nullable Assembly<?> within;
  private final boolean time;
  private @Nullable Remembered<Assembly.Part> known;
  private final HitRate rate = new HitRate();
  private byte[] lastBytes = {};
  private int lastLength;
  private Assembly.@Nullable Part last;
  private int added;
  private int taken;

  private Field(
      Assembly<?> assembly, Budget budget, String name, int property, @Nullable Assembly<?> within, boolean time) {
    this.assembly = assembly;
    this.budget = budget;
    this.name = name;
    this.property = property;
    this.within = within;
    this.time = time;
  }

  /** A property of a model. */
  static Field of(Assembly<?> assembly, Budget budget, int property, boolean holdsObjects) {
    WireProperty there = assembly.type().properties().get(property);
    return new Field(assembly, budget, there.name(), property, holdsObjects ? assembly.within(property) : null,
        isTime(there));
  }

  static boolean isTime(WireProperty property) {
    return property.type() instanceof WireType.Scalar scalar && scalar.kind() == WireType.Kind.TIME;
  }

  /** A property that the model does not know. */
  static Field ofUnknown(Assembly<?> assembly, Budget budget, String name) {
    return new Field(assembly, budget, name, UNKNOWN, null, false);
  }

  String name() {
    return name;
  }

  /** What puts the objects together that it holds; only of one that holds some. */
  Assembly<?> within() {
    if (within == null) {
      throw new IllegalStateException(name);
    }
    return within;
  }

  /** Whether its values are times. */
  boolean isTime() {
    return time;
  }

  /**
   * Puts the value that came last, if it comes again.
   *
   * @return where it ends; negative if another one comes
   */
  int putLast(byte[] bytes, int from) {
    int to = from + lastLength;
    if (last == null || to > bytes.length || !Arrays.equals(bytes, from, to, lastBytes, 0, lastLength)) {
      return -1;
    }
    assembly.put(last);
    return to;
  }

  /** Whether the value in these bytes was known, and is put now. */
  boolean putKnown(byte[] bytes, int from, int to) {
    if (isForgotten(from, to)) {
      return false;
    }
    Assembly.Part part = known == null ? null : known.find(bytes, from, to);
    if (part != null) {
      assembly.put(part);
      last(part, bytes, from, to);
    }
    if (rate.isOutdated(part != null)) {
      known = null;
      budget.giveBack(taken);
      taken = 0;
    }
    return part != null;
  }

  private boolean isForgotten(int from, int to) {
    return rate.isHopeless() || to - from > LONGEST;
  }

  /** Only what says itself where it ends, as numbers do not, and has no line breaks, which are counted: no lists. */
  private void last(Assembly.Part part, byte[] bytes, int from, int to) {
    last = null;
    if (bytes[to - 1] != '"' && bytes[to - 1] != 'e') {
      return;
    }
    int length = to - from;
    if (lastBytes.length < length) {
      lastBytes = new byte[length];
    }
    System.arraycopy(bytes, from, lastBytes, 0, length);
    lastLength = length;
    last = part;
  }

  /** Puts the value that these bytes stand for. */
  void put(byte[] bytes, int from, int to, Object wire) {
    if (isForgotten(from, to) || !pays(to - from)) {
      last = null;
      putOnce(wire);
      return;
    }
    Assembly.Part part = property == UNKNOWN ? unknown(wire) : assembly.part(property, wire);
    if (known == null) {
      known = new Remembered<>(MOST_VALUES, MOST_BYTES);
    }
    known.add(bytes, from, to, part);
    last(part, bytes, from, to);
    assembly.put(part);
  }

  /** There are so many properties of a model; of others there may be any number, and they share what there is. */
  private boolean pays(int length) {
    if (property != UNKNOWN) {
      return true;
    }
    int price = length * BYTES_A_BYTE + BYTES_EACH + (known == null ? BYTES_AT_FIRST : 0);
    boolean paid = budget.take(price);
    taken += paid ? price : 0;
    return paid;
  }

  private void putOnce(Object wire) {
    if (property == UNKNOWN) {
      assembly.put(unknown(wire));
    } else {
      assembly.put(property, wire);
    }
  }

  void beginList() {
    added = 0;
  }

  void add(Object model) {
    assembly.add(property, model);
    added++;
  }

  void endList() {
    if (added == 0) {
      assembly.addNone(property);
    }
  }

  /** What is kept of one that the model does not know. */
  Assembly.Part unknown(Object wire) {
    return assembly.unknown(name, wire);
  }

  void put(Assembly.Part part) {
    assembly.put(part);
  }
}
