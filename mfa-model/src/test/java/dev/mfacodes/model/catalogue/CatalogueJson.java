package dev.mfacodes.model.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mfacodes.model.code.Catalogue;
import dev.mfacodes.model.code.Source;
import dev.mfacodes.model.registration.MfaReport;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Renders catalogue.json. */
final class CatalogueJson {

  static final ObjectMapper MAPPER = new ObjectMapper();

  static final String SCHEMA_ID = "https://mfacodes.dev/catalogue.schema.json";

  private CatalogueJson() {}

  static String render() {
    Map<String, Object> catalogue = new LinkedHashMap<>();
    catalogue.put("$schema", SCHEMA_ID);
    catalogue.put("version", Catalogue.version());
    catalogue.put("languages", Arrays.stream(Language.values()).map(Language::code).toList());
    catalogue.put("sources", Arrays.stream(Source.values()).map(CatalogueJson::source).toList());
    catalogue.put("catalogues", groups(true));
    catalogue.put("vocabulary", groups(false));
    return print(catalogue);
  }

  /** Two blanks, a line feed on every system, one line feed at the end. */
  static String print(Object json) {
    DefaultIndenter twoBlanks = new DefaultIndenter("  ", "\n");
    Separators separators = Separators.createDefaultInstance()
        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
        .withArrayEmptySeparator("")
        .withObjectEmptySeparator("");
    DefaultPrettyPrinter pretty = new DefaultPrettyPrinter(separators)
        .withObjectIndenter(twoBlanks)
        .withArrayIndenter(twoBlanks);
    try {
      return MAPPER.writer(pretty).writeValueAsString(json) + '\n';
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Map<String, Object> source(Source source) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", source.name());
    json.put("trust", source.trust());
    json.put("citation", source.citation());
    return json;
  }

  private static Map<String, Object> groups(boolean catalogues) {
    Map<String, Object> groups = new LinkedHashMap<>();
    Arrays.stream(Group.values())
        .filter(group -> group.catalogue() == catalogues)
        .forEach(group -> groups.put(group.key(), group.entries().stream().map(CatalogueJson::entry).toList()));
    return groups;
  }

  private static Map<String, Object> entry(Entry entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", entry.id());
    json.put("name", entry.name());
    json.putAll(entry.facts().asMap());
    Map<String, Object> texts = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      texts.put(language.code(), texts(entry, Texts.in(language)));
    }
    json.put("texts", texts);
    return json;
  }

  private static Map<String, Object> texts(Entry entry, Texts texts) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", texts.title(entry.term()));
    json.put("description", texts.description(entry.term()));
    if (entry.term() instanceof MfaReport report) {
      json.put("place", texts.place(report));
      json.put("fate", texts.fate(report));
    }
    // what has a detail inherits its advice, and names it; repeated, that would be half of the file
    Map<String, Object> advice = entry.group().catalogue() ? Map.of() : advice(entry, texts);
    if (!advice.isEmpty()) {
      json.put("advice", advice);
    }
    return json;
  }

  private static Map<String, Object> advice(Entry entry, Texts texts) {
    Map<String, Object> advice = new LinkedHashMap<>();
    for (Audience audience : Audience.values()) {
      texts.advice(entry.term(), audience).ifPresent(text -> advice.put(key(audience), text));
    }
    return advice;
  }

  static String key(Audience audience) {
    return audience.name().toLowerCase(Locale.ROOT);
  }

  /** The parts of the file that hold entries. */
  static List<String> sections() {
    return List.of("catalogues", "vocabulary");
  }
}
