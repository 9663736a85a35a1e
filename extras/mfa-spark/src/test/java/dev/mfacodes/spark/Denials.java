package dev.mfacodes.spark;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

final class Denials {

  static Dataset<Row> byReason(SparkSession spark, String path) throws IOException {
    MfaFunctions.register(spark);
    SignInFiles.read(spark, path).createOrReplaceTempView("sign_ins");
    return spark.sql("""
        SELECT mfa_detail(record) AS reason, mfa_title(mfa_detail(record), 'nl') AS title, count(*) AS rows
        FROM sign_ins WHERE mfa_outcome(record) = 'DENIED' GROUP BY ALL""");
  }
}
