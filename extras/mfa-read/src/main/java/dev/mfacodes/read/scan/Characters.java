package dev.mfacodes.read.scan;

/** The characters of JSON strings that are more than a byte: escapes, and UTF-8 as strictly as Java decodes it. */
final class Characters {

  /** What the length of one is that is not valid. */
  static final int NOT_VALID = -1;

  private Characters() {}

  /**
   * The length of an escape, or of a character that is not ASCII. One piece on purpose: smaller ones are drawn by the
   * compiler into each loop over a string, all of which are slower for it.
   *
   * @param at a backslash, or the first byte of the character
   * @return how many bytes; {@link #NOT_VALID} if it is no escape, or cut off, longer than need be, a surrogate, beyond
   *     Unicode, or a control. Halves of surrogate pairs are taken alone if they are escaped, as parsers do
   */
  static int length(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    if (first == '\\') {
      switch (bytes[at + 1]) {
        case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
          return 2;
        case 'u':
          return isHex(bytes[at + 2]) && isHex(bytes[at + 3]) && isHex(bytes[at + 4]) && isHex(bytes[at + 5])
              ? 6 : NOT_VALID;
        default:
          return NOT_VALID;
      }
    }
    boolean secondGoesOn = (bytes[at + 1] & 0xc0) == 0x80;
    if (first < 0xc2 || first > 0xf4 || !secondGoesOn) {
      return NOT_VALID;
    }
    if (first < 0xe0) {
      return 2;
    }
    int second = bytes[at + 1] & 0xff;
    boolean thirdGoesOn = (bytes[at + 2] & 0xc0) == 0x80;
    if (first < 0xf0) {
      boolean tooLong = first == 0xe0 && second < 0xa0;
      boolean surrogate = first == 0xed && second > 0x9f;
      return thirdGoesOn && !tooLong && !surrogate ? 3 : NOT_VALID;
    }
    boolean tooLong = first == 0xf0 && second < 0x90;
    boolean beyond = first == 0xf4 && second > 0x8f;
    boolean fourthGoesOn = (bytes[at + 3] & 0xc0) == 0x80;
    return thirdGoesOn && fourthGoesOn && !tooLong && !beyond ? 4 : NOT_VALID;
  }

  private static boolean isHex(byte b) {
    return b >= '0' && b <= '9' || b >= 'a' && b <= 'f' || b >= 'A' && b <= 'F';
  }
}
