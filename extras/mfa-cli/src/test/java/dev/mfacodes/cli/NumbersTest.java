package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.text.Language;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures are written without the formats of Java, and as those write them. */
final class NumbersTest {

  @ParameterizedTest
  @CsvSource({"ENGLISH, en-GB", "DUTCH, nl-NL"})
  void counts_and_percentages_are_those_of_the_language(Language language, Locale locale) {
    Numbers numbers = new Numbers(language, new Messages(language));
    NumberFormat percents = NumberFormat.getNumberInstance(locale);
    percents.setMinimumFractionDigits(1);
    percents.setMaximumFractionDigits(1);
    percents.setRoundingMode(RoundingMode.HALF_UP);

    LongStream.of(0, 1, 999, 1_000, 99_999, 100_000, 999_999, 1_000_000, 1_234_567_890_123L, Long.MAX_VALUE, -1,
            -999, -1_000)
        .forEach(count -> assertThat(numbers.count(count))
            .isEqualTo(NumberFormat.getIntegerInstance(locale).format(count)));
    DoubleStream fractions = DoubleStream.of(0, 1, 0.0005, 0.00049, 0.125, 0.3125, 0.9995, 12.345);
    DoubleStream.concat(fractions, new Random(1).doubles(1_000)).forEach(fraction ->
        assertThat(numbers.percent(OptionalDouble.of(fraction))).isEqualTo(percents.format(fraction * 100) + '%'));
    assertThat(numbers.percent(OptionalDouble.empty())).isEqualTo("–");
  }

  @Test
  void a_time_is_one_to_the_minute() {
    DateTimeFormatter minutes = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    for (String time : new String[] {
        "2026-01-05T23:30:59.999Z", "2026-01-05T00:00:00Z", "0001-01-01T12:00:00Z", "-0044-03-15T12:00:00Z",
        "+12026-01-05T01:02:03Z"}) {
      assertThat(Numbers.time(Instant.parse(time), ZoneId.of("Europe/Amsterdam")))
          .isEqualTo(minutes.format(Instant.parse(time).atZone(ZoneId.of("Europe/Amsterdam"))));
    }
    assertThat(Numbers.time(Instant.MAX, ZoneId.of("Asia/Tokyo"))).as("no calendar has it")
        .isEqualTo(Instant.MAX.toString());
  }
}
