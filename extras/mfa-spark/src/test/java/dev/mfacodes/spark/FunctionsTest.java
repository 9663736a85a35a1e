package dev.mfacodes.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfacodes.mappings.CatalogueTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The functions as SQL, columns and other languages call them. */
final class FunctionsTest {

  private static final String DECLINED = """
      {"id": "1", "status": {"errorCode": 500121}, "authenticationDetails": [
        {"authenticationMethod": "Mobile app notification", "succeeded": false,
         "authenticationStepResultDetail": "MFA denied; user declined the authentication"}]}""";

  private static final String STEPS = """
      [{"authenticationMethod": "Text message", "succeeded": true,\
       "authenticationStepResultDetail": "MFA completed in Azure AD"}]""";

  private final SparkSession spark = Sessions.spark();

  private Object sql(String expression) {
    return spark.sql("SELECT " + expression).first().get(0);
  }

  private static String text(String value) {
    return '\'' + value.replace("\n", " ").replace("'", "\\'") + '\'';
  }

  @Test
  void a_record_is_a_text_or_its_bytes() {
    assertThat(sql("mfa_outcome(" + text(DECLINED) + ")")).isEqualTo("DENIED");
    assertThat(sql("mfa_detail(CAST(" + text(DECLINED) + " AS BINARY))")).isEqualTo("USER_DECLINED");
  }

  @Test
  void a_sign_in_may_come_in_columns_with_the_code_as_number_or_text() {
    assertThat(sql("mfa_outcome(0, NULL, " + text(STEPS) + ")")).isEqualTo("SATISFIED");
    assertThat(sql("mfa_method('0', NULL, " + text(STEPS) + ")")).isEqualTo("TEXT_MESSAGE");
    assertThat(sql("mfa_detail(500121L, 'MFA denied; user declined the authentication', NULL)"))
        .isEqualTo("USER_DECLINED");
    assertThat(sql("mfa_signin(NULL, NULL, " + text(STEPS) + ")")).isEqualTo("UNKNOWN");
  }

  @Test
  void steps_may_be_a_list_of_structs() {
    assertThat(sql("mfa_outcome(0, NULL, array(named_struct('authenticationMethod', 'Text message', 'succeeded', true,"
        + " 'authenticationStepResultDetail', 'MFA completed in Azure AD')))")).isEqualTo("SATISFIED");
    assertThat(sql("mfa_outcome(0, NULL, from_json(" + text(STEPS) + ", 'array<map<string,string>>'))"))
        .isEqualTo("SATISFIED");
  }

  @Test
  void a_record_may_be_a_variant() {
    assertThat(sql("mfa_detail(parse_json(" + text(DECLINED) + "))")).isEqualTo("USER_DECLINED");
    assertThat(sql("mfa_detail(0, NULL, parse_json(" + text(STEPS) + "))")).isEqualTo("COMPLETED_NOW");
  }

  @Test
  void a_row_of_the_activity_report_may_come_by_the_names_of_its_columns() {
    assertThat(sql("mfa_detail(struct('SUCCESS_NO_PIN' AS `Call Result`, 'denied' AS `Authenticated`,"
        + " '' AS `Phone`, '31-01-2026' AS `Date`))")).isEqualTo("PIN_NOT_ENTERED");
    assertThat((String) sql("mfa_classify(struct('2026-01-31T09:00:00+01:00' AS DATE, 'SUCCESS_X' AS `call_result`))"))
        .startsWith("{\"time\":\"2026-01-31T08:00:00Z\",\"code\":\"SUCCESS_X\",\"signIn\":\"UNKNOWN\"");
  }

