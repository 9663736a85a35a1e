package dev.mfacodes.model.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** The spelling in which nearly all times travel, {@code 2026-01-31T08:00:00.1234567Z}, read without a formatter. */
final class UtcTime {

  private static final String PATTERN = "0000-00-00T00:00:00";
  private static final int MOST_FRACTION_DIGITS = 9;

  /** Of a time that no calendar has; years have four digits here. */
  private static final long NONE = Long.MIN_VALUE;

  private static final long SECONDS_A_DAY = 86_400;

  private UtcTime() {}

  /** The time, if the text spells one just so and a calendar has it. */
  static @Nullable Instant instant(String text) {
    int end = text.length() - 1;
    if (!isShaped(text, end)) {
      return null;
    }
    int secondOfDay = secondOfDay(text);
    long day = epochDay(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    return secondOfDay < 0 || day == NONE
        ? null
        : Instant.ofEpochSecond(day * SECONDS_A_DAY + secondOfDay, nanos(text, end));
  }

  private static boolean isShaped(String text, int end) {
    int digits = end - PATTERN.length() - 1;
    if (digits != -1 && (digits < 1 || digits > MOST_FRACTION_DIGITS || text.charAt(PATTERN.length()) != '.')) {
      return false;
    }
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean fits = i >= PATTERN.length() ? i == PATTERN.length() || isDigit(c)
          : PATTERN.charAt(i) == '0' ? isDigit(c) : c == PATTERN.charAt(i);
      if (!fits) {
        return false;
      }
    }
    return text.charAt(end) == 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Negative if no clock shows it. */
  private static int secondOfDay(String text) {
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, 19);
    return hour > 23 || minute > 59 || second > 59 ? -1 : (hour * 60 + minute) * 60 + second;
  }

  private static long epochDay(int year, int month, int day) {
    return month < 1 || month > 12 || day < 1 || day > Month.of(month).length(Year.isLeap(year))
        ? NONE
        : LocalDate.of(year, month, day).toEpochDay();
  }

  private static int nanos(String text, int end) {
    int nanos = 0;
    for (int i = PATTERN.length() + 1; i <= PATTERN.length() + MOST_FRACTION_DIGITS; i++) {
      nanos = nanos * 10 + (i < end ? text.charAt(i) - '0' : 0);
    }
    return nanos;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  /** Whether the time is written so: to the second, or with three, six or nine digits of it, whatever suffices. */
  static boolean isTextOf(Instant time, Object travelled) {
    if (!(travelled instanceof String text) || !isShaped(text, text.length() - 1)) {
      return travelled.equals(time.toString());
    }
    int digits = Math.max(0, text.length() - PATTERN.length() - 2);
    return digits % 3 == 0 && (digits == 0 || !text.startsWith("000", text.length() - 4));
  }
}
