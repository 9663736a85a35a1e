package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program in a JVM of its own, as a shell starts it: what it prints goes into files. */
final class Program {

  private static final String RECORD = """
      {"id":"%d","createdDateTime":"2026-01-31T08:00:00Z","status":{"errorCode":50140}}
      """;

  /** More than a pipe and all buffers on the way hold. */
  private static final int MANY = 5_000;

  private static final long MOST_SECONDS = 120;

  private final Process process;
  private final Path out;
  private final Path err;

  private Program(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** Starts the command; its standard output goes where it is said, or into a file of the folder. */
  static Program mfa(Path folder, ProcessBuilder.Redirect output, String... arguments) throws IOException {
    return start(folder, output, List.of(), Mfa.class, arguments);
  }

  static Program mfa(Path folder, String... arguments) throws IOException {
    return mfa(folder, ProcessBuilder.Redirect.to(folder.resolve("out").toFile()), arguments);
  }

  /** Starts a class; {@code before} stands before the JVM on the command line. */
  static Program start(
      Path folder, ProcessBuilder.Redirect output, List<String> before, Class<?> main, String... arguments)
      throws IOException {
    String classPath = Stream.of("jdk.module.path", "jdk.module.patch", "java.class.path")
        .map(property -> System.getProperty(property, ""))
        .filter(path -> !path.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
    // a shell in the background has its programs ignore ^C, and they theirs
    List<String> line = new ArrayList<>(List.of("env", "--default-signal=INT"));
    line.addAll(before);
    line.addAll(List.of(ProcessHandle.current().info().command().orElse("java"),
        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xmx256m",
        "-cp", classPath + File.pathSeparator + Path.of("target", "test-classes").toAbsolutePath(), main.getName()));
    line.addAll(List.of(arguments));
    Path err = folder.resolve("err");
    Process process = new ProcessBuilder(line).redirectOutput(output).redirectError(err.toFile()).start();
    return new Program(process, folder.resolve("out"), err);
  }

  /** Gives it records until it has certainly read some, and does not say that there are no more. */
  OutputStream feed() throws IOException {
    OutputStream in = process.getOutputStream();
    for (int i = 0; i < MANY; i++) {
      in.write(RECORD.formatted(i).getBytes(StandardCharsets.UTF_8));
    }
    in.flush();
    return in;
  }

  Process process() {
    return process;
  }

  /** As {@code kill} sends them: TERM, INT, KILL. */
  void signal(String name) throws IOException, InterruptedException {
    assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor()).isZero();
  }

  /** Waits for its end. */
  int exitCode() throws InterruptedException {
    try {
      assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).as("it ends").isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  String out() throws IOException {
    return Files.readString(out);
  }

  String err() throws IOException {
    return Files.readString(err);
  }
}
