package dev.mfacodes.spark;

import org.apache.spark.sql.SparkSessionExtensions;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Brings the functions to every session without a line of code: for Python, {@code spark-sql}, notebooks and JDBC.
 * The setting is {@code spark.sql.extensions=dev.mfacodes.spark.MfaExtensions}; a server of Spark Connect would need it
 * where it starts, which has not been tried. Stateless.
 */
public final class MfaExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {

  /** As Spark makes it from the setting. */
  public MfaExtensions() {}

  /**
   * Called by Spark for each session.
   *
   * @param extensions where the functions go
   * @return nothing
   */
  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    Registry.inject(extensions);
    return BoxedUnit.UNIT;
  }
}
