package dev.mfacodes.cli;

import java.io.IOException;
import java.io.PrintStream;
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

  private static boolean isTerminal(int descriptor) {
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

  private static int columns() {
    try {
      return Math.max(NARROWEST, Integer.parseInt(System.getenv().getOrDefault("COLUMNS", "")));
    } catch (NumberFormatException notSaid) {
      return COLUMNS;
    }
  }
}
