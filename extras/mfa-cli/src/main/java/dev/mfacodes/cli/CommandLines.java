package dev.mfacodes.cli;

import dev.mfacodes.cli.spi.FurtherCommand;
import dev.mfacodes.cli.spi.Streams;
import dev.mfacodes.conformance.ConformanceCases;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.read.ExportFormat;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Any command line, read by picocli. */
final class CommandLines {

  private CommandLines() {}

  /** Runs the command, or says what is wrong, and returns the exit code. */
  static int execute(Console console, String... arguments) {
    return of(console, arguments).execute(arguments);
  }

  private static CommandLine of(Console console, String... arguments) {
    PrintStream messages = console.messages();
    CommandLine mfa = new CommandLine(new Mfa());
    commands(console, arguments).forEach(mfa::addSubcommand);
    return mfa
        .registerConverter(Language.class, converter(Mfa.LANGUAGES::read))
        .registerConverter(Audience.class, choice(Audience.values()))
        .registerConverter(ExportFormat.class, choice(ExportFormat.values()))
        .registerConverter(ZoneId.class, converter(Times::zone))
        .registerConverter(CatalogFormat.class, choice(CatalogFormat.values()))
        .registerConverter(ReportFormat.class, choice(ReportFormat.values()))
        .registerConverter(RegistrationsFormat.class, choice(RegistrationsFormat.values()))
        .registerConverter(RegistrationList.class, choice(RegistrationList.values()))
        .registerConverter(ConformanceCases.Form.class, choice(ConformanceCases.Form.values()))
        .registerConverter(Duration.class, converter(Times::duration))
        .registerConverter(Instant.class, converter(Times::instant))
        .setExpandAtFiles(false) // "@example.com" is a text to explain and no file of arguments
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)))
        .setErr(new PrintWriter(messages, true))
        .setParameterExceptionHandler((wrong, read) ->
            Mfa.badUsage(String.valueOf(wrong.getMessage()), name(wrong.getCommandLine()), messages))
        .setExecutionExceptionHandler((failure, command, read) -> Mfa.failed(failure, name(command), messages));
  }

  private static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName();
  }

  private static <E extends Enum<E>> ITypeConverter<E> choice(E[] constants) {
    return converter(Choices.of(constants)::read);
  }

  /** In picocli's words, that a value is none of those that are read so. */
  static <T> ITypeConverter<T> converter(Function<String, T> reading) {
    return text -> {
      try {
        return reading.apply(text);
      } catch (BadUsage wrong) {
        throw new TypeConversionException(wrong.getMessage());
      }
    };
  }

  /** The one that comes first, since reading the annotations of the others takes longer than many a file; else all. */
  private static Map<String, Object> commands(Console console, String... arguments) {
    if (arguments.length > 0 && Commands.NAMES.contains(arguments[0])) {
      return Map.of(arguments[0], Commands.named(arguments[0], console));
    }
    Map<String, Object> all = new LinkedHashMap<>();
    Commands.NAMES.forEach(name -> all.put(name, Commands.named(name, console)));
    all.putAll(further(console));
    return all;
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
}
