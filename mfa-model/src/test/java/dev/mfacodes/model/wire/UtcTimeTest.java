package dev.mfacodes.model.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is read without a formatter is what the formatter reads, and comes back as it travelled or is kept. */
final class UtcTimeTest {

  private static Optional<Instant> formatted(String text) {
    try {
      return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  private static String number(Random random, int digits, int most) {
    return String.format("%0" + digits + "d", random.nextInt(most + 1));
  }

  /** Mostly real, with the days and hours around the last ones, and now and then a character of another kind. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder(number(random, 4, 9999)).append('-').append(number(random, 2, 13))
        .append('-').append(number(random, 2, 32)).append('T').append(number(random, 2, 24)).append(':')
        .append(number(random, 2, 60)).append(':').append(number(random, 2, 60));
    if (random.nextBoolean()) {
      text.append('.');
      for (int i = random.nextInt(11); i > 0; i--) {
        text.append(random.nextInt(3) == 0 ? 0 : random.nextInt(10));
      }
    }
    text.append('Z');
    if (random.nextInt(10) == 0) {
      text.setCharAt(random.nextInt(text.length()), "0-:TZ. +\u0660".charAt(random.nextInt(9)));
    }
    return text.toString();
  }

  @Test
  void a_time_is_what_the_formatter_reads() {
    Random random = new Random(1);
    int times = 0;
    for (int i = 0; i < 200_000; i++) {
      String text = text(random);
      Instant time = UtcTime.instant(text);
      if (time != null) {
        times++;
        assertThat(formatted(text)).as(text).contains(time);
        assertThat(UtcTime.isTextOf(time, text)).as(text).isEqualTo(time.toString().equals(text));
      }
    }
    assertThat(times).isGreaterThan(100_000);
  }

  @Test
  void every_day_of_two_calendars_of_four_hundred_years_is_read() {
    Instant day = Instant.parse("1599-12-30T00:00:00Z");
    for (int i = 0; i < 300_000; i++) {
      String text = day.toString();
      assertThat(UtcTime.instant(text)).as(text).isEqualTo(day);
      day = day.plusSeconds(86_400);
    }
    for (String none : List.of("1900-02-29T00:00:00Z", "2025-02-29T00:00:00Z", "2026-04-31T00:00:00Z",
        "2026-00-10T00:00:00Z", "2026-01-00T00:00:00Z", "2026-13-01T00:00:00Z", "2026-01-31T24:00:00Z",
        "2026-01-31T23:60:00Z", "2026-01-31T23:59:60Z", "", "Z", "2026-01-31T08:00Z", "2026-01-31T08:00:00.Z",
        "2026-01-31T08:00:00.1234567890Z", "2026-01-31T08:00:00+00:00", "02026-01-31T08:00:00Z")) {
      assertThat(UtcTime.instant(none)).as(none).isNull();
    }
  }

  @Test
  void the_last_times_of_a_day_are_read_without_a_formatter() {
    for (String last : List.of("2026-01-31T23:59:59Z", "2026-12-31T23:59:59.9Z", "2026-12-31T23:59:59.123456789Z")) {
      assertThat(UtcTime.instant(last)).as(last).isEqualTo(Instant.parse(last));
    }
  }

  @Test
  void another_spelling_is_not_the_text_of_the_time() {
    Instant time = Instant.parse("2026-01-31T08:00:00.120Z");

    assertThat(UtcTime.isTextOf(time, "2026-01-31T08:00:00.120Z")).isTrue();
    assertThat(UtcTime.isTextOf(time, "2026-01-31T08:00:00.12Z")).isFalse();
    assertThat(UtcTime.isTextOf(time, "2026-01-31T08:00:00.120000Z")).isFalse();
    assertThat(UtcTime.isTextOf(time, "2026-01-31T09:00:00.120+01:00")).isFalse();
    assertThat(UtcTime.isTextOf(Instant.parse("+12026-01-31T08:00:00Z"), "+12026-01-31T08:00:00Z")).isTrue();
    assertThat(UtcTime.isTextOf(time, 5)).isFalse();
  }
}
