package dev.mfacodes.sql;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file and how DuckDB has to read it, as its first bytes show. DuckDB's own guessing is not used for CSV: it takes a
 * row that fits no other for a heading, and loses those before it.
 *
 * @param name as the caller named it
 * @param kind what it holds
 * @param packed whether it is packed with gzip
 * @param separator between the cells of a CSV, else empty
 * @param names the columns of a CSV; of JSON whose object is a page of records, the name of the list; else empty
 */
record InputFile(String name, Kind kind, boolean packed, String separator, List<String> names) {

  /** What a file holds. */
  enum Kind {
    JSON,
    JSON_ARRAY,
    JSON_PAGES,
    CSV,
    PARQUET
  }

  private static final int BEGINNING = 1 << 16;
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

  /** What the lists in pages of Graph and in records of Azure Monitor are called. */
  private static final Set<String> PAGES = Set.of("value", "records");

  private static final String NO_HEADING = "neither JSON nor Parquet, and has no heading of a CSV in UTF-8";

  /** What no text has, or bytes that are none in UTF-8. */
  private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cntrl}&&[^\t]]|\ufffd");

  private static final String BYTE_ORDER_MARK = "\ufeff";

  static InputFile of(String name) throws UnusableFileException {
    if (name.equals("-")) {
      throw new UnusableFileException(name, "the standard input cannot be read twice; name a file");
    }
    try {
      Path path = Path.of(name);
      String reason = !Files.exists(path) ? "no such file"
          : Files.isDirectory(path) ? "is a directory"
          : !Files.isRegularFile(path) ? "is no regular file, and is read twice"
          : !Files.isReadable(path) ? "may not be read"
          : Files.size(path) == 0 ? "holds nothing"
          : "";
      if (!reason.isEmpty()) {
        throw new UnusableFileException(name, reason);
      }
      return of(name, path);
    } catch (InvalidPathException none) {
      throw new UnusableFileException(name, "no such file");
    } catch (IOException unreadable) { // its message may be in any language
      throw new UnusableFileException(name, "cannot be read");
    }
  }

  private static InputFile of(String name, Path path) throws IOException, UnusableFileException {
    boolean packed = isPacked(path);
    byte[] bytes;
    try (InputStream in = open(path, packed)) {
      bytes = in.readNBytes(BEGINNING);
      if (packed) { // to its end: DuckDB does not compare the checksum
        in.transferTo(OutputStream.nullOutputStream());
      }
    } catch (EOFException | ZipException corrupt) {
      throw new UnusableFileException(name, "cannot be read: what gzip packed is cut off or corrupt");
    }
    if (startsWith(bytes, 'P', 'A', 'R', '1')) {
      return new InputFile(name, Kind.PARQUET, false, "", List.of());
    }
    if (startsWith(bytes, 'P', 'K')) {
      throw new UnusableFileException(name, "is a zip; unpack it first");
    }
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
      throw new UnusableFileException(name, "is UTF-16; DuckDB reads UTF-8");
    }
    String beginning = new String(bytes, StandardCharsets.UTF_8);
    String text = beginning.startsWith(BYTE_ORDER_MARK) ? beginning.substring(1) : beginning;
    if (text.isBlank()) {
      throw new UnusableFileException(name, "holds nothing");
    }
    char first = text.stripLeading().charAt(0);
    if (first == '{' || first == '[') {
      List<String> page = page(path, packed);
      Kind object = page.isEmpty() ? Kind.JSON : Kind.JSON_PAGES;
      return new InputFile(name, first == '[' ? Kind.JSON_ARRAY : object, packed, "", page);
    }
    char separator = separator(text);
    if (UNREADABLE.matcher(heading(text)).find()) {
      throw new UnusableFileException(name, NO_HEADING);
    }
    return new InputFile(name, Kind.CSV, packed, String.valueOf(separator), columns(name, text, separator));
  }

  private static boolean isPacked(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return startsWith(in.readNBytes(2), 0x1f, 0x8b);
    }
  }

  private static InputStream open(Path path, boolean packed) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path));
    try {
      return packed ? new GZIPInputStream(in) : in;
    } catch (IOException corrupt) {
      in.close();
      throw corrupt;
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != (mark[i] & 0xff)) {
        return false;
      }
    }
    return true;
  }

  /** The list of records in the first object; empty if it is a record itself. What is corrupt, DuckDB will find. */
  private static List<String> page(Path path, boolean packed) {
    try (InputStream in = open(path, packed);
        JsonParser json = new JsonFactory().createParser(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return List.of();
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        if (json.nextToken() == JsonToken.START_ARRAY && PAGES.contains(field)) {
          return List.of(field);
        }
        json.skipChildren();
      }
    } catch (IOException corrupt) {
      return List.of();
    }
    return List.of();
  }

  /** The one that the heading has most of, outside quotes. */
  private static char separator(String text) {
    String heading = heading(text).replaceAll("\"[^\"]*\"", "");
    char best = SEPARATORS.get(0);
    for (char candidate : SEPARATORS) {
      if (count(heading, candidate) > count(heading, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static String heading(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static long count(String text, char character) {
    return text.chars().filter(one -> one == character).count();
  }

  /** The heading; a name that comes twice, in any case, gets a number, since no table has it twice. */
  private static List<String> columns(String name, String text, char separator) throws UnusableFileException {
    List<String> columns = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator)
        .ofCsvRecord(new StringReader(text))) {
      Iterator<CsvRecord> records = csv.iterator();
      for (String cell : records.hasNext() ? records.next().getFields() : List.<String>of()) {
        String base = cell.isBlank() ? "column" + (columns.size() + 1) : cell;
        String column = base;
        for (int i = 1; !taken.add(column.toLowerCase(Locale.ROOT)); i++) {
          column = base + "_" + i;
        }
        columns.add(column);
      }
    } catch (CsvParseException | IOException noHeading) {
      throw new UnusableFileException(name, NO_HEADING);
    }
    return columns;
  }
}
