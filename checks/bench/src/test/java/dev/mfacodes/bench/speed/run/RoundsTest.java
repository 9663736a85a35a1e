package dev.mfacodes.bench.speed.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class RoundsTest {

  private final List<String> order = new ArrayList<>();

  @Test
  void each_item_runs_beside_the_base_in_every_round() throws Exception {
    List<Series> series = new Rounds(2).against(item("base"), List.of(item("a"), item("b"), item("c")));

    assertThat(series).extracting(Series::name).containsExactly("a", "b", "c");
    assertThat(String.join(" ", order)).startsWith(
        "base a b c base a b base c base a b base c base");
  }

  @Test
  void a_third_as_many_rounds_come_first_and_are_not_counted() throws Exception {
    AtomicInteger run = new AtomicInteger();
    Timed counted = new Timed("counted", () -> {
      run.incrementAndGet();
      return "same";
    });

    new Rounds(6).against(item("base"), List.of(counted));

    assertThat(run.get() % 6).isEqualTo(2);
    assertThat(order.size() % 7).isEqualTo(2);
  }

  @Test
  void what_one_leaves_to_the_collector_is_gone_before_the_next_runs() throws Exception {
    AtomicReference<WeakReference<Object>> left = new AtomicReference<>(new WeakReference<>(null));
    List<Object> found = new ArrayList<>();
    Timed leaving = new Timed("leaving", () -> {
      left.set(new WeakReference<>(new Object()));
      return "same";
    });
    Timed next = new Timed("next", () -> {
      if (left.get().get() != null) {
        found.add("what was left");
      }
      return "same";
    });

    new Rounds(3).against(leaving, List.of(next));

    assertThat(found).isEmpty();
  }

  @Test
  void only_what_was_noisy_is_tried_again_and_three_times_at_most() throws Exception {
    AtomicInteger run = new AtomicInteger();
    Timed erratic = new Timed("erratic", () -> {
      long until = System.nanoTime() + (run.getAndIncrement() % 2 == 0 ? 0 : 40_000_000);
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      return "same";
    });

    Series series = new Rounds(4).against(item("base"), List.of(erratic)).get(0);

    assertThat(run).hasValue(1 + 4 * Rounds.TRIES);
    assertThat(series.ratio().isNoisy()).isTrue();
    assertThat(Markdown.figure(series.ratio(), 2)).isEqualTo("no verdict");
  }

  @Test
  void a_result_that_is_not_the_same_twice_stops_it() {
    AtomicInteger count = new AtomicInteger();
    Timed changing = new Timed("changing", count::incrementAndGet);

    assertThatThrownBy(() -> new Rounds(2).against(item("base"), List.of(changing)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("changing gave 2 after 1");
  }

  private Timed item(String name) {
    return new Timed(name, () -> order.add(name));
  }
}
