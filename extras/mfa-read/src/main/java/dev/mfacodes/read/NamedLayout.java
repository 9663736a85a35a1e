package dev.mfacodes.read;

import dev.mfacodes.read.input.UnusableRecordException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows whose columns have the names of properties, as Log Analytics and PowerShell export them. */
final class NamedLayout implements CsvLayout {

  private final CsvHeader header;
  private final Records records;
  private final boolean rowByRow;
  private Recognition recognition;

  private NamedLayout(CsvHeader header, Settings settings, Recognition recognition, boolean rowByRow) {
    this.header = header;
    this.records = new Records(settings, true);
    this.recognition = recognition;
    this.rowByRow = rowByRow;
  }

  /** Of a format that is known beforehand. */
  static NamedLayout of(CsvHeader header, Settings settings, ExportFormat format) {
    return new NamedLayout(header, settings, new Recognition(format, "as the caller says"), false);
  }

  /** If the names are those of properties. */
  static Optional<NamedLayout> of(CsvHeader header, Settings settings) {
    Optional<Recognition> envelope = Recognition.envelopeNames(header.names());
    return envelope.or(() -> Recognition.ofNames(header.names())).or(() -> Records.signInNames(header.names()))
        .map(recognised -> new NamedLayout(header, settings, recognised, envelope.isPresent()));
  }

  @Override
  public Recognition recognition() {
    return recognition;
  }

  @Override
  public ReadResult.Found read(Position position, List<String> fields) throws UnusableRecordException {
    List<String> conflicts = new ArrayList<>();
    Map<String, @Nullable Object> row = CsvHeader.named(header.names(), fields, conflicts);
    recognition = rowByRow ? Recognition.of(row) : recognition;
    return records.read(position, recognition.format(), row, conflicts);
  }
}
