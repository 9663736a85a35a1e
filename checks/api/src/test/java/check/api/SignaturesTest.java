package check.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others compile against is what {@code signatures/} says, a file a module. */
final class SignaturesTest {

  static Stream<Published> modules() {
    return Published.all().filter(module -> !module.apiPackages().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("modules")
  void the_public_api_is_the_one_that_is_kept(Published module) throws IOException {
    Kept.isStill("signatures/" + module.artifact() + ".txt", new PublicApi(module).lines());
  }

  @Test
  void every_file_is_of_a_module() throws IOException {
    try (Stream<Path> files = Files.list(Kept.folder().resolve("signatures"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(modules().map(module -> module.artifact() + ".txt").toList());
    }
  }

  @Test
  void every_package_says_what_may_be_null() {
    List<String> packages = modules().flatMap(module -> new PublicApi(module).lines().stream())
        .filter(line -> line.startsWith("package ")).toList();
    assertThat(packages).isNotEmpty().allMatch(line -> line.endsWith(" @NullMarked"));
  }
}
