package dev.mfacodes.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.Trust;
import dev.mfacodes.model.meaning.CallOutcome;
import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.FirstFactor;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.Reading;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.meaning.SkippedWhy;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class CatalogueSchemaTest {

  /** The words that are closed: an enum of the schema says what an enum of the library says, in the same order. */
  private static final Map<String, Enum<?>[]> CLOSED_WORDS = Map.ofEntries(
      Map.entry("trust", Trust.values()),
      Map.entry("callOutcome", CallOutcome.values()),
      Map.entry("reading", Reading.values()),
      Map.entry("mfaKind", MfaKind.values()),
      Map.entry("satisfiedHow", SatisfiedHow.values()),
      Map.entry("skippedWhy", SkippedWhy.values()),
      Map.entry("denialReason", DenialReason.values()),
      Map.entry("pendingFor", PendingFor.values()),
      Map.entry("firstFactor", FirstFactor.values()),
      Map.entry("cause", Cause.values()),
      Map.entry("signInResult", SignInResult.values()),
      Map.entry("challenged", Challenged.values()),
      Map.entry("listing", MfaStatus.Listing.values()));

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final JsonNode schemaJson = CatalogueJson.MAPPER.readTree(Files.readString(RenderedFile.SCHEMA.path()));
  private final Schema schema = SCHEMAS.getSchema(schemaJson);
  private final JsonNode catalogue = CatalogueJson.MAPPER.readTree(CatalogueJson.render());

  CatalogueSchemaTest() throws IOException {}

  @Test
  void the_closed_words_are_those_of_the_registry_and_the_file_is_printed_as_the_others() throws IOException {
    ObjectNode wanted = schemaJson.deepCopy();
    CLOSED_WORDS.forEach((definition, words) -> {
      ArrayNode closed = ((ObjectNode) wanted.path("$defs").path(definition)).putArray("enum");
      Arrays.stream(words).map(Enum::name).forEach(closed::add);
    });
    RenderedFile.SCHEMA.isWrittenAs(CatalogueJson.print(wanted));
  }

  @Test
  void the_schema_is_one_of_2020_12() {
    assertThat(schemaJson.path("$schema").textValue()).isEqualTo(SpecificationVersion.DRAFT_2020_12.getDialectId());
    assertThat(schemaJson.path("$id").textValue()).isEqualTo(CatalogueJson.SCHEMA_ID);
    Schema ofSchemas = SCHEMAS.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    assertThat(ofSchemas.validate(schemaJson)).isEmpty();
  }

  /** Easily forgotten in one of thirty places. */
  @Test
  void every_object_is_closed() {
    List<String> open = new ArrayList<>();
    findOpen(schemaJson, "", open);
    assertThat(open).isEmpty();
  }

  private static void findOpen(JsonNode node, String path, List<String> open) {
    if (node.path("type").asText().equals("object") && node.path("additionalProperties").asBoolean(true)) {
      open.add(path);
    }
    node.forEachEntry((name, child) -> findOpen(child, path + '/' + name, open));
  }

  @Test
  void the_catalogue_is_valid() {
    assertThat(schema.validate(catalogue)).isEmpty();
  }

  // --- the schema can fail, at every entry ---

  static Stream<Arguments> mutations() {
    Predicate<ObjectNode> all = entry -> true;
    return Stream.of(
        mutation("no English title", all, entry -> words(entry, "en").remove("title")),
        mutation("no Dutch title", all, entry -> words(entry, "nl").remove("title")),
        mutation("no Dutch at all", all, entry -> ((ObjectNode) entry.path("texts")).remove("nl")),
        mutation("a third language", all, entry -> ((ObjectNode) entry.path("texts")).putObject("fr")),
        mutation("an empty description", all, entry -> words(entry, "en").put("description", "")),
        mutation("a title of 61 characters", all, entry -> words(entry, "nl").put("title", "x".repeat(61))),
        mutation("a title with a full stop", all, entry -> words(entry, "nl").put("title", "Een titel.")),
        mutation("no id", all, entry -> entry.remove("id")),
        mutation("an id without its group", all, entry -> entry.put("id", entry.path("name").textValue())),
        mutation("an id of another group", all, entry -> entry.put("id", "other/" + entry.path("name").textValue())),
        mutation("an id in lower case", all, entry -> entry.put("id", entry.path("id").textValue() + "x")),
        mutation("no name", all, entry -> entry.remove("name")),
        mutation("a name in lower case", all, entry -> entry.put("name", "name")),
        mutation("an unknown property", all, entry -> entry.put("remark", "none")),
        mutation("an unknown property of the words", all, entry -> words(entry, "en").put("remark", "none")),
        mutation("null for absent", all, entry -> entry.putNull("cause")),
        mutation("a wrong trust", has("trust"), entry -> entry.put("trust", "Z")),
        mutation("no trust", has("trust"), entry -> entry.remove("trust")),
        mutation("a wrong reading trust", has("readingTrust"), entry -> entry.put("readingTrust", "a")),
        mutation("no source", has("source"), entry -> entry.remove("source")),
        mutation("an empty spelling", has("spellings"), entry -> entry.putArray("spellings").add("a").add("")),
        mutation("one spelling twice", has("spellings"), entry -> entry.putArray("spellings").add("a").add("a")),
        mutation("no advice for the helpdesk", hasAdvice(), entry -> advice(entry).remove("helpdesk")),
        mutation("advice for somebody else", hasAdvice(), entry -> advice(entry).put("auditor", "Look.")),
        mutation("no advice", hasAdvice(), entry -> words(entry, "nl").remove("advice")),
        mutation("advice where nothing can be done", hasAdvice().negate(), entry -> words(entry, "nl")
            .putObject("advice").put("end_user", "A.").put("helpdesk", "B.").put("admin", "C.")),
        mutation("an unknown call outcome", has("callOutcome"), entry -> entry.put("callOutcome", "SUCCESS")),
        mutation("an unknown reading", has("reading"), entry -> entry.put("reading", "SUCCESS")),
        mutation("a reading of no such entry", has("reading"), entry -> entry.put("reading",
            entry.has("number") ? "FIRST_FACTOR" : "NOT_CONCERNED")),
        mutation("an unknown detail", has("detail"), entry -> entry.put("detail", "TELEPATHY")),
        mutation("no detail", has("detail"), entry -> entry.remove("detail")),
        mutation("no id of the detail", has("detailId"), entry -> entry.remove("detailId")),
        mutation("the detail of another reading", has("detail"),
            entry -> entry.put("detail", entry.path("detailId").asText().startsWith("sat") ? "TOO_SLOW" : "CACHE")),
        mutation("no cause", has("cause"), entry -> entry.remove("cause")),
        mutation("an unknown cause", has("cause"), entry -> entry.put("cause", "MOON")),
        mutation("a cause where nothing is denied", has("cause").negate(), entry -> entry.put("cause", "USER")),
        mutation("an unknown answer to challenged", has("challenged"), entry -> entry.put("challenged", "MAYBE")),
        mutation("a sign-in result of no number", has("signIn"), entry -> entry.put("signIn", "UNKNOWN")),
        mutation("a number as a text", has("number"), entry -> entry.put("number", entry.path("number").asText())),
        mutation("three factors", has("factors"), entry -> entry.put("factors", 3)),
        mutation("another kind", has("kind"), entry -> entry.put("kind", "UNDETERMINED")),
        mutation("no first factor", has("firstFactor"), entry -> entry.remove("firstFactor")),
        mutation("a first factor that is none", has("firstFactor").negate(),
            entry -> entry.put("firstFactor", "PASSWORD")),
        mutation("a phrase of no page, or none of a page", has("listing"), entry -> {
          if (entry.remove("pagePhrase") == null) {
            entry.put("pagePhrase", "phrase");
          }
        }),
        mutation("no place of a report", group("mfa-report"), entry -> words(entry, "en").remove("place")),
        mutation("no fate of a report", group("mfa-report"), entry -> words(entry, "nl").remove("fate")));
  }

  private static Arguments mutation(String name, Predicate<ObjectNode> concerns, Consumer<ObjectNode> mutation) {
    return Arguments.of(name, concerns, mutation);
  }

  private static Predicate<ObjectNode> has(String field) {
    return entry -> entry.has(field);
  }

  private static Predicate<ObjectNode> hasAdvice() {
    return entry -> words(entry, "nl").has("advice");
  }

  private static Predicate<ObjectNode> group(String key) {
    return entry -> entry.path("id").textValue().startsWith(key + '/');
  }

  private static ObjectNode words(ObjectNode entry, String language) {
    return (ObjectNode) entry.path("texts").path(language);
  }

  private static ObjectNode advice(ObjectNode entry) {
    return (ObjectNode) words(entry, "en").path("advice");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mutations")
  void a_spoilt_entry_is_found(String name, Predicate<ObjectNode> concerns, Consumer<ObjectNode> mutation) {
    List<String> spoilt = new ArrayList<>();
    for (String section : CatalogueJson.sections()) {
      catalogue.path(section).forEachEntry((key, entries) -> {
        for (int i = 0; i < entries.size(); i++) {
          ObjectNode entry = (ObjectNode) entries.path(i);
          if (concerns.test(entry)) {
            mutation.accept(entry);
            spoilt.add("/" + section + '/' + key + '/' + i);
          }
        }
      });
    }
    assertThat(spoilt).as(name).isNotEmpty();
    assertThat(placesOf(schema.validate(catalogue))).as(name).containsExactlyInAnyOrderElementsOf(spoilt);
  }

  /** The entries, as /section/group/index, in which something is wrong. */
  private static List<String> placesOf(List<Error> errors) {
    return errors.stream()
        .map(error -> error.getInstanceLocation().toString().split("/", -1))
        .map(path -> String.join("/", Arrays.copyOf(path, Math.min(4, path.length))))
        .distinct()
        .toList();
  }

  static Stream<Arguments> headMutations() {
    return Stream.of(
        headMutation("no version", head -> head.remove("version")),
        headMutation("a version of two numbers", head -> head.put("version", "1.0")),
        headMutation("a version that is a number", head -> head.put("version", 1)),
        headMutation("one language", head -> ((ArrayNode) head.path("languages")).remove(1)),
        headMutation("another schema", head -> head.put("$schema", "https://example.com/catalogue.schema.json")),
        headMutation("no sources", head -> head.putArray("sources")),
        headMutation("a source without trust", head -> ((ObjectNode) head.path("sources").path(0)).remove("trust")),
        headMutation("an unknown property", head -> head.put("remark", "none")),
        headMutation("a catalogue too many", head -> ((ObjectNode) head.path("catalogues")).putArray("remark")),
        headMutation("a catalogue too few", head -> ((ObjectNode) head.path("catalogues")).remove("status")),
        headMutation("an empty catalogue", head -> ((ObjectNode) head.path("catalogues")).putArray("method")),
        headMutation("an entry twice", head -> ((ArrayNode) head.path("vocabulary").path("cause"))
            .add(head.path("vocabulary").path("cause").path(0))),
        headMutation("a vocabulary too few", head -> ((ObjectNode) head.path("vocabulary")).remove("cause")));
  }

  private static Arguments headMutation(String name, Consumer<ObjectNode> mutation) {
    return Arguments.of(name, mutation);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("headMutations")
  void a_spoilt_head_is_found(String name, Consumer<ObjectNode> mutation) {
    mutation.accept((ObjectNode) catalogue);
    assertThat(schema.validate(catalogue)).as(name).isNotEmpty();
  }
}
