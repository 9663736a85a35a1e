package dev.mfacodes.cli;

import dev.mfacodes.classify.AttemptResult;
import dev.mfacodes.classify.LeftOut;
import dev.mfacodes.classify.Ratio;
import dev.mfacodes.classify.Signal;
import dev.mfacodes.classify.UnknownValue;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** The words of a report in one language: those of the catalogue, the command's own, and figures. */
final class Wording {

  private final Texts texts;
  private final Messages messages;
  private final Numbers numbers;

  Wording(Language language) {
    this.texts = Texts.in(language);
    this.messages = new Messages(language);
    this.numbers = new Numbers(language, messages);
  }

  Texts texts() {
    return texts;
  }

  Numbers numbers() {
    return numbers;
  }

  Language language() {
    return texts.language();
  }

  String get(String key) {
    return messages.get(key);
  }

  /** A sentence with its values: name, value, name, value. */
  String get(String key, Object... namesAndValues) {
    String sentence = get(key);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      sentence = sentence.replace("{" + namesAndValues[i] + '}', namesAndValues[i + 1].toString());
    }
    return sentence;
  }

  String of(AttemptResult result) {
    return get("result." + result);
  }

  String of(Signal signal) {
    return get("signal." + signal);
  }

  String of(UnknownValue.Kind kind) {
    return get("unknown." + kind);
  }

  String of(LeftOut reason) {
    return get("left_out." + reason);
  }

  /** A reason, or what was waited for in vain. */
  String problem(Detail detail) {
    String title = texts.title(detail);
    return detail instanceof PendingFor ? get("problem.abandoned", "what", title) : title;
  }

  /** As in {@code 12 still open; 3 skipped}; empty if nothing is left out. */
  String leftOut(Ratio ratio) {
    StringJoiner all = new StringJoiner("; ");
    for (Map.Entry<LeftOut, Long> entry : ratio.leftOut().entrySet()) {
      all.add(numbers.count(entry.getValue()) + ' ' + of(entry.getKey()));
    }
    return all.toString();
  }

  /**
   * A table as far as it is shown, or that there is nothing to show.
   *
   * @param headings keys of the headings of its columns
   * @param most how many rows are shown
   */
  Document.Block table(List<String> headings, List<Document.Row> rows, int most, Optional<Chart> chart) {
    Optional<String> more = rows.size() > most
        ? Optional.of(get("report.more", "count", numbers.count(rows.size() - most)))
        : Optional.empty();
    return table(headings, rows.subList(0, Math.min(most, rows.size())), more, chart);
  }

  /** The same with rows that are all shown, and a sentence about others. */
  Document.Block table(
      List<String> headings, List<Document.Row> rows, Optional<String> others, Optional<Chart> chart) {
    if (rows.isEmpty()) {
      return new Document.Paragraph(get("report.none"));
    }
    List<String> words = new ArrayList<>();
    for (String heading : headings) {
      words.add(get(heading));
    }
    return new Document.Table(words, rows, others, chart);
  }

  /** A ratio in words: what it is of, and below it what was left out and why. */
  void add(Document.Builder page, String label, Ratio ratio) {
    page.fact(label, numbers.ratio(ratio));
    String leftOut = leftOut(ratio);
    if (!leftOut.isEmpty()) {
      page.note(get("report.leftOut") + ": " + leftOut);
    }
  }
}
