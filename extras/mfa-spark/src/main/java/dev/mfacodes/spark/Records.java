package dev.mfacodes.spark;

import dev.mfacodes.mappings.Classified;
import dev.mfacodes.model.schema.WireException;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.ReadResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records within texts: one, or a page of them, in any of the JSON forms that {@link ExportReader} knows. */
final class Records {

  /** What a report in CSV calls its columns, folded; that of the code first, which shows what it is. */
  private static final List<String> COLUMNS =
      List.of("callresult", "authenticated", "date", "username", "phone", "application");

  private static final String CALL_RESULT = "callResult";
  private static final String AUTHENTICATED = "authenticated";

  /** Beside a row of the activity report in our own form: when it was, which its date alone may not tell. */
  private static final String TIME = "time";

  /** And that it is one, for all that shows it may be absent. */
  private static final String IS_ROW = "isActivityReportRow";

  /**
   * The record that this thread read last: several functions over one row read it once. Texts are compared, which
   * takes a hundredth of the time of reading one.
   */
  private static final ThreadLocal<@Nullable Last> LAST = new ThreadLocal<>();

  private record Last(String text, Optional<Classified> record) {}

  private Records() {}

  /** The one record of this text; empty if there is none, more than one, or one that cannot be used. */
  static Optional<Classified> one(String text) {
    Last last = LAST.get();
    if (last == null || !last.text().equals(text)) {
      last = new Last(text, read(text));
      LAST.set(last);
    }
    return last.record();
  }

  private static Optional<Classified> read(String text) {
    Found found = new Found();
    each(text, found::take, found::spoil);
    return found.only();
  }

  private static final class Found {

    private Optional<Classified> record = Optional.empty();
    private boolean spoilt;

    void take(Classified next) {
      spoilt |= record.isPresent();
      record = Optional.of(next);
    }

    void spoil() {
      spoilt = true;
    }

    Optional<Classified> only() {
      return spoilt ? Optional.empty() : record;
    }
  }

  /**
   * Every record of this text in its order.
   *
   * @param unusable told of each one that cannot be used or is no sign-in, and of a text without any
   */
  static void each(String text, Consumer<Classified> action, Runnable unusable) {
    results(text, result -> classify(result)
        .or(() -> result instanceof ReadResult.Problem ? row(text) : Optional.empty())
        .ifPresentOrElse(action, unusable));
  }

  /** The records of this text in the model's own form; null in the place of one that cannot be used. */
  static void texts(String text, Consumer<@Nullable String> action) {
    results(text, result -> action.accept(result instanceof ReadResult.Found found ? text(found) : null));
  }

  private static void results(String text, Consumer<ReadResult> action) {
    // CSV has a header, so a text of its own is JSON or nothing
    String stripped = text.strip();
    if (!stripped.startsWith("{") && !stripped.startsWith("[")) {
      action.accept(NO_RECORD);
      return;
    }
    byte[] bytes = stripped.getBytes(StandardCharsets.UTF_8);
    try (Stream<ReadResult> results = ExportReader.standard().read(new ByteArrayInputStream(bytes), "record")) {
      results.filter(result -> !(result instanceof ReadResult.Remark)).forEach(action);
    }
  }

  private static final ReadResult NO_RECORD = problem();

  private static ReadResult problem() {
    try (Stream<ReadResult> results = ExportReader.standard().read(new ByteArrayInputStream(new byte[0]), "record")) {
      return results.filter(ReadResult.Problem.class::isInstance).findFirst().orElseThrow();
    }
  }

  private static Optional<Classified> classify(ReadResult result) {
    if (result instanceof ReadResult.SignInFound found) {
      return Optional.of(Classified.of(found.signIn(), found.conflicts()));
    }
    return result instanceof ReadResult.ActivityRowFound found
        ? Optional.of(Classified.of(found.row(), found.time(), found.conflicts()))
        : Optional.empty();
  }

  /** Rows of the activity report are CSV and have no JSON that a format claims: our own, or columns by their names. */
  private static Optional<Classified> row(String text) {
    Map<String, Object> wire = JsonText.flat(text);
    boolean marked = wire.remove(IS_ROW) != null;
    if (!marked && wire.keySet().stream().anyMatch(name -> folded(name).equals(COLUMNS.get(0)))) {
      return columns(wire);
    }
    Optional<Instant> time = Optional.ofNullable(wire.remove(TIME)).flatMap(Records::moment);
    return marked || wire.containsKey(AUTHENTICATED) ? row(wire, time) : Optional.empty();
  }

  /** As CSV has them, in any case. The time only if the date has an offset: no machine's zone is taken. */
  private static Optional<Classified> columns(Map<String, Object> wire) {
    Map<String, Object> named = new LinkedHashMap<>();
    wire.forEach((name, value) -> named.put(COLUMNS.contains(folded(name)) ? folded(name) : name, value));
    named.values().removeIf(value -> value.equals(""));
    Optional.ofNullable(named.remove(COLUMNS.get(0))).ifPresent(code -> named.put(CALL_RESULT, code));
    return row(named, Optional.ofNullable(named.remove(TIME)).or(() -> Optional.ofNullable(named.get("date")))
        .flatMap(Records::moment));
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
  }

  private static Optional<Classified> row(Map<String, Object> wire, Optional<Instant> time) {
    try {
      return Optional.of(Classified.of(ActivityReportRow.fromWire(wire), time, List.of()));
    } catch (WireException unusable) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> moment(Object text) {
    try {
      return Optional.of(OffsetDateTime.parse(text.toString().strip()).toInstant());
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }

  /** A record as text, in the model's own form. */
  static String text(ReadResult.Found found) {
    if (found instanceof ReadResult.SignInFound signIn) {
      return JsonText.of(signIn.signIn().toWire());
    }
    if (found instanceof ReadResult.ActivityRowFound row) {
      return text(row.row(), row.time());
    }
    return JsonText.of(((ReadResult.RegistrationFound) found).registration().toWire());
  }

  static String text(ActivityReportRow row, Optional<Instant> time) {
    Map<String, Object> wire = new LinkedHashMap<>(row.toWire());
    wire.put(IS_ROW, true);
    time.ifPresent(moment -> wire.put(TIME, moment.toString()));
    return JsonText.of(wire);
  }

  /** A record whose columns came apart: the code, the details, and the steps as a text or a list. */
  static Optional<Classified> ofColumns(@Nullable Object errorCode, @Nullable Object details, @Nullable Object steps) {
    Map<String, @Nullable Object> status = new LinkedHashMap<>();
    status.put("errorCode", errorCode);
    status.put("additionalDetails", details);
    Map<String, @Nullable Object> wire = new LinkedHashMap<>();
    wire.put("status", status);
    wire.put("authenticationDetails", steps);
    return one(JsonText.of(wire));
  }

  /** A row of the activity report whose columns came apart. */
  static Optional<Classified> ofRow(@Nullable Object callResult, @Nullable Object authenticated) {
    Map<String, @Nullable Object> wire = new LinkedHashMap<>();
    wire.put(CALL_RESULT, callResult);
    wire.put(AUTHENTICATED, authenticated);
    return row(noNulls(wire), Optional.empty());
  }

  private static Map<String, Object> noNulls(Map<String, @Nullable Object> values) {
    Map<String, Object> without = new LinkedHashMap<>();
    values.forEach((name, value) -> {
      if (value != null) {
        without.put(name, value);
      }
    });
    return without;
  }
}
