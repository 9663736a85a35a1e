package dev.mfacodes.read.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Strict decoding: a replacement character in place of what travelled would be a guess. */
public final class Utf8 {

  private Utf8() {}

  /**
   * Whether each byte is a character by itself.
   *
   * @return whether all bytes are ASCII
   */
  public static boolean isAscii(byte[] bytes, int from, int to) {
    int all = 0;
    for (int i = from; i < to; i++) {
      all |= bytes[i];
    }
    return all >= 0;
  }

  /**
   * The text that the bytes stand for.
   *
   * @return the text
   * @throws UnusableRecordException if they stand for none
   */
  public static String decode(byte[] bytes, int from, int to) throws UnusableRecordException {
    if (isAscii(bytes, from, to)) {
      return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
    } catch (CharacterCodingException invalid) {
      throw new UnusableRecordException("not valid UTF-8");
    }
  }
}
