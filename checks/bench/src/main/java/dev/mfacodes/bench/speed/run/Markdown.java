package dev.mfacodes.bench.speed.run;

import java.util.List;
import java.util.Locale;

/** A document that grows. */
final class Markdown {

  private final StringBuilder text = new StringBuilder();

  Markdown heading(String heading) {
    return line("").line("## " + heading).line("");
  }

  Markdown line(String line) {
    text.append(line).append('\n');
    return this;
  }

  Markdown row(String... cells) {
    return line("| " + String.join(" | ", cells) + " |");
  }

  /** The first row; every column but the first is a figure, unless its name ends in a blank. */
  Markdown header(List<String> names) {
    StringBuilder rule = new StringBuilder("|");
    for (int i = 0; i < names.size(); i++) {
      rule.append(i == 0 || names.get(i).endsWith(" ") ? "---|" : "--:|");
    }
    return row(names.stream().map(String::strip).toArray(String[]::new)).line(rule.toString());
  }

  static String figure(double figure, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", figure);
  }

  /** The median, or why there is none. */
  static String figure(Spread spread, int decimals) {
    return spread.isNoisy() ? "no verdict" : figure(spread.median(), decimals);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
