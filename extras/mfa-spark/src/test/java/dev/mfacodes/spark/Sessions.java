package dev.mfacodes.spark;

import org.apache.spark.sql.SparkSession;

/** The one session of the tests: starting one takes seconds, and a JVM has one context. */
final class Sessions {

  private static final SparkSession SPARK = start();

  private Sessions() {}

  /** Two threads, with each task tried three times. */
  static SparkSession spark() {
    return SPARK;
  }

  private static SparkSession start() {
    SparkSession spark = SparkSession.builder()
        .master("local[2,3]")
        .appName("test")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.warehouse.dir", "target/warehouse")
        .config("spark.sql.extensions", MfaExtensions.class.getName())
        .getOrCreate();
    MfaFunctions.register(spark);
    return spark;
  }
}
