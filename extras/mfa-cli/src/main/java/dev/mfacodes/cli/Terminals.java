package dev.mfacodes.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Whether somebody watches. Java 17 only tells it of standard input and output together; a shell tells it of each. */
final class Terminals {

  private static final int COLUMNS = 80;
  private static final int NARROWEST = 40;
  private static final int SECONDS_TO_ANSWER = 2;

  private Terminals() {}

  /**
   * Where progress is shown: on standard error, if that is a terminal and the records do not go there as well.
   *
   * @param messages standard error
   */
  static Optional<Progress.Terminal> forProgress(PrintStream messages) {
    return isTerminal(2) && !isTerminal(1)
        ? Optional.of(new Progress.Terminal(messages, columns()))
        : Optional.empty();
  }

  /** Where the output is shown: as wide as the terminal, and in colour unless NO_COLOR is set. */
  static Display forOutput() {
    String noColour = System.getenv().getOrDefault("NO_COLOR", "");
    return isTerminal(1) ? new Display(columns(), noColour.isEmpty()) : Display.PLAIN;
  }

  private static boolean isTerminal(int descriptor) {
    if (isFileOrPipe(descriptor)) {
      return false;
    }
    try {
      Process test = new ProcessBuilder("test", "-t", Integer.toString(descriptor)).inheritIO().start();
      return test.waitFor(SECONDS_TO_ANSWER, TimeUnit.SECONDS) && test.exitValue() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Linux says so at once, which spares most runs the start of a program. Elsewhere nothing is said. */
  private static boolean isFileOrPipe(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.equals("/dev/null") || target.startsWith("pipe:") || Files.isRegularFile(link);
    } catch (IOException notLinux) {
      return false;
    }
  }

  /** Shells know it as COLUMNS and do not tell; so the terminal itself is asked. */
  private static int columns() {
    return number(System.getenv().getOrDefault("COLUMNS", ""))
        .or(Terminals::askedColumns)
        .map(columns -> Math.max(NARROWEST, columns))
        .orElse(COLUMNS);
  }

  private static Optional<Integer> askedColumns() {
    try {
      Process stty = new ProcessBuilder("stty", "size")
          .redirectInput(new File("/dev/tty"))
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      String answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return number(answer.strip().replaceFirst("^.* ", "")).filter(columns -> columns > 0);
    } catch (IOException noSuchProgram) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> number(String text) {
    try {
      return Optional.of(Integer.valueOf(text));
    } catch (NumberFormatException notSaid) {
      return Optional.empty();
    }
  }
}
