package dev.mfacodes.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs the command without ending the program. */
public final class InProcess {

  private InProcess() {}

  /** What a run gave back. */
  public record Result(int code, String out, String err) {}

  public static Result run(byte[] in, List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Mfa.run(new ByteArrayInputStream(in), out, err, arguments.toArray(String[]::new));
    return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
