package dev.mfacodes.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.Catalogue;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.code.Source;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.code.Trust;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.registration.MfaReport;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What is in the file is compared with the enums and the texts themselves, not with what the renderer made of them. */
final class CatalogueJsonTest {

  private static final JsonNode JSON = parse();

  private static JsonNode parse() {
    try {
      return CatalogueJson.MAPPER.readTree(CatalogueJson.render());
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The entries of one enum, in the order of the file; fails where the file has others than the enum has constants. */
  private static <E extends Enum<E> & Term> Map<E, JsonNode> entries(String key, Class<E> type) {
    Map<E, JsonNode> entries = new LinkedHashMap<>();
    for (String section : CatalogueJson.sections()) {
      for (JsonNode entry : JSON.path(section).path(key)) {
        JsonNode other = entries.put(Enum.valueOf(type, entry.path("name").textValue()), entry);
        assertThat(other).as("second entry of %s", entry.path("id")).isNull();
      }
    }
    assertThat(entries.keySet()).as(key).containsExactly(type.getEnumConstants());
    return entries;
  }

  static Stream<JsonNode> everything(JsonNode catalogue) {
    return CatalogueJson.sections().stream()
        .flatMap(section -> stream(catalogue.path(section)))
        .flatMap(CatalogueJsonTest::stream);
  }

  private static Stream<JsonNode> stream(JsonNode nodes) {
    return StreamSupport.stream(nodes.spliterator(), false);
  }

  @Test
  void the_file_is_what_the_registry_says() throws IOException {
    RenderedFile.JSON.isRenderedAs(CatalogueJson.render());
  }

  @Test
  void the_head_says_version_languages_and_sources() {
    assertThat(JSON.path("version").textValue()).isEqualTo(Catalogue.version()).matches("\\d+\\.\\d+\\.\\d+");
    assertThat(stream(JSON.path("languages")).map(JsonNode::textValue)).containsExactly("en", "nl");
    assertThat(JSON.path("sources")).hasSize(Source.values().length);
    for (Source source : Source.values()) {
      JsonNode json = JSON.path("sources").path(source.ordinal());
      assertThat(json.path("id").textValue()).isEqualTo(source.name());
      assertThat(json.path("trust").textValue()).as(source.name()).isEqualTo(source.trust().name());
      assertThat(json.path("citation").textValue()).as(source.name()).isEqualTo(source.citation());
    }
  }

  @Test
  void the_groups_are_the_published_ones() {
    assertThat(JSON.path("catalogues").fieldNames()).toIterable()
        .containsExactly("result-code", "status", "sign-in-error", "method");
    assertThat(JSON.path("vocabulary").fieldNames()).toIterable().containsExactly(
        "mfa-kind", "satisfied-how", "skipped-why", "denial-reason", "pending-for", "first-factor", "cause",
        "sign-in-result", "challenged", "mfa-report");
  }

  @Test
  void ids_are_unique_and_begin_with_the_key_of_their_group() {
    List<String> ids = new ArrayList<>();
    for (String section : CatalogueJson.sections()) {
      JSON.path(section).forEachEntry((key, entries) -> entries.forEach(entry -> {
        String last = entry.has("number") ? entry.path("number").asText() : entry.path("name").textValue();
        assertThat(entry.path("id").textValue()).isEqualTo(key + '/' + last);
        ids.add(entry.path("id").textValue());
      }));
    }
    assertThat(ids).doesNotHaveDuplicates().contains(
        "result-code/SUCCESS_WITH_PIN", "status/USER_DECLINED", "sign-in-error/50074", "method/TEXT_MESSAGE",
        "denial-reason/USER_DECLINED");
  }

  @Test
  void result_codes_say_what_their_enum_says() {
    entries("result-code", MfaResultCode.class).forEach((code, entry) -> new Expected(code, entry)
        .has("label", code.label())
        .has("callOutcome", code.callOutcome().name())
        .hasDetail(code.detail())
        .has("cause", code.cause())
        .has("method", code.method())
        .has("spellings", List.of(code.name(), code.label()))
        .has("source", code.source().name())
        .has("trust", code.source().trust().name())
        .has("readingTrust", code.readingTrust().name())
        .andNothingElse());
  }

  @Test
  void statuses_say_what_their_enum_says() {
    entries("status", MfaStatus.class).forEach((status, entry) -> new Expected(status, entry)
        .has("listing", status.listing().name())
        .has("pagePhrase", status.pagePhrase())
        .has("reading", status.reading().name())
        .hasDetail(status.detail())
        .has("firstFactor", status.firstFactor())
        .has("cause", status.cause())
        .has("challenged", status.challenged().name())
        .has("spellings", status.spellings())
        .has("source", status.source().name())
        .has("trust", status.source().trust().name())
        .andNothingElse());
  }

  @Test
  void sign_in_errors_say_what_their_enum_says() {
    entries("sign-in-error", SignInError.class).forEach((error, entry) -> new Expected(error, entry)
        .has("number", error.number())
        .has("signIn", error.signIn().name())
        .has("reading", error.reading().name())
        .hasDetail(error.detail())
        .has("cause", error.cause())
        .has("challenged", error.challenged().name())
        .has("spellings", List.of(Integer.toString(error.number()), "AADSTS" + error.number()))
        .has("source", error.source().name())
        .has("trust", error.source().trust().name())
        .has("readingTrust", error.readingTrust().name())
        .andNothingElse());
  }

  @Test
  void methods_say_what_their_enum_says() {
    entries("method", AuthenticationMethod.class).forEach((method, entry) -> new Expected(method, entry)
        .has("factors", method.factors())
        .has("spellings", method.spellings())
        .has("source", method.source().name())
        .has("trust", method.source().trust().name())
        .andNothingElse());
  }

  @Test
  void words_of_the_answer_say_their_kind_and_their_cause() {
    for (Group group : Group.values()) {
      if (!group.catalogue() && group != Group.MFA_REPORT) {
        JsonNode entries = JSON.path("vocabulary").path(group.key());
        Term[] terms = group.type().getEnumConstants();
        assertThat(entries).as(group.key()).hasSameSizeAs(terms);
        for (int i = 0; i < terms.length; i++) {
          new Expected(terms[i], entries.path(i))
              .has("kind", terms[i] instanceof Detail d ? Optional.of(d.outcome().kind()) : Optional.empty())
              .has("cause", terms[i] instanceof DenialReason r ? Optional.of(r.cause()) : Optional.empty())
              .andNothingElse();
        }
      }
    }
  }

  @Test
  void reports_say_where_they_are_documented() {
    entries("mfa-report", MfaReport.class).forEach((report, entry) -> new Expected(report, entry)
        .has("source", report.source().name())
        .has("trust", report.source().trust().name())
        .andNothingElse());
  }

  @Test
  void words_are_those_of_the_texts_in_both_languages() {
    List<JsonNode> entries = everything(JSON).toList();
    List<Term> terms = Arrays.stream(Group.values())
        .flatMap(group -> Arrays.<Term>stream(group.type().getEnumConstants()))
        .toList();
    assertThat(entries).hasSameSizeAs(terms);
    for (int i = 0; i < terms.size(); i++) {
      assertThat(entries.get(i).path("texts").fieldNames()).toIterable().containsExactly("en", "nl");
      for (Language language : Language.values()) {
        Map<String, Object> words = CatalogueJson.MAPPER.convertValue(
            entries.get(i).path("texts").path(language.code()), CatalogueJson.MAPPER.constructType(Map.class));
        assertThat(words).as("%s in %s", entries.get(i).path("id"), language)
            .isEqualTo(words(terms.get(i), Texts.in(language)));
      }
    }
  }

  private static Map<String, Object> words(Term term, Texts texts) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("title", texts.title(term));
    words.put("description", texts.description(term));
    if (term instanceof MfaReport report) {
      words.put("place", texts.place(report));
      words.put("fate", texts.fate(report));
    }
    if (term instanceof Detail && texts.advice(term, Audience.HELPDESK).isPresent()) {
      words.put("advice", Map.of(
          "end_user", texts.advice(term, Audience.END_USER).orElseThrow(),
          "helpdesk", texts.advice(term, Audience.HELPDESK).orElseThrow(),
          "admin", texts.advice(term, Audience.ADMIN).orElseThrow()));
    }
    return words;
  }

  @Test
  void what_has_a_detail_finds_its_advice_there() {
    Map<String, JsonNode> byId = byId();
    Group.everything().stream().filter(entry -> entry.facts().asMap().containsKey("detailId")).forEach(entry -> {
      JsonNode detail = byId.get(entry.facts().text("detailId"));
      for (Language language : Language.values()) {
        for (Audience audience : Audience.values()) {
          JsonNode advice = detail.path("texts").path(language.code()).path("advice");
          assertThat(advice.path(CatalogueJson.key(audience)).asText())
              .as("%s for %s in %s", entry.id(), audience, language)
              .isEqualTo(Texts.in(language).advice(entry.term(), audience).orElse(""));
        }
      }
    });
  }

  @Test
  void what_an_entry_points_to_is_in_the_file() {
    Map<String, JsonNode> byId = byId();
    everything(JSON).forEach(entry -> {
      String id = entry.path("id").textValue();
      points(entry, "detailId", "").ifPresent(detail -> assertThat(byId).as(id).containsKey(detail));
      points(entry, "method", "method/").ifPresent(method -> assertThat(byId).as(id).containsKey(method));
      points(entry, "cause", "cause/").ifPresent(cause -> assertThat(byId).as(id).containsKey(cause));
      points(entry, "kind", "mfa-kind/").ifPresent(kind -> assertThat(byId).as(id).containsKey(kind));
      points(entry, "firstFactor", "first-factor/").ifPresent(first -> assertThat(byId).as(id).containsKey(first));
      points(entry, "challenged", "challenged/").ifPresent(yesNo -> assertThat(byId).as(id).containsKey(yesNo));
      points(entry, "signIn", "sign-in-result/").ifPresent(result -> assertThat(byId).as(id).containsKey(result));
      points(entry, "source", "").ifPresent(source -> assertThat(Source.valueOf(source).trust()).as(id)
          .isEqualTo(Trust.valueOf(entry.path("trust").textValue())));
    });
  }

  private static Map<String, JsonNode> byId() {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    everything(JSON).forEach(entry -> byId.put(entry.path("id").textValue(), entry));
    return byId;
  }

  private static Optional<String> points(JsonNode entry, String field, String prefix) {
    return Optional.ofNullable(entry.path(field).textValue()).map(name -> prefix + name);
  }

  /** A tool that looks up by these spellings finds what the library finds. */
  @Test
  void every_spelling_finds_its_own_entry() {
    entries("result-code", MfaResultCode.class).forEach((code, entry) -> spellings(entry).forEach(spelling ->
        assertThat(ResultCode.of(spelling).listed()).as(spelling).contains(code)));
    entries("status", MfaStatus.class).forEach((status, entry) -> spellings(entry).forEach(spelling ->
        assertThat(StatusText.of(spelling).listed()).as(spelling).contains(status)));
    entries("sign-in-error", SignInError.class).forEach((error, entry) -> spellings(entry).forEach(spelling ->
        assertThat(ErrorCode.of(spelling).listed()).as(spelling).contains(error)));
    entries("method", AuthenticationMethod.class).forEach((method, entry) -> spellings(entry).forEach(spelling ->
        assertThat(MethodName.of(spelling).listed()).as(spelling).contains(method)));
  }

  private static List<String> spellings(JsonNode entry) {
    return stream(entry.path("spellings")).map(JsonNode::textValue).toList();
  }

  /** Compares an entry with its constant, field by field, and notices a field too many. */
  private static final class Expected {

    private final JsonNode entry;
    private final TreeSet<String> fields = new TreeSet<>(List.of("id", "name", "texts"));

    Expected(Term term, JsonNode entry) {
      this.entry = entry;
      assertThat(entry.path("name").textValue()).isEqualTo(term.name());
    }

    Expected has(String field, Object value) {
      fields.add(field);
      assertThat(entry.get(field)).as("%s of %s", field, entry.path("id"))
          .isEqualTo(CatalogueJson.MAPPER.valueToTree(value));
      return this;
    }

    Expected has(String field, Optional<? extends Object> value) {
      if (value.isPresent()) {
        return has(field, value.get() instanceof Enum<?> constant ? constant.name() : value.get());
      }
      assertThat(entry.has(field)).as("%s of %s", field, entry.path("id")).isFalse();
      return this;
    }

    Expected hasDetail(Optional<Detail> detail) {
      return has("detail", detail).has("detailId", detail.map(Expected::idOfDetail));
    }

    private static String idOfDetail(Detail detail) {
      return switch (detail.outcome().kind()) {
        case SATISFIED -> "satisfied-how/" + detail.name();
        case SKIPPED -> "skipped-why/" + detail.name();
        case DENIED -> "denial-reason/" + detail.name();
        case PENDING -> "pending-for/" + detail.name();
        case NOT_REQUIRED, NOT_REACHED, UNDETERMINED -> throw new IllegalStateException(detail + " has no enum");
      };
    }

    void andNothingElse() {
      assertThat(entry.fieldNames()).toIterable().as("fields of %s", entry.path("id"))
          .containsExactlyInAnyOrderElementsOf(fields);
    }
  }
}
