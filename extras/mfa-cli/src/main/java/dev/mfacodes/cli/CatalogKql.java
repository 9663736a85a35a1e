package dev.mfacodes.cli;

import dev.mfacodes.mappings.CatalogueTable;
import dev.mfacodes.model.code.Catalogue;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The catalogue as the beginning of a query in KQL. */
final class CatalogKql {

  private CatalogKql() {}

  static String render() {
    return """
        // mfacodes catalogue %s: what MFA result codes, statuses, sign-in errors and methods of Microsoft Entra mean.
        // Copyright 2026 the mfacodes authors. Apache-2.0, https://www.apache.org/licenses/LICENSE-2.0.txt
        //
        // MfaCodes has a row for each; mfa, challenged, detail and cause are what it says by itself, before anything
        // that travels beside it. detail_if_denied and cause_if_denied hold only where the result beside a code is
        // denied; first_factor is what a status says of the step before MFA.
        // MfaSpellings has what travels, EXACT and FOLDED: compare a text of a log with one of the two, within one
        // catalogue (result-code, status, sign-in-error, method). Error numbers are EXACT only. The prefixes of
        // statuses are not forgiven here. Put a query behind all this, for instance
        //
        //   SigninLogs
        //   | extend folded = MfaFold(tostring(Status.additionalDetails))
        //   | lookup (MfaSpellings | where catalogue == "status" and form == "FOLDED" | project folded = spelling, id)
        //       on folded
        //   | lookup MfaCodes on id

        let MfaFold = (wire: string) {
          trim(" ", replace_regex(
            replace_string(replace_string(tolower(wire), "\\u2019", "'"), "n't", " not"), @"[^\\p{L}\\p{Nd}]+", " "))
        };

        """.formatted(Catalogue.version())
        + table("MfaCodes", CatalogueTable.codes())
        + "\n"
        + table("MfaSpellings", CatalogueTable.spellings());
  }

  private static String table(String name, CatalogueTable table) {
    List<CatalogueTable.Column> columns = table.columns();
    String declared = columns.stream()
        .map(column -> column.name() + (column.number() ? ": int" : ": string"))
        .collect(Collectors.joining(",\n  "));
    String rows = table.rows().stream().map(row -> "  " + row(columns, row)).collect(Collectors.joining(",\n"));
    return "let " + name + " = datatable (\n  " + declared + "\n) [\n" + rows + "\n];\n";
  }

  private static String row(List<CatalogueTable.Column> columns, List<String> cells) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> literal(columns.get(i), cells.get(i)))
        .collect(Collectors.joining(", "));
  }

  /** KQL has no texts that are null. */
  private static String literal(CatalogueTable.Column column, String cell) {
    if (column.number()) {
      return cell.isEmpty() ? "int(null)" : cell;
    }
    return quoted(cell);
  }

  static String quoted(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.chars().forEach(c -> {
      switch (c) {
        case '\\', '"' -> literal.append('\\').append((char) c);
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> literal.append((char) c);
      }
    });
    return literal.append('"').toString();
  }
}
