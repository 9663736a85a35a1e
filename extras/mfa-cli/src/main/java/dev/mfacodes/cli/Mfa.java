package dev.mfacodes.cli;

import dev.mfacodes.cli.spi.Choices;
import dev.mfacodes.cli.spi.FurtherCommand;
import dev.mfacodes.cli.spi.Given;
import dev.mfacodes.cli.spi.Streams;
import dev.mfacodes.cli.spi.Syntax;
import dev.mfacodes.model.text.Language;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The {@code mfa} command. */
public final class Mfa {

  static final int FINE = 0;
  static final int SKIPPED = 1;
  static final int UNUSABLE = 2;
  static final int CHECK_FAILED = 3;

  /** In the order of the help. */
  private static final List<String> COMMANDS =
      List.of("explain", "classify", "report", "registrations", "fatigue", "conformance", "catalog");

  /** What a shell reports of a program that SIGPIPE ended. */
  static final int PIPE_CLOSED = 141;

  private Mfa() {}

  /**
   * Runs the command and ends the program.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    // the descriptor itself: System.out would hide that nobody reads any more
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintStream messages = messages(System.err);
    Console console =
        new Console(System.in, out, messages, () -> Terminals.forProgress(messages), Terminals::forOutput);
    Stopped stopped = Stopped.toldOn(messages);
    int code = run(console, arguments);
    stopped.isNotSo();
    System.exit(code);
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
    int code = commandLine(inside, arguments).execute(arguments);
    return code == PIPE_CLOSED ? code : flushed(buffered, code, console.messages());
  }

  private static int flushed(OutputStream out, int code, PrintStream messages) {
    try {
      out.flush();
      return code;
    } catch (IOException notWritten) {
      return code == UNUSABLE ? code : new Failures(messages).told(notWritten); // said already
    }
  }

  /**
   * Named classes, not lambdas, implement picocli's interfaces: these are class files of Java 5, and an archive of
   * classes that JDK 17 makes leaves out each of them that a lambda implements, with whatever else implements it.
   */
  private static CommandLine commandLine(Console console, String... arguments) {
    PrintStream messages = console.messages();
    Syntax syntax = Syntax.ofProgram("mfa", new Version(), "Says what the MFA results of Microsoft Entra mean.");
    syntax.spec().usageMessage()
        .synopsisSubcommandLabel("COMMAND")
        .footer("", "Exit codes: 0 fine, 1 some records were skipped, 2 bad usage, unreadable",
            "input or unwritable output, 3 the check that was asked for failed,",
            "130 and 143 stopped by a signal, 141 nobody reads the output.");
    Choices<Language> languages = new Choices<>(List.of(Language.values()), Language::code);
    Given<Language> language = syntax.choice("--lang", languages,
        "Language of the answers, en by default; the machine's language does not count.").or(Language.ENGLISH);
    Failures failures = new Failures(messages);
    CommandLine mfa = new CommandLine(syntax.spec());
    commands(console, language, arguments).forEach((name, command) -> mfa.addSubcommand(name, command.spec()));
    return mfa
        .registerConverter(ZoneId.class, new ReadBy<>(Values::zone))
        .registerConverter(Duration.class, new ReadBy<>(Values::duration))
        .registerConverter(Instant.class, new ReadBy<>(Values::instant))
        .setExpandAtFiles(false) // "@example.com" is a text to explain and no file of arguments
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)))
        .setErr(new PrintWriter(new OutputStreamWriter(messages, StandardCharsets.UTF_8), true))
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }

  /** The one that comes first, since making all others takes time; else all. */
  private static Map<String, Syntax> commands(Console console, Given<Language> language, String... arguments) {
    if (arguments.length > 0 && COMMANDS.contains(arguments[0])) {
      return Map.of(arguments[0], command(arguments[0], console, language));
    }
    Map<String, Syntax> all = new LinkedHashMap<>();
    COMMANDS.forEach(name -> all.put(name, command(name, console, language)));
    PrintStream messages = console.messages();
    Streams streams = new Streams(console.out(), message -> messages.print(Problems.line(message)));
    further().forEach(command -> all.put(command.name(), command.on(streams, language)));
    return all;
  }

  private static Syntax command(String name, Console console, Given<Language> language) {
    LanguageCommand command = switch (name) {
      case "explain" -> new ExplainCommand(console.out(), language);
      case "classify" -> new ClassifyCommand(console, language);
      case "report" -> new ReportCommand(console, language);
      case "registrations" -> new RegistrationsCommand(console, language);
      case "fatigue" -> new FatigueCommand(console, language);
      case "conformance" -> new ConformanceCommand(console, language);
      case "catalog" -> new CatalogCommand(console.out(), language);
      default -> throw new IllegalArgumentException(name);
    };
    return command.syntax;
  }

  /** Those of further jars; {@code sql} is one everywhere. */
  private static List<FurtherCommand> further() {
    List<FurtherCommand> commands = new ArrayList<>(List.of(new SqlElsewhere()));
    ServiceLoader.load(FurtherCommand.class, Mfa.class.getClassLoader()).forEach(commands::add);
    return commands;
  }
}
