package dev.mfacodes.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MfaFunctionsTest {

  private static final String DECLINED = """
      {"createdDateTime": "2026-01-31T08:00:00Z", "userPrincipalName": "anna@example.com",
       "status": {"errorCode": 500121}, "authenticationDetails": [
        {"authenticationMethod": "Mobile app notification", "succeeded": false,
         "authenticationStepResultDetail": "MFA denied; user declined the authentication"}]}""";

  private static final String ALL = "mfa_signin(%1$s), mfa_challenged(%1$s), mfa_outcome(%1$s), mfa_detail(%1$s),"
      + " mfa_method(%1$s), mfa_cause(%1$s)";

  private static final String NOTHING = "null|null|null|null|null|null";

  private Db db;

  @BeforeEach
  void open() throws SQLException {
    db = new Db();
  }

  @AfterEach
  void close() throws SQLException {
    db.close();
  }

  @Test
  void a_whole_sign_in_says_everything() throws SQLException {
    db.run("CREATE TABLE log AS SELECT ?::JSON AS event", DECLINED);

    assertThat(db.rows("SELECT " + ALL.formatted("event") + " FROM log"))
        .containsExactly("FAILED|YES|DENIED|USER_DECLINED|AUTHENTICATOR_NOTIFICATION|USER");
    assertThat(db.one("mfa_classify(event) FROM log")).startsWith("{\"time\":\"2026-01-31T08:00:00Z\","
        + "\"errorCode\":500121,\"status\":\"USER_DECLINED\",\"signIn\":\"FAILED\",\"challenged\":\"YES\","
        + "\"mfa\":\"DENIED\",\"detail\":\"USER_DECLINED\",\"method\":\"AUTHENTICATOR_NOTIFICATION\","
        + "\"cause\":\"USER\","
        + "\"signals\":[\"UNWANTED_PROMPT\"],\"requiredBy\":[],\"provisional\":false,"
        + "\"evidence\":[\"authenticationDetails[0].authenticationStepResultDetail\"],\"conflicts\":[],"
        + "\"alternatives\":[],\"title\":\"" + Texts.in(Language.ENGLISH).title(MfaStatus.USER_DECLINED)
        + "\",\"description\":")
        .contains("\"advice\":\"");
    assertThat(db.one("mfa_classify(event) ->> 'signals' FROM log")).isEqualTo("[\"UNWANTED_PROMPT\"]");
  }

  @Test
  void columns_say_the_same_as_the_sign_in_they_are_of() throws SQLException {
    String steps = "'[{\"authenticationStepResultDetail\":\"MFA denied; user declined the authentication\"}]'";

    assertThat(db.one("mfa_detail(500121, NULL, " + steps + ")")).isEqualTo("USER_DECLINED");
    assertThat(db.one("mfa_detail('500121', NULL, " + steps + "::JSON)")).isEqualTo("USER_DECLINED");
    assertThat(db.one("mfa_detail(NULL, NULL, " + steps + ")")).isEqualTo("USER_DECLINED");
    assertThat(db.one("mfa_detail(500121::INTEGER, 'MFA denied; user is blocked', NULL)")).isEqualTo("USER_BLOCKED");
    assertThat(db.one("mfa_outcome(50074, NULL, NULL)")).isEqualTo("PENDING");
    assertThat(db.one("mfa_outcome(987654, NULL, NULL)")).isEqualTo("UNDETERMINED");
    assertThat(db.one("mfa_detail(0, NULL, to_json([{'succeeded': true,"
        + " 'authenticationStepResultDetail': 'MFA completed in Azure AD'}]))")).isEqualTo("COMPLETED_NOW");
  }

  @Test
  void a_column_of_json_that_is_now_a_number_now_a_text_means_the_same() throws SQLException {
    db.run("CREATE TABLE log AS SELECT unnest(['500121', '\"500121\"', '\"AADSTS500121\"'])::JSON AS code,"
        + " '\"MFA denied; user is blocked\"'::JSON AS details");

    assertThat(db.rows("SELECT DISTINCT mfa_signin(code, details, NULL), mfa_detail(code, details, NULL),"
        + " mfa_title(code) FROM log"))
        .containsExactly("FAILED|USER_BLOCKED|" + db.one("mfa_title(500121)"));
    assertThat(db.one("mfa_outcome('\"SUCCESS_NO_PIN\"'::JSON, 'true'::JSON)")).isEqualTo("SATISFIED");
    assertThat(db.one("mfa_outcome('\"SUCCESS_NO_PIN\"'::JSON, '\"denied\"'::JSON)")).isEqualTo("DENIED");
    assertThat(db.one("mfa_title('\"of our own\"')")).isEqualTo("\"of our own\"");
    assertThat(db.one("mfa_title('\"')")).isEqualTo("\"");
  }

  @Test
  void a_result_code_is_read_with_its_authentication_result() throws SQLException {
    assertThat(db.one("mfa_outcome('SUCCESS_NO_PIN', 'yes')")).isEqualTo("SATISFIED");
    assertThat(db.one("mfa_outcome('SUCCESS_NO_PIN', true)")).isEqualTo("SATISFIED");
    assertThat(db.one("mfa_outcome('SUCCESS_NO_PIN', false)")).isEqualTo("DENIED");
    assertThat(db.one("mfa_outcome('SUCCESS_NO_PIN', NULL)")).isEqualTo("UNDETERMINED");
    assertThat(db.one("mfa_outcome('{\"Call Result\":\"SUCCESS_NO_PIN\",\"Authenticated\":\"no\"}')"))
        .isEqualTo("DENIED");
  }

  @Test
  void records_of_other_exports_are_recognised() throws SQLException {
    String diagnostic = "{\"category\":\"SignInLogs\",\"properties\":{\"status\":{\"errorCode\":50074}}}";

    assertThat(db.one("mfa_outcome('" + diagnostic + "')"))
        .isEqualTo("PENDING");
    assertThat(db.one("mfa_outcome('{\"TimeGenerated\":\"x\",\"ResultType\":\"50074\"}')")).isEqualTo("PENDING");
  }

  @Test
  void null_gives_null() throws SQLException {
    for (String arguments : List.of("NULL", "NULL, NULL", "NULL, NULL, NULL")) {
      assertThat(db.one(ALL.formatted(arguments))).isEqualTo(NOTHING);
      assertThat(db.one("mfa_classify(" + arguments + ")")).isEqualTo("null");
    }
    assertThat(db.one("mfa_title(NULL)")).isEqualTo("null");
    assertThat(db.one("mfa_title('FAILED_FRAUD_REPORTED', NULL)")).isEqualTo("null");
    assertThat(db.one("mfa_explain(NULL, 'nl')")).isEqualTo("null");
  }

  @Test
  void a_row_that_is_no_sign_in_is_still_a_row() throws SQLException {
    db.run("CREATE TABLE log AS"
        + " SELECT unnest([?, '', '5', '[]', '{', '{}', '{\"a\":1}', 'anna@example.com', NULL]) event", DECLINED);

    List<String> rows = db.rows("SELECT " + ALL.formatted("event") + " FROM log");
    assertThat(rows).hasSize(9);
    assertThat(rows.subList(1, 9)).containsOnly(NOTHING);
    assertThat(db.rows("SELECT mfa_classify(event) ->> 'error' FROM log")).containsExactly(
        "null", "not an object", "not an object", "not an object",
        "not valid JSON (character 1 of the record)", "not a sign-in", "not a sign-in",
        "not valid JSON (character 0 of the record)", "null");
    assertThat(db.one("mfa_classify(0, NULL, '[') ->> 'error'")).startsWith("authenticationDetails: not valid JSON");
    assertThat(db.one("mfa_classify('{\"id\":\"1\",\"isMfaRegistered\":true}') ->> 'error'"))
        .isEqualTo("not a sign-in, but who is registered");
  }

  @Test
  void values_that_are_not_known_stay_as_they_travelled() throws SQLException {
    String scan = "'{\"status\":{\"errorCode\":500121},\"authenticationDetails\":["
        + "{\"authenticationMethod\":\"Retina scan\","
        + "\"authenticationStepResultDetail\":\"MFA denied; user declined the authentication\"}]}'";

    assertThat(db.one("mfa_method(" + scan + ")")).isEqualTo("Retina scan");
    assertThat(db.one("mfa_title('Retina scan', 'nl')")).isEqualTo("Retina scan");
    assertThat(db.one("mfa_explain('SUCCESS_BY_MAGIC')")).contains("SUCCESS_BY_MAGIC");
    assertThat(db.one("mfa_explain(987654, 'nl')")).contains("987654");
  }

  @Test
  void codes_texts_numbers_and_answers_have_words_in_both_languages() throws SQLException {
    String title = Texts.in(Language.DUTCH).title(MfaResultCode.SUCCESS_NO_PIN);

    assertThat(db.one("mfa_title('SUCCESS_NO_PIN', 'nl')")).isEqualTo(title);
    assertThat(db.one("mfa_title('SUCCESS_NO_PIN', 'nl-BE')")).isEqualTo(title);
    assertThat(db.one("mfa_title('SUCCESS_NO_PIN')"))
        .isEqualTo(db.one("mfa_title('SUCCESS_NO_PIN', 'fr')")).isNotEqualTo(title);
    assertThat(db.one("mfa_title(50074)")).isEqualTo(db.one("mfa_title('AADSTS50074')")).isNotEqualTo("50074");
    assertThat(db.one("mfa_title(50074, 'nl')")).isNotEqualTo(db.one("mfa_title(50074, 'en')"));
    for (String value : List.of("DENIED", "USER_DECLINED", "AUTHENTICATOR_NOTIFICATION", "INTERRUPTED",
        "Phone call approval (Authentication phone)",
        "COMPLETED_NOW", "REMEMBERED_DEVICE", "AWAITING_CODE", "TENANT", "MFA completed in Azure AD")) {
      assertThat(db.one("mfa_title('" + value + "')")).isNotEqualTo(value);
    }
    assertThat(db.one("mfa_explain('USER_DECLINED')"))
        .startsWith(db.one("mfa_title('USER_DECLINED')") + ": ").contains("Verify the caller's identity");
  }

  @Test
  void no_function_gives_the_name_of_a_user() throws SQLException {
    assertThat(db.one("concat_ws(' ', mfa_classify($1), mfa_method($1), mfa_detail($1))", DECLINED))
        .contains("DENIED").doesNotContain("anna");
  }

  @Test
  void several_functions_read_a_row_once() throws SQLException {
    db.run("CREATE TABLE log AS SELECT replace(?, '08:00', lpad((range % 24)::VARCHAR, 2, '0') || ':00') AS event"
        + " FROM range(5000)", DECLINED);

    assertThat(db.rows("SELECT DISTINCT " + ALL.formatted("event") + ", json_valid(mfa_classify(event)) FROM log"))
        .containsExactly("FAILED|YES|DENIED|USER_DECLINED|AUTHENTICATOR_NOTIFICATION|USER|true");
    Readings ofThread = Readings.ofThread();
    int[] read = new int[1];
    for (int i = 0; i < 3; i++) {
      ofThread.of(7, "row", () -> {
        read[0]++;
        return new Reading.Unusable("");
      });
    }
    assertThat(read[0]).isEqualTo(1);
  }

  @Test
  void rows_of_many_chunks_and_threads_are_not_mixed_up() throws SQLException {
    db.run("SET threads = 4");
    db.run("CREATE TABLE log AS SELECT range AS i, CASE range % 4 WHEN 0 THEN '{\"status\":{\"errorCode\":50074}}'"
        + " WHEN 1 THEN '{\"status\":{\"errorCode\":50126}}' WHEN 2 THEN '{}' END AS event FROM range(120000)");

    assertThat(db.rows("SELECT i % 4 AS k, mfa_outcome(event), mfa_signin(event), count(*) FROM log WHERE i % 3 < 2"
        + " GROUP BY ALL ORDER BY ALL")).containsExactly(
        "0|PENDING|INTERRUPTED|20000", "1|NOT_REACHED|FAILED|20000", "2|null|null|20000", "3|null|null|20000");
  }

  @Test
  void registering_twice_changes_nothing_and_other_connections_see_the_functions() throws SQLException {
    long codes = Long.parseLong(db.one("count(*) FROM mfa_codes"));
    MfaFunctions.register(db.connection());

    assertThat(db.one("count(*) FROM mfa_codes")).isEqualTo(Long.toString(codes));
    assertThat(db.one("count(*) FROM duckdb_functions() WHERE function_name LIKE 'mfa%'")).isEqualTo("43");
    try (Connection other = ((DuckDBConnection) db.connection()).duplicate();
        Statement statement = other.createStatement();
        ResultSet row = statement.executeQuery("SELECT mfa_outcome(50074, NULL, NULL)")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo("PENDING");
    }
  }

  @Test
  void the_catalogue_is_there_to_join() throws SQLException {
    assertThat(db.rows("SELECT c.mfa, c.detail, c.title_nl FROM mfa_codes c JOIN mfa_spellings s ON s.id = c.id"
        + " WHERE s.catalogue = 'result-code' AND s.form = 'EXACT' AND s.spelling = 'FAILED_FRAUD_REPORTED'"))
        .hasSize(1).first().asString().startsWith("DENIED|FRAUD_REPORTED|");
  }

  @Test
  void a_database_file_that_may_not_be_written_can_be_asked(@TempDir Path folder)
      throws SQLException {
    String url = "jdbc:duckdb:" + folder.resolve("log.duckdb");
    try (Connection writing = DriverManager.getConnection(url); Statement statement = writing.createStatement()) {
      statement.execute("CREATE TABLE log AS SELECT 50074 AS error");
    }
    Properties readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    try (Connection reading = DriverManager.getConnection(url, readOnly);
        Statement statement = reading.createStatement()) {
      MfaFunctions.register(reading);
      try (ResultSet row = statement.executeQuery(
          "SELECT mfa_outcome(error, NULL, NULL), (SELECT count(*) > 0 FROM mfa_codes) FROM log")) {
        assertThat(row.next()).isTrue();
        assertThat(row.getString(1)).isEqualTo("PENDING");
        assertThat(row.getBoolean(2)).isTrue();
      }
    }
  }

  @Test
  void a_closed_connection_is_refused() throws SQLException {
    Connection closed = DriverManager.getConnection("jdbc:duckdb:");
    closed.close();

    assertThatThrownBy(() -> MfaFunctions.register(closed)).isInstanceOf(SQLException.class);
  }
}
