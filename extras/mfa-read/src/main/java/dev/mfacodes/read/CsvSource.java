package dev.mfacodes.read;

import dev.mfacodes.read.input.ByteWindow;
import dev.mfacodes.read.input.Place;
import dev.mfacodes.read.input.UnusableInputException;
import dev.mfacodes.read.input.UnusableRecordException;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV input, of one layout, which the header shows. */
final class CsvSource implements Source {

  private final String name;
  private final Settings settings;
  private final CsvTable table;
  private final CsvHeader header;
  private final Optional<AuthDetails> details;
  private final Set<ExportFormat> seen = EnumSet.noneOf(ExportFormat.class);
  private @Nullable CsvLayout layout;
  private boolean begun;

  CsvSource(String name, ByteWindow window, Settings settings, Optional<AuthDetails> details) throws IOException {
    this.name = name;
    this.settings = settings;
    this.details = details;
    this.table = new CsvTable(
        window, settings, column -> details.filter(beside -> beside.hasNamed(column)).isPresent());
    this.header = table.header();
    this.layout = (settings.format().isPresent() ? forced(settings.format().get()) : byNames()).orElse(null);
  }

  /** Empty where the first row is needed to tell. */
  private Optional<CsvLayout> forced(ExportFormat format) throws UnusableInputException {
    return switch (format) {
      case ACTIVITY_CSV -> needing(Columns.CALL_RESULT, new ActivityLayout(header, settings.zone()));
      case REGISTRATION_CSV -> needing(
          header.has(Columns.MFA_METHODS) ? Columns.MFA_METHODS : Columns.MFA_STATUS,
          new RegistrationLayout(header, settings));
      case PORTAL_CSV -> portalByNames();
      case PORTAL_AUTH_DETAILS_CSV -> throw AuthDetails.alone();
      default -> Optional.of(NamedLayout.of(header, settings, format));
    };
  }

  private Optional<CsvLayout> needing(String column, CsvLayout forced) throws UnusableInputException {
    if (!header.has(column)) {
      throw header.lacks(column, column);
    }
    return Optional.of(forced);
  }

  private Optional<CsvLayout> portalByNames() {
    return PortalLayout.fits(header)
        ? Optional.of(PortalLayout.byName(header, settings, details))
        : Optional.empty();
  }

  /** Empty where the first row is needed to tell. */
  private Optional<CsvLayout> byNames() throws UnusableInputException {
    if (header.has(Columns.CALL_RESULT)) {
      return Optional.of(new ActivityLayout(header, settings.zone()));
    }
    if (header.has(Columns.MFA_STATUS) || header.has(Columns.MFA_METHODS)) {
      return Optional.of(new RegistrationLayout(header, settings));
    }
    if (AuthDetails.fits(header)) {
      throw AuthDetails.alone();
    }
    return portalByNames().or(() -> NamedLayout.of(header, settings));
  }

  @Override
  public boolean readOn(Consumer<ReadResult> results) throws IOException {
    if (!begun && layout != null) { // also of a header alone
      tell(Position.of(name, Place.START), layout.recognition(), results);
    }
    begun = true;
    Optional<Place> place = table.next();
    if (place.isEmpty()) {
      end(results);
      return false;
    }
    Position position = Position.of(name, place.get());
    try {
      Optional<List<String>> fields = table.fields();
      if (fields.isPresent()) {
        CsvLayout known = layout == null ? byOrder(fields.get()) : layout;
        layout = known;
        ReadResult.Found found = known.read(position, fields.get());
        tell(position, known.recognition(), results);
        results.accept(found);
      }
    } catch (UnusableRecordException unusable) {
      results.accept(new ReadResult.Problem(
          position, ReadResult.Scope.RECORD, unusable.field(), unusable.getMessage()));
    }
    return true;
  }

  private CsvLayout byOrder(List<String> firstRow) throws UnusableInputException {
    return PortalLayout.byOrder(header, firstRow, settings, details).orElseThrow(this::unknown);
  }

  private UnusableInputException unknown() {
    if (settings.format().isPresent()) {
      return header.lacks(PortalColumn.ERROR_CODE.header(), PortalColumn.ERROR_CODE.header());
    }
    return header.lacks(Columns.CALL_RESULT, Columns.CALL_RESULT
        + " (activity report), Sign-in error code (portal download), MFA Status (registrations) or ResultType"
        + " (Log Analytics)");
  }

  private void tell(Position position, Recognition recognised, Consumer<ReadResult> results) {
    if (seen.add(recognised.format())) {
      results.accept(Remarks.format(position, recognised));
    }
  }

  private void end(Consumer<ReadResult> results) throws UnusableInputException {
    if (layout == null) {
      throw unknown();
    }
    layout.end(Position.of(name, table.place()), results);
    details.ifPresent(left -> left.tellUnused(results));
  }
}
