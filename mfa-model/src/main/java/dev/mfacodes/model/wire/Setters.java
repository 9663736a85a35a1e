package dev.mfacodes.model.wire;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The setters of a form. Called one by one, each goes through an interface that some hundred classes implement: 5 to
 * 8 % of the time that reading a sign-in takes, measured on JDK 17 and 25. Of a method handle that is made of them all
 * HotSpot makes one piece of code. That takes time as well, which only many models pay back.
 *
 * <p>Safe for any number of threads.
 *
 * @param <B> the builder
 */
final class Setters<B> {

  /** Calls that go one by one; making the handle, and compiling it, takes as long as some ten thousand calls save. */
  static final int FEW = 20_000;

  private static final MethodType OF_ALL = MethodType.methodType(void.class, Object.class, Object[].class);

  /** Each takes a builder and the values of all properties, and sets its own if that has a value. */
  private final List<BiConsumer<B, @Nullable Object[]>> setters = new ArrayList<>();

  private int calls; // by any thread: that some are not counted does no harm
  private @Nullable MethodHandle all; // nor that several make it: a handle may be published in a race, says its Javadoc

  Setters(List<? extends BiConsumer<B, ?>> setters) {
    setters.forEach(setter -> this.setters.add(ifThere(setter, this.setters.size())));
  }

  @SuppressWarnings("unchecked") // who calls it has values of its types
  private static <B> BiConsumer<B, @Nullable Object[]> ifThere(BiConsumer<B, ?> setter, int property) {
    BiConsumer<B, Object> set = (BiConsumer<B, Object>) setter;
    return (builder, values) -> {
      Object value = values[property];
      if (value != null) {
        set.accept(builder, value);
      }
    };
  }

  /** Sets the properties that have a value, which stands at the position of the setter. */
  void set(B builder, @Nullable Object[] values) {
    MethodHandle made = all;
    if (made != null) {
      call(made, builder, values);
      return;
    }
    for (BiConsumer<B, @Nullable Object[]> setter : setters) {
      setter.accept(builder, values);
    }
    if (++calls >= FEW) {
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

  /** In halves: the compiler follows calls within calls only so deep. */
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

  /** Not looked up before it is needed. A public method of the platform: nothing of ours is found by its name. */
  private static final class Accept {

    private static final MethodHandle METHOD = find();

    private static MethodHandle find() {
      try {
        return MethodHandles.publicLookup().findVirtual(
            BiConsumer.class, "accept", MethodType.methodType(void.class, Object.class, Object.class));
      } catch (ReflectiveOperationException itIsPublic) {
        throw new LinkageError("BiConsumer.accept", itIsPublic);
      }
    }
  }
}
