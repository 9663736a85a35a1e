package dev.mfacodes.read.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-16 with a byte order mark, as UTF-8 bytes. Strict: what is no UTF-16 ends it. */
final class Utf16ToUtf8 extends InputStream {

  private static final int CHARACTERS = 1 << 13;

  private final Reader reader;
  private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder()
      .onMalformedInput(CodingErrorAction.REPORT);
  private final CharBuffer characters = CharBuffer.allocate(CHARACTERS).flip();
  private final ByteBuffer bytes = ByteBuffer.allocate(CHARACTERS * 3).flip();
  private boolean ended;

  Utf16ToUtf8(InputStream in) {
    this.reader = new InputStreamReader(in, StandardCharsets.UTF_16.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    while (!bytes.hasRemaining()) {
      if (ended) {
        return -1;
      }
      encodeMore();
    }
    int count = Math.min(length, bytes.remaining());
    bytes.get(target, offset, count);
    return count;
  }

  private void encodeMore() throws IOException {
    try {
      characters.compact();
      ended = reader.read(characters) < 0;
      characters.flip();
      bytes.clear();
      CoderResult result = encoder.encode(characters, bytes, ended);
      bytes.flip();
      if (result.isError()) {
        result.throwException();
      }
    } catch (CharacterCodingException invalid) {
      throw new UnusableInputException("is not valid UTF-16 from here on");
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
