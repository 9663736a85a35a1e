package dev.mfacodes.read;

import dev.mfacodes.model.schema.WireProperty;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.read.shape.Folded;
import dev.mfacodes.read.shape.Times;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rows of the MFA activity report, whose layout is published nowhere: any order, one column needed. Its columns are
 * named like the properties of the model.
 */
final class ActivityLayout implements CsvLayout {

  private static final Map<String, String> PROPERTIES = ActivityReportRow.wireType().properties().stream()
      .collect(Collectors.toUnmodifiableMap(property -> Folded.name(property.name()), WireProperty::name));

  private static final String DATE = Folded.name(Columns.DATE);
  private static final String DATE_UTC = Columns.inUtc(DATE);

  private final List<String> names;
  private final Optional<ZoneId> zone;

  ActivityLayout(CsvHeader header, Optional<ZoneId> zone) {
    boolean utc = !header.has(Columns.DATE) && header.has(DATE_UTC);
    this.names = header.names(key -> Optional.ofNullable(PROPERTIES.get(utc && key.equals(DATE_UTC) ? DATE : key)));
    this.zone = utc ? Optional.of(ZoneOffset.UTC) : zone;
  }

  @Override
  public Recognition recognition() {
    return new Recognition(ExportFormat.ACTIVITY_CSV, "column " + Columns.CALL_RESULT);
  }

  @Override
  public ReadResult.Found read(Position position, List<String> fields) {
    List<String> conflicts = new ArrayList<>();
    ActivityReportRow row = ActivityReportRow.fromWire(CsvHeader.named(names, fields, conflicts));
    return new ReadResult.ActivityRowFound(position, ExportFormat.ACTIVITY_CSV, conflicts, row,
        row.date().flatMap(date -> Times.instant(date, zone)));
  }
}
