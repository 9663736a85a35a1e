package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class LastAskedTest {

  /** Each number is a user, a time and an answer: few of each, so that they meet. */
  @Property(tries = 500)
  void what_counts_is_the_last_and_of_those_at_one_moment_the_completed(
      @ForAll @Size(max = 60) List<@IntRange(max = 399) Integer> asked) {
    List<Instant> times = List.of(
        Instant.MIN, Instant.EPOCH.minusNanos(1), Instant.EPOCH, Instant.EPOCH.plusNanos(1), Instant.MAX);
    Map<Integer, Integer> last = new HashMap<>();
    LastAsked compact = new LastAsked();
    for (int one : asked) {
      compact.add(one / 10, times.get(one % 10 / 2), one % 2 == 1);
      last.merge(one / 10, one % 10, Math::max);
    }
    assertThat(compact.asked()).isEqualTo(last.size());
    assertThat(compact.notCompleted()).isEqualTo(last.values().stream().filter(one -> one % 2 == 0).count());
  }

  @Test
  void nobody_was_asked() {
    assertThat(new LastAsked().asked()).isZero();
  }
}
