package dev.mfacodes.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code --out} leaves behind when the command cannot go on: nothing, and a line that says so. */
@EnabledOnOs(OS.LINUX) // signals
final class SqlFaultsTest {

  /** Writes until it is stopped; of values that do not pack well. */
  private static final String ENDLESS = "SELECT uuid() AS id FROM range(1000000000000)";

  private static final Duration MOST = Duration.ofMinutes(2);

  private Path results;

  @TempDir
  private Path folder;

  @BeforeEach
  void make() throws IOException {
    results = Files.createDirectory(folder.resolve("results"));
  }

  @ParameterizedTest
  @CsvSource({"TERM,143", "INT,130"})
  void a_signal_leaves_nothing_of_a_result(String signal, int code) throws Exception {
    Process mfa = start(List.of(), "sql", ENDLESS, "--out", results.resolve("x.parquet").toString());
    awaitPart(mfa);
    signal(mfa, signal);

    assertThat(exitCode(mfa)).isEqualTo(code);
    assertThat(err()).startsWith("mfa: stopped before the end: ");
    assertThat(left()).isEmpty();
  }

  @Test
  void what_a_killed_run_leaves_has_another_name_and_is_in_nobodys_way() throws Exception {
    Path file = results.resolve("x.parquet");
    Process mfa = start(List.of(), "sql", ENDLESS, "--out", file.toString());
    Path part = awaitPart(mfa);
    signal(mfa, "KILL");

    assertThat(exitCode(mfa)).isEqualTo(137);
    assertThat(left()).containsExactly(part);
    assertThat(part.getFileName()).asString().matches("x\\.parquet\\.[0-9a-f]{8}\\.part");
    assertThat(Sql.run("--out", file, "SELECT 1 AS one")).isEqualTo(
        new Sql(0, List.of(), List.of("written: 1 rows, " + file)));
    assertThat(left()).containsExactlyInAnyOrder(file, part);
  }

  /** The process may write no more into a file than the driver, which unpacks itself: that fails as on a full disk. */
  @Test
  void a_full_disk_leaves_nothing_of_a_result() throws Exception {
    Path file = results.resolve("x.parquet");
    Process mfa = start(List.of("sh", "-c", "ulimit -f 400000; exec \"$@\"", "sh"),
        "sql", ENDLESS, "--out", file.toString());

    assertThat(exitCode(mfa)).isEqualTo(2);
    assertThat(err()).startsWith("mfa: ").endsWith("; not written: " + file + "\n").hasLineCount(1);
    assertThat(left()).isEmpty();
  }

  @Test
  void a_file_that_cannot_be_read_ends_it_and_leaves_no_result() throws IOException {
    Path good = Files.writeString(folder.resolve("good.json"), "{\"id\":\"a\",\"status\":{\"errorCode\":0}}\n");
    Path file = results.resolve("x.parquet");
    Sql run = Sql.run("--out", file, "SELECT * FROM signins", good, folder, good);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.messages()).hasSize(1).allMatch(message -> message.contains(folder.toString()));
    assertThat(left()).isEmpty();
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.list(results)) {
      return files.toList();
    }
  }

  /** Until some of the result is there. */
  private Path awaitPart(Process mfa) throws IOException, InterruptedException {
    long end = System.nanoTime() + MOST.toNanos();
    Optional<Path> part = Optional.empty();
    while (part.isEmpty() || Files.size(part.get()) == 0) {
      assertThat(mfa.isAlive()).as(err()).isTrue();
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(20);
      part = left().stream().filter(file -> file.toString().endsWith(".part")).findFirst();
    }
    return part.get();
  }

  private Process start(List<String> before, String... arguments) throws IOException {
    // a shell in the background has its programs ignore ^C, and they theirs
    List<String> line = new ArrayList<>(List.of("env", "--default-signal=INT"));
    line.addAll(before);
    String classPath = String.join(
        File.pathSeparator, System.getProperty("jdk.module.path", ""), System.getProperty("java.class.path"));
    line.addAll(List.of(ProcessHandle.current().info().command().orElse("java"), "-XX:-UsePerfData",
        "--enable-native-access=ALL-UNNAMED", "-cp", classPath, "dev.mfacodes.cli.Mfa"));
    line.addAll(List.of(arguments));
    return new ProcessBuilder(line)
        .redirectOutput(Redirect.DISCARD)
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private static void signal(Process process, String name) throws IOException, InterruptedException {
    assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor()).isZero();
  }

  private static int exitCode(Process process) throws InterruptedException {
    try {
      assertThat(process.waitFor(MOST.toSeconds(), TimeUnit.SECONDS)).as("it ends").isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  private String err() throws IOException {
    return Files.readString(folder.resolve("err"));
  }
}
