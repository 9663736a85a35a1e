package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.mfacodes.model.signin.SignIn;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How many bytes the calls allocate that are made for every record. Every object counts, also those that the optimising
 * compiler leaves out: without it the figures are the same to the byte on any machine and JDK.
 */
final class AllocationTest {

  /**
   * The answer and its list of policies are 88, the rules with what the steps say 96; the rest are the
   * {@code Optional}s of the model's accessors, which JDK 22 and newer leave out.
   */
  private static final long MOST_OF_A_CLASSIFICATION = 480;

  private static final Map<String, Long> BYTES = new LinkedHashMap<>();

  @BeforeAll
  static void probe() throws IOException, InterruptedException, URISyntaxException {
    String classPath = String.join(File.pathSeparator,
        room(AllocationProbe.class), room(Classifier.class), room(SignIn.class), room(JsonCreator.class));
    Process probe = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-Xmx256m", "-cp", classPath, AllocationProbe.class.getName())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    String printed = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(probe.waitFor()).isZero();
    printed.lines().forEach(line ->
        BYTES.put(line.substring(0, line.lastIndexOf('=')), Long.valueOf(line.substring(line.lastIndexOf('=') + 1))));
  }

  /** The directory or jar that a class is in. */
  private static String room(Class<?> type) throws URISyntaxException {
    String name = type.getName().replace('.', '/') + ".class";
    String place = type.getResource('/' + name).toString();
    String room = place.substring(0, place.length() - name.length());
    return Path.of(URI.create(room.replaceFirst("^jar:", "").replaceFirst("!/$", ""))).toString();
  }

  @Test
  void a_lookup_of_a_known_value_allocates_nothing() {
    assertThat(bytes("result code", "status", "unknown status that was asked before", "prefix of a status", "method",
        "error number", "error as a word", "title").values()).containsOnly(0L);
  }

  @Test
  void a_classification_allocates_little_more_than_its_answer() {
    assertThat(bytes("a proven second factor", "a claim in the token", "50074", "500121"))
        .allSatisfy((event, bytes) -> assertThat(bytes).as(event).isBetween(1L, MOST_OF_A_CLASSIFICATION));
  }

  private static Map<String, Long> bytes(String... names) {
    assertThat(BYTES).containsKeys(names);
    return Stream.of(names).collect(Collectors.toMap(name -> name, BYTES::get));
  }
}
