package dev.mfacodes.duckdb;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.MfaEvent;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one row says, or why it says nothing. */
sealed interface Reading {

  /**
   * A row that says something.
   *
   * @param answer what
   * @param conflicts the fields that disagree with it or with each other
   * @param event the row for counting; made only if it is counted
   */
  record Read(Classification answer, List<String> conflicts, Supplier<MfaEvent> event) implements Reading {}

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
      Classification answer = Classifier.classify(found.signIn());
      List<String> conflicts = new ArrayList<>(found.conflicts());
      answer.conflicts().stream().filter(path -> !conflicts.contains(path)).forEach(conflicts::add);
      return new Read(answer, conflicts, () -> MfaEvent.of(found.signIn(), answer));
    }
    return activityReportRow(json).orElseGet(() -> new Unusable(
        result instanceof ReadResult.Problem problem ? problem.message() : "not a sign-in, but who is registered"));
  }

  /** A sign-in of which a table has columns; what is absent was not recorded. */
  static Reading ofColumns(@Nullable String errorCode, @Nullable String details, @Nullable String steps) {
    Map<String, Object> status = new LinkedHashMap<>();
    Optional.ofNullable(errorCode).ifPresent(code -> status.put("errorCode", code));
    Optional.ofNullable(details).ifPresent(text -> status.put("additionalDetails", text));
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("status", status);
    // as a text, in which the reader finds lists as Log Analytics has them, too
    Optional.ofNullable(steps).ifPresent(json -> record.put("authenticationDetails", json));
    return ofRecord(json(record));
  }

  /** A result code beside its authentication result. */
  static Reading ofResultCode(@Nullable String code, @Nullable String authenticated) {
    return of(row(Optional.ofNullable(code), Optional.ofNullable(authenticated)).build());
  }

  private static Reading of(ActivityReportRow row) {
    Classification answer = Classifier.classify(row);
    return new Read(answer, answer.conflicts(), () -> MfaEvent.of(row, row.date().flatMap(Reading::time), answer));
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

  /** The text of a JSON object. */
  static String json(Map<String, ?> object) {
    try {
      return JSON.std.asString(object);
    } catch (IOException notToMemory) {
      throw new UncheckedIOException(notToMemory);
    }
  }
}
