package dev.mfacodes.read.json;

import dev.mfacodes.read.input.ByteWindow;
import dev.mfacodes.read.input.Place;
import dev.mfacodes.read.input.RecordLimit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts JSON into its records: objects one after the other, on lines of their own or not; the elements of an array; and
 * those of the array within a {@code {"value":[..]}}, {@code {"records":[..]}} or {@code {"tables":[{"columns":[..],
 * "rows":[..]}]}}. A broken record ends where the next begins.
 */
public final class JsonSplitter {

  private static final List<String> WRAPPERS = List.of("value", "records", "tables");
  private static final String ROWS = "rows";
  private static final Pattern NEXT_PAGE = Pattern.compile("\"@odata\\.nextLink\"\\s*:\\s*\"");

  /** Wrappers within wrappers: pages in an array, the tables of an answer. Nothing real goes further. */
  private static final int MOST_FRAMES = 6;

  private static final int LONGEST_KEY = 200;

  /** An array that is being read, or an object around one. */
  private static final class Frame {

    private final Place place;
    private final boolean array;
    private final List<String> columns;
    private long index;

    Frame(Place place, boolean array, List<String> columns) {
      this.place = place;
      this.array = array;
      this.columns = columns;
    }
  }

  private final ByteWindow in;
  private final int longest;
  private final Shortcut shortcut;
  private final boolean linesAreTexts;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Nesting nesting = new Nesting();
  private long line = 1;
  private @Nullable Piece taken;
  private boolean tooLong;
  private boolean columnsSought;
  private boolean nextPage;
  private boolean pages;

  /**
   * A splitter of one input.
   *
   * @param in the input
   * @param longest how many bytes a record may have
   */
  public JsonSplitter(ByteWindow in, int longest) {
    this(in, longest, Shortcut.NONE);
  }

  /**
   * A splitter of one input, some of whose records somebody else reads.
   *
   * @param in the input
   * @param longest how many bytes a record may have
   * @param shortcut who is asked first; what it takes is no piece
   */
  public JsonSplitter(ByteWindow in, int longest, Shortcut shortcut) {
    this(in, longest, shortcut, JsonLines.areIn(in));
  }

  private JsonSplitter(ByteWindow in, int longest, Shortcut shortcut, boolean linesAreTexts) {
    this.in = in;
    this.longest = longest;
    this.shortcut = shortcut;
    this.linesAreTexts = linesAreTexts;
  }

  /** A splitter of a part of an input {@linkplain #isOfLines of lines}. */
  public static JsonSplitter ofLines(ByteWindow part, int longest, Shortcut shortcut) {
    return new JsonSplitter(part, longest, shortcut, true);
  }

  /**
   * Whether each line of an input is a text of its own, from its first byte on. Then nothing that is open goes on
   * behind a line break with a brace behind it, and there the input can be cut into parts.
   */
  public static boolean isOfLines(ByteWindow in) {
    return in.peek(0) == '{' && JsonLines.areIn(in);
  }

  /** Whether an array that is the value of this property of a record is one of records. */
  public static boolean isWrapper(String name) {
    return WRAPPERS.contains(name) || name.equals(ROWS);
  }

  /** The line that was read last. */
  public long line() {
    return line;
  }

  /** Whether the last page names another one, which is then not in this input. */
  public boolean hasNextPage() {
    return nextPage;
  }

  /** Whether there was a page that could have named one. */
  public boolean hadPages() {
    return pages;
  }

  /**
   * The next piece.
   *
   * @return the piece; empty at the end
   */
  public Optional<Piece> next() throws IOException {
    while (true) {
      Frame frame = frames.peek();
      if (frame == null && skipTo(false) == ByteWindow.END) {
        return Optional.empty();
      }
      Piece piece = frame == null ? text() : frame.array ? element(frame) : behindArray(frame);
      if (piece != null) {
        return Optional.of(piece);
      }
    }
  }

  private @Nullable Piece text() throws IOException {
    if (in.peek() == '{' && isTaken(Shortcut.NO_INDEX)) {
      return taken;
    }
    Place place = new Place(line, OptionalLong.empty(), in.offset());
    return switch (in.peek()) {
      case '[' -> {
        in.read();
        frames.push(new Frame(place, true, List.of()));
        yield null;
      }
      case '{' -> fromBracket(place, List.of());
      default -> noContainer(place, "{");
    };
  }

