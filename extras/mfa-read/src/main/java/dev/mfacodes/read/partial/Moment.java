package dev.mfacodes.read.partial;

import dev.mfacodes.read.scan.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/** A time in the spelling of the logs: {@code 2026-01-31T08:00:00.1234567Z}, or with {@code +00:00} for the Z. */
final class Moment {

  private static final int FRACTION_AT = 19;
  private static final int MOST_FRACTION_DIGITS = 9;
  private static final long SECONDS_A_DAY = 86_400;

  /** The last day that was read, as it was written, and when it began; no text is zero. */
  private long yearAndMonth;
  private int dayOfMonth;
  private long firstSecond;

  private long second;
  private int nano;

  /**
   * Reads a text, without quotes.
   *
   * @return whether it is such a time, and one that a calendar has
   */
  boolean read(byte[] bytes, int from, int to) {
    int end = to - from > FRACTION_AT ? beforeOffset(bytes, to) : -1;
    if (end - from < FRACTION_AT || !isPunctuated(bytes, from)) {
      return false;
    }
    int hour = two(bytes, from + 11);
    int minute = two(bytes, from + 14);
    int seconds = two(bytes, from + 17);
    boolean clock = (hour | minute | seconds) >= 0 && hour < 24 && minute < 60 && seconds < 60;
    if (!clock || !date(bytes, from) || !fraction(bytes, from + FRACTION_AT, end)) {
      return false;
    }
    int secondOfDay = hour * 3_600 + minute * 60 + seconds;
    second = firstSecond + secondOfDay;
    return true;
  }

  /** Negative if it is not one of the two that say UTC. */
  private static int beforeOffset(byte[] bytes, int to) {
    if (bytes[to - 1] == 'Z') {
      return to - 1;
    }
    int at = to - 6;
    boolean zero = bytes[at] == '+' && bytes[at + 1] == '0' && bytes[at + 2] == '0' && bytes[at + 3] == ':'
        && bytes[at + 4] == '0' && bytes[at + 5] == '0';
    return zero ? at : -1;
  }

  private static boolean isPunctuated(byte[] bytes, int at) {
    return bytes[at + 4] == '-' && bytes[at + 7] == '-' && bytes[at + 10] == 'T'
        && bytes[at + 13] == ':' && bytes[at + 16] == ':';
  }

  /** Negative if they are not both digits. */
  private static int two(byte[] bytes, int at) {
    int tens = bytes[at] - '0';
    int ones = bytes[at + 1] - '0';
    return (tens | ones | 9 - tens | 9 - ones) < 0 ? -1 : tens * 10 + ones;
  }

  /** Most times are of the day of the one before. */
  private boolean date(byte[] bytes, int at) {
    long written = Words.at(bytes, at);
    int day = two(bytes, at + 8);
    if (written == yearAndMonth && day == dayOfMonth) {
      return true;
    }
    int century = two(bytes, at);
    int year = two(bytes, at + 2);
    int month = two(bytes, at + 5);
    if ((century | year) < 0 || !isDay(century * 100 + year, month, day)) {
      return false;
    }
    yearAndMonth = written;
    dayOfMonth = day;
    firstSecond = LocalDate.of(century * 100 + year, month, day).toEpochDay() * SECONDS_A_DAY;
    return true;
  }

  private static boolean isDay(int year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).length(Year.isLeap(year));
  }

  private boolean fraction(byte[] bytes, int from, int end) {
    nano = 0;
    if (from == end) {
      return true;
    }
    int digits = end - from - 1;
    if (bytes[from] != '.' || digits < 1 || digits > MOST_FRACTION_DIGITS) {
      return false;
    }
    for (int i = from + 1; i <= from + MOST_FRACTION_DIGITS; i++) {
      int digit = i < end ? bytes[i] - '0' : 0;
      if (digit < 0 || digit > 9) {
        return false;
      }
      nano = nano * 10 + digit;
    }
    return true;
  }

  long second() {
    return second;
  }

  int nano() {
    return nano;
  }

  Instant value() {
    return Instant.ofEpochSecond(second, nano);
  }
}
