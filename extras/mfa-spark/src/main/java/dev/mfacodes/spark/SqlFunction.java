package dev.mfacodes.spark;

import dev.mfacodes.mappings.Answer;
import dev.mfacodes.mappings.Classified;
import dev.mfacodes.mappings.Wording;
import dev.mfacodes.model.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/** The functions of a row: one constant each, so that an executor is sent no more than its name. */
enum SqlFunction {

  MFA_SIGNIN(1, 3, DataTypes.StringType, Answer.SIGN_IN),
  MFA_CHALLENGED(1, 3, DataTypes.StringType, Answer.CHALLENGED),
  MFA_OUTCOME(1, 3, DataTypes.StringType, Answer.OUTCOME),
  MFA_DETAIL(1, 3, DataTypes.StringType, Answer.DETAIL),
  MFA_METHOD(1, 3, DataTypes.StringType, Answer.METHOD),
  MFA_CAUSE(1, 3, DataTypes.StringType, Answer.CAUSE),
  MFA_CLASSIFY(1, 3, DataTypes.StringType,
      ofRecord("everything about a sign-in, as the JSON of mfa classify."),
      arguments -> record(arguments).map(record -> JsonText.of(record.object(Language.ENGLISH))).orElse(null)),

  MFA_TITLE(1, 2, DataTypes.StringType,
      "(code[, language]) - Short name of a code, text, number, method or answer.",
      arguments -> worded(arguments, Wording::title)),
  MFA_EXPLAIN(1, 2, DataTypes.StringType,
      "(code[, language]) - What a code, text, number, method or answer means, and what to do.",
      arguments -> worded(arguments, Wording::explain)),
  MFA_RECORDS(1, 1, DataTypes.createArrayType(DataTypes.StringType),
      "(text) - The records of a page, an envelope or lines; NULL in the place of one that cannot be used.",
      SqlFunction::records),
  MFA_FIGURES(1, 3, DataTypes.StringType,
      "(summary[, as of[, zone]]) - The figures of mfa_summary as JSON, in the form of mfa report.",
      arguments -> Tables.figures(arguments)),
  MFA_ATTEMPTS(1, 2, Tables.ATTEMPTS,
      "(summary[, as of]) - The attempts of mfa_summary, for inline().",
      arguments -> Tables.attempts(arguments)),
  MFA_FATIGUE(1, 3, Tables.SUSPICIONS,
      "(summary[, window[, threshold]]) - Suspected prompt bombing in mfa_summary, for inline().",
      arguments -> Tables.suspicions(arguments));

  /** What comes of the arguments of one row, none of which has to be there. */
  @FunctionalInterface
  private interface Body {

    @Nullable Object of(List<@Nullable Object> arguments);
  }

  private final int fewest;
  private final int most;
  private final DataType type;
  private final String usage;
  private final Body body;

  SqlFunction(int fewest, int most, DataType type, Answer answer) {
    this(fewest, most, type,
        ofRecord(answer.key() + " of a sign-in."),
        arguments -> record(arguments).flatMap(record -> answer.of(record.answer())).orElse(null));
  }

  SqlFunction(int fewest, int most, DataType type, String usage, Body body) {
    this.fewest = fewest;
    this.most = most;
    this.type = type;
    this.usage = usage;
    this.body = body;
  }

  private static String ofRecord(String what) {
    return "(record) or (code, result) or (error code, details, steps) - " + what;
  }

  String sqlName() {
    return name().toLowerCase(Locale.ROOT);
  }

  DataType type() {
    return type;
  }

  String usage() {
    return sqlName() + usage;
  }

  boolean takes(int arguments) {
    return arguments >= fewest && arguments <= most;
  }

  /** Null only if an argument is; or if there is no such answer, or nothing that can be used. */
  @Nullable Object call(@Nullable Object... arguments) {
    return body.of(Arrays.asList(arguments));
  }

  private static Optional<Classified> record(List<@Nullable Object> arguments) {
    if (arguments.stream().allMatch(Objects::isNull)) {
      return Optional.empty();
    }
    return switch (arguments.size()) {
      case 1 -> text(arguments.get(0)).flatMap(Records::one);
      case 2 -> Records.ofRow(arguments.get(0), arguments.get(1));
      default -> Records.ofColumns(arguments.get(0), arguments.get(1), arguments.get(2));
    };
  }

  /** A text, the bytes of one, or a whole row of columns. */
  private static Optional<String> text(@Nullable Object value) {
    if (value == null || value instanceof String) {
      return Optional.ofNullable((String) value);
    }
    if (value instanceof byte[] bytes) {
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }
    return value instanceof Row row && holdsNothing(row) ? Optional.empty() : Optional.of(JsonText.of(value));
  }

  /** As Spark's reader leaves a row that it could not make anything of. */
  private static boolean holdsNothing(Row row) {
    String[] names = row.schema().fieldNames();
    boolean nothing = true;
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(MfaSchemas.CORRUPT) && !row.isNullAt(i)) {
        return true;
      }
      nothing &= row.isNullAt(i);
    }
    return nothing;
  }

  private static @Nullable String worded(List<@Nullable Object> arguments, BinaryOperator<String> wording) {
    if (arguments.contains(null)) {
      return null;
    }
    String language = arguments.size() > 1 ? String.valueOf(arguments.get(1)) : "en";
    return wording.apply(String.valueOf(arguments.get(0)), language);
  }

  private static @Nullable Object records(List<@Nullable Object> arguments) {
    return text(arguments.get(0)).map(text -> {
      List<@Nullable String> records = new ArrayList<>();
      Records.texts(text, records::add);
      return records;
    }).orElse(null);
  }
}
