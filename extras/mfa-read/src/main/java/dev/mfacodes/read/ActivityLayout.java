package dev.mfacodes.read;

import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.AuthenticationResult;
import dev.mfacodes.read.shape.Folded;
import dev.mfacodes.read.shape.Times;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Rows of the MFA activity report, whose layout is published nowhere: any order, one column needed. */
final class ActivityLayout implements CsvLayout {

  private static final Map<String, BiConsumer<ActivityReportRow.Builder, String>> SETTERS =
      Map.<String, BiConsumer<ActivityReportRow.Builder, String>>of(
          Columns.DATE, ActivityReportRow.Builder::date,
          Columns.USERNAME, ActivityReportRow.Builder::username,
          Columns.CALL_RESULT, (row, code) -> row.callResult(ResultCode.of(code)),
          Columns.AUTHENTICATED, (row, result) -> row.authenticated(AuthenticationResult.of(result)),
          Columns.PHONE, ActivityReportRow.Builder::phone,
          Columns.APPLICATION, ActivityReportRow.Builder::application)
          .entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(setter -> Folded.name(setter.getKey()), Map.Entry::getValue));

  private final CsvHeader header;
  private final Optional<ZoneId> zone;

  ActivityLayout(CsvHeader header, Optional<ZoneId> zone) {
    this.header = header;
    this.zone = zone;
  }

  @Override
  public Recognition recognition() {
    return new Recognition(ExportFormat.ACTIVITY_CSV, "column " + Columns.CALL_RESULT);
  }

  @Override
  public ReadResult.Found read(Position position, List<String> fields) {
    ActivityReportRow.Builder row = ActivityReportRow.builder();
    Set<String> set = new HashSet<>();
    List<String> conflicts = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      String value = fields.get(i);
      if (value.isBlank()) { // blank is how CSV writes absent
        continue;
      }
      String key = header.keys().get(i);
      if (SETTERS.containsKey(key) && set.add(key)) {
        SETTERS.get(key).accept(row, value);
      } else {
        keep(row, set, header.names().get(i), i, value);
      }
    }
    ActivityReportRow read = row.build();
    return new ReadResult.ActivityRowFound(position, ExportFormat.ACTIVITY_CSV, conflicts, read,
        read.date().flatMap(date -> Times.instant(date, zone)));
  }

  /** Of two columns with one name, the second is kept under the name with its number. */
  private static void keep(ActivityReportRow.Builder row, Set<String> set, String name, int at, String value) {
    row.putOtherProperties(set.add(name) ? name : name + " (" + (at + 1) + ")", value);
  }
}
