package dev.mfacodes.cli;

import dev.mfacodes.cli.spi.Choices;
import dev.mfacodes.cli.spi.Given;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.read.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads exports and prints what each record says about MFA: one JSON object a line. */
final class ClassifyCommand extends AnswerCommand {

  private final Console console;

  private final Inputs inputs = new Inputs(syntax);

  private final Given<ResultFormat> format = syntax.choice("--as", Choices.of(ResultFormat.values()),
      "The form of the objects, mfa by default: events of the Open Cybersecurity Schema Framework, the Elastic Common"
          + " Schema or Microsoft Sentinel's ASIM say less. A record without what they require is skipped.")
      .or(ResultFormat.MFA);

  private final Given<Boolean> stats = syntax.flag("--stats",
      "Also prints, on standard error and for each file, how many records were read and skipped, in which formats, and"
          + " every code, text, method and value that is not known yet.");

  private final UserOptions users = new UserOptions(syntax);

  ClassifyCommand(Console console, Supplier<Language> language) {
    super(language, "Says what each record of an export means, as one JSON object a line.");
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Privacy privacy = users.privacy();
    Lines lines = new Lines(console.out());
    EventWriter results = format.get().writer(lines, texts(), audience(), privacy);
    Statistics statistics = new Statistics(inputs.sources(), new Messages(texts().language()), privacy);
    Problems problems = classify(results, statistics);
    lines.flush();
    if (stats.get()) {
      statistics.print(console.messages());
    }
    return problems.report();
  }

  private Problems classify(EventWriter results, Statistics statistics) throws IOException {
    try (Progress progress = inputs.progress(console.progress())) {
      Problems problems = new Problems(console.messages(), progress, this::unwanted);
      inputs.read(console.in(), progress, result -> {
        problems.take(result);
        if (stats.get()) {
          statistics.take(counted(result));
        }
        if (result instanceof ReadResult.Found found && unwanted(found).isEmpty()) {
          write(results, found);
        }
      });
      return problems;
    }
  }

  private Optional<String> unwanted(ReadResult.Found found) {
    return Problems.ifNotSignIn(found).or(() -> format.get().missing(found));
  }

  /** A record of which no document can be made is counted as one that cannot be read. */
  private ReadResult counted(ReadResult result) {
    Optional<String> missing =
        result instanceof ReadResult.Found found && Problems.ifNotSignIn(found).isEmpty()
            ? format.get().missing(found)
            : Optional.empty();
    return missing.isEmpty()
        ? result
        : new ReadResult.Problem(result.position(), ReadResult.Scope.RECORD, Optional.empty(), missing.get());
  }

  private static void write(EventWriter results, ReadResult.Found found) {
    try {
      results.write(found.position(), Event.of(found));
    } catch (IOException notWritten) { // not to be taken for an input that cannot be read
      throw new UncheckedIOException(notWritten);
    }
  }
}
