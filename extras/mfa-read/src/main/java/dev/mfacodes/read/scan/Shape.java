package dev.mfacodes.read.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The properties that an object may have: those that are known, and as they are met those that say nothing to us.
 *
 * @param <T> what is to be made of a property
 */
public final class Shape<T> {

  private static final int MOST_NAMES = 1_000;
  private static final int LONGEST_NAME = Words.SLACK - 2 - Long.BYTES;

  /** In no JSON. */
  private static final byte[] NO_NAME = {0};

  private final Vocabulary names = new Vocabulary(MOST_NAMES, MOST_NAMES * LONGEST_NAME);
  private final List<Slot<T>> slots = new ArrayList<>();
  private final Predicate<String> harmless;
  private final Function<String, T> unknown;
  private final Budget budget;
  private final Slot<T> start;

  /**
   * A shape without properties.
   *
   * @param harmless whether a property of this name, which is not known by it, is not known by another spelling either
   * @param unknown what is to be made of one that is not known
   * @param budget for what is remembered of objects in objects of the shape
   */
  public Shape(Predicate<String> harmless, Function<String, T> unknown, Budget budget) {
    this.harmless = harmless;
    this.unknown = unknown;
    this.budget = budget;
    this.start = new Slot<>(NO_NAME, Slot.Kind.ANY, unknown.apply(""), null, budget);
  }

  /** Adds a property. */
  public Slot<T> add(String name, Slot.Kind kind, T what, @Nullable Shape<T> inner) {
    Slot<T> slot = new Slot<>(name.getBytes(StandardCharsets.UTF_8), kind, what, inner, budget);
    byte[] text = text(name);
    names.add(text, 0, text.length - Words.SLACK);
    slots.add(slot);
    return slot;
  }

  private static byte[] text(String name) {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    return Arrays.copyOf(text, text.length + Words.SLACK);
  }

  /** What the first property comes behind. */
  public Slot<T> start() {
    return start;
  }

  /** The property of a name without escapes; none if somebody else has to look at it, with more patience. */
  @Nullable Slot<T> find(byte[] bytes, int from, int to) {
    int number = names.find(bytes, from, to);
    return number < 0 ? met(new String(bytes, from, to - from, StandardCharsets.UTF_8), to - from) : slots.get(number);
  }

  private @Nullable Slot<T> met(String name, int length) {
    boolean plain = length <= LONGEST_NAME && names.size() < MOST_NAMES && harmless.test(name);
    byte[] text = text(name);
    return plain && names.hasRoom(text, 0, text.length - Words.SLACK)
        ? add(name, Slot.Kind.ANY, unknown.apply(name), null)
        : null;
  }
}
