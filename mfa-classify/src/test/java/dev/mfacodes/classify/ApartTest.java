package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ApartTest {

  private static final Instant START = Instant.parse("2026-01-31T08:00:00Z");

  @Test
  void times_are_as_far_apart_as_the_jdk_says_to_the_nanosecond() {
    List<Duration> steps = List.of(Duration.ZERO, Duration.ofNanos(1), Duration.ofNanos(999_999_999),
        Duration.ofSeconds(1), Duration.ofSeconds(1, 1), Duration.ofSeconds(600), Duration.ofSeconds(599, 999_999_999));
    for (Duration limit : steps) {
      for (Duration before : steps) {
        for (Duration after : steps) {
          Instant from = START.plus(before);
          Instant to = START.plus(after);
          assertThat(Apart.byMoreThan(limit, from, to)).as("%s, %s, %s", limit, from, to)
              .isEqualTo(Duration.between(from, to).compareTo(limit) > 0);
        }
      }
    }
  }

  @Test
  void all_of_time_is_no_error() {
    Duration all = Duration.between(Instant.MIN, Instant.MAX);
    assertThat(Apart.byMoreThan(all, Instant.MIN, Instant.MAX)).isFalse();
    assertThat(Apart.byMoreThan(all.minusNanos(1), Instant.MIN, Instant.MAX)).isTrue();
    assertThat(Apart.byMoreThan(all, Instant.MAX, Instant.MIN)).isFalse();
  }
}
