package dev.mfacodes.conformance;

import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.AuthenticationResult;
import dev.mfacodes.model.signin.SignIn;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A record as it travels, and what it means. Made up: names and numbers are reserved ones. Immutable.
 *
 * @param id its name, which stays; also the {@code id} of the record, where it has one
 * @param from the decision table or the catalogue that it stands for
 * @param rule the rule that it shows, in words
 * @param format the kind of export: {@code graph}, {@code diagnostics}, {@code log-analytics} or {@code activity-csv}
 * @param record the record, as JSON parsers give it: maps, lists, texts, numbers, booleans, nulls. Of the activity report
 *     the columns by name
 * @param expected the axes by their names in the JSON of {@code mfa classify}; what is absent should be absent
 */
public record ConformanceCase(
    String id, String from, String rule, String format, Map<String, Object> record, Map<String, Object> expected) {

  /**
   * Refuses {@code null}.
   *
   * @param id its name
   * @param from the decision table or the catalogue
   * @param rule the rule in words
   * @param format the kind of export
   * @param record the record
   * @param expected the axes
   */
  public ConformanceCase {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(expected, "expected");
  }

  /**
   * The record as the model's sign-in.
   *
   * @return the sign-in; empty for rows of the activity report, and for records whose shape a reader has to undo first
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
