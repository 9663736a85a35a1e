package dev.mfacodes.cli;

import dev.mfacodes.cli.spi.Choices;
import dev.mfacodes.read.ReadResult;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was read of each input, and what of it is not known yet. */
final class Statistics {

  private static final int LABEL = 20;

  /** Of one input. */
  private static final class OfInput {

    private long read;
    private long skipped;
    private final Map<String, Long> formats = new LinkedHashMap<>();
    private final Tally reasons;
    private final Tally conflicts;
    private final Unknowns unknowns;

    OfInput(Privacy privacy) {
      this.reasons = new Tally(privacy.text());
      this.conflicts = new Tally(privacy.text());
      this.unknowns = new Unknowns(privacy);
    }
  }

  private final Messages words;
  private final Privacy privacy;
  private final Map<String, OfInput> inputs = new LinkedHashMap<>();

  /** Evidence by the format that it is for, since records do not repeat it. */
  private final Map<String, String> evidence = new LinkedHashMap<>();

  /**
   * Of these inputs, in their order; others that turn up follow.
   *
   * @param names the names of the inputs
   */
  Statistics(List<String> names, Messages words, Privacy privacy) {
    this.words = words;
    this.privacy = privacy;
    names.forEach(name -> inputs.put(name, new OfInput(privacy)));
  }

  void take(ReadResult result) {
    OfInput input = inputs.computeIfAbsent(result.position().source(), first -> new OfInput(privacy));
    if (result instanceof ReadResult.Found found) {
      Problems.ifNotSignIn(found).ifPresentOrElse(reason -> {
        input.skipped++;
        input.reasons.add(reason);
      }, () -> input.read++);
      input.formats.merge(Choices.spelled(found.format()), 1L, Long::sum);
      found.conflicts().forEach(input.conflicts::add);
      input.unknowns.take(found);
    } else if (result instanceof ReadResult.Problem problem) {
      input.skipped += problem.scope() == ReadResult.Scope.RECORD ? 1 : 0;
      input.reasons.add(withoutNumbers(problem.message()));
    } else if (result instanceof ReadResult.Remark remark && remark.topic() == ReadResult.Topic.FORMAT) {
      String[] told = remark.text().split(": ", 2);
      evidence.put(key(remark.position().source(), told[0]), told[1]);
      input.formats.putIfAbsent(told[0], 0L);
    }
  }

  private static String key(String input, String format) {
    return format + ' ' + input;
  }

  /** One reason, not one for each record. */
  private static String withoutNumbers(String reason) {
    return reason.replaceAll("\\[\\d+]", "[]").replaceAll("character \\d+", "character ...");
  }

  void print(PrintStream out) {
    inputs.forEach((name, input) -> out.print(page(name, input)));
  }

  private String page(String name, OfInput input) {
    StringBuilder page = new StringBuilder(Printable.line(name)).append('\n');
    add(page, "read", Long.toString(input.read));
    add(page, "skipped", Long.toString(input.skipped));
    add(page, "reasons", input.reasons);
    input.formats.forEach((format, count) ->
        add(page, "format", count + " x " + format + ": " + evidence.getOrDefault(key(name, format), "-")));
    add(page, "conflicts", input.conflicts);
    input.unknowns.tallies().forEach((kind, tally) -> add(page, kind, tally));
    return page.toString();
  }

  private void add(StringBuilder page, String label, Tally tally) {
    tally.mostFrequent().forEach((text, count) -> add(page, label, count + " x " + text));
    if (tally.others() > 0) {
      add(page, label, tally.others() + " x " + words.get("stats.others"));
    }
  }

  private void add(StringBuilder page, String label, String text) {
    String name = words.get("stats." + label);
    page.append("  ").append(name).append(" ".repeat(Math.max(1, LABEL - name.length())))
        .append(Printable.line(text)).append('\n');
  }
}
