package dev.mfacodes.read.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.mfacodes.read.input.ByteWindow;
import dev.mfacodes.read.input.Place;
import dev.mfacodes.read.input.RecordLimit;
import dev.mfacodes.read.input.UnusableInputException;
import dev.mfacodes.read.input.UnusableRecordException;
import dev.mfacodes.read.input.Utf8;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The rows of a CSV file: where each begins, and its fields. */
public final class CsvRows {

  /** A header, or a row of a spreadsheet, in which this is not exceeded. */
  private static final int LONGEST_FIRST_LINE = 1 << 20;

  private static final String NOT_VALID = "not valid CSV: text after a closing quote, or too many fields";

  private final CsvSplitter splitter;
  private final CsvReader.CsvReaderBuilder parser;
  private final int longest;
  private CsvSplitter.Lines current;

  /**
   * The rows of an input. The separator is the most frequent of comma, semicolon and tab in the first line, or what a
   * line {@code sep=} before it says. A line {@code #TYPE ...} before it, from PowerShell before version 6, is none.
   *
   * @param in the input
   * @param longest how many bytes a row may have
   */
  public CsvRows(ByteWindow in, int longest) throws IOException {
    char separator = Separator.in(in, LONGEST_FIRST_LINE);
    this.splitter = new CsvSplitter(in, separator, longest);
    this.longest = longest;
    this.parser = CsvReader.builder()
        .fieldSeparator(separator)
        .allowUnclosedQuote(false)
        .maxBufferSize(Math.max(longest + 1, 1 << 16));
    this.current = new CsvSplitter.Lines(Place.START, new byte[0], 0, 0, CsvSplitter.Fault.NONE);
  }

  /**
   * Goes to the next row.
   *
   * @return where it begins; empty at the end
   */
  public Optional<Place> next() throws IOException {
    Optional<CsvSplitter.Lines> next = splitter.next();
    next.ifPresent(lines -> current = lines);
    return next.map(CsvSplitter.Lines::place);
  }

  /** The line that was read last. */
  public long line() {
    return splitter.place().line();
  }

  /**
   * The fields of the row.
   *
   * @throws UnusableRecordException if it is no valid CSV
   */
  public List<String> fields() throws UnusableRecordException {
    switch (current.fault()) {
      case TOO_LONG -> throw new UnusableRecordException(RecordLimit.exceeded(longest));
      case UNCLOSED_QUOTE -> throw new UnusableRecordException("a quote is opened and never closed");
      case TEXT_BEHIND_QUOTE -> throw new UnusableRecordException(NOT_VALID);
      case NONE -> { }
    }
    String text = Utf8.decode(current.bytes(), current.from(), current.to());
    try {
      return parser.ofSingleCsvRecord(text).getFields();
    } catch (CsvParseException invalid) { // its message quotes the text
      throw new UnusableRecordException(NOT_VALID);
    }
  }

  /** Takes the lines of the row for rows of their own from now on, but for the first. */
  public void splitAgain() {
    splitter.readAgain();
  }

  /**
   * The header: the first row.
   *
   * @throws UnusableInputException if there is none that can be read
   */
  public List<String> header() throws IOException {
    if (next().isEmpty()) {
      throw new UnusableInputException("holds blanks only");
    }
    try {
      return fields();
    } catch (UnusableRecordException unusable) {
      throw new UnusableInputException("has no usable header: " + unusable.getMessage());
    }
  }
}
