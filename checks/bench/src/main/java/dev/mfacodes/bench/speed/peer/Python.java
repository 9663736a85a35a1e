package dev.mfacodes.bench.speed.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What scripts do: the json of Python's standard library, in a process of its own, start and all. */
final class Python implements Case {

  /** Whether this machine has it. */
  static final boolean IS_HERE = isHere();

  private final String script;

  Python() {
    try (InputStream in = Objects.requireNonNull(Python.class.getResourceAsStream("aggregate.py"))) {
      script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String name() {
    return "Python json";
  }

  @Override
  public String does() {
    return "json.loads of each line; the whole process, its start included";
  }

  @Override
  public Aggregate run(Path file) throws IOException {
    Process process = new ProcessBuilder("python3", "-c", script, file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    try (InputStream out = process.getInputStream()) {
      JsonNode answer = new ObjectMapper().readTree(out);
      Map<Aggregate.Ending, Long> endings = new HashMap<>();
      answer.path("endings").forEach(row -> endings.put(
          new Aggregate.Ending(row.path(0).longValue(), row.path(1).asText(), row.path(2).asText()),
          row.path(3).longValue()));
      return new Aggregate(answer.path("events").longValue(), endings, answer.path("users").longValue(),
          answer.path("seconds").longValue(), Map.of());
    }
  }

  private static boolean isHere() {
    try {
      return new ProcessBuilder("python3", "--version").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException notHere) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
