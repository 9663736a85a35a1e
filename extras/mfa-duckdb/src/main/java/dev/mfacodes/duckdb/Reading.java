package dev.mfacodes.duckdb;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.mfacodes.mappings.Classified;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.AuthenticationResult;
import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one row says, or why it says nothing. */
sealed interface Reading {

  /**
   * A row that says something.
   *
   * @param record what
   */
  record Read(Classified record) implements Reading {}

  /**
   * A row that is neither a sign-in nor a row of the activity report.
   *
   * @param reason what is wrong, in English; never a value of the row
   */
  record Unusable(String reason) implements Reading {}

  /** What a position would say; a cell has none. */
  String ROW = "row";

  Pattern NEITHER_LETTERS_NOR_DIGITS = Pattern.compile("[^a-z0-9]+");

  /** A whole record: a sign-in in any shape that the reader knows, or what has a column {@code Call Result}. */
  static Reading ofRecord(String json) {
    ReadResult result = ExportReader.standard().record(json, ROW);
    if (result instanceof ReadResult.SignInFound found) {
      return new Read(Classified.of(found.signIn(), found.conflicts()));
    }
    return activityReportRow(json).orElseGet(() -> new Unusable(
        result instanceof ReadResult.Problem problem ? problem.message() : "not a sign-in, but who is registered"));
  }

  /** A sign-in of which a table has columns; what is absent was not recorded. */
  static Reading ofColumns(@Nullable String errorCode, @Nullable String details, @Nullable String steps) {
    Map<String, Object> status = new LinkedHashMap<>();
    unquoted(errorCode).ifPresent(code -> status.put("errorCode", code));
    unquoted(details).ifPresent(text -> status.put("additionalDetails", text));
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("status", status);
    // as a text, in which the reader finds lists as Log Analytics has them, too
    Optional.ofNullable(steps).ifPresent(json -> record.put("authenticationDetails", json));
    return ofRecord(json(record));
  }

  /** A result code beside its authentication result. */
  static Reading ofResultCode(@Nullable String code, @Nullable String authenticated) {
    return of(row(unquoted(code), unquoted(authenticated)).build());
  }

  private static Reading of(ActivityReportRow row) {
    return new Read(Classified.of(row, row.date().flatMap(Reading::time), List.of()));
  }

  private static ActivityReportRow.Builder row(Optional<String> code, Optional<String> authenticated) {
    return ActivityReportRow.builder()
        .callResult(code.map(ResultCode::of))
        .authenticated(authenticated.map(AuthenticationResult::of));
  }

  private static Optional<Reading> activityReportRow(String json) {
    Map<String, Optional<String>> columns = new LinkedHashMap<>();
    try {
      if (!json.stripLeading().startsWith("{")) {
        return Optional.empty();
      }
      JSON.std.mapFrom(json).forEach((name, value) -> {
        String folded = NEITHER_LETTERS_NOR_DIGITS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        columns.put(folded, Optional.ofNullable(value).map(Object::toString).filter(cell -> !cell.isEmpty()));
      });
    } catch (IOException noObject) {
      return Optional.empty();
    }
    Optional<String> none = Optional.empty();
    return Optional.ofNullable(columns.get("callresult"))
        .map(code -> of(row(code, columns.getOrDefault("authenticated", none))
            .date(columns.getOrDefault("date", none))
            .username(columns.getOrDefault("username", none))
            .build()));
  }

  /** Only with an offset: no machine's zone is taken. */
  private static Optional<Instant> time(String date) {
    try {
      return Optional.of(OffsetDateTime.parse(date.strip()).toInstant());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /**
   * A cell as it is. Of a column of JSON, as DuckDB makes of what is a number in some files and a text in others, the
   * texts come in quotes, which nothing has that a code or a status is called.
   */
  static Optional<String> unquoted(@Nullable String cell) {
    if (cell == null || cell.length() < 2 || !cell.startsWith("\"") || !cell.endsWith("\"")) {
      return Optional.ofNullable(cell);
    }
    try {
      return Optional.of(String.valueOf(JSON.std.anyFrom(cell)));
    } catch (IOException noJson) {
      return Optional.of(cell);
    }
  }

  /** The text of a JSON object. */
  static String json(Map<String, ?> object) {
    try {
      return JSON.std.asString(object);
    } catch (IOException notToMemory) {
      throw new UncheckedIOException(notToMemory);
    }
  }
}
