package dev.mfacodes.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs the command within this process. */
final class Cli {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Cli() {}

  /** What a run gave back. */
  record Result(int code, String out, String err) {

    List<JsonNode> events() {
      List<JsonNode> events = new ArrayList<>();
      out.lines().forEach(line -> events.add(parsed(line)));
      return events;
    }

    JsonNode event() {
      return events().get(0);
    }

    /** The ids of the events, or the codes of the rows: what came out, in order. */
    List<String> names() {
      return events().stream().map(event -> event.path("id").asText(event.path("code").asText())).toList();
    }
  }

  private static JsonNode parsed(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException invalid) {
      throw new AssertionError("no JSON: " + line, invalid);
    }
  }

  static Result run(String... arguments) {
    return run(InputStream.nullInputStream(), arguments);
  }

  static Result run(InputStream in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Mfa.run(in, out, err, arguments);
    return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static Result classify(String input, String... options) {
    return classify(input.getBytes(StandardCharsets.UTF_8), options);
  }

  static Result classify(byte[] input, String... options) {
    return classify(new ByteArrayInputStream(input), options);
  }

  static Result classify(InputStream input, String... options) {
    return run(input, Stream.concat(Stream.of("classify", "-"), Stream.of(options)).toArray(String[]::new));
  }

  static Result explain(String... values) {
    return run(Stream.concat(Stream.of("explain"), Stream.of(values)).toArray(String[]::new));
  }
}
