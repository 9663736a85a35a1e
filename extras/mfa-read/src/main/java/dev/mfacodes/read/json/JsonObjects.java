package dev.mfacodes.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.mfacodes.read.input.UnusableRecordException;
import dev.mfacodes.read.input.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes maps and lists of one JSON text, from Jackson's tokens. Not databind's, because that one forgets that a name
 * came twice, and what a number had beyond a double.
 */
public final class JsonObjects {

  static final String NO_OBJECT = "not an object";
  private static final String TOO_LONG = "a name or a number in it is too long, or it is nested too deep";

  /** The parser remembers some thousand names for the records to come. */
  private static final int LONGEST_NAME = 1_000;

  private static final JsonFactory JSON = JsonFactory.builder()
      // the splitter holds the size of a record, the caller that of a text
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxStringLength(Integer.MAX_VALUE)
          .maxNameLength(LONGEST_NAME)
          .maxNestingDepth(Nesting.DEEPEST)
          .build())
      // names may be anything
      .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
      // the bytes are UTF-8 by now, whatever zeros among them look like
      .disable(JsonFactory.Feature.CHARSET_DETECTION)
      .build();

  /** Names may come again without end, on paths of any length; the memory for telling so is not without end. */
  private static final int MOST_CONFLICTS = 100;
  private static final int LONGEST_PATH = 1000;

  /** Where the text is that is read; empty for a record. */
  private final String root;

  /** Paths of names that came twice in one object with different values. */
  private final List<String> conflicts;
  private int told;

  private JsonObjects(String root, List<String> conflicts) {
    this.root = root;
    this.conflicts = conflicts;
  }

  /**
   * The object in a piece. Where a name comes twice the last value counts.
   *
   * @param conflicts takes the paths of names that came twice with different values
   * @throws UnusableRecordException if it is none
   */
  public static Map<String, @Nullable Object> read(Piece.Bytes piece, List<String> conflicts)
      throws UnusableRecordException {
    Object value = read(piece, new JsonObjects("", conflicts));
    if (value instanceof List<?> row && !piece.columns().isEmpty()) {
      return named(row, piece.columns(), conflicts);
    }
    return asObject(value).orElseThrow(() -> new UnusableRecordException(NO_OBJECT));
  }

  private static Map<String, @Nullable Object> named(List<?> row, List<String> columns, List<String> conflicts)
      throws UnusableRecordException {
    if (row.size() != columns.size()) {
      throw new UnusableRecordException("has " + row.size() + " values for " + columns.size() + " columns");
    }
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      put(object, columns.get(i), row.get(i)).ifPresent(conflicts::add);
    }
    return object;
  }

  private static @Nullable Object read(Piece.Bytes piece, JsonObjects reader) throws UnusableRecordException {
    byte[] bytes = piece.bytes();
    try (JsonParser parser = Utf8.isAscii(bytes, piece.from(), piece.to())
        ? JSON.createParser(bytes, piece.from(), piece.to() - piece.from())
        : JSON.createParser(Utf8.decode(bytes, piece.from(), piece.to()))) {
      return reader.whole(parser);
    } catch (StreamConstraintsException tooLong) {
      throw new UnusableRecordException(TOO_LONG);
    } catch (JsonProcessingException invalid) { // its message quotes the text
      throw new UnusableRecordException("not valid JSON (character " + offset(invalid) + " of the record)");
    } catch (IOException noInput) { // there is none but memory
      throw new UncheckedIOException(noInput);
    }
  }

  /**
   * What a text holds that is JSON in turn.
   *
   * @param path where the text is
   * @param conflicts takes the paths of names that came twice with different values
   * @throws UnusableRecordException if it is no JSON
   */
  public static @Nullable Object read(String path, String text, List<String> conflicts) throws UnusableRecordException {
    try (JsonParser parser = JSON.createParser(text)) {
      return new JsonObjects(path, conflicts).whole(parser);
    } catch (StreamConstraintsException tooLong) { // it knows no place
      throw new UnusableRecordException(path, TOO_LONG);
    } catch (JsonProcessingException invalid) {
      throw new UnusableRecordException(path, "not valid JSON (character " + offset(invalid) + " of the text)");
    } catch (IOException noInput) {
      throw new UncheckedIOException(noInput);
    }
  }

  private static long offset(JsonProcessingException invalid) {
    return Math.max(invalid.getLocation().getCharOffset(), invalid.getLocation().getByteOffset());
  }

  /** The names in {@code columns}, an array of texts or of objects with a name; empty if the text has none. */
  static List<String> columnsIn(String text) {
    try {
      Object columns = asObject(read("", text, new ArrayList<>())).map(object -> object.get("columns")).orElse(null);
      return columns instanceof List<?> list ? list.stream().map(JsonObjects::name).toList() : List.of();
    } catch (UnusableRecordException noColumns) {
      return List.of();
    }
  }

  private static String name(@Nullable Object column) {
    return String.valueOf(asObject(column).map(object -> object.get("name")).orElse(column));
  }

  @SuppressWarnings("unchecked") // made here
  private static Optional<Map<String, @Nullable Object>> asObject(@Nullable Object value) {
    return value instanceof Map<?, ?> object ? Optional.of((Map<String, @Nullable Object>) object) : Optional.empty();
  }

  private @Nullable Object whole(JsonParser parser) throws IOException {
    JsonToken first = parser.nextToken();
    Object value = first == null ? null : value(parser, first);
    if (parser.nextToken() != null) {
      throw new JsonParseException(parser, "more than one value");
    }
    return value;
  }

  private @Nullable Object value(JsonParser parser, JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getNumberValue();
      case VALUE_NUMBER_FLOAT -> fraction(parser);
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> null;
    };
  }

  private Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      Object value = value(parser, parser.nextToken());
      if (put(object, name, value).isPresent() && told < MOST_CONFLICTS) {
        told++;
        String path = path(parser.getParsingContext());
        conflicts.add(path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path);
      }
    }
    return object;
  }

  /** Gives the name, if it was there with another value. */
  private static Optional<String> put(Map<String, @Nullable Object> object, String name, @Nullable Object value) {
    int before = object.size();
    Object earlier = object.put(name, value);
    return object.size() == before && !Objects.equals(earlier, value) ? Optional.of(name) : Optional.empty();
  }

  private List<@Nullable Object> list(JsonParser parser) throws IOException {
    List<@Nullable Object> list = new ArrayList<>();
    for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      list.add(value(parser, token));
    }
    return list;
  }

  private String path(JsonStreamContext context) {
    if (context.inRoot()) {
      return root;
    }
    String outer = path(context.getParent());
    if (context.inArray()) {
      return outer + '[' + context.getCurrentIndex() + ']';
    }
    return outer.isEmpty() ? context.getCurrentName() : outer + '.' + context.getCurrentName();
  }

  /** A double where it is the number that was written, else all its digits. */
  private static Number fraction(JsonParser parser) throws IOException {
    double number = parser.getDoubleValue();
    BigDecimal written = written(parser);
    boolean same = Double.isFinite(number) && BigDecimal.valueOf(number).compareTo(written) == 0;
    return same ? (Number) number : written;
  }

  private static BigDecimal written(JsonParser parser) throws IOException {
    try {
      return parser.getDecimalValue();
    } catch (NumberFormatException exponent) { // beyond what a scale can be
      throw new StreamConstraintsException(TOO_LONG);
    }
  }
}
