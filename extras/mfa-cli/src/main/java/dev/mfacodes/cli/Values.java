package dev.mfacodes.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.ValueRange;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** Values of options, the way a command line spells them. */
final class Values {

  /** Those of which every zone has a calendar, and a date its usual length. */
  private static final ValueRange YEARS = ValueRange.of(1, 9999);

  private Values() {}

  static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknown) {
      throw new TypeConversionException("expected a zone as Europe/Amsterdam, or UTC");
    }
  }

  /** {@code 10m}, {@code 1h30m}, {@code 90s}, {@code 2d}, or as ISO 8601 writes it; without fractions. */
  static Duration duration(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    String days = upper.replaceFirst("^([0-9]+D)(.*)$", "$1T$2").replaceFirst("T$", "");
    try {
      Duration duration =
          Duration.parse(upper.startsWith("P") ? upper : days.contains("D") ? "P" + days : "PT" + upper);
      if (!duration.isNegative() && duration.equals(duration.truncatedTo(ChronoUnit.SECONDS))) {
        return duration;
      }
    } catch (DateTimeException none) {
      // the same to the caller
    }
    throw new TypeConversionException("expected a duration in whole seconds, as 10m, 1h30m or 2d");
  }

  static Instant instant(String text) {
    try {
      Instant time = OffsetDateTime.parse(text).toInstant();
      if (YEARS.isValidIntValue(time.atOffset(ZoneOffset.UTC).getYear())) {
        return time;
      }
    } catch (DateTimeException none) {
      // the same to the caller
    }
    throw new TypeConversionException("expected a time as 2026-02-01T00:00:00Z, in the years 0001 to 9999");
  }
}
