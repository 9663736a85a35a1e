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

  private static final int MORE_THAN_A_FEW = Setters.FEW + 500;

  private static BiConsumer<List<Object>, String> setter(int property) {
    return (builder, value) -> builder.add(property + "=" + value);
  }

  private static Setters<List<Object>> setters(int count) {
    return new Setters<>(IntStream.range(0, count).mapToObj(SettersTest::setter).toList());
  }

  private static @Nullable Object[] some(int count, Random random) {
    return IntStream.range(0, count)
        .mapToObj(i -> random.nextBoolean() ? Integer.toString(random.nextInt(1000)) : null)
        .toArray();
  }

  private static List<Object> set(Setters<List<Object>> setters, @Nullable Object... values) {
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
  @ValueSource(ints = {0, 1, 2, 3, 7, 60})
  void each_sets_its_own_in_order_the_first_time_and_the_last(int count) {
    Setters<List<Object>> setters = setters(count);
    Random random = new Random(count);

    for (int call = 0; call < MORE_THAN_A_FEW; call++) {
      @Nullable Object[] values = some(count, random);
      if (!set(setters, values).equals(expected(values))) {
        assertThat(set(setters, values)).as("call %d", call).isEqualTo(expected(values));
      }
    }
  }

  @Test
  void what_a_setter_throws_is_thrown_as_it_is_the_first_time_and_the_last() {
    IllegalStateException itsOwn = new IllegalStateException("its own");
    BiConsumer<List<Object>, String> throwing = (builder, value) -> {
      throw itsOwn;
    };
    Setters<List<Object>> setters = new Setters<>(List.of(setter(0), throwing, setter(2)));

    assertThrownBetween(setters, itsOwn);
    for (int call = 0; call < MORE_THAN_A_FEW; call++) {
      assertThat(set(setters, "d", null, "e")).isEqualTo(List.of("0=d", "2=e"));
    }
    assertThrownBetween(setters, itsOwn);
  }

  private static void assertThrownBetween(Setters<List<Object>> setters, Exception thrown) {
    List<Object> builder = new ArrayList<>();
    assertThatThrownBy(() -> setters.set(builder, new Object[] {"a", "b", "c"})).isSameAs(thrown);
    assertThat(builder).containsExactly("0=a");
  }

  @Test
  void a_few_calls_go_one_by_one_and_those_after_them_together() {
    BiConsumer<List<Object>, String> asking = (builder, value) -> builder.add(isCalledByAllInOne());
    Setters<List<Object>> setters = new Setters<>(List.of(asking));
    List<Object> ways = new ArrayList<>();

    for (int call = 0; call < MORE_THAN_A_FEW; call++) {
      ways.addAll(set(setters, "a"));
    }

    assertThat(ways.subList(0, Setters.FEW)).containsOnly(false);
    assertThat(ways.subList(Setters.FEW, ways.size())).containsOnly(true);
  }

  private static boolean isCalledByAllInOne() {
    return StackWalker.getInstance().walk(frames -> frames.limit(12).anyMatch(frame ->
        frame.getClassName().equals(Setters.class.getName()) && frame.getMethodName().equals("call")));
  }

  @Test
  void several_threads_call_them_at_once() {
    Setters<List<Object>> setters = setters(20);

    List<String> wrong = IntStream.range(0, 2 * MORE_THAN_A_FEW).parallel()
        .mapToObj(call -> some(20, new Random(call)))
        .filter(values -> !set(setters, values).equals(expected(values)))
        .map(Arrays::toString)
        .toList();

    assertThat(wrong).isEmpty();
  }
}
