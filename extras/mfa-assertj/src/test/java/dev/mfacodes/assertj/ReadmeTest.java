package dev.mfacodes.assertj;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows of a test is a test: {@link DeclinedPromptTest}, from its class on. */
final class ReadmeTest {

  @Test
  void the_test_in_the_readme_is_compiled_and_run() throws IOException {
    Path module = Path.of(System.getProperty("basedir", ""));
    String test = Files.readString(module.resolve("src/test/java/dev/mfacodes/assertj/DeclinedPromptTest.java"));
    assertThat(Files.readString(module.resolve("../../README.md")))
        .contains("```java\n" + test.substring(test.indexOf("final class")) + "```");
  }
}
