package dev.mfacodes.duckdb;

import dev.mfacodes.mappings.Answer;
import dev.mfacodes.mappings.Wording;
import dev.mfacodes.model.text.Language;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBReadableVector;
import org.duckdb.DuckDBScalarFunctionBuilder;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/**
 * The door: what sign-ins mean for MFA, as SQL functions of a DuckDB database in this JVM.
 *
 * <pre>{@code
 * try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:")) {
 *   MfaFunctions.register(duckDb);
 *   // SELECT mfa_outcome(json), mfa_title(mfa_detail(json), 'nl'), count(*)
 *   // FROM read_json_objects('sign-ins.ndjson') GROUP BY ALL
 * }
 * }</pre>
 *
 * <p>Of a row one asks {@code mfa_signin}, {@code mfa_challenged}, {@code mfa_outcome}, {@code mfa_detail},
 * {@code mfa_method}, {@code mfa_cause}, or with {@code mfa_classify} all of it as the JSON object of the
 * {@code mfa classify} command, without file, line and user. Each takes
 *
 * <ul>
 *   <li>{@code (record)}: a sign-in as JSON, in any shape that {@code dev.mfacodes.read} knows (Graph, diagnostic
 *       record, row of Log Analytics), or a row of the activity report by its columns. A struct becomes JSON by
 *       {@code to_json};
 *   <li>{@code (error_code, details, steps)}: the number or text of {@code status.errorCode}, the text of
 *       {@code status.additionalDetails}, and {@code authenticationDetails} as JSON;
 *   <li>{@code (result_code, authenticated)}: a result code of the activity report and the authentication result, a
 *       text or a boolean.
 * </ul>
 *
 * <p>{@code mfa_title(value, lang)} and {@code mfa_explain(value, lang)} have the words for result codes, status texts,
 * sign-in errors, methods and for what the functions above answer, in {@code 'en'} or {@code 'nl'}; without it in the
 * language given at registration. The tables {@code mfa_codes} and {@code mfa_spellings} hold the catalogue, with the
 * columns that {@code mfa catalog --format sql} gives them.
 *
 * <p>Null gives null. Of several columns a null is "not recorded"; all null give null. Nothing is thrown for the sake
 * of data: a record that is no sign-in gives null, and by {@code mfa_classify} an object with one member,
 * {@code error}, that says why without a value of the record. Values that are not known stay as the library has them:
 * a method by its name as it travelled, a title the value itself. No function returns the name of a user.
 *
 * <p>The functions are pure and run on all threads of DuckDB. A thread keeps the rows of its last chunk and what they
 * mean, so that several functions of one row read it once; memory that is wanted elsewhere gets that back.
 *
 * <p>DuckDB's Java functions are new in 2.0; this is tried with 2.0.0.1.
 */
public final class MfaFunctions {

  private static final List<DuckDBColumnType> ONE = List.of(DuckDBColumnType.VARCHAR);

  private static final List<DuckDBColumnType> TWO = List.of(DuckDBColumnType.VARCHAR, DuckDBColumnType.VARCHAR);

  private static final List<DuckDBColumnType> CODE_AND_FLAG =
      List.of(DuckDBColumnType.VARCHAR, DuckDBColumnType.BOOLEAN);

  private static final List<DuckDBColumnType> COLUMNS =
      List.of(DuckDBColumnType.VARCHAR, DuckDBColumnType.VARCHAR, DuckDBColumnType.VARCHAR);

  /** DuckDB makes no text of a number by itself. */
  private static final List<DuckDBColumnType> NUMBER_AND_COLUMNS =
      List.of(DuckDBColumnType.BIGINT, DuckDBColumnType.VARCHAR, DuckDBColumnType.VARCHAR);

  private static final List<DuckDBColumnType> NUMBER = List.of(DuckDBColumnType.BIGINT);

  private static final List<DuckDBColumnType> NUMBER_AND_TEXT =
      List.of(DuckDBColumnType.BIGINT, DuckDBColumnType.VARCHAR);

  private MfaFunctions() {}

  /** The value for a row; null for null. */
  private interface Row {

    /**
     * Works it out.
     *
     * @param index the row's place in its chunk
     * @param cells its arguments
     */
    @Nullable String value(int index, @Nullable String[] cells);
  }

  /** What is asked of a row that was read; null for no answer. */
  private interface Asked {

    @Nullable String value(Reading reading);
  }

  /**
   * Registers the functions and the tables. Any number of times: what is there is put in place again. The functions are
   * for all connections to the same database; the tables are temporary ones of this connection, so that nothing is
   * written into a database file.
   *
   * @param duckDb a connection of DuckDB's driver; stays open
   * @throws SQLException if it is of another database, or closed
   */
  public static void register(Connection duckDb) throws SQLException {
    register(duckDb, Language.ENGLISH);
  }

