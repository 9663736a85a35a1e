package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.mfacodes.mappings.CatalogueTable;
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

  private static final List<Map<String, String>> CODES = rows(CatalogueTable.codes());
  private static final List<Map<String, String>> SPELLINGS = rows(CatalogueTable.spellings());

  private static final Set<String> CATALOGUES = Set.of("result-code", "status", "sign-in-error", "method");

  /** Columns whose cells catalogue.csv leaves empty where the catalogue itself says nothing. */
  private static final Set<String> FILLED = Set.of("challenged");

  /** Columns that catalogue.csv takes from the constants, and the tables from an answer; compared by themselves. */
  private static final Set<String> ANSWERED = Set.of("detail", "cause");

  private static List<Map<String, String>> rows(CatalogueTable table) {
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
    try (InputStream bytes = CatalogCommand.class.getResourceAsStream(CatalogFormat.CSV.resource());
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
        boolean filled = FILLED.contains(column) && row.getField(column).isEmpty();
        if (row.getHeader().contains(column) && !filled && !ANSWERED.contains(column)) {
          assertThat(cell).as("%s of %s", column, row.getField("id")).isEqualTo(row.getField(column));
        }
      });
    }
  }

  /** The detail of the file is what the constant names, whether or not it came to pass. */
  @Test
  void the_detail_of_the_shipped_catalogue_is_that_of_the_answer_of_its_denied_case_or_of_the_first_factor()
      throws IOException {
    List<NamedCsvRecord> shipped = shipped();

    for (int i = 0; i < shipped.size(); i++) {
      NamedCsvRecord row = shipped.get(i);
      Map<String, String> code = CODES.get(i);
      String suffix = row.getField("reading").equals("DEPENDS") ? "_if_denied" : "";
      String detail = code.get("first_factor").isEmpty() ? code.get("detail" + suffix) : code.get("first_factor");
      String named = row.getField("reading").equals("VERIFIED") ? "COMPLETED_NOW" : row.getField("detail");
      assertThat(detail).as("detail of %s", row.getField("id")).isEqualTo(named);
      assertThat(code.get("cause" + suffix)).as("cause of %s", row.getField("id")).isEqualTo(row.getField("cause"));
    }
  }

  @Test
  void what_is_undetermined_has_neither_detail_nor_cause() {
    assertThat(CODES).filteredOn(row -> row.get("mfa").equals("UNDETERMINED")).isNotEmpty()
        .allSatisfy(row -> assertThat(row).containsEntry("detail", "").containsEntry("cause", ""));
  }

  @Test
  void a_cause_is_that_of_a_denial_and_every_other_kind_with_a_how_or_why_has_it() {
    assertThat(CODES).allSatisfy(row -> {
      assertThat(row.get("cause").isEmpty()).isEqualTo(!row.get("mfa").equals("DENIED"));
      assertThat(row.get("detail").isEmpty())
          .isEqualTo(!Set.of("SATISFIED", "SKIPPED", "DENIED", "PENDING").contains(row.get("mfa")));
    });
  }

  @Test
  void a_verified_code_has_completed_mfa_now() {
    assertThat(CODES).filteredOn(row -> row.get("reading").equals("VERIFIED")).hasSize(5)
        .allSatisfy(row -> assertThat(row)
            .containsEntry("mfa", "SATISFIED").containsEntry("detail", "COMPLETED_NOW").containsEntry("cause", ""));
  }

  @Test
  void what_holds_only_if_denied_or_for_the_first_factor_has_columns_of_its_own() {
    assertThat(CODES).filteredOn(row -> !row.getOrDefault("detail_if_denied", "").isEmpty())
        .extracting(row -> row.get("name"), row -> row.get("detail_if_denied"), row -> row.get("cause_if_denied"))
        .containsExactly(
            tuple("SUCCESS_WITH_PIN", "INCORRECT_PIN", "USER"),
            tuple("SUCCESS_NO_PIN", "PIN_NOT_ENTERED", "USER"),
            tuple("SUCCESS_SMS_SENT", "NO_RESPONSE", "USER"),
            tuple("SUCCESS_OATH_CODE_PENDING", "NO_RESPONSE", "USER"));
    assertThat(CODES).filteredOn(row -> !row.get("first_factor").isEmpty())
        .extracting(row -> row.get("id"), row -> row.get("first_factor"), row -> row.get("detail"))
        .containsExactly(
            tuple("status/FIRST_FACTOR_BY_TOKEN_CLAIM", "CLAIM_IN_TOKEN", ""),
            tuple("status/FIRST_FACTOR_PASSWORD", "PASSWORD", ""),
            tuple("status/FIRST_FACTOR_PASSWORD_INCORRECT", "PASSWORD_INCORRECT", ""));
  }

  @Test
  void the_head_of_each_form_names_the_columns_that_do_not_hold_by_themselves() {
    for (String script : List.of(CatalogSql.render(), CatalogKql.render())) {
      assertThat(script.lines().takeWhile(line -> !line.isEmpty()))
          .anySatisfy(line -> assertThat(line).contains("detail_if_denied", "cause_if_denied"))
          .anySatisfy(line -> assertThat(line).contains("first_factor"));
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
    for (CatalogueTable table : List.of(CatalogueTable.codes(), CatalogueTable.spellings())) {
      for (CatalogueTable.Column column : table.columns()) {
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
