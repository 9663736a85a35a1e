package dev.mfacodes.model.wire;

import dev.mfacodes.model.schema.WireException;
import dev.mfacodes.model.schema.WireProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One property of a model.
 *
 * @param names the name it is written by, then others it is read by
 */
record Property<M, B, T>(
    List<String> names, Codec<T> codec, Function<M, Optional<T>> accessor, BiConsumer<B, T> setter) {

  private static final List<Object> NOTHING = List.of();

  /** The name it is written by. */
  String name() {
    return names.get(0);
  }

  WireProperty schema() {
    return new WireProperty(name(), names.subList(1, names.size()), codec.type());
  }

  /** The name that it travels by: the first that holds something, else the first that is there. */
  Optional<String> nameIn(Map<String, @Nullable Object> wire) {
    Optional<String> there = Optional.empty();
    for (String name : names) { // every property of every record passes here: a loop, no stream
      Object value = wire.get(name);
      if (value != null && !NOTHING.equals(value)) {
        return Optional.of(name);
      }
      if (value != null && there.isEmpty()) {
        there = Optional.of(name);
      }
    }
    return there;
  }

  boolean hasTwoNamesIn(Map<String, @Nullable Object> wire) {
    return names.size() > 1 && names.stream().filter(name -> wire.get(name) != null).count() > 1;
  }

  /** Sets the property in the builder, and says whether the model would write it back as it travelled. */
  boolean read(B builder, String name, Object travelled) {
    T value = readValue(name, travelled);
    if (value != null) {
      setter.accept(builder, value);
    }
    return comesBack(value, travelled);
  }

  /** What the model holds of what travelled; null if that says nothing to us. */
  @Nullable T readValue(Object travelled) {
    return readValue(name(), travelled);
  }

  /** Whether a model that holds this value would write it back as it travelled. */
  boolean comesBack(@Nullable T value, Object travelled) {
    return value != null && codec.comesBack().test(value, travelled);
  }

  /** Whether what travelled under the name still says what the model says. */
  boolean repeats(M model, String name, Object raw) {
    try {
      T value = readValue(name, raw);
      return Objects.equals(value == null ? null : codec.writer().apply(value), write(model));
    } catch (WireException putThereByHand) {
      return false;
    }
  }

  @Nullable Object write(M model) {
    return accessor.apply(model).map(codec.writer()).orElse(null);
  }

  private @Nullable T readValue(String name, Object raw) {
    try {
      return codec.reader().apply(raw);
    } catch (WireException wrong) {
      throw Wrong.in(name, wrong);
    }
  }
}
