package dev.mfacodes.cli;

import dev.mfacodes.model.code.Catalogue;
import dev.mfacodes.model.text.Language;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The {@code mfa} command. */
@Command(
    name = "mfa",
    description = "Says what the MFA results of Microsoft Entra mean.",
    synopsisSubcommandLabel = "COMMAND",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Mfa.Version.class,
    footer = {"", "Exit codes: 0 fine, 1 some records were skipped, 2 bad usage or unreadable",
        "input, 3 the check that was asked for failed, 141 nobody reads the output."})
public final class Mfa {

  static final int FINE = 0;
  static final int SKIPPED = 1;
  static final int UNUSABLE = 2;
  static final int CHECK_FAILED = 3;

  /** What a shell reports of a program that SIGPIPE ended. */
  static final int PIPE_CLOSED = 141;

  private static final String LANGUAGE = "--lang";

  static final Choices<Language> LANGUAGES = new Choices<>(Language.values(), Language::code);

  @Option(
      names = LANGUAGE,
      paramLabel = "en|nl",
      scope = ScopeType.INHERIT,
      description = "Language of the answers, en by default; the machine's language does not count.")
  private Language language = Language.ENGLISH;

  Mfa() {}

  /**
   * Runs the command and ends the program.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    // the descriptor itself: System.out would hide that nobody reads any more
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintStream messages = messages(System.err);
    System.exit(run(
        new Console(System.in, out, messages, () -> Terminals.forProgress(messages), Terminals::forOutput), arguments));
  }

  /** Runs the command on these streams, none of them a terminal, and returns the exit code. */
  static int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
    return run(new Console(in, out, messages(err), Optional::empty, () -> Display.PLAIN), arguments);
  }

  private static PrintStream messages(OutputStream err) {
    return new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  /** Runs the command and returns the exit code. */
  static int run(Console console, String... arguments) {
    OutputStream buffered = new BufferedOutputStream(console.out());
    Console inside =
        new Console(console.in(), buffered, console.messages(), console.progress(), console.display());
    Optional<LanguageCommand> plain = PlainArguments.command(inside, arguments);
    int code = plain.isPresent()
        ? called(plain.get(), "mfa " + arguments[0], console.messages())
        : CommandLines.execute(inside, arguments);
    return code == PIPE_CLOSED ? code : flushed(buffered, code, console.messages());
  }

  private static int called(LanguageCommand command, String name, PrintStream messages) {
    try {
      return command.call();
    } catch (Exception failure) {
      return failed(failure, name, messages);
    }
  }

  private static int flushed(OutputStream out, int code, PrintStream messages) {
    try {
      out.flush();
      return code;
    } catch (IOException notWritten) {
      return code == UNUSABLE ? code : failed(notWritten, "mfa", messages); // said already
    }
  }

  /** Says what is wrong with the command line of the command of this name. */
  static int badUsage(String message, String name, PrintStream messages) {
    messages.print(Problems.line(message + "; see " + name + " --help"));
    return UNUSABLE;
  }

  /**
   * Says why the command of this name failed. A reader that went away, as {@code head} does, is no news. Only the
   * system's message tells it from a full disk; where a machine words it otherwise, it is reported like one.
   */
  static int failed(Exception failure, String name, PrintStream messages) {
    if (failure instanceof BadUsage) {
      return badUsage(String.valueOf(failure.getMessage()), name, messages);
    }
    boolean output = failure instanceof IOException || failure instanceof UncheckedIOException;
    boolean closed = output && String.valueOf(failure.getMessage()).contains("pipe");
    if (!closed) {
      messages.print(Problems.line(
          output ? "the output cannot be written" : "internal error: " + failure.getClass().getName()));
    }
    return closed ? PIPE_CLOSED : UNUSABLE;
  }

  Language language() {
    return language;
  }

  /** As {@link LanguageCommand#take(String, PlainArguments)}. */
  boolean take(String option, PlainArguments value) {
    if (!option.equals(LANGUAGE)) {
      return false;
    }
    language = LANGUAGES.read(value.text());
    return true;
  }

  /** The version of the program, and that of what it knows. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String program = Optional.ofNullable(Mfa.class.getPackage().getImplementationVersion()).orElse("(unpackaged)");
      return new String[] {"mfa " + program + ", catalogue " + Catalogue.version()};
    }
  }
}