  /**
   * As {@link #register(Connection)}, with words in another language where a query names none.
   *
   * @param duckDb a connection of DuckDB's driver; stays open
   * @param language the language of {@code mfa_title} and {@code mfa_explain} with one argument
   * @throws SQLException if it is of another database, or closed
   */
  public static void register(Connection duckDb, Language language) throws SQLException {
    Objects.requireNonNull(duckDb, "duckDb");
    Objects.requireNonNull(language, "language");
    for (Answer axis : Answer.values()) {
      readings(duckDb, axis.function(), reading ->
          reading instanceof Reading.Read read ? axis.of(read.record().answer()).orElse(null) : null);
    }
    readings(duckDb, "mfa_classify", reading -> Reading.json(reading instanceof Reading.Read read
        ? read.record().object(language)
        : Map.of("error", ((Reading.Unusable) reading).reason())));
    words(duckDb, "mfa_title", language, Wording::title);
    words(duckDb, "mfa_explain", language, Wording::explain);
    CatalogueTables.create(duckDb);
  }

  private static void readings(Connection duckDb, String name, Asked asked) throws SQLException {
    Row record = (index, cells) -> value(asked, index, cells, () -> Reading.ofRecord(given(cells[0])));
    Row columns = (index, cells) -> value(asked, index, cells, () -> Reading.ofColumns(cells[0], cells[1], cells[2]));
    Row code = (index, cells) -> value(asked, index, cells, () -> Reading.ofResultCode(cells[0], cells[1]));
    register(duckDb, name, ONE, record);
    register(duckDb, name, TWO, code);
    register(duckDb, name, CODE_AND_FLAG, code);
    register(duckDb, name, COLUMNS, columns);
    register(duckDb, name, NUMBER_AND_COLUMNS, columns);
  }

  private static @Nullable String value(
      Asked asked, int index, @Nullable String[] cells, Supplier<Reading> reader) {
    Optional<Cells> row = Cells.of(cells);
    return row.isEmpty() ? null : asked.value(Readings.ofThread().of(index, row.get(), reader));
  }

  private static void words(Connection duckDb, String name, Language language, BinaryOperator<String> words)
      throws SQLException {
    Row given = (index, cells) -> cells[0] == null ? null : worded(words, cells[0], language.code());
    Row any = (index, cells) -> cells[0] == null || cells[1] == null ? null : worded(words, cells[0], cells[1]);
    register(duckDb, name, ONE, given);
    register(duckDb, name, NUMBER, given);
    register(duckDb, name, TWO, any);
    register(duckDb, name, NUMBER_AND_TEXT, any);
  }

  /** A value that has no words is its own title, quotes and all. */
  private static String worded(BinaryOperator<String> words, String cell, String language) {
    String value = Reading.unquoted(cell).orElse(cell);
    String found = words.apply(value, language);
    return found.equals(value) ? cell : found;
  }

  private static void register(Connection duckDb, String name, List<DuckDBColumnType> parameters, Row row)
      throws SQLException {
    try (DuckDBScalarFunctionBuilder function = DuckDBFunctions.scalarFunction()) {
      function.withName(name)
          .withParameters(parameters.toArray(new DuckDBColumnType[0]))
          .withReturnType(DuckDBColumnType.VARCHAR)
          .withVectorizedFunction((chunk, values) -> fill(chunk, values, row));
      function.register(duckDb);
    }
  }

  private static void fill(DuckDBDataChunkReader chunk, DuckDBWritableVector values, Row row) {
    int columns = Math.toIntExact(chunk.columnCount());
    int rows = Math.toIntExact(chunk.rowCount());
    DuckDBReadableVector[] vectors = new DuckDBReadableVector[columns];
    for (int column = 0; column < columns; column++) {
      vectors[column] = chunk.vector(column);
    }
    for (int index = 0; index < rows; index++) {
      @Nullable String[] cells = new @Nullable String[columns];
      for (int column = 0; column < columns; column++) {
        cells[column] = cell(vectors[column], index);
      }
      String value = row.value(index, cells);
      if (value == null) {
        values.setNull(index);
      } else {
        values.setString(index, value);
      }
    }
  }

  private static @Nullable String cell(DuckDBReadableVector vector, int index) {
    if (vector.isNull(index)) {
      return null;
    }
    return switch (vector.getType()) {
      case BIGINT -> Long.toString(vector.getLong(index));
      case BOOLEAN -> Boolean.toString(vector.getBoolean(index));
      default -> vector.getString(index);
    };
  }

  private static String given(@Nullable String cell) {
    return Objects.requireNonNull(cell, "a record is asked for only if there is one");
  }
}
