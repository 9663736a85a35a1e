package dev.mfacodes.bench.speed.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

final class TimesTest {

  @Test
  void every_day_of_these_years_is_that_of_the_jdk() {
    for (Instant time = Instant.parse("2001-01-01T23:59:58Z"); time.isBefore(Instant.parse("2100-01-01T00:00:00Z"));
        time = time.plusSeconds(86_400)) {
      assertThat(Times.second(time.toString())).isEqualTo(time.getEpochSecond());
    }
  }

  @Test
  void a_fraction_is_left_out_and_another_zone_refused() {
    assertThat(Times.second("2026-01-31T08:00:00.1234567Z"))
        .isEqualTo(Instant.parse("2026-01-31T08:00:00Z").getEpochSecond());
    assertThatThrownBy(() -> Times.second("2026-01-31T08:00:00+01:00")).isInstanceOf(IllegalArgumentException.class);
  }
}
