package dev.mfacodes.cli;

/** What a command finds wrong with its own command line once it is read, in words that one line has room for. */
final class BadUsage extends RuntimeException {

  private static final long serialVersionUID = 1;

  BadUsage(String message) {
    super(message, null, false, false); // for its words; nobody looks at the rest
  }
}
