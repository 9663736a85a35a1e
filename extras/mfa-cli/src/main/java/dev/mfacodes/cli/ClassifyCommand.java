package dev.mfacodes.cli;

import dev.mfacodes.read.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads exports and prints what each record says about MFA: one JSON object a line. */
@Command(name = "classify", description = "Says what each record of an export means, as one JSON object a line.")
final class ClassifyCommand extends AnswerCommand {

  private final InputStream in;
  private final OutputStream out;
  private final PrintStream messages;
  private final Supplier<Optional<Progress.Terminal>> terminal;

  @Mixin
  private Inputs inputs = new Inputs();

  @Option(
      names = "--stats",
      description = "Also prints, on standard error and for each file, how many records were read and skipped, in which"
          + " formats, and every code, text, method and value that is not known yet.")
  private boolean stats;

  @Option(
      names = "--pseudonym-key",
      paramLabel = "FILE",
      description = "The key that makes pseudonyms of user names; without it they differ from run to run.")
  private @Nullable Path keyFile;

  @Option(names = "--show-users", description = "Shows user names, e-mail addresses and phone numbers as they are.")
  private boolean showUsers;

  @Spec
  private CommandSpec spec;

  ClassifyCommand(
      InputStream in, OutputStream out, PrintStream messages, Supplier<Optional<Progress.Terminal>> terminal) {
    this.in = in;
    this.out = out;
    this.messages = messages;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Privacy privacy = privacy();
    ResultWriter results = new ResultWriter(out, texts(), audience(), privacy);
    Statistics statistics = new Statistics(inputs.sources(), new Messages(texts().language()), privacy);
    Problems problems = classify(results, statistics);
    if (stats) {
      statistics.print(messages);
    }
    return problems.report();
  }

  private Problems classify(ResultWriter results, Statistics statistics) throws IOException {
    try (Progress progress = inputs.progress(terminal)) {
      Problems problems = new Problems(messages, progress);
      inputs.read(in, progress, result -> {
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

  private Privacy privacy() {
    if (showUsers) {
      return Privacy.NONE;
    }
    return Privacy.with(keyFile == null ? Pseudonyms.ofThisRun() : new Pseudonyms(key(keyFile)));
  }

  private byte[] key(Path file) {
    try {
      byte[] key = Files.readAllBytes(file);
      if (key.length > 0) {
        return key;
      }
    } catch (IOException unreadable) {
      // the same to the caller
    }
    throw new ParameterException(spec.commandLine(), "--pseudonym-key: the file cannot be read or is empty");
  }
}
