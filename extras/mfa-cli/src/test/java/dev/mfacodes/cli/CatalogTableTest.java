package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.mfacodes.model.code.Catalogue;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables that {@code mfa catalog} makes of the catalogue, beside the catalogue. */
final class CatalogTableTest {

  private static final List<Map<String, String>> CODES = rows(CatalogTable.codes());
  private static final List<Map<String, String>> SPELLINGS = rows(CatalogTable.spellings());

  private static final Set<String> CATALOGUES = Set.of("result-code", "status", "sign-in-error", "method");

  /** Columns whose cells catalogue.csv leaves empty where the catalogue itself says nothing. */
  private static final Set<String> FILLED = Set.of("challenged");

  private static List<Map<String, String>> rows(CatalogTable table) {
    return table.rows().stream().map(row -> {
      assertThat(row).hasSameSizeAs(table.columns());
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        cells.put(table.columns().get(i).name(), row.get(i));
      }
      return cells;
    }).toList();
  }

  /** The rows of catalogue.csv that are of a catalogue, and not of the vocabulary. */
  private static List<NamedCsvRecord> shipped() throws IOException {
    try (InputStream bytes = Catalogue.class.getResourceAsStream(CatalogFormat.CSV.resource());
        Reader text = new InputStreamReader(Objects.requireNonNull(bytes), StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
      return csv.stream().filter(row -> CATALOGUES.contains(row.getField("catalogue"))).toList();
    }
  }

  @Test
  void the_codes_say_what_the_shipped_catalogue_says() throws IOException {
    List<NamedCsvRecord> shipped = shipped();

    assertThat(CODES).extracting(row -> row.get("id"))
        .containsExactlyElementsOf(shipped.stream().map(row -> row.getField("id")).toList());
    for (int i = 0; i < shipped.size(); i++) {
      NamedCsvRecord row = shipped.get(i);
      CODES.get(i).forEach((column, cell) -> {
        if (row.getHeader().contains(column) && !(FILLED.contains(column) && row.getField(column).isEmpty())) {
          assertThat(cell).as("%s of %s", column, row.getField("id")).isEqualTo(row.getField(column));
        }
      });
    }
  }

  @Test
  void only_a_pin_or_a_look_at_the_steps_leaves_a_code_undetermined() {
    assertThat(CODES).filteredOn(row -> row.get("mfa").equals("UNDETERMINED"))
        .extracting(row -> row.get("reading"))
        .containsOnly("DEPENDS", "LOOK_AT_STEPS", "NOT_CONCERNED", "FIRST_FACTOR");
    assertThat(CODES).filteredOn(row -> row.get("catalogue").equals("method"))
        .allSatisfy(row -> assertThat(row).containsEntry("mfa", "").hasEntrySatisfying("factors",
            factors -> assertThat(factors).matches("[012]")));
  }

  @Test
  void who_denies_has_advice_for_the_helpdesk_in_both_languages() {
    assertThat(CODES).filteredOn(row -> row.get("mfa").equals("DENIED")).isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("helpdesk_en")).isNotEmpty().isNotEqualTo(row.get("helpdesk_nl")))
        .allSatisfy(row -> assertThat(row.get("helpdesk_nl")).isNotEmpty());
  }

  @Test
  void every_cell_fits_its_column() {
    for (CatalogTable table : List.of(CatalogTable.codes(), CatalogTable.spellings())) {
      for (CatalogTable.Column column : table.columns()) {
        assertThat(rows(table)).extracting(row -> row.get(column.name())).allSatisfy(cell -> {
          if (column.number()) {
            assertThat(cell).matches("[0-9]*");
          } else {
            assertThat(cell).hasSizeLessThanOrEqualTo(column.longest());
          }
        });
      }
    }
  }

  /** Else a join would give a sign-in two rows, and every figure after it would be wrong. */
  @Test
  void no_text_is_there_twice_within_one_catalogue_and_form() {
    assertThat(SPELLINGS)
        .extracting(row -> List.of(row.get("catalogue"), row.get("form"), row.get("spelling")))
        .doesNotHaveDuplicates();
    assertThat(CODES).extracting(row -> row.get("id")).doesNotHaveDuplicates();
  }

  @Test
  void the_exact_spellings_are_those_of_the_shipped_catalogue() throws IOException {
    List<List<String>> shipped = new ArrayList<>();
    for (NamedCsvRecord row : shipped()) {
      for (String spelling : row.getField("spellings").split(" \\| ")) {
        if (!spelling.isEmpty()) {
          shipped.add(List.of(row.getField("catalogue"), spelling, row.getField("id")));
        }
      }
    }

    assertThat(SPELLINGS).filteredOn(row -> row.get("form").equals("EXACT"))
        .extracting(row -> List.of(row.get("catalogue"), row.get("spelling"), row.get("id")))
        .containsExactlyElementsOf(shipped);
  }

  /** The folding of the model is its own business; that both agree is seen by looking up. */
  @Test
  void what_is_folded_is_what_the_model_looks_up() {
    Set<String> folded = new LinkedHashSet<>();
    for (Map<String, String> row : SPELLINGS) {
      if (row.get("form").equals("FOLDED")) {
        assertThat(row.get("spelling")).matches("[\\p{Ll}\\p{Nd}]+( [\\p{Ll}\\p{Nd}]+)*");
        assertThat(lookup(row.get("catalogue"), row.get("spelling"))).isEqualTo(row.get("id"));
        folded.add(row.get("id"));
      }
    }
    assertThat(folded).isEqualTo(SPELLINGS.stream()
        .filter(row -> !row.get("catalogue").equals("sign-in-error"))
        .map(row -> row.get("id"))
        .collect(Collectors.toSet()));
  }

  private static String lookup(String catalogue, String text) {
    return catalogue + '/' + switch (catalogue) {
      case "result-code" -> ResultCode.of(text).listed().orElseThrow();
      case "status" -> StatusText.of(text).listed().orElseThrow();
      default -> MethodName.of(text).listed().orElseThrow();
    };
  }
}
