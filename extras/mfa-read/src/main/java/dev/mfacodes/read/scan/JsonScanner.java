package dev.mfacodes.read.scan;

/**
 * Walks over JSON and keeps nothing: RFC 8259 to the letter, and of it only what no parser stumbles on, so neither very
 * deep nor with very long names or numbers, nor with the same name twice in one object. Every method takes where
 * something begins and gives where it ends; the bytes have {@link Words#SLACK} behind them.
 */
final class JsonScanner {

  /** Parsers and models allow more. */
  private static final int DEEPEST = 60;

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NUMBER = 40;
  private static final int MOST_DIGITS = 18;
  private static final int MOST_EXPONENT_DIGITS = 2;

  /** Four letters each, the first the lowest. */
  private static final int TRUE = 't' | 'r' << 8 | 'u' << 16 | 'e' << 24;
  private static final int NULL = 'n' | 'u' << 8 | 'l' << 16 | 'l' << 24;
  private static final int FALS = 'f' | 'a' << 8 | 'l' << 16 | 's' << 24;

  /** Names of the objects that are open, by hash. */
  private final int[] names = new int[256];

  /** The brackets that are open: how each ends, and how many names there were before it. */
  private final char[] ends = new char[DEEPEST];
  private final int[] namesBefore = new int[DEEPEST];

  private byte[] bytes = new byte[Words.SLACK];
  private int namesHeld;
  private int lines;
  private int stoppedAt;
  private boolean escaped;
  private boolean whole;

  /** Begins with other bytes. */
  public void over(byte[] text) {
    bytes = text;
    namesHeld = 0;
    lines = 0;
    stoppedAt = 0;
  }

  /** How many line breaks were passed. */
  public int lines() {
    return lines;
  }

  /** Where it went no further. */
  public int stoppedAt() {
    return stoppedAt;
  }

  /** Whether there were escapes in the last string. */
  public boolean escaped() {
    return escaped;
  }

  /** Whether the last number was one without fraction and exponent that a {@code long} holds. */
  public boolean whole() {
    return whole;
  }

  /** What there is to throw, here. */
  public Declined notJson(int at) {
    stoppedAt = at;
    return Declined.NOT_JSON;
  }

  /** What there is to throw, here. */
  public Declined unusual(int at) {
    stoppedAt = at;
    return Declined.UNUSUAL;
  }

  public int blanks(int at) {
    return bytes[at] > ' ' ? at : behindBlanks(at);
  }

  private int behindBlanks(int from) {
    for (int at = from; ; at++) {
      switch (bytes[at]) {
        case '\n' -> lines++;
        case ' ', '\t', '\r' -> { }
        default -> {
          return at;
        }
      }
    }
  }

  /** Behind one of the structural characters, and the blanks behind it. */
  public int behind(char expected, int at) throws Declined {
    if (bytes[at] != expected) {
      throw notJson(at);
    }
    return blanks(at + 1);
  }

  /** Whether an object or array goes on after a value; at the character that says so. */
  public boolean goesOn(int at, char end) throws Declined {
    byte b = bytes[at];
    if (b != ',' && b != end) {
      throw notJson(at);
    }
    return b == ',';
  }

  /** Walks over a value with all that is in it: a loop, so that no depth of it is one of the stack. */
  public int value(int from) throws Declined {
    int at = from;
    int depth = 0;
    while (true) {
      byte first = bytes[at];
      if (first == '{' || first == '[') {
        if (depth == DEEPEST) {
          throw unusual(at);
        }
        char end = first == '{' ? '}' : ']';
        int inner = blanks(at + 1);
        if (bytes[inner] != end) {
          ends[depth] = end;
          namesBefore[depth++] = namesHeld;
          at = end == '}' ? behindName(inner, namesHeld) : inner;
          continue;
        }
        at = inner + 1;
      } else {
        at = scalar(first, at);
      }
      while (depth > 0) {
        at = blanks(at);
        char end = ends[depth - 1];
        if (goesOn(at, end)) {
          at = blanks(at + 1);
          at = end == '}' ? behindName(at, namesBefore[depth - 1]) : at;
          break;
        }
        at++;
        namesHeld = namesBefore[--depth];
      }
      if (depth == 0) {
        return at;
      }
    }
  }

  private int scalar(byte first, int at) throws Declined {
    return switch (first) {
      case '"' -> string(at);
      case 't', 'f', 'n' -> literal(at);
      default -> number(at);
    };
  }

  /** Behind the name of a member and its colon. */
  private int behindName(int at, int outerNames) throws Declined {
    int end = string(at);
    once(at + 1, end - 1, outerNames);
    return behind(':', blanks(end));
  }

  /** Which names are the same cannot be told of spelled ones; of two with one hash it is not worth telling. */
  private void once(int from, int to, int outerNames) throws Declined {
    int hash = Vocabulary.hash(bytes, from, to);
    for (int i = outerNames; i < namesHeld; i++) {
      if (names[i] == hash) {
        throw unusual(from);
      }
    }
    if (escaped || to - from > LONGEST_NAME || namesHeld == names.length) {
      throw unusual(from);
    }
    names[namesHeld++] = hash;
  }

  public int string(int from) throws Declined {
    if (bytes[from] != '"') {
      throw notJson(from);
    }
    escaped = false;
    int at = from + 1;
    while (true) {
      long stops = Words.stops(Words.at(bytes, at));
      if (stops == 0) {
        at += Long.BYTES;
        continue;
      }
      at += Words.first(stops);
      if (bytes[at] == '"') {
        return at + 1;
      }
      at = behindOdd(at);
    }
  }

  private int behindOdd(int at) throws Declined {
    int length = Characters.length(bytes, at);
    if (length < 0) {
      throw notJson(at);
    }
    escaped |= bytes[at] == '\\';
    return at + length;
  }

  public int literal(int at) throws Declined {
    int word = (int) Words.at(bytes, at);
    if (word == TRUE || word == NULL) {
      return at + 4;
    }
    if (word == FALS && bytes[at + 4] == 'e') {
      return at + 5;
    }
    throw notJson(at);
  }

  public int number(int from) throws Declined {
    int first = bytes[from] == '-' ? from + 1 : from;
    int at = bytes[first] == '0' ? first + 1 : digits(first);
    whole = at - first <= MOST_DIGITS;
    if (bytes[at] == '.') {
      whole = false;
      at = digits(at + 1);
    }
    if ((bytes[at] | 0x20) == 'e') {
      whole = false;
      at = exponent(at + 1);
    }
    if (at - from > LONGEST_NUMBER) {
      throw unusual(from);
    }
    return at;
  }

  private int exponent(int from) throws Declined {
    int first = bytes[from] == '+' || bytes[from] == '-' ? from + 1 : from;
    int end = digits(first);
    if (end - first > MOST_EXPONENT_DIGITS) {
      throw unusual(from);
    }
    return end;
  }

  private int digits(int from) throws Declined {
    int at = from;
    while (bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    if (at == from) {
      throw notJson(at);
    }
    return at;
  }
}
