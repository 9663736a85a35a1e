package dev.mfacodes.model.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However often they are called, and so in whichever way, they set what has a value, each its own, in their order. */
final class SettersTest {

  private static final int MORE_THAN_A_FEW = 2_500;

  private static BiConsumer<List<Object>, String> setter(int property) {
    return (builder, value) -> builder.add(property + "=" + value);
  }

  private static Setters setters(int count) {
    return new Setters(IntStream.range(0, count).mapToObj(SettersTest::setter).toList());
  }

  private static @Nullable Object[] some(int count, Random random) {
    return IntStream.range(0, count)
        .mapToObj(i -> random.nextBoolean() ? Integer.toString(random.nextInt(1000)) : null)
        .toArray();
  }

  private static List<Object> set(Setters setters, @Nullable Object[] values) {
    List<Object> builder = new ArrayList<>();
    setters.set(builder, values);
    return builder;
  }

  private static List<Object> expected(@Nullable Object[] values) {
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        all.add(i + "=" + values[i]);
      }
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 7, 60, 200})
  void eachSetsItsOwnInOrderTheFirstTimeAndTheLast(int count) {
    Setters setters = setters(count);
    Random random = new Random(count);

    for (int call = 0; call < MORE_THAN_A_FEW; call++) {
      @Nullable Object[] values = some(count, random);
      assertThat(set(setters, values)).as("call %d of %s", call, Arrays.toString(values)).isEqualTo(expected(values));
    }
  }

  @Test
  void whatASetterThrowsIsThrownAsItIsTheFirstTimeAndTheLast() {
    IllegalStateException itsOwn = new IllegalStateException("its own");
    BiConsumer<List<Object>, String> throwing = (builder, value) -> {
      throw itsOwn;
    };
    Setters setters = new Setters(List.of(setter(0), throwing, setter(2)));

    for (int call = 0; call < MORE_THAN_A_FEW; call++) {
      List<Object> builder = new ArrayList<>();
      assertThatThrownBy(() -> setters.set(builder, new Object[] {"a", "b", "c"})).isSameAs(itsOwn);
      assertThat(builder).containsExactly("0=a");
      setters.set(builder, new Object[] {"d", null, "e"});
      assertThat(builder).containsExactly("0=a", "0=d", "2=e");
    }
  }

  @Test
  void aFewCallsGoOneByOneAndThoseAfterThemTogether() {
    BiConsumer<List<Object>, String> asking = (builder, value) -> builder.add(isCalledByAllInOne());
    Setters setters = new Setters(List.of(asking));
    Object[] values = {"a"};

    List<Object> first = set(setters, values);
    for (int call = 0; call < MORE_THAN_A_FEW; call++) {
      set(setters, values);
    }

    assertThat(first).containsExactly(false);
    assertThat(set(setters, values)).containsExactly(true);
  }

  private static boolean isCalledByAllInOne() {
    return StackWalker.getInstance().walk(frames -> frames.anyMatch(frame ->
        frame.getClassName().equals(Setters.class.getName()) && frame.getMethodName().equals("call")));
  }

  @Test
  void severalThreadsCallThemAtOnce() {
    Setters setters = setters(20);

    List<Object[]> wrong = IntStream.range(0, 4 * MORE_THAN_A_FEW).parallel()
        .mapToObj(call -> some(20, new Random(call)))
        .filter(values -> !set(setters, values).equals(expected(values)))
        .toList();

    assertThat(wrong).isEmpty();
  }
}
