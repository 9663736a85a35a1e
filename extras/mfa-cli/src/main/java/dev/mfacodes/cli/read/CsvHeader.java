package dev.mfacodes.cli.read;

import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.AuthenticationResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of an activity report: for each its name, and what it means here, if anything. */
final class CsvHeader {

  private final List<String> names;
  private final List<@Nullable Column> columns;

  private CsvHeader(List<String> names, List<@Nullable Column> columns) {
    this.names = names;
    this.columns = columns;
  }

  /**
   * The header of these names.
   *
   * @param renamed the names that columns have here
   * @throws MissingColumnException if the result code has no column, or a renamed one is not there
   */
  static CsvHeader of(List<String> fields, Map<Column, String> renamed) throws MissingColumnException {
    List<String> names = fields.stream().map(String::strip).toList();
    List<String> folded = names.stream().map(Column::folded).toList();
    List<@Nullable Column> columns = new ArrayList<>(Collections.nCopies(names.size(), null));
    for (Column column : Column.values()) {
      String name = renamed.getOrDefault(column, column.header());
      int at = folded.indexOf(Column.folded(name));
      if (at >= 0) {
        columns.set(at, column);
      } else if (column == Column.CALL_RESULT || renamed.containsKey(column)) {
        throw new MissingColumnException(column, name, names, knowsAny(folded));
      }
    }
    return new CsvHeader(names, columns);
  }

  private static boolean knowsAny(List<String> folded) {
    return Arrays.stream(Column.values()).anyMatch(column -> folded.contains(Column.folded(column.header())));
  }

  /** The row of these fields; empty where all are blank, as spreadsheets leave them behind the last. */
  Optional<ActivityReportRow> row(List<String> fields) throws UnusableRecordException {
    if (fields.size() != names.size()) {
      throw new UnusableRecordException("has " + fields.size() + " fields, the header has " + names.size());
    }
    if (fields.stream().allMatch(String::isBlank)) {
      return Optional.empty();
    }
    ActivityReportRow.Builder row = ActivityReportRow.builder();
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.get(i).isBlank()) { // blank is how CSV writes absent
        set(row, i, fields.get(i));
      }
    }
    return Optional.of(row.build());
  }

  private void set(ActivityReportRow.Builder row, int at, String value) {
    Column column = columns.get(at);
    if (column == null) {
      row.putOtherProperties(names.get(at), value);
      return;
    }
    switch (column) {
      case DATE -> row.date(value);
      case USERNAME -> row.username(value);
      case CALL_RESULT -> row.callResult(ResultCode.of(value));
      case AUTHENTICATED -> row.authenticated(AuthenticationResult.of(value));
      case PHONE -> row.phone(value);
      case APPLICATION -> row.application(value);
    }
  }
}
