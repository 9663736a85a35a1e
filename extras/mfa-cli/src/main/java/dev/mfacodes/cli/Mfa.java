package dev.mfacodes.cli;

import dev.mfacodes.cli.spi.FurtherCommand;
import dev.mfacodes.cli.spi.Streams;
import dev.mfacodes.conformance.ConformanceCases;
import dev.mfacodes.model.code.Catalogue;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.read.ExportFormat;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.ValueRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
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
    footer = {"", "Exit codes: 0 fine, 1 some records were skipped, 2 bad usage, unreadable",
        "input or unwritable output, 3 the check that was asked for failed,",
        "130 and 143 stopped by a signal, 141 nobody reads the output."})
public final class Mfa {

  static final int FINE = 0;
  static final int SKIPPED = 1;
  static final int UNUSABLE = 2;
  static final int CHECK_FAILED = 3;

  /** In the order of the help. */
  private static final List<String> COMMANDS =
      List.of("explain", "classify", "report", "registrations", "fatigue", "conformance", "catalog");

  /** Those of which every zone has a calendar, and a date its usual length. */
  private static final ValueRange YEARS = ValueRange.of(1, 9999);

  /** What a shell reports of a program that SIGPIPE ended. */
  static final int PIPE_CLOSED = 141;

  @Option(
      names = "--lang",
      paramLabel = "en|nl",
      scope = ScopeType.INHERIT,
      description = "Language of the answers, en by default; the machine's language does not count.")
  private Language language = Language.ENGLISH;

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
      return code == UNUSABLE ? code : failed(notWritten, messages); // said already
    }
  }

  private static CommandLine commandLine(Console console, String... arguments) {
    PrintStream messages = console.messages();
    CommandLine mfa = new CommandLine(new Mfa());
    commands(console, arguments).forEach(mfa::addSubcommand);
    return mfa
        .registerConverter(Language.class, new Choices<>(Language.values(), Language::code))
        .registerConverter(Audience.class, Choices.of(Audience.values()))
        .registerConverter(ExportFormat.class, Choices.of(ExportFormat.values()))
        .registerConverter(ZoneId.class, Mfa::zone)
        .registerConverter(CatalogFormat.class, Choices.of(CatalogFormat.values()))
        .registerConverter(ReportFormat.class, Choices.of(ReportFormat.values()))
        .registerConverter(RegistrationsFormat.class, Choices.of(RegistrationsFormat.values()))
        .registerConverter(RegistrationList.class, Choices.of(RegistrationList.values()))
        .registerConverter(ConformanceCases.Form.class, Choices.of(ConformanceCases.Form.values()))
        .registerConverter(Duration.class, Mfa::duration)
        .registerConverter(Instant.class, Mfa::instant)
        .setExpandAtFiles(false) // "@example.com" is a text to explain and no file of arguments
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)))
        .setErr(new PrintWriter(new OutputStreamWriter(messages, StandardCharsets.UTF_8), true))
        .setParameterExceptionHandler((wrong, read) -> badUsage(wrong, wrong.getCommandLine(), messages))
        .setExecutionExceptionHandler((failure, command, read) ->
            failure instanceof BadUsage wrong ? badUsage(wrong, command, messages) : failed(failure, messages));
  }

  /** The one that comes first, since reading the annotations of the others takes longer than many a file; else all. */
  private static Map<String, Object> commands(Console console, String... arguments) {
    if (arguments.length > 0 && COMMANDS.contains(arguments[0])) {
      return Map.of(arguments[0], command(arguments[0], console));
    }
    Map<String, Object> all = new LinkedHashMap<>();
    COMMANDS.forEach(name -> all.put(name, command(name, console)));
    all.putAll(further(console));
    return all;
  }

  private static Object command(String name, Console console) {
    return switch (name) {
      case "explain" -> new ExplainCommand(console.out());
      case "classify" -> new ClassifyCommand(console);
      case "report" -> new ReportCommand(console);
      case "registrations" -> new RegistrationsCommand(console);
      case "fatigue" -> new FatigueCommand(console);
      case "conformance" -> new ConformanceCommand(console);
      case "catalog" -> new CatalogCommand(console.out());
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Those of further jars; {@code sql} is one everywhere. */
  private static Map<String, Object> further(Console console) {
    PrintStream messages = console.messages();
    Streams streams = new Streams(console.out(), message -> messages.print(Problems.line(message)));
    Map<String, Object> commands = new LinkedHashMap<>();
    commands.put("sql", new SqlElsewhere(messages));
    ServiceLoader.load(FurtherCommand.class, Mfa.class.getClassLoader())
        .forEach(command -> commands.put(command.name(), command.on(streams)));
    return commands;
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknown) {
      throw new CommandLine.TypeConversionException("expected a zone as Europe/Amsterdam, or UTC");
    }
  }

  /** {@code 10m}, {@code 1h30m}, {@code 90s}, {@code 2d}, or as ISO 8601 writes it; without fractions. */
  private static Duration duration(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    String days = upper.replaceFirst("^([0-9]+D)(.*)$", "$1T$2").replaceFirst("T$", "");
    try {
      Duration duration =
          Duration.parse(upper.startsWith("P") ? upper : days.contains("D") ? "P" + days : "PT" + upper);
      if (!duration.isNegative() && duration.equals(duration.truncatedTo(ChronoUnit.SECONDS))) {
        return duration;
      }
    } catch (DateTimeException none) {
      // the same to the caller
    }
    throw new CommandLine.TypeConversionException("expected a duration in whole seconds, as 10m, 1h30m or 2d");
  }

  private static Instant instant(String text) {
    try {
      Instant time = OffsetDateTime.parse(text).toInstant();
      if (YEARS.isValidIntValue(time.atOffset(ZoneOffset.UTC).getYear())) {
        return time;
      }
    } catch (DateTimeException none) {
      // the same to the caller
    }
    throw new CommandLine.TypeConversionException("expected a time as 2026-02-01T00:00:00Z, in the years 0001 to 9999");
  }

  private static int badUsage(Exception wrong, CommandLine command, PrintStream messages) {
    String name = command.getCommandSpec().qualifiedName();
    messages.print(Problems.line(wrong.getMessage() + "; see " + name + " --help"));
    return UNUSABLE;
  }

  /**
   * A reader that went away, as {@code head} does, is no news to anybody. Only the system's message tells it from a
   * full disk; where a machine words it otherwise, it is reported like one.
   */
  private static int failed(Exception failure, PrintStream messages) {
    boolean output = failure instanceof IOException || failure instanceof UncheckedIOException;
    boolean closed = output && String.valueOf(failure.getMessage()).contains("pipe");
    if (!closed) {
      messages.print(Problems.line(output
          ? "the output cannot be written; what is there of it is not all"
          : "internal error: " + failure.getClass().getName()));
    }
    return closed ? PIPE_CLOSED : UNUSABLE;
  }

  Language language() {
    return language;
  }

  /** The version of the program, and that of what it knows. */
  static final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      String program = Optional.ofNullable(Mfa.class.getPackage().getImplementationVersion()).orElse("(unpackaged)");
      return new String[] {"mfa " + program + ", catalogue " + Catalogue.version()};
    }
  }
}
