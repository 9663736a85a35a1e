package check.spark;

import dev.mfacodes.classify.Attempts;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.DistinctUsers;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.MfaSummary;
import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.ReadResult;
import dev.mfacodes.spark.CollectedSignIns;
import dev.mfacodes.spark.MfaFunctions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/** A log's figures, from one thread or from Spark, with the time that they took. */
final class MonthInSpark {

  static final Duration WINDOW = Duration.ofMinutes(10);
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

  /** {@code library} or a Spark master, the log, where the figures go, and how often. */
  public static void main(String[] arguments) throws IOException {
    Path log = Path.of(arguments[1]);
    int times = Integer.parseInt(arguments[3]);
    boolean library = arguments[0].equals("library");
    SparkSession spark = library ? null : session(arguments[0]);
    Shuffled shuffled = new Shuffled();
    if (spark != null) {
      spark.sparkContext().addSparkListener(shuffled);
    }
    for (int i = 1; i <= times; i++) {
      long start = System.nanoTime();
      CollectedSignIns collected = library ? inOneThread(log) : inSpark(spark, log);
      double collecting = (System.nanoTime() - start) / 1e9;
      Files.writeString(Path.of(arguments[2]), collected.figures(SETTINGS));
      double all = (System.nanoTime() - start) / 1e9;
      long rows;
      try (Stream<String> lines = Files.lines(log)) {
        rows = lines.count();
      }
      System.out.printf("%s, time %d: %d rows, %.1f s to collect (%.0f rows/s), %.1f s with figures (%.0f rows/s)%n",
          arguments[0], i, rows, collecting, rows / collecting, all, rows / all);
    }
    if (spark != null) {
      spark.stop(); // after which all events have been heard
      System.out.printf("%s: shuffled %d bytes in %d parts over %d times%n",
          arguments[0], shuffled.bytes.get(), shuffled.parts.get(), times);
    }
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

  static CollectedSignIns inOneThread(Path log) throws IOException {
    Attempts.Builder rows = Attempts.builder(WINDOW);
    AtomicLong unusable = new AtomicLong();
    try (Stream<ReadResult> results = ExportReader.standard().read(log)) {
      results.forEach(result -> {
        if (result instanceof ReadResult.SignInFound found) {
          rows.add(MfaEvent.of(found.signIn(), Classifier.classify(found.signIn())));
        } else if (result instanceof ReadResult.Problem) {
          unusable.incrementAndGet();
        }
      });
    }
    return new CollectedSignIns(rows.build(), 0, unusable.get());
  }

  static CollectedSignIns inSpark(SparkSession spark, Path log) {
    MfaFunctions.register(spark);
    byte[] bytes = spark.read().text(log.toString()).selectExpr("mfa_summary(value)").first().getAs(0);
    return CollectedSignIns.read(bytes);
  }
}
