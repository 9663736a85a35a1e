package check.spark;

import dev.mfacodes.bench.Engines;
import dev.mfacodes.classify.Attempts;
import dev.mfacodes.classify.DistinctUsers;
import dev.mfacodes.classify.MfaSummary;
import dev.mfacodes.spark.CollectedSignIns;
import dev.mfacodes.spark.MfaFunctions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/** A log's figures, from one thread, from DuckDB or from Spark, with the time that they took. */
final class MonthInSpark {

  static final MfaSummary.Settings SETTINGS = new MfaSummary.Settings(
      Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC, DistinctUsers::exact);

  private MonthInSpark() {}

  /** What Spark sent between its tasks, and in how many parts. */
  static final class Shuffled extends SparkListener {

    final AtomicLong bytes = new AtomicLong();
    final AtomicLong parts = new AtomicLong();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      long written = end.taskMetrics().shuffleWriteMetrics().bytesWritten();
      if (written > 0) {
        bytes.addAndGet(written);
        parts.incrementAndGet();
      }
    }
  }

  /**
   * {@code library}, {@code duckdb}, {@code functions} (of DuckDB) or a Spark master, the log, where the figures go.
   */
  public static void main(String[] arguments) throws IOException, SQLException {
    String engine = arguments[0];
    Path log = Path.of(arguments[1]);
    Path figures = Path.of(arguments[2]);
    Shuffled shuffled = new Shuffled();
    SparkSession spark = engine.startsWith("local") ? session(engine) : null;
    long start = System.nanoTime();
    if (engine.equals("functions")) {
      print(engine, "six functions in SQL", Engines.functions(log), start);
      return;
    }
    CollectedSignIns collected;
    if (spark != null) {
      spark.sparkContext().addSparkListener(shuffled);
      collected = inSpark(spark, log);
    } else {
      collected = of(engine.equals("duckdb") ? Engines.queried(log) : Engines.library(log));
    }
    print(engine, "collected", collected.attempts().rows(), start);
    Files.writeString(figures, collected.figures(SETTINGS));
    print(engine, "with figures", collected.attempts().rows(), start);
    if (spark != null) {
      spark.stop(); // after which all events have been heard
      System.out.printf(Locale.ROOT, "%s: shuffled %,d bytes in %d parts%n",
          engine, shuffled.bytes.get(), shuffled.parts.get());
    }
  }

  private static void print(String engine, String what, long rows, long start) {
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "%s: %,d rows %s in %.1f s, %,.0f rows/s%n",
        engine, rows, what, seconds, rows / seconds);
  }

  static CollectedSignIns of(Attempts attempts) {
    return new CollectedSignIns(attempts, 0, 0);
  }

  static SparkSession session(String master) {
    return SparkSession.builder()
        .master(master)
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.warehouse.dir", "target/warehouse")
        .getOrCreate();
  }

  static CollectedSignIns inSpark(SparkSession spark, Path log) {
    MfaFunctions.register(spark);
    byte[] bytes = spark.read().text(log.toString()).selectExpr("mfa_summary(value)").first().getAs(0);
    return CollectedSignIns.read(bytes);
  }
}
