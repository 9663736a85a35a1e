package dev.mfacodes.model.wire;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The setters of a form. Called one by one, each goes through an interface that some hundred classes implement: a tenth
 * of the time that a model takes. Of a method handle that is made of them the compiler makes one piece of code. That
 * takes some milliseconds, which a few models never pay back.
 */
final class Setters {

  private static final int FEW = 1_000;

  private static final MethodType OF_ALL = MethodType.methodType(void.class, Object.class, Object[].class);

  /** Each takes a builder and the values of all properties, and sets its own if that has a value. */
  private final List<BiConsumer<Object, @Nullable Object[]>> setters = new ArrayList<>();

  private int calls; // by any thread: that some are not counted does no harm
  private @Nullable MethodHandle all; // nor that it is made twice, since it is immutable

  Setters(List<? extends BiConsumer<?, ?>> setters) {
    setters.forEach(setter -> this.setters.add(ifThere(setter, this.setters.size())));
  }

  @SuppressWarnings("unchecked") // who calls it has a builder and values of its types
  private static BiConsumer<Object, @Nullable Object[]> ifThere(BiConsumer<?, ?> setter, int property) {
    BiConsumer<Object, Object> set = (BiConsumer<Object, Object>) setter;
    return (builder, values) -> {
      Object value = values[property];
      if (value != null) {
        set.accept(builder, value);
      }
    };
  }

  /** Sets the properties that have a value, which stands at the position of the setter. */
  void set(Object builder, @Nullable Object[] values) {
    MethodHandle made = all;
    if (made != null) {
      call(made, builder, values);
      return;
    }
    for (BiConsumer<Object, @Nullable Object[]> setter : setters) {
      setter.accept(builder, values);
    }
    if (++calls > FEW) {
      all = all(0, setters.size());
    }
  }

  private static void call(MethodHandle all, Object builder, @Nullable Object[] values) {
    try {
      all.invokeExact(builder, values);
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable checked) {
      throw new AssertionError("setters declare none", checked);
    }
  }

  /** In halves, since the compiler follows calls within calls only so deep. */
  private MethodHandle all(int from, int to) {
    if (to == from) {
      return MethodHandles.empty(OF_ALL);
    }
    if (to - from == 1) {
      return Accept.METHOD.bindTo(setters.get(from)).asType(OF_ALL);
    }
    int half = (from + to) >>> 1;
    return MethodHandles.foldArguments(all(half, to), all(from, half));
  }

  /** Not looked up before it is needed. A method of the platform: nothing of ours is found by its name. */
  private static final class Accept {

    private static final MethodHandle METHOD = find();

    private static MethodHandle find() {
      try {
        return MethodHandles.publicLookup().findVirtual(
            BiConsumer.class, "accept", MethodType.methodType(void.class, Object.class, Object.class));
      } catch (ReflectiveOperationException itIsPublic) {
        throw new AssertionError(itIsPublic);
      }
    }
  }
}
