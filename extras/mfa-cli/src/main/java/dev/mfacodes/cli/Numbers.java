package dev.mfacodes.cli;

import dev.mfacodes.classify.Ratio;
import dev.mfacodes.model.text.Language;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;

/** Figures and times, the way a language writes them; the machine's locale does not count. */
final class Numbers {

  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final Messages words;
  private final NumberFormat counts;
  private final NumberFormat percents;

  Numbers(Language language, Messages words) {
    Locale locale = language == Language.DUTCH ? Locale.forLanguageTag("nl-NL") : Locale.UK;
    this.words = words;
    this.counts = NumberFormat.getIntegerInstance(locale);
    this.percents = NumberFormat.getNumberInstance(locale);
    percents.setMinimumFractionDigits(1);
    percents.setMaximumFractionDigits(1);
    percents.setRoundingMode(RoundingMode.HALF_UP);
  }

  String count(long number) {
    return counts.format(number);
  }

  /** A dash where there is nothing to divide. */
  String percent(OptionalDouble fraction) {
    return fraction.isPresent() ? percents.format(fraction.getAsDouble() * 100) + '%' : "–";
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
      return MINUTES.format(time.atZone(zone));
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
