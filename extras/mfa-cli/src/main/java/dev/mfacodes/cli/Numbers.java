package dev.mfacodes.cli;

import dev.mfacodes.classify.Ratio;
import dev.mfacodes.model.text.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;

/** Figures and times, the way a language writes them; the machine's locale does not count. */
final class Numbers {

  private final Messages words;
  private final char thousands;
  private final char point;

  Numbers(Language language, Messages words) {
    this.words = words;
    this.thousands = language == Language.DUTCH ? '.' : ',';
    this.point = language == Language.DUTCH ? ',' : '.';
  }

  String count(long number) {
    StringBuilder count = new StringBuilder().append(number);
    int first = number < 0 ? 1 : 0;
    for (int i = count.length() - 3; i > first; i -= 3) {
      count.insert(i, thousands);
    }
    return count.toString();
  }

  /** A dash where there is nothing to divide. */
  String percent(OptionalDouble fraction) {
    return fraction.isPresent() ? percent(fraction.getAsDouble()) : "–";
  }

  private String percent(double fraction) {
    long tenths = new BigDecimal(fraction * 100).setScale(1, RoundingMode.HALF_UP).unscaledValue().longValue();
    return count(tenths / 10) + point + tenths % 10 + '%';
  }

  String percent(Ratio ratio) {
    return percent(ratio.value());
  }

  String share(long part, long whole) {
    return percent(whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole));
  }

  String ratio(Ratio ratio) {
    return words.get("report.of")
        .replace("{part}", count(ratio.part()))
        .replace("{whole}", count(ratio.whole()))
        .replace("{percent}", percent(ratio));
  }

  /** In UTC where a time is so far off that the zone's calendar does not have it. */
  static String time(Instant time, ZoneId zone) {
    try {
      ZonedDateTime local = time.atZone(zone);
      return local.toLocalDate() + " " + local.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    } catch (DateTimeException beyond) {
      return time.toString();
    }
  }

  /** As in {@code 1 h 30 min}. */
  static String duration(Duration duration) {
    StringBuilder text = new StringBuilder();
    add(text, duration.toHours(), "h");
    add(text, duration.toMinutesPart(), "min");
    add(text, duration.toSecondsPart(), "s");
    return text.length() == 0 ? "0 s" : text.toString();
  }

  private static void add(StringBuilder text, long number, String unit) {
    if (number > 0) {
      text.append(text.length() > 0 ? " " : "").append(number).append(' ').append(unit);
    }
  }
}