  private @Nullable Piece element(Frame array) throws IOException {
    int b = skipTo(linesAreTexts);
    if (b == '\n' && goesOn()) {
      read();
      return null;
    }
    if (b == ByteWindow.END || b == '\n') {
      return cutOff(new Place(line, OptionalLong.empty(), in.offset()), "an array");
    }
    if (b == ']') {
      in.read();
      frames.pop();
      return null;
    }
    if (b == '{' && array.columns.isEmpty() && isTaken(array.index)) {
      array.index++;
      return taken;
    }
    Place place = new Place(line, OptionalLong.of(array.index++), in.offset());
    return b == '{' || b == '[' ? fromBracket(place, array.columns) : noContainer(place, "{,]");
  }

  /**
   * Whether the shortcut takes the object that comes next. Valid JSON ends where its brackets do; here it also has to
   * be on one line, where lines are texts, and to have no comma and key behind it.
   */
  private boolean isTaken(long index) throws IOException {
    int length = shortcut.length();
    if (length < 0 || length > longest || (linesAreTexts && shortcut.lines() > 0)) {
      return false;
    }
    in.moveTo(in.position() + length);
    if (isKeyNext()) {
      in.backTo(0);
      return false;
    }
    boolean goesOn = shortcut.take(line, index, in.offset() - length);
    taken = goesOn ? null : new Piece.Taken(new Place(line, OptionalLong.empty(), in.offset() - length));
    line += shortcut.lines();
    in.letGo();
    return true;
  }

  private @Nullable Piece fromBracket(Place place, List<String> columns) throws IOException {
    nesting.reset();
    return container(place, columns, null);
  }

  /** What is wrong with a wrapper behind its records is told as being there, not before them. */
  private @Nullable Piece behindArray(Frame wrapper) throws IOException {
    nesting.resetBehindArray();
    return container(new Place(line, wrapper.place.index(), in.offset()), List.of(), wrapper);
  }

  /**
   * Reads an object or array to its end. One that wraps records is left at the first of them.
   *
   * @param wrapper the frame of the object, when it goes on behind an array in it
   */
  private @Nullable Piece container(Place place, List<String> columns, @Nullable Frame wrapper) throws IOException {
    in.hold();
    tooLong = false;
    columnsSought = false;
    do {
      if (in.peek() == ByteWindow.END) {
        return cutOff(place, "this record");
      }
      in.moveTo(nesting.run(in.array(), in.position(), in.limit()));
      letGoIfTooLong();
      if (in.position() == in.limit()) {
        continue;
      }
      int b = in.peek();
      if (b == '\n' && linesAreTexts && !goesOn()) {
        return cutOff(place, "this record");
      }
      if (nesting.isNextRecord(b) || (nesting.isOfArrayAround(b) && isInArray())) {
        leave(wrapper);
        return new Piece.Broken(place, "ends before its brackets are closed");
      }
      if (b == '[' && !nesting.inString() && nesting.depth() == 1 && wraps(place, wrapper)) {
        return null;
      }
      read();
      nesting.take(b);
      if (nesting.depth() == 0 && isKeyNext()) {
        nesting.take('{'); // a bracket too many closed the record; it goes on, for the parser to refuse
      }
    } while (nesting.depth() > 0);
    if (wrapper == null) {
      return given(place, columns);
    }
    noteNextPage(wrapper);
    frames.pop();
    return null;
  }

  private boolean isInArray() {
    return frames.stream().anyMatch(frame -> frame.array);
  }

  private void letGoIfTooLong() {
    if (in.holds() && in.heldLength() > longest) {
      in.letGo();
      tooLong = true;
    }
  }

  private void leave(@Nullable Frame wrapper) {
    if (wrapper != null) {
      frames.pop();
    }
  }

  private Piece given(Place place, List<String> columns) {
    if (tooLong || in.heldLength() > longest) {
      return new Piece.Broken(place, RecordLimit.exceeded(longest));
    }
    if (nesting.tooDeep()) {
      return new Piece.Broken(place, "nested deeper than " + Nesting.DEEPEST + " levels");
    }
    return new Piece.Bytes(place, in.array(), in.held(), in.position(), columns);
  }

