package dev.mfacodes.cli.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Strict decoding: a replacement character in place of what travelled would be a guess. */
final class Utf8 {

  private Utf8() {}

  static String decode(byte[] bytes) throws UnusableRecordException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException invalid) {
      throw new UnusableRecordException("not valid UTF-8");
    }
  }
}
