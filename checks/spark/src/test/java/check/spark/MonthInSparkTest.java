package check.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.bench.Engines;
import dev.mfacodes.bench.Month;
import dev.mfacodes.spark.CollectedSignIns;
import dev.mfacodes.spark.SignInFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same month in one thread and in Spark with two. */
final class MonthInSparkTest {

  @Test
  void a_month_in_spark_has_the_figures_of_one_thread_to_the_last_count(@TempDir Path folder) throws Exception {
    Path log = folder.resolve("month.json");
    Month.main(new String[] {log.toString(), "3000"});
    CollectedSignIns one = MonthInSpark.of(Engines.library(log));
    assertThat(one.attempts().rows()).isGreaterThan(2_900);
    try (SparkSession spark = MonthInSpark.session("local[2]")) {
      // else a small file would be one partition
      spark.conf().set("spark.sql.files.maxPartitionBytes", "200k");
      CollectedSignIns two = MonthInSpark.inSpark(spark, log);
      assertThat(two).isEqualTo(one);
      assertThat(two.figures(MonthInSpark.SETTINGS)).isEqualTo(one.figures(MonthInSpark.SETTINGS));
      assertThat(two.summary(MonthInSpark.SETTINGS).days()).isEqualTo(one.summary(MonthInSpark.SETTINGS).days());

      Path parts = Files.createDirectory(folder.resolve("parts"));
      List<String> lines = Files.readAllLines(log);
      for (int i = 0; i < 6; i++) {
        Files.write(parts.resolve(i + ".json"), lines.subList(i * lines.size() / 6, (i + 1) * lines.size() / 6));
      }
      byte[] files = SignInFiles.read(spark, parts.toString()).selectExpr("mfa_summary(record)").first().getAs(0);
      assertThat(CollectedSignIns.read(files)).isEqualTo(one);
    }
  }
}
