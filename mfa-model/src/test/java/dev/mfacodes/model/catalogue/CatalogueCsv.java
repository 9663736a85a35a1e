package dev.mfacodes.model.catalogue;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Renders catalogue.csv: one row an entry, quoted as RFC 4180 says. Lines end with a line feed alone, as all files of
 * this project do: the same bytes on every system, and no stray carriage return in the last column of line tools.
 */
final class CatalogueCsv {

  static final String BETWEEN_SPELLINGS = " | ";

  private static final Map<String, Function<Entry, String>> COLUMNS = columns();

  private CatalogueCsv() {}

  private static Map<String, Function<Entry, String>> columns() {
    Map<String, Function<Entry, String>> columns = new LinkedHashMap<>();
    columns.put("id", Entry::id);
    columns.put("catalogue", entry -> entry.group().key());
    columns.put("name", Entry::name);
    columns.put("reading", fact("callOutcome", "reading", "kind"));
    columns.put("detail", fact("detail", "firstFactor"));
    columns.put("cause", fact("cause"));
    columns.put("challenged", fact("challenged"));
    columns.put("sign_in", fact("signIn"));
    columns.put("method", fact("method"));
    columns.put("factors", fact("factors"));
    columns.put("spellings", entry -> String.join(BETWEEN_SPELLINGS, entry.facts().texts("spellings")));
    columns.put("trust", fact("trust"));
    columns.put("reading_trust", fact("readingTrust"));
    columns.put("source", fact("source"));
    for (Language language : Language.values()) {
      Texts texts = Texts.in(language);
      columns.put("title_" + language.code(), entry -> texts.title(entry.term()));
      columns.put("description_" + language.code(), entry -> texts.description(entry.term()));
    }
    return columns;
  }

  private static Function<Entry, String> fact(String... names) {
    return entry -> entry.facts().text(names);
  }

  static String render() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(COLUMNS.keySet());
      for (Entry entry : Group.everything()) {
        csv.writeRecord(COLUMNS.values().stream().map(column -> column.apply(entry)).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
