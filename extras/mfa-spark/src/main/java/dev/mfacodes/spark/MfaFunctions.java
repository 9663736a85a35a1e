package dev.mfacodes.spark;

import java.time.Duration;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.Aggregator;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;

/**
 * The door: the library's functions in SQL and as columns.
 *
 * <pre>{@code
 * MfaFunctions.register(spark);
 * spark.sql("SELECT mfa_outcome(record), mfa_detail(record), count(*) FROM sign_ins GROUP BY ALL");
 * signIns.select(MfaFunctions.outcome(col("record")));
 * }</pre>
 *
 * <p>A <em>record</em> is a sign-in as a JSON text in any form that {@code mfa-read} knows (Graph, diagnostics, Log
 * Analytics), the bytes of one, a {@code VARIANT}, or all its columns as a struct: {@code struct("*")}. It may also be
 * a row of the activity report, by the names of its columns or in the form of {@link SignInFiles}. In SQL,
 * {@code mfa_signin}, {@code mfa_challenged}, {@code mfa_outcome}, {@code mfa_detail}, {@code mfa_method},
 * {@code mfa_cause} and {@code mfa_classify} take a record, or error code, status details and steps, or result code and
 * authentication result.
 *
 * <p>{@code NULL} gives {@code NULL}; so does a record that cannot be read, and an answer that there is not: nothing is
 * thrown for the sake of data. {@code mfa_signin(record) IS NULL} finds the first two. All are deterministic; several
 * of them over one row read it once. Answers are those of the library, as {@code mfa classify} names them. Safe for any
 * number of threads. No argument may be {@code null}.
 */
public final class MfaFunctions {

  private MfaFunctions() {}

  /**
   * Registers everything as temporary functions of this session, in place of others of the same names: those above,
   * {@code mfa_title}, {@code mfa_explain}, {@code mfa_records}; the aggregates {@code mfa_summary(record)} and
   * {@code mfa_merge(summary)}, with rows of one attempt up to 10 minutes apart; {@code mfa_figures},
   * {@code mfa_attempts} and {@code mfa_fatigue} of a summary; and the catalogue as the tables {@code mfa_codes()} and
   * {@code mfa_spellings()}, with the columns that {@code mfa catalog --format sql} gives them.
   *
   * @param session the session
   * @throws IllegalArgumentException for a session of Spark Connect, whose server needs {@link MfaExtensions}
   */
  public static void register(SparkSession session) {
    Registry.register(session);
  }

  /**
   * How the sign-in as a whole ended.
   *
   * @param record the record
   * @return the constant's name, as {@code FAILED}
   */
  public static Column signIn(Column record) {
    return call(SqlFunction.MFA_SIGNIN, record);
  }

  /**
   * Whether a fresh second factor was demanded.
   *
   * @param record the record
   * @return {@code YES}, {@code NO} or {@code UNKNOWN}
   */
  public static Column challenged(Column record) {
    return call(SqlFunction.MFA_CHALLENGED, record);
  }

  /**
   * What became of MFA.
   *
   * @param record the record
   * @return the kind, as {@code DENIED}
   */
  public static Column outcome(Column record) {
    return call(SqlFunction.MFA_OUTCOME, record);
  }

  /**
   * What became of MFA, of a sign-in whose columns came apart.
   *
   * @param errorCode the error code, as number or text; may hold {@code NULL}
   * @param details {@code status.additionalDetails}; may hold {@code NULL}
   * @param steps the authentication details, as JSON text or as array of structs; may hold {@code NULL}
   * @return the kind, as {@code DENIED}
   */
  public static Column outcome(Column errorCode, Column details, Column steps) {
    return call(SqlFunction.MFA_OUTCOME, errorCode, details, steps);
  }

  /**
   * How, why, what for or for which reason.
   *
   * @param record the record
   * @return the constant's name, as {@code USER_DECLINED}; {@code NULL} for the kinds that have none
   */
  public static Column detail(Column record) {
    return call(SqlFunction.MFA_DETAIL, record);
  }

  /**
   * The same of a sign-in whose columns came apart.
   *
   * @param errorCode the error code, as number or text; may hold {@code NULL}
   * @param details {@code status.additionalDetails}; may hold {@code NULL}
   * @param steps the authentication details, as JSON text or as array of structs; may hold {@code NULL}
   * @return the constant's name; {@code NULL} for the kinds that have none
   */
  public static Column detail(Column errorCode, Column details, Column steps) {
    return call(SqlFunction.MFA_DETAIL, errorCode, details, steps);
  }

