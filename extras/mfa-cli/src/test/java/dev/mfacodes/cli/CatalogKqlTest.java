package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.mappings.CatalogueTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code mfa catalog --format kql}, read back; {@code checks/other-languages} has it read by Kusto's own parser. */
final class CatalogKqlTest {

  private static final String KQL = Cli.run("catalog", "--format", "kql").out();

  /** Reads what the catalogue needs of KQL: datatables of literals. Anything else fails. */
  private static final class Literals {

    private final String text;
    private int at;

    Literals(String text, int at) {
      this.text = text;
      this.at = at;
    }

    static List<List<String>> of(String name) {
      String head = "let " + name + " = datatable (";
      assertThat(KQL).containsOnlyOnce(head);
      return new Literals(KQL, KQL.indexOf(head) + head.length()).table();
    }

    /** The declared columns first, then the rows. */
    private List<List<String>> table() {
      List<String> columns = new ArrayList<>();
      do {
        String column = word();
        expect(':');
        columns.add(column + ":" + word());
      } while (taken(','));
      expect(')');
      expect('[');
      List<List<String>> table = new ArrayList<>(List.of(columns));
      do {
        int line = at + 1;
        List<String> row = new ArrayList<>();
        do {
          row.add(literal(columns.get(row.size())));
        } while (row.size() < columns.size() && taken(','));
        assertThat(row).as(() -> "the row at " + line).hasSameSizeAs(columns);
        table.add(row);
      } while (taken(','));
      expect(']');
      expect(';');
      return table;
    }

    private String literal(String column) {
      if (column.endsWith(":string")) {
        return string();
      }
      assertThat(column).endsWith(":int");
      String word = word();
      if (word.equals("int")) {
        expect('(');
        assertThat(word()).isEqualTo("null");
        expect(')');
        return "";
      }
      assertThat(word).matches("[0-9]+");
      return word;
    }

    private String string() {
      expect('"');
      StringBuilder value = new StringBuilder();
      while (text.charAt(at) != '"') {
        char c = text.charAt(at++);
        assertThat(c).as("a text ends on its line").isNotIn('\n', '\r');
        value.append(c == '\\' ? escaped(text.charAt(at++)) : c);
      }
      at++;
      return value.toString();
    }

    private static char escaped(char c) {
      return switch (c) {
        case '\\', '"', '\'' -> c;
        case 'n' -> '\n';
        case 'r' -> '\r';
        case 't' -> '\t';
        default -> throw new AssertionError("no escape of KQL: " + c);
      };
    }

    private String word() {
      blanks();
      int from = at;
      while (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_') {
        at++;
      }
      return text.substring(from, at);
    }

    private void expect(char c) {
      assertThat(taken(c)).as("'%s' at %s: %s", c, at, text.substring(at, Math.min(at + 40, text.length()))).isTrue();
    }

    private boolean taken(char c) {
      blanks();
      boolean there = at < text.length() && text.charAt(at) == c;
      if (there) {
        at++;
      }
      return there;
    }

    private void blanks() {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
  }

  @Test
  void the_tables_come_back_unchanged() {
    assertComesBack("MfaCodes", CatalogueTable.codes());
    assertComesBack("MfaSpellings", CatalogueTable.spellings());
  }

  private static void assertComesBack(String name, CatalogueTable table) {
    List<List<String>> read = Literals.of(name);

    assertThat(read.get(0)).isEqualTo(table.columns().stream()
        .map(column -> column.name() + (column.number() ? ":int" : ":string")).toList());
    assertThat(read.subList(1, read.size())).isEqualTo(table.rows());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", "plain", "a \"quoted\" word", "C:\\new\\table", "two\nlines\r\n\tand more", "it's", "co\u00ebfficient \u2019",
      "\\", "\"", "ends with \\"})
  void any_text_comes_back_unchanged(String text) {
    String literal = CatalogKql.quoted(text);

    Literals read = new Literals(literal, 0);
    assertThat(read.string()).isEqualTo(text);
    assertThat(read.at).isEqualTo(literal.length());
  }
}
