package dev.mfacodes.cli.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of an activity report from CSV with a header. */
final class CsvReader {

  private final Map<Column, String> columns;
  private final Receiver receiver;

  CsvReader(Map<Column, String> columns, Receiver receiver) {
    this.columns = columns;
    this.receiver = receiver;
  }

  void read(ByteInput bytes) throws IOException {
    char separator = separator(bytes);
    CsvSplitter splitter = new CsvSplitter(bytes, separator);
    CsvHeader header = header(splitter, separator);
    for (Optional<CsvSplitter.Lines> next = splitter.next(); next.isPresent(); next = splitter.next()) {
      CsvSplitter.Lines record = next.get();
      try {
        header.row(fields(record, separator)).ifPresent(row -> receiver.row(Position.ofLine(record.line()), row));
      } catch (UnusableRecordException unusable) {
        receiver.problem(Position.ofLine(record.line()), unusable.getMessage());
        splitter.readAgain(record);
      }
    }
  }

  private CsvHeader header(CsvSplitter splitter, char separator) throws IOException {
    CsvSplitter.Lines first = splitter.next().orElseThrow(() -> new UnusableInputException("holds blanks only"));
    try {
      return CsvHeader.of(fields(first, separator), columns);
    } catch (UnusableRecordException unusable) {
      throw new UnusableInputException("has no usable header: " + unusable.getMessage());
    }
  }

  /** The one of the two that is more frequent in the first line. */
  private static char separator(ByteInput bytes) throws IOException {
    int moreCommas = 0;
    int at = JsonLines.pastBlanks(bytes, 0);
    for (int b = bytes.peek(at); b != '\n' && b != ByteInput.END && at < CsvSplitter.LONGEST; b = bytes.peek(++at)) {
      if (b == ',') {
        moreCommas++;
      } else if (b == ';') {
        moreCommas--;
      }
    }
    return moreCommas < 0 ? ';' : ',';
  }

  private static List<String> fields(CsvSplitter.Lines record, char separator) throws UnusableRecordException {
    if (!record.closed()) {
      throw new UnusableRecordException("a quote is opened and never closed");
    }
    String text = record.text();
    if (text.length() > CsvSplitter.LONGEST) {
      throw new UnusableRecordException("longer than " + (CsvSplitter.LONGEST >> 20) + " MB");
    }
    String decoded = Utf8.decode(text.getBytes(StandardCharsets.ISO_8859_1));
    try {
      return de.siegmar.fastcsv.reader.CsvReader.builder()
          .fieldSeparator(separator)
          .ofSingleCsvRecord(decoded)
          .getFields();
    } catch (CsvParseException invalid) { // its message quotes the text
      throw new UnusableRecordException("not valid CSV: text after a closing quote, or too many fields");
    }
  }
}
