package check.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of lines in this module that says how something was; {@code -Dapi.write=true} writes it anew. */
final class Kept {

  static final boolean WRITE = Boolean.getBoolean("api.write");

  private Kept() {}

  static Path folder() {
    return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
  }

  /** Compares line by line and says each line that is gone or new. */
  static void isStill(String file, List<String> lines) throws IOException {
    Path path = folder().resolve(file);
    if (WRITE) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, String.join("\n", lines) + '\n', StandardCharsets.UTF_8);
    }
    List<String> kept = Files.readAllLines(path, StandardCharsets.UTF_8);
    assertThat(difference(kept, lines))
        .as("what changed in %s; if it is meant: -Dapi.write=true, and a line in the CHANGELOG", file)
        .isEmpty();
    assertThat(lines).as("order of the lines in %s", file).isEqualTo(kept);
  }

  private static List<String> difference(List<String> before, List<String> now) {
    List<String> difference = new ArrayList<>();
    before.stream().filter(line -> !now.contains(line)).forEach(line -> difference.add("- " + line));
    now.stream().filter(line -> !before.contains(line)).forEach(line -> difference.add("+ " + line));
    return difference;
  }
}