  /** Whether the array that begins here is that of the records. If so, goes into it. */
  private boolean wraps(Place place, @Nullable Frame wrapper) throws IOException {
    if (!in.holds() || frames.size() + 2 > MOST_FRAMES) {
      return false;
    }
    List<String> columns = !columnsSought && heldEndsWithKey(ROWS) ? columns() : List.of();
    if (columns.isEmpty() && WRAPPERS.stream().noneMatch(this::heldEndsWithKey)) {
      return false;
    }
    noteNextPage(wrapper);
    in.read();
    if (wrapper == null) {
      frames.push(new Frame(place, false, List.of()));
    }
    frames.push(new Frame(place, true, columns));
    return true;
  }

  /** The names in the {@code columns} that stand before the rows, as Log Analytics answers a query. */
  private List<String> columns() {
    columnsSought = true; // once, lest a record with as many rows as it has bytes is parsed as often
    String soFar = new String(in.array(), in.held(), in.heldLength(), StandardCharsets.UTF_8);
    return JsonObjects.columnsIn(soFar + "[]}");
  }

  /** Whether what is held ends in the key of an object and its colon. */
  private boolean heldEndsWithKey(String key) {
    byte[] bytes = in.array();
    int colon = lastNoBlank(in.position());
    if (colon < in.held() || bytes[colon] != ':') {
      return false;
    }
    int end = lastNoBlank(colon) + 1;
    int from = end - key.length() - 2;
    return from >= in.held() && ('"' + key + '"').equals(
        new String(bytes, from, end - from, StandardCharsets.ISO_8859_1));
  }

  private int lastNoBlank(int end) {
    int at = end - 1;
    while (at >= in.held() && Nesting.isBlank(in.array()[at])) {
      at--;
    }
    return at;
  }

  /** Pages name the next one before or behind their records. The first page of several names one that is here. */
  private void noteNextPage(@Nullable Frame wrapper) {
    pages = true;
    if (in.holds()) {
      String around = new String(in.array(), in.held(), Math.min(in.heldLength(), 1 << 16), StandardCharsets.UTF_8);
      boolean named = NEXT_PAGE.matcher(around).find();
      nextPage = wrapper == null ? named : nextPage || named;
    }
  }

  /** Whether a comma and a key come next, as they do within an object only. */
  private boolean isKeyNext() {
    int comma = JsonLines.pastBlanks(in, 0);
    if (in.peek(comma) != ',') {
      return false;
    }
    int quote = JsonLines.pastBlanks(in, comma + 1);
    if (in.peek(quote) != '"') {
      return false;
    }
    int end = quote + 1;
    while (in.peek(end) != '"' && in.peek(end) > '\n' && end < quote + LONGEST_KEY) {
      end++;
    }
    return in.peek(JsonLines.pastBlanks(in, end + 1)) == ':';
  }

  /** Skips a value that is no container, or anything else, up to the end of the line or one of the characters. */
  private Piece noContainer(Place place, String ends) throws IOException {
    nesting.reset();
    int b;
    do {
      nesting.take(read());
      b = in.peek();
    } while (b != ByteWindow.END
        && !(b == '\n' && linesAreTexts)
        && (nesting.inString() || (b != '\n' && ends.indexOf(b) < 0)));
    return new Piece.Broken(place, JsonObjects.NO_OBJECT);
  }

  /**
   * Whether the line after the end of this one belongs to what is open: it is indented, or begins with what a text does
   * not begin with. A file of lines may go on with another one that is written over several.
   */
  private boolean goesOn() throws IOException {
    int first = in.peek(1);
    return first == ' ' || first == '\t' || first == '"' || first == '}' || first == ']';
  }

  /** Whatever is open ends here: one problem. */
  private Piece cutOff(Place place, String what) throws IOException {
    frames.clear();
    in.letGo();
    String end = in.peek() == ByteWindow.END ? "file" : "line";
    return new Piece.Broken(place, "the " + end + " ends within " + what);
  }

  /** Skips blanks, commas and the marks that files begin with, and gives the byte that comes then. */
  private int skipTo(boolean endOfLine) throws IOException {
    in.letGo();
    while (true) {
      int b = in.peek();
      if (b == ',' || (Nesting.isBlank(b) && !(endOfLine && b == '\n'))) {
        read();
      } else if (b != 0xef || !in.skip(0xef, 0xbb, 0xbf)) { // there is one in the middle where files were put together
        return b;
      }
    }
  }

  private int read() throws IOException {
    int b = in.read();
    if (b == '\n') {
      line++;
    }
    return b;
  }
}
