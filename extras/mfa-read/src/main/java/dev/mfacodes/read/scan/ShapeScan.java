package dev.mfacodes.read.scan;

import dev.mfacodes.read.input.ByteWindow;

/**
 * Walks over one record of a known shape, all of it, member by member; what is made of a member is for others to say.
 * So is the loop over the members of an object, a few lines: where all share one, compilers put what everyone makes of
 * a member into it, until nothing else fits, and each of them is a tenth slower.
 *
 * @param <T> what is to be made of a property
 */
public abstract class ShapeScan<T> {

  /** What {@link #length} says of a record that is declined. */
  public static final int DECLINED = -1;

  /**
   * So often more bytes are waited for within a record, each time as many again; what trickles in has time to go the
   * other way.
   */
  private static final int MOST_LOOKS = 16;

  /** How far from the end of what is there a value may be that only seems wrong because it is cut off. */
  private static final int LONGEST_CUT = Long.BYTES;

  private static final byte[] NOTHING = new byte[Words.SLACK];

  private final JsonScanner json = new JsonScanner();
  private byte[] bytes = NOTHING;
  private int begin;
  private long objects;
  private int nameEnd;

  /** A walk. */
  protected ShapeScan() {}

  /**
   * Walks over the record that comes next, which is held then.
   *
   * @param window where the records are
   * @param longest how many bytes a record may have; for more than those none are waited for
   * @return how many bytes it has, or {@link #DECLINED}
   */
  public final int length(ByteWindow window, int longest) {
    window.hold();
    for (int look = 0; look < MOST_LOOKS; look++) {
      try {
        int from = window.position();
        return read(window.array(), from) - from;
      } catch (Declined declined) {
        boolean cutOff = declined == Declined.NOT_JSON && json.stoppedAt() > window.limit() - LONGEST_CUT;
        if (!cutOff || window.limit() - window.position() > longest || !window.more()) {
          return DECLINED;
        }
      }
    }
    return DECLINED;
  }

  /**
   * Walks over a record.
   *
   * @param text the bytes, with {@link Words#SLACK} behind them
   * @param from its opening brace
   * @return behind its closing brace
   * @throws Declined if it is anything else, or unusual
   */
  public final int read(byte[] text, int from) throws Declined {
    bytes = text;
    begin = from;
    json.over(text);
    return record(from);
  }

  /** Forgets the bytes of the last record. */
  protected final void letGo() {
    bytes = NOTHING;
    json.over(NOTHING);
  }

  /** Walks over a record from its opening brace, and gives where it ends. */
  protected abstract int record(int from) throws Declined;

  /** Where the record began when it was walked over; its bytes may have been moved since. */
  public final int begin() {
    return begin;
  }

  /** The bytes that are walked over. */
  protected final byte[] bytes() {
    return bytes;
  }

  /** How many line breaks were passed. */
  public final int lines() {
    return json.lines();
  }

  /** Where the first name of an object begins; of an empty one, the complement of where that ends. */
  protected final int firstName(int from) throws Declined {
    int at = json.behind('{', from);
    return bytes[at] == '}' ? ~(at + 1) : at;
  }

  /** Where the name behind a value begins; behind the last, the complement of where the object ends. */
  protected final int nextName(int valueEnd) throws Declined {
    int at = json.blanks(valueEnd);
    return json.goesOn(at, '}') ? json.blanks(at + 1) : ~(at + 1);
  }

  /** The number of an object, in which no property comes twice. */
  protected final long newObject() {
    return ++objects;
  }

  /** The property whose name begins here, behind another. */
  protected final Slot<T> property(Shape<T> shape, Slot<T> before, int at, long object) throws Declined {
    Slot<T> slot = before.next();
    int end = slot.behindName(bytes, at);
    if (end < 0) {
      end = json.string(at);
      slot = named(shape, at + 1, end - 1);
      before.next(slot);
    }
    expect(slot.isFirstIn(object), at);
    nameEnd = end;
    return slot;
  }

  /** Where the value begins of the property that was read last. */
  protected final int valueBegin() throws Declined {
    return json.behind(':', json.blanks(nameEnd));
  }

  private Slot<T> named(Shape<T> shape, int from, int to) throws Declined {
    Slot<T> slot = json.escaped() ? null : shape.find(bytes, from, to);
    if (slot == null) {
      throw json.unusual(from);
    }
    return slot;
  }

  /** Walks over an array of objects, and gives where it ends. */
  protected final int objects(int from, Slot<T> slot) throws Declined {
    int at = json.behind('[', from);
    while (bytes[at] != ']') {
      at = json.blanks(element(slot, at)); // a null is none, and would change the places of others
      if (json.goesOn(at, ']')) {
        at = json.blanks(at + 1);
        expect(bytes[at] != ']', at);
      }
    }
    return at + 1;
  }

  /** Walks over an object in an array, and gives where it ends. */
  protected abstract int element(Slot<T> slot, int from) throws Declined;

  /** Walks over a value that is neither an object nor an array of them, nor just anything. */
  protected final int value(int from, Slot.Kind kind) throws Declined {
    return switch (kind) {
      case TEXT, CODE -> text(from);
      case FLAG -> flag(from);
      case WHOLE_NUMBER -> wholeNumber(from);
      case NUMBER -> json.number(from);
      case TEXTS -> texts(from);
      case OBJECT, OBJECTS, ANY -> throw new IllegalArgumentException(kind.name());
    };
  }

  /** Walks over a value, whatever it is. */
  protected final int anything(int from) throws Declined {
    return json.value(from);
  }

  /**
   * Walks over a null, which begins with an n. The large code for {@link #anything} is kept out of what is called for
   * every member.
   */
  protected final int absent(int from) throws Declined {
    return json.literal(from);
  }

  private int texts(int from) throws Declined {
    int at = json.behind('[', from);
    if (bytes[at] == ']') {
      return at + 1;
    }
    while (true) {
      at = json.blanks(bytes[at] == 'n' ? json.literal(at) : text(at));
      if (!json.goesOn(at, ']')) {
        return at + 1;
      }
      at = json.blanks(at + 1);
    }
  }

  private int text(int from) throws Declined {
    return bytes[from] == '"' ? json.string(from) : json.number(from);
  }

  private int flag(int from) throws Declined {
    expect(bytes[from] != '"', from);
    return json.literal(from);
  }

  private int wholeNumber(int from) throws Declined {
    int end = json.number(from);
    expect(json.whole(), from);
    return end;
  }

  /** Whether the value that was walked over last is a text with escapes. */
  protected final boolean escaped() {
    return json.escaped();
  }

  /** Declines what is not so. */
  protected final void expect(boolean condition, int at) throws Declined {
    if (!condition) {
      throw json.unusual(at);
    }
  }

  /** The number that was walked over last, of those that are whole. */
  protected final long number(int from, int end) {
    boolean negative = bytes[from] == '-';
    long number = 0;
    for (int i = negative ? from + 1 : from; i < end; i++) {
      number = number * 10 + bytes[i] - '0';
    }
    return negative ? -number : number;
  }
}
