package dev.mfacodes.cli.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** The door: reads any of the {@linkplain ExportFormat formats}, by default whichever the content shows. */
public final class ExportReader {

  private final Optional<ExportFormat> format;
  private final Map<Column, String> columns;

  /**
   * A reader, for any number of inputs.
   *
   * @param format the format to take the content for; empty to look
   * @param columns the names of columns that the activity report has under other names
   */
  public ExportReader(Optional<ExportFormat> format, Map<Column, String> columns) {
    this.format = format;
    this.columns = Map.copyOf(columns);
  }

  /**
   * Reads all records.
   *
   * @param in the input; not closed here
   * @param receiver takes each record and each problem
   * @throws UnusableInputException if nothing of the input can be used
   * @throws IOException if the input cannot be read
   */
  public void read(InputStream in, Receiver receiver) throws IOException {
    ByteInput bytes = new ByteInput(in);
    refuseOtherEncodings(bytes);
    bytes.skip(0xef, 0xbb, 0xbf);
    if (format.map(ExportFormat.ACTIVITY_CSV::equals).orElse(!looksLikeJson(bytes))) {
      new CsvReader(columns, receiver).read(bytes);
    } else {
      new JsonReader(format, receiver).read(bytes);
    }
  }

  private static void refuseOtherEncodings(ByteInput bytes) throws IOException {
    if (bytes.peek() == ByteInput.END) {
      throw new UnusableInputException("is empty");
    }
    if (bytes.startsWith(0x1f, 0x8b)) {
      throw new UnusableInputException("is compressed with gzip, which is not read yet");
    }
    // with a byte order mark; or without one, where one half of the first character is zero
    if (bytes.startsWith(0xff, 0xfe) || bytes.startsWith(0xfe, 0xff) || bytes.peek() == 0 || bytes.peek(1) == 0) {
      throw new UnusableInputException("is UTF-16 or no text at all; UTF-8 is read");
    }
  }

  private static boolean looksLikeJson(ByteInput bytes) throws IOException {
    int first = bytes.peek(JsonLines.pastBlanks(bytes, 0));
    return first == '{' || first == '[';
  }
}
