package dev.mfacodes.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfacodes.classify.Attempts;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.conformance.ConformanceCases;
import dev.mfacodes.model.signin.SignIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults give the complete result or an error that names the file; never silently fewer rows. */
final class FaultsTest {

  private static final Duration WINDOW = Duration.ofMinutes(10);

  private final SparkSession spark = Sessions.spark();

  private static List<String> records() {
    return ConformanceCases.all().stream().flatMap(one -> one.signIn().stream())
        .map(signIn -> JsonText.of(signIn.toWire()))
        .limit(200)
        .toList();
  }

  private static Attempts inOneThread(List<String> records) {
    Attempts.Builder rows = Attempts.builder(WINDOW);
    ConformanceCases.all().stream().flatMap(one -> one.signIn().stream()).limit(records.size())
        .forEach(signIn -> rows.add(event(signIn)));
    return rows.build();
  }

  private static MfaEvent event(SignIn signIn) {
    return MfaEvent.of(signIn, Classifier.classify(signIn));
  }

  private static CollectedSignIns summary(Dataset<Row> records) {
    return CollectedSignIns.read(records.selectExpr("mfa_summary(record)").first().getAs(0));
  }

  /** Twenty files of ten records each. */
  private static void write(Path folder, List<String> records) throws IOException {
    for (int i = 0; i < 20; i++) {
      Files.write(folder.resolve("part-" + i + ".json"), records.subList(i * 10, i * 10 + 10));
    }
  }

  private static byte[] packed(List<String> records) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(String.join("\n", records).getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void corrupt_files_among_many_are_named_and_the_others_are_complete(@TempDir Path folder) throws Exception {
    List<String> records = records();
    write(folder, records);
    byte[] whole = packed(records.subList(0, 10));
    Files.write(folder.resolve("cut.json.gz"), Arrays.copyOf(whole, whole.length / 2));
    Files.write(folder.resolve("noise.json"), new byte[] {1, 2, 3, 0, -1, -2});
    Files.write(folder.resolve("empty.json"), new byte[0]);
    Files.writeString(folder.resolve("half.json"), records.get(0) + "\n" + records.get(1).substring(0, 40) + "\n");
    Files.writeString(folder.resolve("_SUCCESS"), "left by Spark");

    Dataset<Row> read = SignInFiles.read(spark, folder.toString()).cache();
    assertThat(summary(read).attempts()).isEqualTo(inOneThread(records));
    List<Row> problems = read.filter("record IS NULL").select("file", "kind", "message").collectAsList();
    assertThat(problems).extracting(row -> Path.of(row.getString(0)).getFileName().toString())
        .containsExactlyInAnyOrder("cut.json.gz", "noise.json", "empty.json", "half.json");
    assertThat(problems).allSatisfy(row -> {
      assertThat(row.getString(1)).isEqualTo("problem");
      assertThat(row.getString(2)).isNotBlank();
    });
    assertThat(summary(read).nulls()).isEqualTo(4);
    read.unpersist();
  }

  @Test
  void a_file_that_goes_before_it_is_read_fails_the_query_with_its_name(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("gone.json");
    Files.write(file, records().subList(0, 10));
    Dataset<Row> read = SignInFiles.read(spark, folder.toString());
    Files.delete(file);
    assertThatThrownBy(read::count).hasStackTraceContaining("gone.json");
    assertThatThrownBy(() -> SignInFiles.read(spark, folder.toString())).isInstanceOf(IOException.class)
        .hasMessageContaining(folder.toString());
  }

  /** Fails where it is tried for the first time, with half of the partition behind it. */
  private static final class Dying implements MapFunction<String, String>, Serializable {

    private static final long serialVersionUID = 1L;

    private final int tries;
    private int seen;

    Dying(int tries) {
      this.tries = tries;
    }

    @Override
    public String call(String record) {
      if (++seen == 20 && TaskContext.get().attemptNumber() < tries) {
        throw new IllegalStateException("this task dies");
      }
      return record;
    }
  }

  private Dataset<Row> dying(int tries) {
    return spark.createDataset(records(), Encoders.STRING()).repartition(4)
        .map((MapFunction<String, String>) new Dying(tries), Encoders.STRING()).toDF("record");
  }

  @Test
  void a_task_that_dies_midway_is_tried_again_and_nothing_is_counted_twice() {
    CollectedSignIns collected = summary(dying(2));
    assertThat(collected).isEqualTo(new CollectedSignIns(inOneThread(records()), 0, 0));
  }

  @Test
  void a_task_that_always_dies_fails_the_query() {
    assertThatThrownBy(() -> summary(dying(99))).hasStackTraceContaining("this task dies");
  }

  @Test
  void a_column_of_nulls_is_counted_and_has_no_answers() {
    Dataset<Row> nulls = spark.range(50).selectExpr("CAST(NULL AS STRING) record");
    assertThat(summary(nulls)).isEqualTo(new CollectedSignIns(Attempts.none(WINDOW), 50, 0));
    assertThat(nulls.select(MfaFunctions.outcome(col("record"))).filter("`mfa_outcome(record)` IS NOT NULL").count())
        .isZero();
    assertThat(summary(spark.range(50).selectExpr("NULL record")).nulls()).isEqualTo(50);
  }

  @Test
  void files_of_different_schemas_are_read_together(@TempDir Path folder) throws Exception {
    List<String> records = records();
    write(folder, records);
    // the same record in the forms of three other exports: it is the same row, so it counts once
    String step = "{\\\"authenticationMethod\\\":\\\"Text message\\\"}";
    Files.writeString(folder.resolve("log-analytics.json"), "{\"TimeGenerated\":\"2026-01-01T00:00:00Z\",\"Id\":\"x\","
        + "\"ResultType\":\"0\",\"AuthenticationDetails\":\"[" + step + "]\"}\n");
    Files.writeString(folder.resolve("graph.json"), "[{\"id\":\"x\",\"createdDateTime\":\"2026-01-01T00:00:00Z\","
        + "\"status\":{\"errorCode\":\"0\"},\"authenticationDetails\":[{\"authenticationMethod\":\"Text message\"}],"
        + "\"newProperty\":{\"deep\":[1]}}]");
    Files.writeString(folder.resolve("hub.json"), "{\"records\":[{\"category\":\"SignInLogs\",\"resultType\":\"0\","
        + "\"properties\":{\"id\":\"x\",\"createdDateTime\":\"2026-01-01T00:00:00Z\",\"status\":{\"errorCode\":0},"
        + "\"authenticationDetails\":[{\"authenticationMethod\":\"Text message\"}]}}]}");
    Files.writeString(folder.resolve("activity.csv"), "Date,Username,Call Result,Authenticated\n"
        + "2026-01-01T00:00:00Z,a@example.com,SUCCESS_NO_PIN,denied\n");
    Dataset<Row> read = SignInFiles.read(spark, folder.toString());
    CollectedSignIns collected = summary(read);
    assertThat(collected.nulls() + collected.unusable()).isZero();
    assertThat(collected.attempts().rows()).isEqualTo(inOneThread(records).rows() + 2);
    assertThat(read.select("format").distinct().count()).isEqualTo(4);
  }
}
