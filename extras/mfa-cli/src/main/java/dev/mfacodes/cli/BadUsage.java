package dev.mfacodes.cli;

/** What is wrong with a command line, in words that one line has room for. */
final class BadUsage extends RuntimeException {

  private static final long serialVersionUID = 1;

  BadUsage(String message) {
    super(message, null, false, false); // for its words; nobody looks at the rest
  }
}
