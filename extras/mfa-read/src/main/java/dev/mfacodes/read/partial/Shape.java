package dev.mfacodes.read.partial;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The properties that an object may have: those that are known, and as they are met those that say nothing to us. */
final class Shape {

  private static final int MOST_NAMES = 1_000;
  private static final int LONGEST_NAME = Words.SLACK - 2 - Long.BYTES;

  private final Vocabulary names = new Vocabulary(MOST_NAMES, MOST_NAMES * LONGEST_NAME);
  private final List<Slot> slots = new ArrayList<>();
  private final Predicate<String> harmless;
  private final Slot start = new Slot(new byte[0], Slot.Kind.ANY, Want.NOTHING, null);

  /**
   * A shape without properties.
   *
   * @param harmless whether a property of this name, which is not known by it, is not known by another spelling either
   */
  Shape(Predicate<String> harmless) {
    this.harmless = harmless;
  }

  Slot add(String name, Slot.Kind kind, Want want, @Nullable Shape inner) {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    Slot slot = new Slot(text, kind, want, inner);
    names.add(Arrays.copyOf(text, text.length + Words.SLACK), 0, text.length);
    slots.add(slot);
    return slot;
  }

  /** What the first property comes behind. */
  Slot start() {
    return start;
  }

  /** The property of a name without escapes; none if somebody else has to look at it, with more patience. */
  @Nullable Slot find(byte[] bytes, int from, int to) {
    int number = names.find(bytes, from, to);
    return number < 0 ? met(new String(bytes, from, to - from, StandardCharsets.UTF_8), to - from) : slots.get(number);
  }

  private @Nullable Slot met(String name, int length) {
    boolean plain = length <= LONGEST_NAME && names.size() < MOST_NAMES && harmless.test(name);
    return plain ? add(name, Slot.Kind.ANY, Want.NOTHING, null) : null;
  }
}
