package dev.mfacodes.cli;

import dev.mfacodes.cli.read.Column;
import dev.mfacodes.cli.read.ExportFormat;
import dev.mfacodes.cli.read.ExportReader;
import dev.mfacodes.cli.read.MissingColumnException;
import dev.mfacodes.cli.read.Receiver;
import dev.mfacodes.cli.read.UnusableInputException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads exports and prints what each record says about MFA: one JSON object a line. */
@Command(name = "classify", description = "Says what each record of an export means, as one JSON object a line.")
final class ClassifyCommand extends AnswerCommand {

  private static final String STANDARD_INPUT = "-";

  private final InputStream in;
  private final OutputStream out;
  private final PrintStream messages;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Sign-ins as JSON, or the MFA activity report as CSV; - is the standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--from",
      paramLabel = "graph|diagnostics|activity-csv",
      description = "What the files are; by default the content shows it.")
  private @Nullable ExportFormat format;

  @Option(
      names = "--column",
      paramLabel = "COLUMN=NAME",
      description = "The name of a column that the activity report has under another one: date, username,"
          + " call-result, authenticated, phone or application. Repeatable.")
  private Map<Column, String> columns = Map.of();

  @Option(
      names = "--pseudonym-key",
      paramLabel = "FILE",
      description = "The key that makes pseudonyms of user names; without it they differ from run to run.")
  private @Nullable Path keyFile;

  @Option(names = "--show-users", description = "Shows user names, e-mail addresses and phone numbers as they are.")
  private boolean showUsers;

  @Spec
  private CommandSpec spec;

  ClassifyCommand(InputStream in, OutputStream out, PrintStream messages) {
    this.in = in;
    this.out = out;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    ExportReader reader = new ExportReader(Optional.ofNullable(format), columns);
    ResultWriter results = new ResultWriter(out, texts(), audience(), privacy());
    Problems problems = new Problems(messages);
    for (String file : files) {
      read(reader, file, new Classifying(file, results, problems), problems);
    }
    results.flush();
    return problems.report(results.count());
  }

  private void read(ExportReader reader, String file, Receiver receiver, Problems problems) {
    try (InputStream input = open(file)) {
      reader.read(input, receiver);
    } catch (MissingColumnException missing) {
      problems.file(
          file, missing.getMessage() + "; name it with --column " + Choices.spelled(missing.column()) + "=NAME");
    } catch (UnusableInputException unusable) {
      problems.file(file, unusable.getMessage());
    } catch (OutOfMemoryError exhausted) { // what was read before it still comes out
      problems.file(file, "needs more memory; give it with java -Xmx, as in java -Xmx1g -jar mfa.jar");
    } catch (NoSuchFileException | InvalidPathException none) {
      problems.file(file, "no such file");
    } catch (AccessDeniedException denied) {
      problems.file(file, "may not be read");
    } catch (IOException unreadable) { // its message may be in any language
      problems.file(file, Files.isDirectory(Path.of(file)) ? "is a directory" : "cannot be read");
    }
  }

  private InputStream open(String file) throws IOException {
    return file.equals(STANDARD_INPUT) ? new StandardInput(in) : Files.newInputStream(Path.of(file));
  }

  /** Not ours to close: it may be named twice, and with its descriptor closed from outside the JVM does not survive. */
  private static final class StandardInput extends FilterInputStream {

    StandardInput(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
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
