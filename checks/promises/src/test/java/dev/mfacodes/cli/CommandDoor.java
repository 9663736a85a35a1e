package dev.mfacodes.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Runs the command within this process, as a terminal would have it. */
public final class CommandDoor {

  private CommandDoor() {}

  /**
   * What a run gave back.
   *
   * @param code the exit code
   * @param out what was printed
   * @param err what was said, with the progress
   */
  public record Result(int code, String out, String err) {}

  /**
   * Runs it, with a terminal for the progress and one in colour for the output.
   *
   * @param in the standard input
   * @param arguments the command line
   * @return what came of it
   */
  public static Result run(InputStream in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    int code = Mfa.run(new Console(in, out, messages,
        () -> Optional.of(new Progress.Terminal(messages, 100)), () -> new Display(100, true)), arguments);
    return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
