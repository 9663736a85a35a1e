package dev.mfacodes.cli;

import dev.mfacodes.read.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads exports and prints what each record says about MFA: one JSON object a line. */
@Command(name = "classify", description = "Says what each record of an export means, as one JSON object a line.")
final class ClassifyCommand extends AnswerCommand {

  private final Console console;

  @Mixin
  private Inputs inputs = new Inputs();

  @Option(
      names = "--stats",
      description = "Also prints, on standard error and for each file, how many records were read and skipped, in which"
          + " formats, and every code, text, method and value that is not known yet.")
  private boolean stats;

  @Mixin
  private UserOptions users = new UserOptions();

  ClassifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Privacy privacy = users.privacy();
    ResultWriter results = new ResultWriter(console.out(), texts(), audience(), privacy);
    Statistics statistics = new Statistics(inputs.sources(), new Messages(texts().language()), privacy);
    Problems problems = classify(results, statistics);
    if (stats) {
      statistics.print(console.messages());
    }
    return problems.report();
  }

  private Problems classify(ResultWriter results, Statistics statistics) throws IOException {
    try (Progress progress = inputs.progress(console.progress())) {
      Problems problems = new Problems(console.messages(), progress, Problems::ifNotSignIn);
      inputs.read(console.in(), progress, result -> {
        problems.take(result);
        if (stats) {
          statistics.take(result);
        }
        if (result instanceof ReadResult.Found found && !(result instanceof ReadResult.RegistrationFound)) {
          write(results, found);
        }
      });
      results.flush();
      return problems;
    }
  }

  private static void write(ResultWriter results, ReadResult.Found found) {
    try {
      results.write(found.position(), Event.of(found));
    } catch (IOException notWritten) { // not to be taken for an input that cannot be read
      throw new UncheckedIOException(notWritten);
    }
  }
}
