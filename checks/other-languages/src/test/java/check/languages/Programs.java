package check.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Programs of other languages, run as a user runs them. Debian's packages {@code python3, nodejs, npm}. */
final class Programs {

  static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  static final Path TARGET = Path.of("target").toAbsolutePath();

  /** As it is published; {@code target/npm} has it as it is packed. */
  static final Path CATALOGUE = ROOT.resolve("mfa-model/src/catalogue/catalogue.json");

  private Programs() {}

  /** What a program printed, and how it ended. */
  record Result(int code, String out, String err) {

    /** What it printed, if it ended well. */
    String printed() {
      assertThat(code).as("exit code; it said %s%s", out, err).isZero();
      return out;
    }
  }

  static Result run(Path folder, String program, String... arguments) throws IOException, InterruptedException {
    if (!isInstalled(program)) {
      leaveOut("no " + program + " here: install python3, nodejs and npm");
    }
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(TARGET, "out", ".txt");
    Path err = Files.createTempFile(TARGET, "err", ".txt");
    try {
      Process process = new ProcessBuilder(command)
          .directory(folder.toFile())
          .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
          .redirectOutput(out.toFile())
          .redirectError(err.toFile())
          .start();
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        Assertions.fail(program + " did not end: " + Files.readString(err));
      }
      return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static boolean isInstalled(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(program)));
  }

  /** The test is aborted, and fails where everything is meant to be tested. */
  private static void leaveOut(String reason) {
    if (System.getenv("CI") != null) {
      Assertions.fail(reason);
    }
    Assumptions.abort(reason);
  }

  /** The {@code mfa} command. */
  static String mfa(String... arguments) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return run(TARGET, java, Stream.concat(
            Stream.of("-cp", System.getProperty("java.class.path"), "dev.mfacodes.cli.Mfa"), Stream.of(arguments))
        .toArray(String[]::new))
        .printed();
  }

  /** A folder with the tools that {@code src/test/npm} pins. Without the network there are none. */
  static synchronized Path npmTools() throws IOException, InterruptedException {
    Path source = Path.of("src", "test", "npm");
    Path tools = Files.createDirectories(TARGET.resolve("tools"));
    Path installed = tools.resolve("node_modules/.package-lock.json");
    Path lock = source.resolve("package-lock.json");
    if (Files.exists(installed) && Files.mismatch(lock, tools.resolve("package-lock.json")) == -1) {
      return tools;
    }
    for (String file : List.of("package.json", "package-lock.json")) {
      Files.copy(source.resolve(file), tools.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    Result result = run(tools, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    if (result.code() != 0) {
      leaveOut("npm ci did not work here: " + result.err());
    }
    return tools;
  }
}
