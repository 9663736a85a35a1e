package dev.mfacodes.read;

import dev.mfacodes.read.csv.CsvRows;
import dev.mfacodes.read.input.ByteWindow;
import dev.mfacodes.read.input.Place;
import dev.mfacodes.read.input.UnusableInputException;
import dev.mfacodes.read.input.UnusableRecordException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV input, of one layout, which the header shows. */
final class CsvSource implements Source {

  private final String name;
  private final Settings settings;
  private final ByteWindow window;
  private final CsvRows rows;
  private final CsvHeader header;
  private final Optional<AuthDetails> details;
  private @Nullable CsvLayout layout;
  private boolean told;

  CsvSource(String name, ByteWindow window, Settings settings, Optional<AuthDetails> details) throws IOException {
    this.name = name;
    this.settings = settings;
    this.window = window;
    this.rows = new CsvRows(window, settings.csvRecordBytes());
    this.header = CsvHeader.of(withoutTypeLine(rows), settings.columns());
    this.details = details;
    this.layout = settings.format().isPresent() ? forced(settings.format().get()) : byNames().orElse(null);
  }

  /** PowerShell before version 6 writes a line {@code #TYPE ...} before the header. */
  private static List<String> withoutTypeLine(CsvRows rows) throws IOException {
    List<String> first = rows.header();
    return first.get(0).startsWith("#TYPE ") ? rows.header() : first;
  }

  private CsvLayout forced(ExportFormat format) throws UnusableInputException {
    return switch (format) {
      case ACTIVITY_CSV -> needing(Columns.CALL_RESULT, new ActivityLayout(header, settings.zone()));
      case REGISTRATION_CSV -> needing(
          header.has(Columns.MFA_METHODS) ? Columns.MFA_METHODS : Columns.MFA_STATUS, new RegistrationLayout(header));
      case PORTAL_CSV -> {
        if (!PortalLayout.fits(header)) {
          throw header.lacks(PortalColumn.ERROR_CODE.header(), PortalColumn.ERROR_CODE.header());
        }
        yield PortalLayout.byName(header, settings, details);
      }
      case PORTAL_AUTH_DETAILS_CSV -> throw AuthDetails.alone();
      default -> NamedLayout.of(header, settings, format);
    };
  }

  private CsvLayout needing(String column, CsvLayout forced) throws UnusableInputException {
    if (!header.has(column)) {
      throw header.lacks(column, column);
    }
    return forced;
  }

  private Optional<CsvLayout> byNames() throws UnusableInputException {
    if (header.has(Columns.CALL_RESULT)) {
      return Optional.of(new ActivityLayout(header, settings.zone()));
    }
    if (header.has(Columns.MFA_STATUS) || header.has(Columns.MFA_METHODS)) {
      return Optional.of(new RegistrationLayout(header));
    }
    if (AuthDetails.fits(header)) {
      throw AuthDetails.alone();
    }
    return PortalLayout.fits(header)
        ? Optional.of(PortalLayout.byName(header, settings, details))
        : NamedLayout.of(header, settings).map(CsvLayout.class::cast);
  }

  @Override
  public boolean readOn(Consumer<ReadResult> results) throws IOException {
    if (layout != null) {
      tell(Position.of(name, Place.START), layout, results);
    }
    Optional<Place> place = rows.next();
    if (place.isEmpty()) {
      end(results);
      return false;
    }
    Position position = Position.of(name, place.get());
    try {
      List<String> fields = fitted(header, rows);
      if (!fields.stream().allMatch(String::isBlank) && !isHeaderAgain(fields)) {
        CsvLayout known = layout == null ? byOrder(fields) : layout;
        layout = known;
        tell(position, known, results);
        results.accept(known.read(position, fields));
      }
    } catch (UnusableRecordException unusable) {
      results.accept(new ReadResult.Problem(
          position, ReadResult.Scope.RECORD, unusable.field(), unusable.getMessage()));
    }
    return true;
  }

  /** The fields of the row that was gone to, one a column. */
  static List<String> fitted(CsvHeader header, CsvRows rows) throws UnusableRecordException {
    List<String> fields = rows.fields();
    try {
      return header.fitted(fields);
    } catch (UnusableRecordException tooManyOrFew) {
      rows.splitAgain();
      throw tooManyOrFew;
    }
  }

  /** Files that were put one behind the other have it in between. */
  private boolean isHeaderAgain(List<String> fields) {
    return fields.get(0).strip().equals(header.names().get(0))
        && fields.stream().map(String::strip).toList().equals(header.names());
  }

  private CsvLayout byOrder(List<String> firstRow) throws UnusableInputException {
    return PortalLayout.byOrder(header, firstRow, settings, details).orElseThrow(this::unknown);
  }

  private UnusableInputException unknown() {
    return header.lacks(Columns.CALL_RESULT, Columns.CALL_RESULT
        + " (activity report), Sign-in error code (portal download), MFA Status (registrations) or ResultType"
        + " (Log Analytics)");
  }

  private void tell(Position position, CsvLayout known, Consumer<ReadResult> results) {
    if (!told) {
      told = true;
      results.accept(Remarks.format(position, known.recognition()));
    }
  }

  private void end(Consumer<ReadResult> results) throws UnusableInputException {
    if (layout == null) {
      throw unknown();
    }
    Position end = Position.of(name, new Place(rows.line(), OptionalLong.empty(), window.offset()));
    layout.end(end, results);
  }
}
