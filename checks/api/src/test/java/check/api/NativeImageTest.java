package check.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a native image would miss. The metadata has the form that GraalVM reads from JDK 17 on; no image is built here.
 * {@code -Dapi.write=true} writes reflect-config.json anew; patterns of resources are written by hand.
 */
final class NativeImageTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Calls by name that need no metadata, each with its reason. */
  private static final Set<String> KNOWN = Set.of(
      // Service files and module descriptors are followed when an image is built.
      "ServiceLoader.load in dev.mfacodes.cli.Mfa",
      // A public method of the JDK, class and name constant. Images may be slow where a handle is made of others at run
      // time: behind Setters.FEW models.
      "MethodHandles$Lookup.findVirtual in dev.mfacodes.model.wire.Setters$Accept",
      // Java's own serialization: a native image that passes attempts on names the types itself.
      "ObjectInputStream.readObject in dev.mfacodes.classify.Attempts$Written",
      // In Spark only, which is no native image.
      "ObjectInputStream.readObject in dev.mfacodes.spark.CollectedSignIns");

  static Stream<Published> modules() {
    return Published.all();
  }

  @Test
  void nothing_is_found_by_a_name_but_what_is_known() {
    Set<String> found = new TreeSet<>();
    modules().forEach(module -> found.addAll(new NativeNeeds(module).dynamicCalls()));

    assertThat(found).isEqualTo(new TreeSet<>(KNOWN));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void every_file_that_is_read_by_name_is_in_the_image(Published module) throws IOException {
    List<Pattern> patterns = new ArrayList<>();
    Path file = metadata(module).resolve("resource-config.json");
    if (Files.exists(file)) {
      JSON.readTree(file.toFile()).path("resources").path("includes")
          .forEach(include -> patterns.add(Pattern.compile(include.path("pattern").asText())));
    }
    Set<String> resources = new NativeNeeds(module).resources();

    assertThat(resources).as("missing in %s", file).allMatch(
        name -> patterns.stream().anyMatch(pattern -> pattern.matcher(name).matches()));
    assertThat(patterns).as("patterns of %s that match nothing", file).allMatch(
        pattern -> resources.stream().anyMatch(name -> pattern.matcher(name).matches()));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void every_member_that_is_reached_by_reflection_is_in_the_image(Published module) throws IOException {
    Path file = metadata(module).resolve("reflect-config.json");
    Map<String, Map<String, Object>> needed = new NativeNeeds(module).reflection();
    if (Kept.WRITE && !needed.isEmpty()) {
      Files.createDirectories(file.getParent());
      DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
      lines.indentArraysWith(new DefaultIndenter("", "\n"));
      lines.indentObjectsWith(new DefaultIndenter("", " "));
      Files.writeString(file, JSON.writer(lines).writeValueAsString(needed.values()) + '\n');
    }
    Map<String, String> said = new TreeMap<>();
    if (Files.exists(file)) {
      for (JsonNode entry : JSON.readTree(file.toFile())) {
        said.put(entry.path("name").asText(), entry.toString());
      }
    }
    List<String> missing = new ArrayList<>();
    for (Map.Entry<String, Map<String, Object>> entry : needed.entrySet()) {
      String wanted = JSON.valueToTree(entry.getValue()).toString();
      if (!wanted.equals(said.get(entry.getKey()))) {
        missing.add(wanted);
      }
    }

    assertThat(missing).as("missing in %s", file).isEmpty();
    assertThat(said.keySet()).as("said in %s for nothing", file).isEqualTo(needed.keySet());
  }

  @Test
  void the_models_and_the_cases_need_some() {
    assertThat(new NativeNeeds(Published.of("mfa-model")).resources())
        .contains("dev/mfacodes/model/text/MfaStatus_nl.properties");
    assertThat(new NativeNeeds(Published.of("mfa-model")).reflection())
        .containsKeys("dev.mfacodes.model.signin.SignIn", "dev.mfacodes.model.signin.ImmutableSignIn");
    assertThat(new NativeNeeds(Published.of("mfa-conformance")).resources()).isNotEmpty();
  }

  /** Where native-image looks in each jar; a folder of its own, so that jars can be put into one. */
  private static Path metadata(Published module) {
    return module.folder().resolve("src/main/resources/META-INF/native-image/dev.mfacodes/" + module.artifact());
  }
}
