package dev.mfacodes.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.conformance.ConformanceCase;
import dev.mfacodes.conformance.ConformanceCases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cases of the project, with the answers that every implementation should give. */
final class ConformanceTest {

  private static final List<String> AXES = List.of("signIn", "challenged", "mfa", "detail", "method", "cause");

  private final SparkSession spark = Sessions.spark();

  private record Asked(ConformanceCase one, String json) {}

  private static List<Asked> asked() {
    List<Asked> asked = new ArrayList<>();
    for (ConformanceCase one : ConformanceCases.all()) {
      one.signIn().map(signIn -> JsonText.of(signIn.toWire()))
          .or(() -> one.activityReportRow().map(row -> Records.text(row, Optional.empty())))
          .ifPresent(json -> asked.add(new Asked(one, json)));
    }
    return asked;
  }

  private static Map<String, Object> expected(ConformanceCase one) {
    Map<String, Object> axes = new LinkedHashMap<>();
    AXES.forEach(axis -> axes.put(axis, one.expected().get(axis)));
    return axes;
  }

  private static Map<String, Object> given(Row row) {
    Map<String, Object> axes = new LinkedHashMap<>();
    AXES.forEach(axis -> axes.put(axis, row.getAs(axis)));
    return axes;
  }

  private Dataset<Row> records() {
    return spark.createDataset(asked().stream().map(Asked::json).toList(), Encoders.STRING()).toDF("record");
  }

  @Test
  void every_case_has_its_axes_in_sql() {
    records().createOrReplaceTempView("cases");
    List<Row> rows = spark.sql("SELECT mfa_signin(record) signIn, mfa_challenged(record) challenged,"
        + " mfa_outcome(record) mfa, mfa_detail(record) detail, mfa_method(record) method, mfa_cause(record) cause"
        + " FROM cases").collectAsList();
    List<Asked> asked = asked();
    assertThat(rows).hasSameSizeAs(asked).hasSizeGreaterThan(900);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(given(rows.get(i))).as(asked.get(i).one().toString()).isEqualTo(expected(asked.get(i).one()));
    }
  }

  @Test
  void every_case_has_its_axes_as_columns_and_within_the_json() {
    List<Row> rows = records()
        .withColumn("json", MfaFunctions.classify(col("record")))
        .select(
            MfaFunctions.signIn(col("record")).as("signIn"), MfaFunctions.challenged(col("record")).as("challenged"),
            MfaFunctions.outcome(col("record")).as("mfa"), MfaFunctions.detail(col("record")).as("detail"),
            MfaFunctions.method(col("record")).as("method"), MfaFunctions.cause(col("record")).as("cause"), col("json"))
        .collectAsList();
    List<Asked> asked = asked();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, Object> expected = expected(asked.get(i).one());
      assertThat(given(rows.get(i))).as(asked.get(i).one().toString()).isEqualTo(expected);
      Map<String, Object> json = JsonText.flat(rows.get(i).getAs("json"));
      json.keySet().retainAll(AXES);
      expected.values().removeIf(Objects::isNull);
      assertThat(json).as(asked.get(i).one().toString()).isEqualTo(expected);
    }
  }

  @Test
  void rows_of_the_activity_report_have_their_axes_by_code_and_result() {
    List<ConformanceCase> cases =
        ConformanceCases.all().stream().filter(one -> one.activityReportRow().isPresent()).toList();
    StructType schema = new StructType().add("code", DataTypes.StringType).add("result", DataTypes.StringType);
    List<Row> columns = cases.stream()
        .map(one -> RowFactory.create(cell(one, "Call Result"), cell(one, "Authenticated")))
        .toList();
    List<Row> rows = spark.createDataFrame(columns, schema).selectExpr("mfa_signin(code, result) signIn",
        "mfa_challenged(code, result) challenged", "mfa_outcome(code, result) mfa", "mfa_detail(code, result) detail",
        "mfa_method(code, result) method", "mfa_cause(code, result) cause").collectAsList();
    assertThat(rows).hasSizeGreaterThan(100);
    for (int i = 0; i < rows.size(); i++) {
      Map<String, Object> expected = columns.get(i).anyNull() && columns.get(i).get(0) == null
          && columns.get(i).get(1) == null ? given(rows.get(i)) : expected(cases.get(i));
      assertThat(given(rows.get(i))).as(cases.get(i).toString()).isEqualTo(expected);
    }
  }

  private static String fileOf(ConformanceCase one) {
    return switch (one.format()) {
      case "portal-csv" -> "portal.csv";
      case "activity-csv" -> "activity-report.csv";
      default -> one.format() + ".ndjson";
    };
  }

  private static String cell(ConformanceCase one, String column) {
    return Optional.ofNullable(one.record().get(column)).map(Object::toString).filter(text -> !text.isEmpty())
        .orElse(null);
  }

  @Test
  void the_exports_of_all_cases_have_their_axes_from_files(@TempDir Path folder) throws Exception {
    List<Path> files = ConformanceCases.write(folder, ConformanceCases.Form.GRAPH);
    // one case is a page that names a next one
    Dataset<Row> read = SignInFiles.read(spark, folder.toString()).filter("kind <> 'warning'");
    assertThat(read.filter("record IS NULL").collectAsList()).isEmpty();
    List<Row> rows = read.selectExpr("file", "line", "format", "mfa_signin(record) signIn",
        "mfa_challenged(record) challenged", "mfa_outcome(record) mfa", "mfa_detail(record) detail",
        "mfa_method(record) method", "mfa_cause(record) cause").collectAsList();
    assertThat(rows).hasSameSizeAs(ConformanceCases.all());
    for (Path file : files) {
      String name = file.getFileName().toString();
      List<Row> ofFile = rows.stream().filter(row -> row.<String>getAs("file").endsWith(name))
          .sorted((a, b) -> Long.compare(a.getAs("line"), b.getAs("line"))).toList();
      List<ConformanceCase> cases = ConformanceCases.all().stream()
          .filter(one -> name.equals(fileOf(one)))
          .toList();
      assertThat(ofFile).as(name).hasSameSizeAs(cases);
      for (int i = 0; i < cases.size(); i++) {
        assertThat(given(ofFile.get(i))).as(name + ' ' + cases.get(i)).isEqualTo(expected(cases.get(i)));
      }
    }
  }
}