  @Test
  void the_catalogue_is_two_tables_that_join() {
    assertThat(sql("title_en FROM mfa_spellings() JOIN mfa_codes() USING (id)"
        + " WHERE spelling = 'SUCCESS_NO_PIN' AND form = 'EXACT'")).isEqualTo(sql("mfa_title('SUCCESS_NO_PIN')"));
    for (String count : List.of("mfa_codes", "mfa_spellings")) {
      CatalogueTable table = count.equals("mfa_codes") ? CatalogueTable.codes() : CatalogueTable.spellings();
      assertThat(sql("count(*) FROM " + count + "()")).isEqualTo((long) table.rows().size());
      assertThat(spark.newSession().sql("SELECT * FROM " + count + "()").columns())
          .containsExactly(table.columns().stream().map(CatalogueTable.Column::name).toArray(String[]::new));
    }
    assertThat(sql("factors IS NULL FROM mfa_codes() WHERE name = 'SUCCESS_NO_PIN'")).isEqualTo(true);
    assertThatThrownBy(() -> sql("* FROM mfa_codes(1)")).hasStackTraceContaining("mfa_codes()");
  }

  @Test
  void a_row_of_the_activity_report_may_come_in_columns() {
    assertThat(sql("mfa_detail('SUCCESS_NO_PIN', 'denied')")).isEqualTo("PIN_NOT_ENTERED");
    assertThat(sql("mfa_signin('SUCCESS_NO_PIN', true)")).isEqualTo("SUCCEEDED");
    assertThat(sql("mfa_outcome('SUCCESS_NEW_ONE', NULL)")).isEqualTo("UNDETERMINED");
  }

  @Test
  void nulls_in_are_nulls_out() {
    List<String> calls = new ArrayList<>();
    for (SqlFunction function : SqlFunction.values()) {
      for (int arguments = 1; arguments <= 3; arguments++) {
        if (function.takes(arguments)) {
          calls.add(function.sqlName() + '(' + String.join(", ", Collections.nCopies(arguments, "NULL")) + ')');
        }
      }
    }
    calls.add("mfa_title('SUCCESS_NO_PIN', NULL)");
    Row row = spark.sql("SELECT " + String.join(", ", calls)).first();
    for (int i = 0; i < calls.size(); i++) {
      assertThat(row.get(i)).as(calls.get(i)).isNull();
    }
  }

  @Test
  void what_is_no_record_has_no_answers_and_harms_nobody() {
    List<String> bad = List.of("", " ", "null", "12", "true", "\"text\"", "{", "{}", "[]", "no json", "{\"a\":1}",
        "{\"status\":", "{\"status\":{\"errorCode\":0}} trailing", "{\"status\":12,\"createdDateTime\":[]}",
        '[' + DECLINED + ',' + DECLINED + ']');
    List<Row> rows = spark.createDataset(bad, Encoders.STRING())
        .selectExpr("value", "mfa_outcome(value)", "mfa_classify(value)").collectAsList();
    assertThat(rows).hasSameSizeAs(bad).allSatisfy(row -> {
      assertThat(row.get(1)).as(row.getString(0)).isNull();
      assertThat(row.get(2)).as(row.getString(0)).isNull();
    });
    assertThat(sql("mfa_outcome(0, NULL, 'no json')")).isNull();
  }

  @Test
  void unknown_values_are_as_the_library_gives_them() {
    assertThat(sql("mfa_signin(987654, NULL, NULL)")).isEqualTo("UNKNOWN");
    assertThat(sql("mfa_method(0, NULL, '[{\"authenticationMethod\":\"Retina scan\",\"succeeded\":true,"
        + "\"authenticationStepResultDetail\":\"MFA completed in Azure AD\"}]')")).isEqualTo("Retina scan");
    assertThat(sql("mfa_title('SUCCESS_OF_TOMORROW', 'en')")).isEqualTo("SUCCESS_OF_TOMORROW");
    assertThat((String) sql("mfa_explain('SUCCESS_OF_TOMORROW', 'en')")).contains("SUCCESS_OF_TOMORROW");
    assertThat((String) sql("mfa_explain(987654)")).contains("987654");
  }

  @Test
  void words_are_in_the_readers_language() {
    assertThat(sql("mfa_title('USER_DECLINED', 'nl-BE')")).isEqualTo("Gebruiker heeft de aanvraag afgewezen");
    assertThat(sql("mfa_title(mfa_detail(" + text(DECLINED) + "))")).isEqualTo("User declined the prompt");
    assertThat(sql("mfa_title(500121, 'en')")).isEqualTo(sql("mfa_title('AADSTS500121', 'en')"));
    assertThat((String) sql("mfa_explain('SUCCESS_NO_PIN', 'nl')")).contains(": ").endsWith(".");
    Row columns = spark.range(1).select(
        MfaFunctions.title(lit("USER_DECLINED"), lit("en")), MfaFunctions.explain(lit("USER_DECLINED"), lit("en")))
        .first();
    assertThat(columns.getString(1)).startsWith(columns.getString(0) + ": ");
  }

