package dev.mfacodes.read.partial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A time that is read is the one that Java reads. */
final class MomentTest {

  /** Remembers the last day: so nothing but the text may make a difference. */
  private final Moment moment = new Moment();

  private Optional<Instant> read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return moment.read(bytes, 0, bytes.length) ? Optional.of(moment.value()) : Optional.empty();
  }

  private static Optional<Instant> readByJava(String text) {
    try {
      return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  @Test
  void every_day_of_five_centuries_is_right() {
    for (Instant day = Instant.parse("1599-12-30T23:59:59Z"); day.isBefore(Instant.parse("2101-03-02T00:00:00Z"));
        day = day.plusSeconds(86_400)) {
      if (!read(day.toString()).equals(Optional.of(day))) {
        throw new AssertionError(day);
      }
    }
  }

  @Test
  void fractions_and_both_spellings_of_the_offset_are_read() {
    for (String text : new String[] {
        "2026-01-31T08:00:00Z", "2026-01-31T08:00:00.1Z", "2026-01-31T08:00:00.1234567+00:00",
        "2026-02-28T23:59:59.999999999Z", "2024-02-29T00:00:00+00:00", "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z"}) {
      assertThat(read(text)).as(text).isEqualTo(readByJava(text)).isPresent();
    }
  }

  @Test
  void mutants_are_what_java_reads_or_nothing() {
    String signs = "0123456789-:.TZtz+ \u00e9";
    int read = 0;
    for (int seed = 0; seed < 100_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text =
          new StringBuilder(random.nextBoolean() ? "2026-01-31T08:00:00.1234567Z" : "2024-02-29T23:59:59+00:00");
      for (int i = random.nextInt(3); i >= 0; i--) {
        int at = random.nextInt(text.length());
        if (random.nextInt(4) == 0) {
          text.deleteCharAt(at);
        } else {
          text.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
        }
      }
      Optional<Instant> found = read(text.toString());
      if (found.isPresent()) {
        read++;
        assertThat(found).as("seed %d: %s", seed, text).isEqualTo(readByJava(text.toString()));
      }
    }
    assertThat(read).isGreaterThan(5_000);
  }

  @Test
  void anything_shorter_is_no_time() {
    String text = "2026-01-31T08:00:00+00:00";
    for (int length = 0; length < text.length(); length++) {
      assertThat(read(text.substring(0, length))).isEmpty();
      assertThat(read(text.substring(0, length) + 'Z'))
          .isEqualTo(length == 19 ? readByJava("2026-01-31T08:00:00Z") : Optional.empty());
    }
  }

  @Test
  void no_day_makes_another_one_valid() {
    for (String text : List.of(
        "2026-02-28T08:00:00Z", "2026-02-30T08:00:00Z", "2026-02-28T25:00:00Z",
        "2026-02-28T09:00:00Z", "2026-13-28T08:00:00Z", "2026-03-28T08:00:00Z", "2026-03-00T08:00:00Z",
        "2025-03-28T08:00:00Z", "2026-03-28T08:00:00Z", "2026-03-2xT08:00:00Z", "2026-03-28T08:00:01Z",
        "1926-03-28T08:00:01Z")) {
      assertThat(read(text)).as(text).isEqualTo(readByJava(text));
    }
  }
}
