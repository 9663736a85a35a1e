package dev.mfacodes.cli;

import dev.mfacodes.cli.read.Position;
import java.io.PrintStream;

/** What could not be read: one line each, and the exit code that follows. */
final class Problems {

  private final PrintStream messages;
  private long skipped;
  private boolean unreadable;

  Problems(PrintStream messages) {
    this.messages = messages;
  }

  /** A record that is skipped; with its index, where the line does not find it. */
  void record(String file, Position position, boolean withIndex, String reason) {
    skipped++;
    String index = withIndex && position.index().isPresent() ? ", index " + position.index().getAsLong() : "";
    print(file + ": line " + position.line() + index + ": " + Masking.mask(reason));
  }

  /** A file that is skipped. */
  void file(String file, String reason) {
    unreadable = true;
    print(file + ": " + Masking.mask(reason));
  }

  /** Says how many records were skipped, if any, and returns the exit code. */
  int report(long read) {
    if (skipped > 0) {
      print(read + " records read, " + skipped + " skipped");
    }
    return unreadable ? Mfa.UNUSABLE : skipped > 0 ? Mfa.SKIPPED : Mfa.FINE;
  }

  private void print(String message) {
    messages.print(line(message));
  }

  /** One line, whatever the message holds. */
  static String line(String message) {
    return "mfa: " + message.replaceAll("\\p{Cntrl}+", " ") + '\n';
  }
}
