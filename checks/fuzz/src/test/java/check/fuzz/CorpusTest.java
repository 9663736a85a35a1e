package check.fuzz;

import static check.fuzz.Promise.require;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is stored is for a target that exists, each target has something, and what is nasty is as nasty as its name. */
final class CorpusTest {

  private static final Path STORED = Path.of("src", "test", "resources", "check", "fuzz");

  private static final Pattern NAME = Pattern.compile("\"([^\"]+)\":");

  /** Enough of them to fill a bucket of a map, and to make it slow if its hashes were all it had. */
  private static final int MANY = 200;

  @Test
  void every_target_has_inputs_and_all_inputs_have_a_target() {
    Set<String> targets = Fuzz.targets().map(Fuzz::name).collect(Collectors.toSet());
    assertEquals(targets, storedTargets());
  }

  private static Set<String> storedTargets() {
    return files(STORED)
        .map(STORED::relativize)
        .filter(file -> file.getNameCount() == 3)
        .map(file -> file.getName(0).toString().replace("Inputs", "") + '.' + file.getName(1))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ReadFuzzTestInputs/graph_json", "ReadFuzzTestInputs/diagnostics_json",
      "ReadFuzzTestInputs/any", "RecordFuzzTestInputs/record"})
  void every_nasty_thing_is_stored_for_readers(String target) {
    assertTrue(deepest(stored(target, "deep-nesting.json")) > 500, "deeper than is followed");
    assertTrue(stored(target, "huge-numbers.json").contains("1e999999999"));
    assertTrue(stored(target, "lone-surrogates.json").contains("\\ud800"));
    assertTrue(stored(target, "overlong-utf-8.json").contains("\u00c0\u00af"));
    assertTrue(Pattern.compile("(\"[a-z]+\":).*[,{]\\1").matcher(stored(target, "duplicate-keys.json")).find());
    assertTrue(mostOfOneHash(names(stored(target, "colliding-keys.json"))) > MANY, "names of one hash");
    assertTrue(names(stored(target, "keys-in-one-place.json")).size() > 40);
    assertTrue(stored(target, "line-above-the-limit.json").length() > 2 * Reading.SMALL_RECORD);
    assertTrue(stored(target, "no-numbers.json").contains(":NaN"));
    assertTrue(stored(target, "dates-at-the-limits.json").contains("0001-01-01T00:00:00Z"));
  }

  /** The command follows behind them. */
  @Test
  void every_nasty_thing_is_stored_for_the_command_line() {
    for (String nasty : List.of("deep-nesting", "huge-numbers", "lone-surrogates", "overlong-utf-8", "duplicate-keys",
        "colliding-keys", "keys-in-one-place", "line-above-the-limit", "no-numbers", "dates-at-the-limits")) {
      String file = stored("CommandLineFuzzTestInputs/a_file", nasty + "-classify");
      assertEquals(stored("ReadFuzzTestInputs/graph_json", nasty + ".json"), file.substring(0, file.length() - 2));
    }
  }

  private static int deepest(String json) {
    int deepest = 0;
    int depth = 0;
    for (char c : json.toCharArray()) {
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  private static List<String> names(String json) {
    return NAME.matcher(json).results().map(name -> name.group(1)).toList();
  }

  private static long mostOfOneHash(List<String> names) {
    return names.stream().distinct().collect(Collectors.groupingBy(String::hashCode, Collectors.counting()))
        .values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  private static String stored(String target, String name) {
    Path file = STORED.resolve(target).resolve(name);
    require(Files.isRegularFile(file), "not stored: " + file);
    return read(file);
  }

  /** With a character for each byte. */
  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
