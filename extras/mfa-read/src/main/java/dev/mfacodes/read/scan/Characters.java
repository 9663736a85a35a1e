package dev.mfacodes.read.scan;

/** The characters of JSON strings that are more than a byte: escapes, and UTF-8 as strictly as Java decodes it. */
final class Characters {

  private Characters() {}

  /**
   * The length of an escape.
   *
   * @param at its backslash
   * @return how many bytes; negative if it is none. Halves of surrogate pairs are taken alone, as parsers do
   */
  public static int escape(byte[] bytes, int at) {
    switch (bytes[at + 1]) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
        return 2;
      case 'u':
        return isHex(bytes[at + 2]) && isHex(bytes[at + 3]) && isHex(bytes[at + 4]) && isHex(bytes[at + 5]) ? 6 : -1;
      default:
        return -1;
    }
  }

  private static boolean isHex(byte b) {
    return b >= '0' && b <= '9' || b >= 'a' && b <= 'f' || b >= 'A' && b <= 'F';
  }

  /**
   * The length of a character that is not ASCII.
   *
   * @param at its first byte
   * @return how many bytes; negative if it is not valid: cut off, longer than need be, a surrogate, or beyond Unicode
   */
  static int utf8(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    if (first < 0xe0) {
      return first >= 0xc2 && goesOn(bytes[at + 1]) ? 2 : -1;
    }
    int second = bytes[at + 1] & 0xff;
    if (!goesOn(bytes[at + 1]) || !goesOn(bytes[at + 2])) {
      return -1;
    }
    if (first < 0xf0) {
      boolean tooLong = first == 0xe0 && second < 0xa0;
      boolean surrogate = first == 0xed && second > 0x9f;
      return tooLong || surrogate ? -1 : 3;
    }
    boolean tooLong = first == 0xf0 && second < 0x90;
    boolean beyond = first > 0xf4 || first == 0xf4 && second > 0x8f;
    return tooLong || beyond || !goesOn(bytes[at + 3]) ? -1 : 4;
  }

  private static boolean goesOn(byte b) {
    return (b & 0xc0) == 0x80;
  }
}
