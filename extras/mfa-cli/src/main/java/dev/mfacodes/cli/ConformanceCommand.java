package dev.mfacodes.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.jr.ob.JSON;
import dev.mfacodes.classify.Ratio;
import dev.mfacodes.cli.spi.Choices;
import dev.mfacodes.cli.spi.Given;
import dev.mfacodes.conformance.Axis;
import dev.mfacodes.conformance.ConformanceCase;
import dev.mfacodes.conformance.ConformanceCases;
import dev.mfacodes.conformance.Disagreement;
import dev.mfacodes.conformance.Score;
import dev.mfacodes.model.code.Catalogue;
import dev.mfacodes.model.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Holds the answers of another implementation against the cases. */
final class ConformanceCommand extends LanguageCommand {

  private static final String STANDARD_INPUT = "-";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** How many lines that are no answers are told one by one. */
  private static final int TOLD = 5;

  /** No answer is as deep. */
  private static final JsonFactory TOKENS = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).build())
      .build();

  private final Console console;

  private final Given<String> file = syntax.argument("FILE", 0, "The answers; - is standard input.");

  private final Given<Path> inputs = syntax.option("--inputs", "FOLDER", Path.class,
      "Writes the records of the cases there, as exports to be read by the implementation.");

  private final Given<ConformanceCases.Form> form =
      syntax.choice("--as", Choices.of(ConformanceCases.Form.values()),
          "In which form --inputs writes the sign-ins that Graph gives; graph by default.")
          .or(ConformanceCases.Form.GRAPH);

  private final Given<ReportFormat> format =
      syntax.choice("--format", Choices.of(ReportFormat.values()), "text by default.").or(ReportFormat.TEXT);

  private final Given<Integer> shown = syntax.option("--show", "NUMBER", Integer.class,
      "How many cases with disagreements are shown as text; 20 by default. JSON has all.").or(20);

  ConformanceCommand(Console console, Supplier<Language> language) {
    super(language, "Holds the answers of another implementation, one JSON object a line as those of classify, against"
        + " the conformance cases. Exit code 3 if a case is not right.");
    this.console = console;
    syntax.exactlyOneOf(file, inputs);
  }

  @Override
  public Integer call() throws IOException {
    if (shown.get() < 0) {
      throw new BadUsage("--show: expected 0 or more");
    }
    if (inputs.said().isPresent()) {
      return writeInputs(inputs.get());
    }
    List<Map<String, Object>> answers = new ArrayList<>();
    long skipped;
    try (BufferedReader lines = open()) {
      skipped = read(lines, answers);
    } catch (IOException unreadable) {
      console.messages().print(Problems.line(file.get() + ": cannot be read"));
      return Mfa.UNUSABLE;
    }
    if (answers.isEmpty()) {
      console.messages().print(Problems.line(file.get() + ": holds no answers"));
      return Mfa.UNUSABLE;
    }
    Score score = Score.of(answers);
    switch (format.get()) {
      case JSON -> ConformanceJson.write(score, console.out());
      case TEXT -> console.out().write(text(score).getBytes(StandardCharsets.UTF_8));
    }
    if (!score.perfect()) {
      return Mfa.CHECK_FAILED;
    }
    return skipped > 0 || score.unknown() > 0 ? Mfa.SKIPPED : Mfa.FINE;
  }

  private int writeInputs(Path folder) {
    try {
      for (Path file : ConformanceCases.write(folder, form.get())) {
        console.messages().print(Problems.line("written: " + file));
      }
      return Mfa.FINE;
    } catch (IOException notWritten) {
      console.messages().print(Problems.line(folder + ": cannot be written"));
      return Mfa.UNUSABLE;
    }
  }

  private BufferedReader open() throws IOException {
    InputStream bytes =
        file.get().equals(STANDARD_INPUT) ? console.in() : Files.newInputStream(Path.of(file.get()));
    return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
  }

  /** Returns how many lines were skipped. */
  private long read(BufferedReader lines, List<Map<String, Object>> answers) throws IOException {
    long skipped = 0;
    long number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String json = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
      if (!json.isBlank()) {
        Optional<Map<String, Object>> answer = object(json);
        answer.ifPresent(answers::add);
        if (answer.isEmpty() && ++skipped <= TOLD) {
          console.messages().print(Problems.line(
              file.get() + ": line " + number + ": not a JSON object; one a line is read, and no array"));
        }
      }
    }
    if (skipped > TOLD) {
      console.messages().print(Problems.line(file.get() + ": lines skipped: " + skipped));
    }
    return skipped;
  }

  /** Empty where there is anything else, or something behind it. */
  private static Optional<Map<String, Object>> object(String json) {
    try (JsonParser parser = TOKENS.createParser(json)) {
      Map<String, Object> object = JSON.std.mapFrom(parser);
      return parser.nextToken() == null ? Optional.of(object) : Optional.empty();
    } catch (IOException noObject) {
      return Optional.empty();
    }
  }

  private String text(Score score) {
    Wording words = new Wording(language());
    Numbers numbers = words.numbers();
    Document.Builder page = new Document.Builder()
        .heading(words.get("conformance.title", "version", Catalogue.version()))
        .fact(words.get("conformance.score"), numbers.ratio(score.cases()));
    if (!score.unanswered().isEmpty()) {
      page.note(words.get("conformance.unanswered",
          "count", numbers.count(score.unanswered().size()), "first", score.unanswered().get(0).id()));
    }
    if (!score.contradictory().isEmpty()) {
      page.note(words.get("conformance.contradictory", "count", numbers.count(score.contradictory().size()),
          "first", score.contradictory().get(0).id()));
    }
    if (score.unknown() > 0) {
      page.note(words.get("conformance.unknown", "count", numbers.count(score.unknown())));
    }
    page.table(
        List.of(words.get("conformance.axis"), words.get("conformance.cases"), words.get("conformance.right"),
            words.get("conformance.share")),
        score.axes().entrySet().stream().map(axis -> row(axis.getKey(), axis.getValue(), numbers)).toList());
    Map<ConformanceCase, List<Disagreement>> byCase = new LinkedHashMap<>();
    score.disagreements().forEach(one -> byCase.computeIfAbsent(one.about(), first -> new ArrayList<>()).add(one));
    byCase.entrySet().stream().limit(shown.get()).forEach(entry -> {
      page.paragraph(entry.getKey().toString());
      entry.getValue().forEach(one -> page.note(words.get("conformance.differs",
          "axis", one.axis().wire(), "expected", one.expected(), "found", Shortening.of(Masking.mask(one.found())))));
    });
    if (byCase.size() > shown.get()) {
      page.paragraph(words.get("report.more", "count", numbers.count(byCase.size() - shown.get())));
    }
    return Sheet.of(page.build(), console.display().get());
  }

  private static Document.Row row(Axis axis, Ratio ratio, Numbers numbers) {
    return Document.Row.of(
        axis.wire(), ratio.value(), numbers.count(ratio.whole()), numbers.count(ratio.part()), numbers.percent(ratio));
  }
}
