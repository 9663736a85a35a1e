package check.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Line breaks are the writer's, so no formatter looks at them: all that is asked is that there are enough. */
final class LinesTest {

  private static final Path CHECKOUT = Path.of("../..");

  /** In code points; .editorconfig says the same. */
  private static final int LONGEST = 120;

  @Test
  void no_line_of_a_java_source_is_longer_than_120_characters() throws IOException {
    List<Path> sources = sources();
    assertThat(sources).contains(CHECKOUT.resolve("checks/rooms/src/test/java/check/rooms/LinesTest.java"))
        .contains(CHECKOUT.resolve("mfa-model/src/main/java/dev/mfacodes/model/code/MfaStatus.java"));
    List<String> tooLong = new ArrayList<>();
    for (Path source : sources) {
      List<String> lines = Files.readAllLines(source);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (line.codePointCount(0, line.length()) > LONGEST) {
          tooLong.add(CHECKOUT.relativize(source) + ":" + (i + 1));
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }

  /** Of all modules, also what is never published; what is generated stands elsewhere. */
  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path folder : List.of(CHECKOUT, CHECKOUT.resolve("extras"), CHECKOUT.resolve("checks"))) {
      try (Stream<Path> modules = Files.list(folder)) {
        for (Path source : modules.map(module -> module.resolve("src")).filter(Files::isDirectory).toList()) {
          try (Stream<Path> files = Files.walk(source)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
          }
        }
      }
    }
    return sources;
  }
}
