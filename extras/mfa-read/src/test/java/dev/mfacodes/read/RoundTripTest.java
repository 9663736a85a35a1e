package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.signin.SignIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read and written again is what it was, to a plain parser that knows nothing of models. */
final class RoundTripTest {

  private static final int EVENTS = 300;
  private static final ObjectMapper PLAIN = new ObjectMapper();
  private static final ObjectMapper EVERY_DIGIT =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private static List<Map<String, Object>> events() {
    List<Map<String, Object>> events = new ArrayList<>();
    for (int seed = 0; seed < EVENTS; seed++) {
      Map<String, Object> event = new RandomWire(seed).object(SignIn.wireType());
      event.putIfAbsent("conditionalAccessStatus", "success"); // something that says what it is
      events.add(event);
    }
    return events;
  }

  /** Absent and null are the same. */
  private static JsonNode withoutNulls(JsonNode node) {
    node.forEach(RoundTripTest::withoutNulls);
    if (node instanceof ObjectNode object) {
      object.properties().removeIf(member -> member.getValue().isNull());
    }
    return node;
  }

  /** Numbers count by their value, however they are written. */
  private static boolean same(JsonNode expected, JsonNode actual) {
    return expected.equals((one, other) -> one.isNumber() && other.isNumber()
        ? one.decimalValue().compareTo(other.decimalValue())
        : one.equals(other) ? 0 : 1, actual);
  }

  private static JsonNode tree(String json) throws IOException {
    return withoutNulls(EVERY_DIGIT.readTree(json));
  }

  private static void assertSame(String expected, Object model) throws IOException {
    JsonNode was = tree(expected);
    JsonNode is = tree(PLAIN.writeValueAsString(model));
    assertThat(same(was, is)).as(() -> was + "\nis now\n" + is).isTrue();
  }

  @Test
  void nothing_of_a_sign_in_is_lost() throws IOException {
    List<Map<String, Object>> events = events();
    Outcome outcome = Outcome.of(PLAIN.writeValueAsBytes(Map.of("value", events)));
    assertThat(outcome.complaints()).isEmpty();
    assertThat(outcome.conflicts()).isEmpty();
    for (int i = 0; i < EVENTS; i++) {
      assertSame(PLAIN.writeValueAsString(events.get(i)), outcome.signIns().get(i));
    }
  }

  @Test
  void a_sign_in_is_what_a_plain_mapper_reads() throws IOException {
    List<Map<String, Object>> events = events();
    List<SignIn> signIns = Outcome.of(PLAIN.writeValueAsBytes(events)).signIns();
    for (int i = 0; i < EVENTS; i++) {
      String event = PLAIN.writeValueAsString(events.get(i));
      assertThat(signIns.get(i)).as(event).isEqualTo(PLAIN.readValue(event, SignIn.class));
    }
  }

  @Test
  void what_was_read_and_written_reads_the_same_again() throws IOException {
    List<SignIn> signIns = Outcome.of(PLAIN.writeValueAsBytes(events())).signIns();
    assertThat(Outcome.of(PLAIN.writeValueAsBytes(signIns)).signIns()).isEqualTo(signIns);
  }

  @Test
  void nothing_of_a_registration_is_lost() throws IOException {
    for (int seed = 0; seed < 100; seed++) {
      Map<String, Object> written = new RandomWire(seed).object(UserRegistration.wireType());
      written.put("isMfaCapable", true);
      written.put("source", "GRAPH_USER_REGISTRATION_DETAILS"); // what reading adds
      String json = PLAIN.writeValueAsString(written);
      assertSame(json, Outcome.of(json).registration());
    }
  }

  @Test
  void nothing_of_a_diagnostic_record_is_lost() throws IOException {
    for (Map<String, Object> event : events().subList(0, 100)) {
      Map<String, Object> envelope = new LinkedHashMap<>(
          Map.of("category", "SignInLogs", "resultType", "0", "location", "NL", "id", "outer", "x", List.of(1, 1.5)));
      envelope.put("properties", event);
      ObjectNode written = PLAIN.valueToTree(Outcome.of(PLAIN.writeValueAsBytes(envelope)).signIn());
      ObjectNode kept = (ObjectNode) written.remove("diagnosticRecord");
      if (event.get("resultType") == null) {
        assertThat(written.remove("resultType").asText()).isEqualTo("0"); // lent
      }
      assertSame(PLAIN.writeValueAsString(event), written);
      envelope.remove("properties");
      assertSame(PLAIN.writeValueAsString(envelope), kept);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"graph-beta-signin-list-example1.json", "graph-v1-userRegistrationDetails.json",
      "portal-json-download-2024.json", "azure-monitor-signin-schema-50140.json"})
  void nothing_of_a_sample_is_lost(String name) throws IOException {
    Path sample = Path.of("").toAbsolutePath().resolve("../../../shared/samples").resolve(name).normalize();
    assumeThat(sample).as("the samples are not beside this repository").exists();
    JsonNode file = EVERY_DIGIT.readTree(Files.readAllBytes(sample));
    List<JsonNode> records = new ArrayList<>();
    (file.isArray() ? file : file.has("value") ? file.path("value") : EVERY_DIGIT.createArrayNode().add(file))
        .forEach(records::add);

    Outcome outcome = Outcome.of(Files.readAllBytes(sample));
    assertThat(outcome.complaints()).isEmpty();
    List<Object> models = new ArrayList<>(outcome.signIns());
    models.addAll(outcome.registrations());
    assertThat(models).hasSameSizeAs(records);
    for (int i = 0; i < models.size(); i++) {
      ObjectNode written = EVERY_DIGIT.readValue(PLAIN.writeValueAsString(models.get(i)), ObjectNode.class);
      ObjectNode record = (ObjectNode) withoutNulls(records.get(i));
      JsonNode within = record.remove("properties");
      assertHolds(written, within == null ? record : within);
      if (within != null) {
        assertHolds(written.path("diagnosticRecord"), record);
      }
    }
  }

  private static void assertHolds(JsonNode written, JsonNode record) {
    record.properties().forEach(member ->
        assertThat(same(member.getValue(), written.path(member.getKey()))).as(member.getKey()).isTrue());
  }
}
