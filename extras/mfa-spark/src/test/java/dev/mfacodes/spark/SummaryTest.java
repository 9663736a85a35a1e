package dev.mfacodes.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udaf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfacodes.classify.Attempts;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.DistinctUsers;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.MfaSummary;
import dev.mfacodes.conformance.ConformanceCases;
import dev.mfacodes.model.signin.SignIn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The aggregates beside what one thread works out. */
final class SummaryTest {

  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final MfaSummary.Settings SETTINGS = new MfaSummary.Settings(
      Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC, DistinctUsers::exact);

  private final SparkSession spark = Sessions.spark();

  private static List<SignIn> signIns() {
    return ConformanceCases.all().stream().flatMap(one -> one.signIn().stream()).toList();
  }

  private static Attempts inOneThread() {
    Attempts.Builder rows = Attempts.builder(WINDOW);
    signIns().forEach(signIn -> rows.add(MfaEvent.of(signIn, Classifier.classify(signIn))));
    return rows.build();
  }

  /** Some twice, some missing, some broken. */
  private Dataset<Row> records() {
    List<String> records = new ArrayList<>();
    for (SignIn signIn : signIns()) {
      records.add(JsonText.of(signIn.toWire()));
    }
    records.addAll(records.subList(0, 100));
    records.add(null);
    records.add("{broken");
    records.add(null);
    return spark.createDataset(records, Encoders.STRING()).repartition(7).toDF("record");
  }

  @Test
  void the_summary_is_that_of_one_thread_and_what_was_not_counted_is() {
    byte[] bytes = records().select(udaf(MfaFunctions.summary(WINDOW), Encoders.STRING()).apply(col("record")))
        .first().getAs(0);
    CollectedSignIns collected = CollectedSignIns.read(bytes);
    assertThat(collected.attempts()).isEqualTo(inOneThread());
    assertThat(collected.summary(SETTINGS).figures()).isEqualTo(MfaSummary.of(inOneThread(), SETTINGS).figures());
    assertThat(collected.nulls()).isEqualTo(2);
    assertThat(collected.unusable()).isEqualTo(1);
  }

  @Test
  void a_typed_dataset_is_aggregated_likewise() {
    byte[] bytes = records().as(Encoders.STRING()).select(MfaFunctions.summary(WINDOW).toColumn()).first();
    assertThat(CollectedSignIns.read(bytes).attempts()).isEqualTo(inOneThread());
  }

  @Test
  void groups_are_merged_to_the_whole_whichever_rows_they_share() {
    records().createOrReplaceTempView("records");
    byte[] bytes = spark.sql("SELECT mfa_merge(part) FROM (SELECT mfa_signin(record) s, mfa_summary(record) part"
        + " FROM records GROUP BY 1 UNION ALL SELECT 'all', mfa_summary(record) FROM records WHERE record IS NOT NULL)")
        .first().getAs(0);
    assertThat(CollectedSignIns.read(bytes).attempts()).isEqualTo(inOneThread());
  }

  @Test
  void figures_attempts_and_suspicions_are_made_in_sql() {
    records().createOrReplaceTempView("records");
    Row row = spark.sql("SELECT mfa_figures(s, '2026-02-01T00:00:00Z', 'Europe/Amsterdam') f, mfa_figures(s) g,"
        + " mfa_attempts(s, TIMESTAMP '2026-02-01 00:00:00Z') a, mfa_fatigue(s, 'PT10M', 1) p"
        + " FROM (SELECT mfa_summary(record) s FROM records)").first();
    MfaSummary summary = MfaSummary.of(inOneThread(), SETTINGS);
    assertThat(row.<String>getAs("f"))
        .startsWith("{\"skipped\":3,\"window\":\"PT10M\",\"asOf\":\"2026-02-01T00:00:00Z\","
            + "\"zone\":\"Europe/Amsterdam\"")
        .contains("\"rows\":" + summary.figures().rows() + ",\"attempts\":" + summary.figures().attempts());
    assertThat(row.<String>getAs("g")).contains("\"asOf\":\"" + summary.figures().last().orElseThrow() + '"');
    assertThat(row.getList(row.fieldIndex("a"))).hasSize((int) summary.figures().attempts()
        + (int) summary.figures().nonInteractive());
    assertThat(spark.sql("SELECT result, sum(rows) FROM (SELECT inline(mfa_attempts(mfa_summary(record)))"
        + " FROM records) GROUP BY result").count()).isGreaterThan(3);
    assertThat(row.getList(row.fieldIndex("p"))).isNotEmpty();
  }