  @Test
  void a_page_is_split_into_its_records_with_null_for_what_cannot_be_used() {
    Dataset<Row> page = spark.createDataset(
        List.of("{\"value\":[" + DECLINED + ",{\"status\":\"odd\",\"createdDateTime\":7}," + DECLINED + "]}"),
        Encoders.STRING()).toDF("page");
    List<Row> rows = page.selectExpr("explode(mfa_records(page)) record")
        .select(MfaFunctions.detail(col("record"))).collectAsList();
    assertThat(rows).extracting(row -> row.get(0)).containsExactly("USER_DECLINED", null, "USER_DECLINED");
    assertThat(page.select(MfaFunctions.records(col("page"))).first().getList(0)).hasSize(3);
  }

  @Test
  void files_read_with_our_schemas_infer_nothing_and_keep_broken_lines(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.json"), DECLINED.replace("\n", " ") + "\n{broken\n");
    // details as a text, and a property that the other file lacks
    Files.writeString(folder.resolve("b.json"), "{\"status\":\"{\\\"errorCode\\\":0}\",\"new\":[1],"
        + "\"authenticationDetails\":" + JsonText.of(STEPS) + "}\n");
    List<Row> rows = spark.read().schema(MfaSchemas.GRAPH).json(folder.toString())
        .select(MfaFunctions.outcome(struct(col("*"))), col(MfaSchemas.CORRUPT)).collectAsList();
    assertThat(rows).extracting(row -> row.get(0)).containsExactlyInAnyOrder("DENIED", "SATISFIED", null);
    assertThat(rows).extracting(row -> row.get(1)).contains("{broken");
  }

  @Test
  void rows_of_log_analytics_are_read_with_their_schema(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("rows.json"), "{\"TimeGenerated\":\"2026-01-31T08:00:00Z\","
        + "\"ResultType\":\"500121\",\"Status\":{\"errorCode\":500121},"
        + "\"AuthenticationDetails\":\"[{\\\"authenticationMethod\\\":"
        + "\\\"Mobile app notification\\\",\\\"succeeded\\\":false,\\\"authenticationStepResultDetail\\\":"
        + "\\\"MFA denied; user declined the authentication\\\"}]\"}\n");
    Dataset<Row> rows = spark.read().schema(MfaSchemas.LOG_ANALYTICS).json(folder.toString());
    assertThat(rows.select(MfaFunctions.detail(struct(col("*")))).first().get(0)).isEqualTo("USER_DECLINED");
    assertThat(rows.select(MfaFunctions.detail(col("ResultType"), lit(null), col("AuthenticationDetails"))).first()
        .get(0)).isEqualTo("USER_DECLINED");
  }

  @Test
  void the_setting_alone_brings_the_functions_to_new_sessions_as_python_has_them() {
    SparkSession other = spark.newSession();
    assertThat(other.sql("SELECT mfa_outcome('SUCCESS_NO_PIN', 'denied'), mfa_title(500121, 'nl')").first().get(0))
        .isEqualTo("DENIED");
    assertThat(other.sql("SELECT mfa_figures(mfa_summary(" + text(DECLINED) + "))").first().getString(0))
        .contains("\"attempts\":1");
    assertThat(other.sql("DESCRIBE FUNCTION mfa_outcome").collectAsList().toString()).contains("error code");
  }

  @Test
  void a_wrong_number_of_arguments_is_said_to_be_one() {
    assertThatThrownBy(() -> sql("mfa_outcome(1, 2, 3, 4)")).hasStackTraceContaining("mfa_outcome(record)");
    assertThatThrownBy(() -> sql("mfa_summary('a', 'b')")).hasStackTraceContaining("mfa_summary(record)");
  }
}
