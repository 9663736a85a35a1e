package dev.mfacodes.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Command lines that are plainly right, read without picocli: its start takes longer than a report of a small file. All
 * else is left to it, above all what is wrong and what asks for help.
 */
final class PlainArguments {

  private final String[] arguments;
  private int next = 1;
  private @Nullable String given;

  private PlainArguments(String... arguments) {
    this.arguments = arguments;
  }

  /** The command with its options and arguments; empty if picocli is to read them. */
  static Optional<LanguageCommand> command(Console console, String... arguments) {
    return arguments.length > 0
        && Commands.NAMES.contains(arguments[0])
        && Commands.named(arguments[0], console) instanceof LanguageCommand command
        && new PlainArguments(arguments).areReadInto(command)
            ? Optional.of(command)
            : Optional.empty();
  }

  private boolean areReadInto(LanguageCommand command) {
    List<String> words = new ArrayList<>();
    Set<String> options = new HashSet<>();
    try {
      while (next < arguments.length) {
        String argument = arguments[next++];
        if (isWord(argument)) {
          words.add(argument);
        } else {
          int equals = argument.indexOf('=');
          String option = equals < 0 ? argument : argument.substring(0, equals);
          given = equals < 0 ? null : argument.substring(equals + 1);
          if (!options.add(option) || !command.take(option, this) || given != null) {
            return false;
          }
        }
      }
    } catch (BadUsage | InvalidPathException wrong) {
      return false; // picocli says so
    }
    return !words.isEmpty() && command.take(words);
  }

  private static boolean isWord(String argument) {
    return argument.equals("-") || (!argument.isEmpty() && argument.charAt(0) != '-');
  }

  /** The value of the option. */
  String text() {
    String text = given != null ? given : next < arguments.length ? arguments[next++] : "";
    given = null;
    if (!isWord(text)) {
      throw new BadUsage(text);
    }
    return text;
  }

  /** The value of the option, a file. */
  Path file() {
    return Path.of(text());
  }

  /** The value of the option, one of these. */
  <E extends Enum<E>> E oneOf(E[] constants) {
    return Choices.of(constants).read(text());
  }
}