  @Test
  void of_nothing_there_is_an_empty_summary() {
    byte[] bytes = spark.sql("SELECT mfa_summary(record) FROM VALUES ('x') AS t(record) WHERE record = 'y'")
        .first().getAs(0);
    assertThat(CollectedSignIns.read(bytes)).isEqualTo(new CollectedSignIns(Attempts.none(WINDOW), 0, 0));
  }

  @Test
  void pages_are_counted_record_by_record() {
    String page = "{\"records\":[" + "{\"category\":\"SignInLogs\",\"properties\":{\"id\":\"1\",\"status\":"
        + "{\"errorCode\":0},\"createdDateTime\":\"2026-01-01T00:00:00Z\"}},"
        + "{\"category\":\"SignInLogs\",\"properties\":{\"id\":\"2\",\"status\":{\"errorCode\":0},"
        + "\"createdDateTime\":\"2026-01-01T00:00:00Z\"}}]}";
    byte[] bytes = spark.createDataset(List.of(page), Encoders.STRING()).selectExpr("mfa_summary(value)")
        .first().getAs(0);
    assertThat(CollectedSignIns.read(bytes).attempts().rows()).isEqualTo(2);
  }

  @Test
  void other_bytes_are_refused_and_no_other_class_is_made_of_them() throws Exception {
    assertThatThrownBy(() -> CollectedSignIns.read(new byte[] {1, 2, 3})).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CollectedSignIns.read(packed(new java.io.File("x"))))
        .isInstanceOf(IllegalArgumentException.class).hasStackTraceContaining("REJECTED");
  }

  @Test
  @Timeout(60)
  void bytes_that_nest_sets_without_end_are_refused() throws Exception {
    Set<Object> nested = new HashSet<>();
    Set<Object> one = nested;
    Set<Object> other = new HashSet<>();
    for (int i = 0; i < 100; i++) { // whose hashes take 2 to the 100th steps
      Set<Object> inner = new HashSet<>();
      Set<Object> beside = new HashSet<>(Set.of("x"));
      one.addAll(List.of(inner, beside));
      other.addAll(List.of(inner, beside));
      one = inner;
      other = beside;
    }
    assertThatThrownBy(() -> CollectedSignIns.read(packed(nested)))
        .isInstanceOf(IllegalArgumentException.class).hasStackTraceContaining("REJECTED");
  }

  @Test
  void a_list_that_only_claims_to_be_huge_is_refused_before_it_takes_memory() throws Exception {
    byte[] packed = packed(new ArrayList<>(List.of(1)));
    byte[] bytes = new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes();
    // the end of what is said of the class of the list; its size follows
    int end = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("sizexp") + "sizexp".length();
    ByteBuffer.wrap(bytes).putInt(end, 1 << 27);
    ByteArrayOutputStream forged = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(forged)) {
      out.write(bytes);
    }
    assertThatThrownBy(() -> CollectedSignIns.read(forged.toByteArray()))
        .isInstanceOf(IllegalArgumentException.class).hasStackTraceContaining("REJECTED");
  }

  @Test
  void bytes_of_nothing_are_refused() throws Exception {
    byte[] nothing = packed(null);
    assertThatThrownBy(() -> CollectedSignIns.read(nothing)).isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] packed(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(new DeflaterOutputStream(bytes))) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }
}
