package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mfacodes.model.signin.SignIn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** At the place that a record is said to be, it is. */
final class PositionsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<String> ids = new ArrayList<>();
  private Random random = new Random(0);

  private String blanks() {
    return IntStream.range(0, random.nextInt(4)).mapToObj(i -> List.of(" ", "\n", "\r\n", "\t").get(random.nextInt(4)))
        .collect(Collectors.joining());
  }

  private String signIn() {
    String id = String.valueOf(ids.size());
    ids.add(id);
    return "{" + blanks() + "\"id\":" + blanks() + '"' + id + "\"," + blanks()
        + "\"userDisplayName\":\"Zo\u00eb \\\" ]}\","
        + "\"mfaDetail\":{" + blanks() + "}," + blanks() + "\"riskEventTypes_v2\":[" + blanks() + "]"
        + ",\"status\":{\"errorCode\":" + blanks() + "0}" + blanks() + "}";
  }

  private String records(int count) {
    return IntStream.range(0, count).mapToObj(i -> blanks() + signIn() + blanks()).collect(Collectors.joining(","));
  }

  private String text() {
    return switch (random.nextInt(5)) {
      case 0 -> "[" + records(random.nextInt(4)) + blanks() + "]";
      case 1 -> "{\"@odata.count\":1," + blanks() + "\"value\"" + blanks() + ":" + blanks() + "["
          + records(random.nextInt(4)) + "],\"x\":[{\"id\":\"no record\"}]" + blanks() + "}";
      case 2 -> "{\"records\":[" + records(random.nextInt(4)) + "]" + blanks() + "}";
      case 3 -> "[{\"value\":[" + records(2) + "]}," + blanks() + "{\"value\":[" + records(1) + "]}]";
      default -> signIn();
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16"})
  void a_record_begins_at_its_line_and_byte(String charset) throws IOException {
    for (int seed = 0; seed < 150; seed++) {
      random = new Random(seed);
      ids.clear();
      // a first line that is an object would say that every line is one
      String content = "\n[" + blanks() + "]" + IntStream.range(0, 1 + random.nextInt(4))
          .mapToObj(i -> text() + blanks()).collect(Collectors.joining());
      Outcome outcome = Outcome.of(content.getBytes(charset));
      assertThat(outcome.complaints()).as("seed %d", seed).isEmpty();
      assertThat(outcome.ids()).as("seed %d", seed).isEqualTo(ids);
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      for (ReadResult.Found found : outcome.found()) {
        assertAt(bytes, found.position(), ((ReadResult.SignInFound) found).signIn());
      }
    }
  }

  private static void assertAt(byte[] bytes, Position position, SignIn signIn) throws IOException {
    int offset = Math.toIntExact(position.byteOffset());
    JsonNode record = JSON.readTree(bytes, offset, bytes.length - offset);
    assertThat(record.path("id").asText()).isEqualTo(signIn.id().orElseThrow());
    long lines = new String(bytes, 0, offset, StandardCharsets.UTF_8).chars().filter(c -> c == '\n').count();
    assertThat(position.line()).isEqualTo(lines + 1);
  }
}
