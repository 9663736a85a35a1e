package dev.mfacodes.spark;

import java.io.Serializable;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF3;
import org.jspecify.annotations.Nullable;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction2;
import scala.runtime.AbstractFunction3;

/**
 * A function as Spark calls it, from SQL and from columns. Classes with names, not lambdas: those are restored wrongly
 * where a cluster has the jar in another class loader than Spark.
 */
final class Call {

  private Call() {}

  static Object of(SqlFunction function, int arguments) {
    return switch (arguments) {
      case 1 -> new With1(function);
      case 2 -> new With2(function);
      default -> new With3(function);
    };
  }

  static final class With1 extends AbstractFunction1<Object, Object> implements UDF1<Object, Object>, Serializable {

    private static final long serialVersionUID = 1L;

    private final SqlFunction function;

    With1(SqlFunction function) {
      this.function = function;
    }

    @Override
    public @Nullable Object call(@Nullable Object one) {
      return function.call(one);
    }

    @Override
    public @Nullable Object apply(@Nullable Object one) {
      return function.call(one);
    }
  }

  static final class With2 extends AbstractFunction2<Object, Object, Object>
      implements UDF2<Object, Object, Object>, Serializable {

    private static final long serialVersionUID = 1L;

    private final SqlFunction function;

    With2(SqlFunction function) {
      this.function = function;
    }

    @Override
    public @Nullable Object call(@Nullable Object one, @Nullable Object two) {
      return function.call(one, two);
    }

    @Override
    public @Nullable Object apply(@Nullable Object one, @Nullable Object two) {
      return function.call(one, two);
    }
  }

  static final class With3 extends AbstractFunction3<Object, Object, Object, Object>
      implements UDF3<Object, Object, Object, Object>, Serializable {

    private static final long serialVersionUID = 1L;

    private final SqlFunction function;

    With3(SqlFunction function) {
      this.function = function;
    }

    @Override
    public @Nullable Object call(@Nullable Object one, @Nullable Object two, @Nullable Object three) {
      return function.call(one, two, three);
    }

    @Override
    public @Nullable Object apply(@Nullable Object one, @Nullable Object two, @Nullable Object three) {
      return function.call(one, two, three);
    }
  }
}
