package dev.mfacodes.spark;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.ScalaUDF;
import org.apache.spark.sql.execution.aggregate.ScalaAggregator$;
import org.apache.spark.sql.expressions.UserDefinedAggregator;
import org.apache.spark.sql.functions;
import scala.Option;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;

/**
 * The functions by their names in SQL. Spark's public registration knows one number of arguments for a name; that of
 * extensions knows several, and takes expressions. No other class reaches so far into Spark.
 */
final class Registry {

  private static final Duration WINDOW = Duration.ofMinutes(10);

  private static final String SOURCE = "java_udf";

  private Registry() {}

  static void register(SparkSession session) {
    if (!(session instanceof org.apache.spark.sql.classic.SparkSession classic)) {
      throw new IllegalArgumentException("a session of Spark Connect: set spark.sql.extensions="
          + MfaExtensions.class.getName() + " where the server starts");
    }
    all().forEach((name, builder) ->
        classic.sessionState().functionRegistry().createOrReplaceTempFunction(name, builder, SOURCE));
    for (CatalogueTables table : CatalogueTables.values()) {
      classic.sessionState().tableFunctionRegistry()
          .createOrReplaceTempFunction(table.sqlName(), table.relation(), SOURCE);
    }
  }

  static void inject(SparkSessionExtensions extensions) {
    all().forEach((name, builder) ->
        extensions.injectFunction(new Tuple3<>(new FunctionIdentifier(name), info(name, builder.usage()), builder)));
    for (CatalogueTables table : CatalogueTables.values()) {
      extensions.injectTableFunction(new Tuple3<>(
          new FunctionIdentifier(table.sqlName()), info(table.sqlName(), table.usage()), table.relation()));
    }
  }

  private static ExpressionInfo info(String name, String usage) {
    return new ExpressionInfo(Registry.class.getName(), null, name, usage, "", "", "", "", "", "", SOURCE);
  }

  private static Map<String, Builder> all() {
    Map<String, Builder> all = new LinkedHashMap<>();
    for (SqlFunction function : SqlFunction.values()) {
      all.put(function.sqlName(), new Scalar(function));
    }
    all.put("mfa_summary", new Aggregate(
        functions.udaf(new Aggregators.OfRecords(WINDOW), Encoders.STRING()),
        "mfa_summary(record) - What mfa_figures, mfa_attempts and mfa_fatigue are made of."));
    all.put("mfa_merge", new Aggregate(
        functions.udaf(new Aggregators.OfCollected(WINDOW), Encoders.BINARY()),
        "mfa_merge(summary) - One of several of mfa_summary."));
    return all;
  }

  private abstract static class Builder extends AbstractFunction1<Seq<Expression>, Expression> {

    abstract String usage();
  }

  private static final class Scalar extends Builder {

    private final SqlFunction function;

    Scalar(SqlFunction function) {
      this.function = function;
    }

    @Override
    String usage() {
      return function.usage();
    }

    @Override
    public Expression apply(Seq<Expression> arguments) {
      if (!function.takes(arguments.size())) {
        throw new IllegalArgumentException(
            arguments.size() + " arguments are too many or too few: " + function.usage());
      }
      // without encoders the arguments come as they are, whatever their type: texts, numbers, rows, lists
      return new ScalaUDF(
          Call.of(function, arguments.size()), function.type(), arguments, none(), Option.empty(),
          Option.apply(function.sqlName()), true, true);
    }

    private static Seq<Option<ExpressionEncoder<?>>> none() {
      return CollectionConverters.asScala(List.<Option<ExpressionEncoder<?>>>of()).toList();
    }
  }

  private static final class Aggregate extends Builder {

    private final UserDefinedAggregator<?, ?, ?> aggregator;
    private final String usage;

    Aggregate(org.apache.spark.sql.expressions.UserDefinedFunction aggregator, String usage) {
      this.aggregator = (UserDefinedAggregator<?, ?, ?>) aggregator;
      this.usage = usage;
    }

    @Override
    String usage() {
      return usage;
    }

    @Override
    public Expression apply(Seq<Expression> arguments) {
      if (arguments.size() != 1) {
        throw new IllegalArgumentException(arguments.size() + " arguments are too many or too few: " + usage);
      }
      return ScalaAggregator$.MODULE$.apply(aggregator, arguments);
    }
  }
}
