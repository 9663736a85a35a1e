package check.languages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code mfa catalog --format sql}, run in databases of two makes. */
final class SqlTest {

  private static final String DUCKDB = "jdbc:duckdb:";
  private static final String SQLITE = "jdbc:sqlite::memory:";

  private static String script = "";

  @BeforeAll
  static void write_the_script() throws Exception {
    script = Programs.mfa("catalog", "--format", "sql");
  }

  private static Connection database(String url) throws SQLException {
    Connection database = DriverManager.getConnection(url);
    try (Statement statement = database.createStatement()) {
      statement.executeUpdate(script); // as it is, all of it
    }
    return database;
  }

  private static List<List<String>> rows(Connection database, String query, String... values) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      List<List<String>> rows = new ArrayList<>();
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          List<String> row = new ArrayList<>();
          for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            row.add(found.getString(i));
          }
          rows.add(row);
        }
      }
      return rows;
    }
  }

  /** What the head of the script shows behind a line, without what makes it a comment. */
  private static String shown(String after) {
    return script.lines()
        .dropWhile(line -> !line.contains(after))
        .skip(1)
        .takeWhile(line -> line.startsWith("--   "))
        .map(line -> line.substring(5))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {DUCKDB, SQLITE})
  void every_entry_and_every_spelling_is_a_row(String url) throws SQLException {
    try (Connection database = database(url)) {
      assertThat(rows(database, "SELECT catalogue, count(*) FROM mfa_codes GROUP BY catalogue ORDER BY catalogue"))
          .containsExactly(
              List.of("method", Integer.toString(AuthenticationMethod.values().length)),
              List.of("result-code", Integer.toString(MfaResultCode.values().length)),
              List.of("sign-in-error", Integer.toString(SignInError.values().length)),
              List.of("status", Integer.toString(MfaStatus.values().length)));
      assertThat(rows(database, "SELECT count(*) FROM mfa_spellings WHERE form = 'EXACT'")).containsExactly(List.of(
          Integer.toString(2 * MfaResultCode.values().length + 2 * SignInError.values().length
              + Arrays.stream(MfaStatus.values()).mapToInt(status -> status.spellings().size()).sum()
              + Arrays.stream(AuthenticationMethod.values()).mapToInt(method -> method.spellings().size()).sum())));
      assertThat(rows(database, """
          SELECT s.spelling FROM mfa_spellings s LEFT JOIN mfa_codes c ON c.id = s.id AND c.catalogue = s.catalogue
          WHERE c.id IS NULL""")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {DUCKDB, SQLITE})
  void texts_are_those_of_the_library(String url) throws SQLException {
    Texts english = Texts.in(Language.ENGLISH);
    Texts dutch = Texts.in(Language.DUTCH);
    List<List<String>> expected = Stream.<Term[]>of(
            MfaResultCode.values(), MfaStatus.values(), SignInError.values(), AuthenticationMethod.values())
        .flatMap(Arrays::stream)
        .map(term -> Arrays.asList(
            term.name(), english.title(term), english.description(term),
            english.advice(term, Audience.HELPDESK).orElse(null), dutch.title(term), dutch.description(term),
            dutch.advice(term, Audience.HELPDESK).orElse(null)))
        .toList();

    try (Connection database = database(url)) {
      assertThat(rows(database, """
          SELECT name, title_en, description_en, helpdesk_en, title_nl, description_nl, helpdesk_nl FROM mfa_codes"""))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {DUCKDB, SQLITE})
  void the_query_in_its_head_finds_a_code_in_dutch(String url) throws SQLException {
    Texts dutch = Texts.in(Language.DUTCH);
    MfaResultCode code = MfaResultCode.SUCCESS_NO_PIN;

    try (Connection database = database(url)) {
      assertThat(rows(database, shown("A code in Dutch:"))).containsExactly(List.of(
          dutch.title(code), dutch.description(code), dutch.advice(code, Audience.HELPDESK).orElseThrow()));
    }
  }

  /** As the README says: the values of one field, for a rule. */
  @ParameterizedTest
  @ValueSource(strings = {DUCKDB, SQLITE})
  void a_join_gives_a_sign_in_one_row_however_its_text_is_spelled(String url) throws SQLException {
    try (Connection database = database(url)) {
      for (MfaStatus status : MfaStatus.values()) {
        for (String spelling : status.spellings()) {
          assertThat(rows(database, """
              SELECT c.name FROM mfa_codes c JOIN mfa_spellings s ON s.id = c.id
              WHERE s.catalogue = 'status' AND s.form = 'EXACT' AND s.spelling = ?""", spelling))
              .containsExactly(List.of(status.name()));
        }
      }
    }
  }

  @Test
  void what_its_head_says_about_folding_works_in_duckdb() throws SQLException {
    String folded = shown("A text is folded");
    try (Connection database = database(DUCKDB)) {
      for (List<String> text : List.of(
          List.of("  mfa DENIED - User  Didn\u2019t respond to mobile-app notification. ",
              "mfa denied user did not respond to mobile app notification"),
          List.of("X.509 Certificate", "x 509 certificate"), List.of("\u00cbEN", "\u00eben"))) {
        assertThat(rows(database, "SELECT " + folded + " FROM (SELECT CAST(? AS VARCHAR) AS text)", text.get(0)))
            .containsExactly(List.of(text.get(1)));
      }
      assertThat(rows(database, "SELECT text FROM (SELECT spelling AS text, id, catalogue FROM mfa_spellings"
          + " WHERE form = 'EXACT' AND catalogue <> 'sign-in-error') e LEFT JOIN mfa_spellings f"
          + " ON f.form = 'FOLDED' AND f.catalogue = e.catalogue AND f.id = e.id AND f.spelling = " + folded
          + " WHERE f.id IS NULL")).isEmpty();
    }
  }
}
