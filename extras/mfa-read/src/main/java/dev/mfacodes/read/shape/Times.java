package dev.mfacodes.read.shape;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spellings of times that exports have, as ISO 8601 in UTC. A time without an offset is one only with a zone that
 * somebody gave; no machine's zone counts. The month comes first only where the spelling is American beyond doubt,
 * with AM or PM behind it.
 */
public final class Times {

  /** ISO with an offset, with a blank for the T and with the offset as +0100 too. */
  private static final DateTimeFormatter WITH_OFFSET = new DateTimeFormatterBuilder()
      .append(DateTimeFormatter.ISO_LOCAL_DATE)
      .appendPattern("['T'][' ']")
      .append(DateTimeFormatter.ISO_LOCAL_TIME)
      .appendPattern("[ ][XXXXX][XX]")
      .toFormatter(Locale.ROOT)
      .withResolverStyle(ResolverStyle.STRICT); // else 30 February is the 29th

  private static final DateTimeFormatter ISO_LOCAL = new DateTimeFormatterBuilder()
      .append(DateTimeFormatter.ISO_LOCAL_DATE)
      .appendPattern("['T'][' ']")
      .append(DateTimeFormatter.ISO_LOCAL_TIME)
      .toFormatter(Locale.ROOT)
      .withResolverStyle(ResolverStyle.STRICT);

  /** {@code 12/12/2025 3:03:58 PM} and {@code 9/19/2023, 1:45:17.287 PM} (portal and Log Analytics, B). */
  private static final DateTimeFormatter AMERICAN = new DateTimeFormatterBuilder()
      .parseCaseInsensitive()
      .appendPattern("M/d/uuuu[,] h:mm[:ss]")
      .optionalStart()
      .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
      .optionalEnd()
      .appendPattern(" a")
      .toFormatter(Locale.US)
      .withResolverStyle(ResolverStyle.STRICT);

  private static final List<DateTimeFormatter> LOCAL = List.of(ISO_LOCAL, AMERICAN);

  /** What Windows PowerShell makes of a time in JSON: milliseconds since 1970, in UTC (O). */
  private static final Pattern POWERSHELL = Pattern.compile("/Date\\((-?\\d{1,15})(?:[+-]\\d{4})?\\)/");

  private static final int SHORTEST = 8;
  private static final int LONGEST = 64;

  private Times() {}

  /**
   * The text as the models read it.
   *
   * @param zone the zone of a text that names none
   * @return a time with an offset; the text itself, if it is one already or cannot be read
   */
  static String normalised(String text, Optional<ZoneId> zone) {
    if (text.length() < SHORTEST || text.length() > LONGEST || isAsItShouldBe(text)) {
      return text;
    }
    if (parsed(DateTimeFormatter.ISO_OFFSET_DATE_TIME, text).isPresent()) {
      return text;
    }
    return instant(text, zone).map(Instant::toString).orElse(text);
  }

  /** In almost every record. Whether the rest is right is for the models to find. */
  private static boolean isAsItShouldBe(String text) {
    return text.charAt(text.length() - 1) == 'Z' && text.charAt(SHORTEST + 2 < text.length() ? SHORTEST + 2 : 0) == 'T';
  }

  /**
   * The moment that a text names.
   *
   * @param zone the zone of a text that names none
   * @return the moment; empty if the text cannot be read
   */
  public static Optional<Instant> instant(String text, Optional<ZoneId> zone) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = Folded.stripped(text).replace('\u202f', ' ').replace('\u00a0', ' ');
    Matcher milliseconds = POWERSHELL.matcher(plain);
    if (milliseconds.matches()) {
      return Optional.of(Instant.ofEpochMilli(Long.parseLong(milliseconds.group(1))));
    }
    return parsed(WITH_OFFSET, plain).or(() -> zone.flatMap(given -> local(plain, given)));
  }

  private static Optional<Instant> parsed(DateTimeFormatter format, String text) {
    try {
      return Optional.of(format.parse(text, Instant::from));
    } catch (DateTimeException noInstant) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> local(String text, ZoneId zone) {
    for (DateTimeFormatter format : LOCAL) {
      try {
        return Optional.of(format.parse(text, LocalDateTime::from).atZone(zone).toInstant());
      } catch (DateTimeException anotherFormat) {
        // the next one
      }
    }
    return Optional.empty();
  }
}
