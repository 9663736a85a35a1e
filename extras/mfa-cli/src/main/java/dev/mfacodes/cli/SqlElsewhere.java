package dev.mfacodes.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** In place of the command that only the larger jar has. */
@Command(name = "sql", description = "Asks SQL of exports: in mfa-sql.jar, which carries DuckDB; not in this one.")
final class SqlElsewhere implements Callable<Integer> {

  private final PrintStream messages;

  @SuppressWarnings("UnusedVariable") // takes them, so that they are no bad usage
  @Unmatched
  private List<String> arguments = new ArrayList<>();

  SqlElsewhere(PrintStream messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() {
    messages.print(Problems.line("sql is in mfa-sql.jar, which carries DuckDB; this is mfa.jar, which does without"));
    return Mfa.UNUSABLE;
  }
}