  /**
   * The deciding method.
   *
   * @param record the record
   * @return the listed constant's name, else the name as it travelled; {@code NULL} where none is recorded
   */
  public static Column method(Column record) {
    return call(SqlFunction.MFA_METHOD, record);
  }

  /**
   * Who can do something about a denial.
   *
   * @param record the record
   * @return the constant's name; {@code NULL} unless MFA was denied
   */
  public static Column cause(Column record) {
    return call(SqlFunction.MFA_CAUSE, record);
  }

  /**
   * Everything, in the JSON of {@code mfa classify} without file, line and user. Texts that are not listed stay as they
   * travelled, and may be personal.
   *
   * @param record the record
   * @return a JSON object, with words in English for a helpdesk
   */
  public static Column classify(Column record) {
    return call(SqlFunction.MFA_CLASSIFY, record);
  }

  /**
   * Everything, of a sign-in whose columns came apart.
   *
   * @param errorCode the error code, as number or text; may hold {@code NULL}
   * @param details {@code status.additionalDetails}; may hold {@code NULL}
   * @param steps the authentication details, as JSON text or as array of structs; may hold {@code NULL}
   * @return a JSON object
   */
  public static Column classify(Column errorCode, Column details, Column steps) {
    return call(SqlFunction.MFA_CLASSIFY, errorCode, details, steps);
  }

  /**
   * The short name of a result code, error number, status text, method, or of a name that the others give.
   *
   * @param code the value
   * @param language a language tag, as {@code nl-BE}: Dutch, or else English
   * @return the title; of a value that is not listed the value itself
   */
  public static Column title(Column code, Column language) {
    return call(SqlFunction.MFA_TITLE, code, language);
  }

  /**
   * What such a value means, and what a helpdesk is to do.
   *
   * @param code the value
   * @param language a language tag
   * @return sentences; of a value that is not listed one that names it
   */
  public static Column explain(Column code, Column language) {
    return call(SqlFunction.MFA_EXPLAIN, code, language);
  }

  /**
   * The records within a text: of a Graph page, of an Event Hub's {@code {"records": [...]}}, of lines.
   *
   * @param text the text or its bytes
   * @return an array of records in the form of {@link SignInFiles}, for {@code explode}; with {@code NULL} in the place
   *     of each one that cannot be used
   */
  public static Column records(Column text) {
    return call(SqlFunction.MFA_RECORDS, text);
  }

  /**
   * The aggregate of records that summaries are made of; {@code mfa_summary} in SQL. For {@code functions.udaf} with
   * {@code Encoders.STRING()}, and for typed datasets. Texts may be pages: every record in them counts once. What
   * cannot be used is counted, too.
   *
   * <p>One group's rows have to fit into the memory of one executor, by some 150 bytes each.
   *
   * @param window how far apart rows of one attempt may be that have no request id
   * @return the aggregate, whose bytes {@link CollectedSignIns#read} takes
   * @throws IllegalArgumentException if the window is negative
   */
  public static Aggregator<String, ?, byte[]> summary(Duration window) {
    return new Aggregators.OfRecords(window);
  }

  /**
   * The aggregate of what {@link #summary} gave for parts, whichever rows are in several of them; {@code mfa_merge} in
   * SQL. For {@code functions.udaf} with {@code Encoders.BINARY()}. Bytes of another window fail the query.
   *
   * @param window the window of the parts
   * @return the aggregate, whose bytes {@link CollectedSignIns#read} takes
   * @throws IllegalArgumentException if the window is negative
   */
  public static Aggregator<byte[], ?, byte[]> merge(Duration window) {
    return new Aggregators.OfCollected(window);
  }

  @SuppressWarnings("unchecked")
  private static Column call(SqlFunction function, Column... arguments) {
    Object call = Call.of(function, arguments.length);
    UserDefinedFunction udf = switch (arguments.length) {
      case 1 -> functions.udf((UDF1<Object, Object>) call, function.type());
      case 2 -> functions.udf((UDF2<Object, Object, Object>) call, function.type());
      default -> functions.udf((UDF3<Object, Object, Object, Object>) call, function.type());
    };
    return udf.withName(function.sqlName()).apply(arguments);
  }
}
