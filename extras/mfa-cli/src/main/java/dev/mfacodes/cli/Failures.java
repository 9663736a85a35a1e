package dev.mfacodes.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells why a command fails, and gives its exit code. */
record Failures(PrintStream messages) implements IParameterExceptionHandler, IExecutionExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    return badUsage(wrong, wrong.getCommandLine());
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult read) {
    return failure instanceof BadUsage wrong ? badUsage(wrong, command) : told(failure);
  }

  private int badUsage(Exception wrong, CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    messages.print(Problems.line(wrong.getMessage() + "; see " + name + " --help"));
    return Mfa.UNUSABLE;
  }

  /**
   * A reader that went away, as {@code head} does, is no news to anybody. Only the system's message tells it from a
   * full disk; where a machine words it otherwise, it is reported like one.
   */
  int told(Exception failure) {
    boolean output = failure instanceof IOException || failure instanceof UncheckedIOException;
    boolean closed = output && String.valueOf(failure.getMessage()).contains("pipe");
    if (!closed) {
      messages.print(Problems.line(output
          ? "the output cannot be written; what is there of it is not all"
          : "internal error: " + failure.getClass().getName()));
    }
    return closed ? Mfa.PIPE_CLOSED : Mfa.UNUSABLE;
  }
}
