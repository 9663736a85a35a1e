package dev.mfacodes.cli;

import dev.mfacodes.read.ExportFormat;
import dev.mfacodes.read.ReadResult;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What was read of each input, and what of it is not known yet. */
final class Statistics {

  /** Of one input. */
  private static final class OfInput {

    private long read;
    private long skipped;
    private final Map<ExportFormat, Long> formats = new TreeMap<>();
    private final Map<String, String> evidence = new LinkedHashMap<>();
    private final Tally reasons = new Tally();
    private final Unknowns unknowns = new Unknowns();
  }

  private final Messages words;
  private final Privacy privacy;
  private final Map<String, OfInput> inputs = new LinkedHashMap<>();

  Statistics(Messages words, Privacy privacy) {
    this.words = words;
    this.privacy = privacy;
  }

  void take(ReadResult result) {
    OfInput input = inputs.computeIfAbsent(result.position().source(), first -> new OfInput());
    if (result instanceof ReadResult.Found found) {
      input.read++;
      input.formats.merge(found.format(), 1L, Long::sum);
      input.unknowns.take(found);
    } else if (result instanceof ReadResult.Problem problem) {
      input.skipped += problem.scope() == ReadResult.Scope.RECORD ? 1 : 0;
      input.reasons.add(withoutNumbers(problem.message()));
    } else if (result instanceof ReadResult.Remark remark && remark.topic() == ReadResult.Topic.FORMAT) {
      String[] told = remark.text().split(": ", 2);
      input.evidence.putIfAbsent(told[0], told[1]);
    }
  }

  /** One reason, not one for each record. */
  private static String withoutNumbers(String reason) {
    return reason.replaceAll("\\[\\d+]", "[]").replaceAll("character \\d+", "character ...");
  }

  void print(PrintStream out) {
    inputs.forEach((name, input) -> out.print(page(name, input)));
  }

  private String page(String name, OfInput input) {
    StringBuilder page = new StringBuilder(Problems.line(name + ":"));
    add(page, "read", Long.toString(input.read));
    add(page, "skipped", Long.toString(input.skipped));
    add(page, "reasons", input.reasons, false);
    input.evidence.forEach((format, evidence) -> add(page, "format", format + ", "
        + input.formats.entrySet().stream().filter(count -> Choices.spelled(count.getKey()).equals(format))
            .mapToLong(Map.Entry::getValue).sum() + " (" + evidence + ")"));
    input.unknowns.tallies().forEach((kind, tally) -> add(page, kind, tally, true));
    return page.toString();
  }

  private void add(StringBuilder page, String label, Tally tally, boolean fromInput) {
    tally.mostFrequent().forEach((text, count) -> add(page, label,
        (fromInput ? privacy.text().apply(text) : text) + ", " + count));
    if (tally.others() > 0) {
      add(page, label, words.get("stats.others") + ", " + tally.others());
    }
  }

  private void add(StringBuilder page, String label, String text) {
    page.append(Problems.line("  " + words.get("stats." + label) + ": " + text));
  }
}
