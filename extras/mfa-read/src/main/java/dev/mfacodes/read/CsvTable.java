package dev.mfacodes.read;

import dev.mfacodes.read.csv.CsvRows;
import dev.mfacodes.read.input.ByteWindow;
import dev.mfacodes.read.input.Place;
import dev.mfacodes.read.input.UnusableRecordException;
import dev.mfacodes.read.shape.Folded;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** A header, and the rows under it. */
final class CsvTable {

  private final ByteWindow window;
  private final CsvRows rows;
  private final CsvHeader header;

  /**
   * The table in an input.
   *
   * @param mayLack which of the names that the caller gave need not be there
   */
  CsvTable(ByteWindow window, Settings settings, Predicate<String> mayLack) throws IOException {
    this.window = window;
    this.rows = new CsvRows(window, settings.csvRecordBytes());
    this.header = CsvHeader.of(rows.header(), settings.columns(), mayLack);
  }

  CsvHeader header() {
    return header;
  }

  /**
   * Goes to the next row.
   *
   * @return where it begins; empty at the end
   */
  Optional<Place> next() throws IOException {
    return rows.next();
  }

  /** How far it was read. */
  Place place() {
    return new Place(rows.line(), OptionalLong.empty(), window.offset());
  }

  /**
   * The fields of the row, one a column; empty for one that is no record: cells without anything, or the header again.
   *
   * @throws UnusableRecordException if it is no valid CSV, or has too many or too few
   */
  Optional<List<String>> fields() throws UnusableRecordException {
    List<String> fields = rows.fields();
    try {
      return Optional.of(header.fitted(fields))
          .filter(fitted -> !fitted.stream().allMatch(Folded::isBlank) && !header.isAgain(fitted));
    } catch (UnusableRecordException tooManyOrFew) {
      rows.splitAgain();
      throw tooManyOrFew;
    }
  }
}
