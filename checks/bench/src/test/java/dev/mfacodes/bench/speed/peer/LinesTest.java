package dev.mfacodes.bench.speed.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LinesTest {

  @TempDir
  private Path folder;

  @Test
  void lines_of_any_length_come_whole_the_last_one_with_or_without_its_break() throws IOException {
    List<String> lines = List.of("a", "", "b".repeat(300_000), "é", "c".repeat(1_000_000), "d");

    assertThat(lines(String.join("\n", lines))).isEqualTo(lines);
    assertThat(lines(String.join("\n", lines) + '\n')).isEqualTo(lines);
  }

  private List<String> lines(String text) throws IOException {
    List<String> lines = new ArrayList<>();
    Lines.each(Files.writeString(folder.resolve("lines"), text), (bytes, from, length) ->
        lines.add(new String(bytes, from, length, StandardCharsets.UTF_8)));
    return lines;
  }
}
