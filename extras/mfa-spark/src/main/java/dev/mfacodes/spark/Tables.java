package dev.mfacodes.spark;

import dev.mfacodes.classify.Attempt;
import dev.mfacodes.classify.DistinctUsers;
import dev.mfacodes.classify.Fatigue;
import dev.mfacodes.classify.MfaSummary;
import dev.mfacodes.classify.Suspicion;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.meaning.Term;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** What is made of an aggregate's bytes: figures, attempts, suspicions. */
final class Tables {

  /** Times beyond these have no microseconds in 64 bits, which is how Spark keeps them. */
  private static final Instant EARLIEST = Instant.parse("-290000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("+290000-01-01T00:00:00Z");

  /** As the command line has it. */
  private static final int PROMPTS = 5;

  static final ArrayType ATTEMPTS = DataTypes.createArrayType(new StructType()
      .add("first", DataTypes.TimestampType)
      .add("last", DataTypes.TimestampType)
      .add("user", DataTypes.StringType)
      .add("interactive", DataTypes.BooleanType)
      .add("result", DataTypes.StringType)
      .add("signIn", DataTypes.StringType)
      .add("challenged", DataTypes.StringType)
      .add("mfa", DataTypes.StringType)
      .add("detail", DataTypes.StringType)
      .add("method", DataTypes.StringType)
      .add("rows", DataTypes.IntegerType));

  static final ArrayType SUSPICIONS = DataTypes.createArrayType(new StructType()
      .add("user", DataTypes.StringType)
      .add("first", DataTypes.TimestampType)
      .add("last", DataTypes.TimestampType)
      .add("prompts", DataTypes.IntegerType)
      .add("approved", DataTypes.TimestampType));

  private Tables() {}

  static @Nullable String figures(List<@Nullable Object> arguments) {
    if (arguments.contains(null)) {
      return null;
    }
    CollectedSignIns collected = collected(arguments);
    ZoneId zone = arguments.size() > 2 ? ZoneId.of(String.valueOf(arguments.get(2))) : ZoneOffset.UTC;
    return collected.figures(new MfaSummary.Settings(asOf(arguments, collected), zone, DistinctUsers::exact));
  }

  static @Nullable List<Row> attempts(List<@Nullable Object> arguments) {
    if (arguments.contains(null)) {
      return null;
    }
    CollectedSignIns collected = collected(arguments);
    return collected.attempts().asOf(asOf(arguments, collected)).stream().map(Tables::row).toList();
  }

  private static Row row(Attempt attempt) {
    return RowFactory.create(
        moment(attempt.first()),
        moment(attempt.last()),
        attempt.user().orElse(null),
        attempt.interactive(),
        attempt.result().name(),
        attempt.signIn().name(),
        attempt.challenged().name(),
        attempt.mfa().kind().name(),
        attempt.detail().map(Term::name).orElse(null),
        attempt.method().map(Enum::name).or(() -> attempt.unlistedMethod().map(MethodName::wire)).orElse(null),
        attempt.rows().size());
  }

  static @Nullable List<Row> suspicions(List<@Nullable Object> arguments) {
    if (arguments.contains(null)) {
      return null;
    }
    CollectedSignIns collected = collected(arguments);
    Duration window =
        arguments.size() > 1 ? Duration.parse(String.valueOf(arguments.get(1))) : collected.attempts().window();
    int threshold = arguments.size() > 2 ? Integer.parseInt(String.valueOf(arguments.get(2))) : PROMPTS;
    return Fatigue.of(collected.attempts(), new Fatigue.Rule(window, threshold)).suspicions().stream()
        .map(Tables::row)
        .toList();
  }

  private static Row row(Suspicion suspicion) {
    return RowFactory.create(
        suspicion.user(),
        moment(Optional.of(suspicion.first())),
        moment(Optional.of(suspicion.last())),
        suspicion.prompts(),
        moment(suspicion.approved()));
  }

  private static @Nullable Instant moment(Optional<Instant> time) {
    return time.filter(moment -> moment.isAfter(EARLIEST) && moment.isBefore(LATEST)).orElse(null);
  }

  private static CollectedSignIns collected(List<@Nullable Object> arguments) {
    if (arguments.get(0) instanceof byte[] bytes) {
      return CollectedSignIns.read(bytes);
    }
    throw new IllegalArgumentException("expected what mfa_summary gives");
  }

  /** By default when the newest record was, as for {@code mfa report}. */
  private static Instant asOf(List<@Nullable Object> arguments, CollectedSignIns collected) {
    if (arguments.size() < 2) {
      return collected.attempts().asOf(Instant.EPOCH).stream()
          .flatMap(attempt -> attempt.last().stream())
          .max(Instant::compareTo)
          .orElse(Instant.EPOCH);
    }
    Object asOf = Objects.requireNonNull(arguments.get(1));
    if (asOf instanceof java.sql.Timestamp moment) {
      return moment.toInstant();
    }
    return asOf instanceof Instant moment ? moment : Instant.parse(asOf.toString());
  }
}
