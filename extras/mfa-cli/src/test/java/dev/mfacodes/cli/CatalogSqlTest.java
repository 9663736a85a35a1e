package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.mappings.CatalogueTable;
import dev.mfacodes.model.code.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code mfa catalog --format sql} as a text; {@code checks/other-languages} runs it in databases. */
final class CatalogSqlTest {

  private static final String SQL = Cli.run("catalog", "--format", "sql").out();

  @ParameterizedTest
  @ValueSource(strings = {"sql", "kql"})
  void it_is_the_same_each_time_and_in_either_language_and_ends_with_one_line_feed(String format) {
    String script = Cli.run("catalog", "--format", format).out();

    assertThat(script).endsWith(";\n").doesNotContain("\r", "\t");
    assertThat(Cli.run("--lang", "nl", "catalog", "--format", format).out()).isEqualTo(script);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sql", "kql"})
  void it_begins_with_version_and_licence(String format) {
    assertThat(Cli.run("catalog", "--format", format).out().lines().limit(2)).satisfiesExactly(
        first -> assertThat(first).contains("mfacodes catalogue " + Catalogue.version()),
        second -> assertThat(second).contains("Copyright", "Apache-2.0"));
  }

  @Test
  void quotes_are_doubled_and_nothing_else_is_changed() {
    assertThat(CatalogSql.quoted("the user's \"phone\" \\ \u00eb")).isEqualTo("'the user''s \"phone\" \\ \u00eb'");
  }

  /** Some databases take a backslash for the beginning of something, others do not. No text has one. */
  @Test
  void no_text_has_a_backslash() {
    assertThat(CatalogueTable.codes().rows()).noneMatch(row -> String.join("", row).contains("\\"));
    assertThat(CatalogueTable.spellings().rows()).noneMatch(row -> String.join("", row).contains("\\"));
  }

  @Test
  void there_is_a_table_of_each_and_no_insert_is_too_long_for_anybody() {
    assertThat(SQL).containsOnlyOnce("CREATE TABLE mfa_codes (").containsOnlyOnce("CREATE TABLE mfa_spellings (");
    assertThat(SQL.split("(?m)^INSERT INTO ")).hasSizeGreaterThan(2)
        .allSatisfy(part -> assertThat(part.lines()).hasSizeLessThan(1_000));
  }
}
