package dev.mfacodes.cli;

import dev.mfacodes.mappings.CatalogueTable;
import dev.mfacodes.model.code.Catalogue;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The catalogue as a script in plain SQL-92, which databases of any make run. */
final class CatalogSql {

  /** No database refuses that many; some take no more than a thousand. */
  private static final int ROWS_AT_ONCE = 500;

  private CatalogSql() {}

  static String render() {
    return """
        -- mfacodes catalogue %s: what MFA result codes, statuses, sign-in errors and methods of Microsoft Entra mean.
        -- Copyright 2026 the mfacodes authors. Apache-2.0, https://www.apache.org/licenses/LICENSE-2.0.txt
        --
        -- mfa_codes has a row for each; mfa, challenged, detail and cause are what it says by itself, before anything
        -- that travels beside it. detail_if_denied and cause_if_denied hold only where the result beside a code is
        -- denied; first_factor is what a status says of the step before MFA.
        -- mfa_spellings has what travels, EXACT and FOLDED: compare a text of a log with one of the two, within one
        -- catalogue (result-code, status, sign-in-error, method). Error numbers are EXACT only. Where a database takes
        -- no notice of case, use FOLDED for the others. The prefixes of statuses are not forgiven here.
        --
        -- A code in Dutch:
        --   SELECT c.title_nl, c.description_nl, c.helpdesk_nl FROM mfa_codes c JOIN mfa_spellings s ON s.id = c.id
        --   WHERE s.catalogue = 'result-code' AND s.form = 'EXACT' AND s.spelling = 'SUCCESS_NO_PIN'
        --
        -- A text is folded, for instance in DuckDB, by
        --   trim(regexp_replace(
        --     replace(replace(lower(text), '\u2019', ''''), 'n''t', ' not'), '[^\\p{L}\\p{Nd}]+', ' ', 'g'))

        """.formatted(Catalogue.version())
        + table("mfa_codes", CatalogueTable.codes())
        + "\n"
        + table("mfa_spellings", CatalogueTable.spellings());
  }

  /** Without keys: spellings that differ in case only are the same where a database takes no notice of case. */
  private static String table(String name, CatalogueTable table) {
    List<CatalogueTable.Column> columns = table.columns();
    String declared = columns.stream()
        .map(column -> "  " + column.name() + (column.number() ? " INTEGER" : " VARCHAR(" + column.longest() + ")"))
        .collect(Collectors.joining(",\n"));
    String names = columns.stream().map(CatalogueTable.Column::name).collect(Collectors.joining(", "));
    StringBuilder script = new StringBuilder("CREATE TABLE " + name + " (\n" + declared + "\n);\n");
    for (int from = 0; from < table.rows().size(); from += ROWS_AT_ONCE) {
      script.append("\nINSERT INTO ").append(name).append(" (").append(names).append(") VALUES\n");
      script.append(table.rows().subList(from, Math.min(from + ROWS_AT_ONCE, table.rows().size())).stream()
          .map(row -> "  (" + row(columns, row) + ")")
          .collect(Collectors.joining(",\n", "", ";\n")));
    }
    return script.toString();
  }

  private static String row(List<CatalogueTable.Column> columns, List<String> cells) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> literal(columns.get(i), cells.get(i)))
        .collect(Collectors.joining(", "));
  }

  private static String literal(CatalogueTable.Column column, String cell) {
    if (cell.isEmpty()) {
      return "NULL";
    }
    return column.number() ? cell : quoted(cell);
  }

  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
