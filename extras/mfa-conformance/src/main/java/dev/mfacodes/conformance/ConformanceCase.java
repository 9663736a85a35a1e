package dev.mfacodes.conformance;

import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.AuthenticationResult;
import dev.mfacodes.model.signin.SignIn;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record as it travels, and what it means. Made up: names and numbers are reserved ones. Immutable.
 *
 * @param id its name, which stays; also the {@code id} of the record, where it has one
 * @param from the decision table or the catalogue that it stands for
 * @param rule the rule that it shows, in words
 * @param format the kind of export: {@code graph}, {@code diagnostics}, {@code log-analytics}, {@code portal-csv} or
 *     {@code activity-csv}
 * @param record the record, as JSON parsers give it: maps, lists, texts, numbers, booleans, nulls. Of CSV the columns
 *     by name
 * @param raw the text of the record, where JSON parsers would lose what it shows; else empty
 * @param expected the axes by their names in the JSON of {@code mfa classify}; what is absent should be absent
 */
public record ConformanceCase(
    String id,
    String from,
    String rule,
    String format,
    Map<String, Object> record,
    String raw,
    Map<String, Object> expected) implements Serializable {

  /**
   * Refuses {@code null}, and keeps copies.
   *
   * @param id its name
   * @param from the decision table or the catalogue
   * @param rule the rule in words
   * @param format the kind of export
   * @param record the record
   * @param raw the text of the record
   * @param expected the axes
   */
  public ConformanceCase {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(raw, "raw");
    record = members(Objects.requireNonNull(record, "record"));
    expected = members(Objects.requireNonNull(expected, "expected"));
  }

  private static Map<String, Object> members(Map<?, ?> object) {
    Map<String, Object> members = new LinkedHashMap<>();
    object.forEach((name, value) -> members.put((String) name, frozen(value)));
    return Collections.unmodifiableMap(members);
  }

  private static @Nullable Object frozen(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      return members(object);
    }
    if (value instanceof List<?> elements) {
      List<Object> copy = new ArrayList<>();
      elements.forEach(element -> copy.add(frozen(element)));
      return Collections.unmodifiableList(copy);
    }
    return value;
  }

  /**
   * The record as the model's sign-in.
   *
   * @return the sign-in; empty for rows of the activity report, and for records that a reader has to undo first, as
   *     those of Log Analytics
   */
  public Optional<SignIn> signIn() {
    return isShape() || !format.equals("graph") ? Optional.empty() : Optional.of(SignIn.fromWire(record));
  }

  /**
   * The record as a row of the activity report.
   *
   * @return the row; empty for sign-ins
   */
  public Optional<ActivityReportRow> activityReportRow() {
    return isRow()
        ? Optional.of(ActivityReportRow.builder()
            .callResult(column("Call Result").map(ResultCode::of))
            .authenticated(column("Authenticated").map(AuthenticationResult::of))
            .date(column("Date"))
            .username(column("Username"))
            .build())
        : Optional.empty();
  }

  boolean isRow() {
    return format.equals("activity-csv");
  }

  /** Whether what it shows is how records travel, not what they mean. */
  private boolean isShape() {
    return id.startsWith("shapes/");
  }

  private Optional<String> column(String name) {
    return Optional.ofNullable(record.get(name)).map(Object::toString).filter(cell -> !cell.isEmpty());
  }

  /** Its name and rule. */
  @Override
  public String toString() {
    return id + ": " + rule;
  }
}
