package dev.mfacodes.cli;

import java.io.PrintStream;

/**
 * Says it when a signal ends the program before the command has: what it printed may look like all of it. Java gives
 * the exit code by itself, 128 and the number of the signal.
 */
final class Stopped {

  private static final String MESSAGE =
      "stopped before the end: what was printed may not be all of it, and a file to be written is as it was, or whole";

  private static final long MOST_MILLISECONDS = 1_000;

  private final Thread atEnd;

  private Stopped(PrintStream messages) {
    this.atEnd = new Thread(() -> tell(messages));
  }

  /**
   * Listens from now on.
   *
   * @param messages where it is said
   */
  static Stopped toldOn(PrintStream messages) {
    Stopped stopped = new Stopped(messages);
    Runtime.getRuntime().addShutdownHook(stopped.atEnd);
    return stopped;
  }

  /** Where nobody takes the message, the end does not wait for it. */
  private static void tell(PrintStream messages) {
    Thread telling = new Thread(() -> messages.print(Problems.line(MESSAGE)));
    telling.setDaemon(true);
    telling.start();
    try {
      telling.join(MOST_MILLISECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  /** The command has come to its end. */
  void isNotSo() {
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException stopping) {
      return; // it says it now
    }
  }
}
