package check.api;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is published: how large it is, what comes with it and on which terms. Runs when all is packed. */
final class PackedTest {

  /** What both libraries may weigh, in bytes. */
  private static final long ROOM = 500_000;

  /** Whoever uses the libraries need not ask a lawyer for more. */
  private static final Set<String> FINE = Set.of("Apache-2.0", "MIT", "BSD-3-Clause");

  private static final String OURS = "dev.mfacodes:";

  @Test
  void the_two_libraries_are_small() throws IOException {
    long model = Files.size(Published.of("mfa-model").jar(".jar"));
    long classify = Files.size(Published.of("mfa-classify").jar(".jar"));

    assertThat(model + classify).as("bytes of mfa-model (%s) and mfa-classify (%s)", model, classify).isLessThan(ROOM);
  }

  @Test
  void the_two_libraries_bring_what_the_design_allows() throws IOException {
    assertThat(parts("mfa-model").keySet()).containsExactly("com.fasterxml.jackson.core:jackson-annotations");
    assertThat(parts("mfa-classify").keySet())
        .containsExactly("com.fasterxml.jackson.core:jackson-annotations", "dev.mfacodes:mfa-model");
  }

  static Stream<Published> modules() {
    return Published.all();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void every_licence_of_what_comes_along_is_on_the_list(Published module) throws IOException {
    Map<String, List<String>> list = list();
    List<String> wrong = new ArrayList<>();
    parts(module.artifact()).forEach((part, licence) -> {
      boolean known = part.startsWith(OURS) ? licence.equals("Apache-2.0")
          : list.containsKey(part) && list.get(part).get(1).equals(licence);
      if (!known) {
        wrong.add(part + " is under " + licence);
      }
    });

    assertThat(wrong).as("not so in licences.csv").isEmpty();
  }

  @Test
  void the_list_names_nothing_else_and_nothing_that_is_not_fine() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Published module : Published.all().toList()) {
      used.addAll(parts(module.artifact()).keySet());
    }
    used.removeIf(part -> part.startsWith(OURS));

    assertThat(list().keySet()).isEqualTo(used);
    assertThat(list().values()).allSatisfy(row -> {
      assertThat(FINE).contains(row.get(0));
      assertThat(row.get(2)).isNotBlank();
    });
  }

  /** What a bill of materials names: each part with its licence. */
  private static Map<String, String> parts(String artifact) throws IOException {
    Path file = Published.of(artifact).folder().resolve("target/bom.json");
    assertThat(file).as("with -o Maven leaves out what writes it").exists();
    Map<String, String> parts = new TreeMap<>();
    for (JsonNode part : new ObjectMapper().readTree(file.toFile()).path("components")) {
      List<String> licences = new ArrayList<>();
      part.path("licenses").forEach(licence -> licences.add(licence.has("expression")
          ? licence.path("expression").asText()
          : licence.path("license").path("id").asText(licence.path("license").path("name").asText())));
      parts.put(part.path("group").asText() + ':' + part.path("name").asText(), String.join(" and ", licences));
    }
    return parts;
  }

  /** The licence, what a bill of materials calls it, and why the part is there. */
  private static Map<String, List<String>> list() throws IOException {
    Map<String, List<String>> list = new TreeMap<>();
    for (String line : Files.readAllLines(Kept.folder().resolve("licences.csv")).stream().skip(1).toList()) {
      String[] cells = line.split(",", 4);
      list.put(cells[0], List.of(cells[1], cells[2], cells[3]));
    }
    return list;
  }
}
