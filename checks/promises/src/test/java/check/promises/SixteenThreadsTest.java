package check.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sixteen threads get the answers of one, also where they are the first to ask: each run is a JVM of its own, in which
 * no class of the library was there before.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SixteenThreadsTest {

  private static final int THREADS = 16;

  private Path folder;

  private Map<String, String> alone;

  /** The answers of one thread, in a JVM of its own. */
  @BeforeAll
  void askAlone(@TempDir Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    Path exports = Files.createDirectory(folder.resolve("exports"));
    new Exports(property -> Marks.EVERYTHING, column -> Marks.EVERYTHING).write(exports);
    Map<String, Path> broken = Exports.writeBroken(Files.createDirectory(folder.resolve("broken")));
    for (String name : List.of("cut.json", "not-quoted.json", "twice.json", "broken.csv")) {
      Files.copy(broken.get(name), exports.resolve(name));
    }
    alone = answers(1, 0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void sixteen_threads_in_a_fresh_jvm_get_the_answers_of_one(long seed) throws IOException, InterruptedException {
    Map<String, String> together = answers(THREADS, seed);

    assertThat(together).hasSizeGreaterThanOrEqualTo(alone.size() - 1); // the database once is enough
    assertThat(together).allSatisfy((question, answer) -> assertThat(answer.equals(alone.get(question)))
        .as(() -> question + ": " + Stress.shortened(alone.get(question), answer)).isTrue());
  }

  @Test
  void the_questions_have_answers() {
    assertThat(alone).hasSizeGreaterThan(90);
    assertThat(alone).allSatisfy((question, answer) -> assertThat(answer).isNotBlank().doesNotStartWith("threw"));
    assertThat(alone.get("conformance cases")).contains("USER_DECLINED");
    assertThat(alone.get("their summary")).contains("days:{");
  }

  private Map<String, String> answers(int threads, long seed) throws IOException, InterruptedException {
    Path file = folder.resolve("answers-" + threads + '-' + seed);
    Path said = folder.resolve("said-" + threads + '-' + seed);
    Process asking = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1", "-XX:+IgnoreUnrecognizedVMOptions", "--enable-native-access=ALL-UNNAMED",
        "-cp", System.getProperty("java.class.path"), Stress.class.getName(),
        Integer.toString(threads), Long.toString(seed), folder.resolve("exports").toString(), file.toString())
        .redirectErrorStream(true).redirectOutput(said.toFile()).start();
    boolean ended = asking.waitFor(5, TimeUnit.MINUTES);
    asking.destroyForcibly();
    assertThat(ended).as("threads wait for each other").isTrue();
    assertThat(asking.exitValue()).as(Files.readString(said)).isZero();
    Map<String, String> answers = new LinkedHashMap<>();
    for (String line : List.of(Files.readString(file, StandardCharsets.UTF_8).split("\n"))) {
      String[] parts = line.split("\t", 2);
      answers.put(parts[0], parts[1]);
    }
    return answers;
  }
}
