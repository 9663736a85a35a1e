package dev.mfacodes.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The file says what the classes say. {@code -Dmappings.write=true} renders it again; reviewers see the change. */
final class MappingsFileTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "")).resolve("src/main/resources/META-INF/mfacodes");

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final JsonNode schemaJson =
      MappingsJson.MAPPER.readTree(Files.readString(FOLDER.resolve("mappings.schema.json")));
  private final Schema schema = SCHEMAS.getSchema(schemaJson);
  private final JsonNode mappings = MappingsJson.MAPPER.readTree(MappingsJson.render());

  MappingsFileTest() throws IOException {}

  @Test
  void mappings_json_is_what_the_classes_say() throws IOException {
    Path file = FOLDER.resolve("mappings.json");
    if (Boolean.getBoolean("mappings.write")) {
      Files.writeString(file, MappingsJson.render());
    }
    assertThat(file).as("if the change is meant, raise Mappings.version() and render with -Dmappings.write=true")
        .content().isEqualTo(MappingsJson.render());
  }

  @Test
  void a_consumer_of_the_jar_finds_both_files() throws IOException {
    for (String file : new String[] {"mappings.json", "mappings.schema.json"}) {
      try (InputStream bytes = Mappings.class.getResourceAsStream("/META-INF/mfacodes/" + file)) {
        assertThat(bytes).as(file).isNotNull();
        assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).isNotBlank();
      }
    }
  }

  @Test
  void the_schema_is_one_of_2020_12_and_the_file_is_valid() {
    Schema ofSchemas = SCHEMAS.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

    assertThat(ofSchemas.validate(schemaJson)).isEmpty();
    assertThat(schemaJson.path("$id").textValue()).isEqualTo(MappingsJson.SCHEMA_ID);
    assertThat(schema.validate(mappings)).isEmpty();
  }

  @Test
  void every_target_has_its_version_unless_nobody_knows_it_and_every_field_its_loss() {
    assertThat(mappings.path("targets")).hasSize(5).allSatisfy(target -> {
      assertThat(target.has("version")).isEqualTo(!target.path("id").textValue().equals("attack"));
      assertThat(target.path("loss").textValue()).endsWith(".");
      assertThat(target.path("fields")).allSatisfy(field -> assertThat(field.path("loss").textValue()).endsWith("."));
    });
  }

  @Test
  void a_value_is_mapped_once_in_a_field() {
    mappings.path("targets").forEach(target -> target.path("fields").forEach(field -> {
      Set<String> mapped = new TreeSet<>();
      field.path("values").forEach(value ->
          assertThat(mapped.add(value.path("of").textValue())).as("%s of %s", value, field.path("field")).isTrue());
    }));
  }

  /** Else a reader of the file takes rows for a mapping, and there is none. */
  @Test
  void a_field_with_rows_tells_at_least_two_of_our_values_apart() {
    mappings.path("targets").forEach(target -> target.path("fields").forEach(field -> {
      if (field.has("values")) {
        Set<String> values = new TreeSet<>();
        field.path("values").forEach(value -> values.add(value.path("value").toString()));
        assertThat(values).as("%s", field.path("field")).hasSizeGreaterThan(1);
      }
    }));
  }

  @Test
  void nowhere_is_an_interrupted_sign_in_a_failure() {
    mappings.path("targets").forEach(target -> target.path("fields").forEach(field ->
        field.path("values").forEach(value -> {
          if (value.path("of").textValue().equals("sign-in-result/INTERRUPTED")) {
            assertThat(value.path("value").asText()).isNotIn("2", "Failure", "failure", "Success", "success", "1");
          }
        })));
  }

  static Stream<Arguments> spoilt() {
    return Stream.of(
        spoilt("a target without a version", json -> target(json).remove("version")),
        spoilt("a target without a loss", json -> target(json).remove("loss")),
        spoilt("a loss that is no sentence", json -> target(json).put("loss", "much")),
        spoilt("a target nobody knows", json -> target(json).put("id", "cef")),
        spoilt("a field without a loss", json -> field(json).remove("loss")),
        spoilt("a field without values", json -> field(json).remove("values")),
        spoilt("a field with values and names", json -> field(json).putArray("names").add("cause")),
        spoilt("a field with values and a sentence", json -> field(json).put("written", "Something else.")),
        spoilt("a value of nothing", json -> value(json).remove("of")),
        spoilt("a value that is an object", json -> value(json).putObject("value")),
        spoilt("an unknown property", json -> value(json).put("remark", "none")),
        spoilt("no version", json -> json.remove("version")));
  }

  private static Arguments spoilt(String name, Consumer<ObjectNode> change) {
    return Arguments.of(name, change);
  }

  private static ObjectNode target(ObjectNode json) {
    return (ObjectNode) json.path("targets").path(0);
  }

  private static ObjectNode field(ObjectNode json) {
    return (ObjectNode) target(json).path("fields").path(0);
  }

  private static ObjectNode value(ObjectNode json) {
    return (ObjectNode) field(json).path("values").path(0);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spoilt")
  void a_spoilt_file_is_found(String name, Consumer<ObjectNode> change) {
    change.accept((ObjectNode) mappings);

    assertThat(schema.validate(mappings)).as(name).isNotEmpty();
  }
}
