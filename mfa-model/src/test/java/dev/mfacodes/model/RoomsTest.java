package dev.mfacodes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which room knows which. Arrows point one way; a new arrow is a decision, and is made here. */
final class RoomsTest {

  private static final Path SOURCES = Path.of("src/main/java/dev/mfacodes/model");

  private static final Map<String, Set<String>> KNOWS = Map.of(
      "meaning", Set.of(),
      "schema", Set.of(),
      "wire", Set.of("schema"),
      "code", Set.of("meaning"),
      "signin", Set.of("code", "schema", "wire"),
      "registration", Set.of("code", "meaning", "schema", "wire"),
      "text", Set.of("code", "meaning", "registration"));

  @Test
  void every_room_knows_the_rooms_it_may_know_and_no_other() throws IOException {
    for (Map.Entry<String, Set<String>> room : KNOWS.entrySet()) {
      assertThat(known(room.getKey())).as("the rooms that %s knows", room.getKey()).isEqualTo(room.getValue());
    }
  }

  @Test
  void there_is_no_room_without_a_rule() throws IOException {
    try (Stream<Path> rooms = Files.list(SOURCES)) {
      assertThat(rooms.map(room -> room.getFileName().toString())).hasSameElementsAs(KNOWS.keySet());
    }
  }

  private static Set<String> known(String room) throws IOException {
    Set<String> known = new TreeSet<>();
    try (Stream<Path> files = Files.list(SOURCES.resolve(room))) {
      for (Path file : files.toList()) {
        Matcher imports =
            Pattern.compile("import (?:static )?dev\\.mfacodes\\.model\\.(\\w+)\\.").matcher(Files.readString(file));
        while (imports.find()) {
          known.add(imports.group(1));
        }
      }
    }
    known.remove(room);
    return known;
  }
}
