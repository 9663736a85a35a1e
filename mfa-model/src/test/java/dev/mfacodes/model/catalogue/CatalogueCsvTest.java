package dev.mfacodes.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

final class CatalogueCsvTest {

  private static final String CSV = CatalogueCsv.render();
  private static final List<NamedCsvRecord> ROWS = rows();

  private static List<NamedCsvRecord> rows() {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(CSV)) {
      return csv.stream().toList();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Test
  void the_file_is_what_the_registry_says() throws IOException {
    RenderedFile.CSV.isRenderedAs(CSV);
  }

  @Test
  void the_columns_are_the_published_ones() {
    assertThat(ROWS).isNotEmpty().allSatisfy(row -> assertThat(row.getHeader()).containsExactly(
        "id", "catalogue", "name", "reading", "detail", "cause", "challenged", "sign_in", "method", "factors",
        "spellings", "trust", "reading_trust", "source", "title_en", "description_en", "title_nl", "description_nl"));
  }

  /** So that line tools can read it too: the quoting would allow for line breaks within a value. */
  @Test
  void every_entry_is_one_line() {
    assertThat(CSV.lines()).hasSize(1 + ROWS.size());
  }

  @Test
  void it_says_the_same_as_catalogue_json() throws IOException {
    JsonNode json = CatalogueJson.MAPPER.readTree(CatalogueJson.render());
    List<JsonNode> entries = CatalogueJsonTest.everything(json).toList();
    assertThat(ROWS).hasSameSizeAs(entries);
    for (int i = 0; i < entries.size(); i++) {
      List<String> row = row(entries.get(i));
      assertThat(ROWS.get(i).getFields()).as(row.get(0)).containsExactlyElementsOf(row);
    }
  }

  private static List<String> row(JsonNode entry) {
    String id = entry.path("id").textValue();
    String spellings = StreamSupport.stream(entry.path("spellings").spliterator(), false)
        .map(JsonNode::textValue)
        .collect(Collectors.joining(" | "));
    Stream<String> facts = Stream.of(
        id,
        id.substring(0, id.indexOf('/')),
        entry.path("name").textValue(),
        either(entry, "callOutcome", "reading", "kind"),
        either(entry, "detail", "firstFactor"),
        either(entry, "cause"),
        either(entry, "challenged"),
        either(entry, "signIn"),
        either(entry, "method"),
        either(entry, "factors"),
        spellings,
        either(entry, "trust"),
        either(entry, "readingTrust"),
        either(entry, "source"));
    Stream<String> words = Stream.of("en", "nl")
        .map(language -> entry.path("texts").path(language))
        .flatMap(texts -> Stream.of(texts.path("title").textValue(), texts.path("description").textValue()));
    return Stream.concat(facts, words).toList();
  }

  /** The first that is there; no entry has two of them. */
  private static String either(JsonNode entry, String... fields) {
    List<String> there = Stream.of(fields).filter(entry::has).map(field -> entry.path(field).asText()).toList();
    assertThat(there).as("%s", entry.path("id")).hasSizeLessThan(2);
    return there.isEmpty() ? "" : there.get(0);
  }
}
