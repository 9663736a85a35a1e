package dev.mfacodes.read.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-16 with a byte order mark, as UTF-8 bytes. What is no UTF-16 becomes a byte that UTF-8 does not have: so it is
 * found in the record that it is in, and costs no other.
 */
final class Utf16ToUtf8 extends BlockInput {

  private static final int UNITS = 1 << 13;
  private static final byte INVALID = (byte) 0xff;

  private final InputStream in;
  private final CharsetDecoder decoder = StandardCharsets.UTF_16.newDecoder()
      .onMalformedInput(CodingErrorAction.REPORT);
  private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
  private final ByteBuffer units = ByteBuffer.allocate(UNITS * 2).flip();
  private final CharBuffer characters = CharBuffer.allocate(UNITS);
  private final ByteBuffer bytes = ByteBuffer.allocate(UNITS * 3 + 1).flip();
  private boolean ended;

  Utf16ToUtf8(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    while (!bytes.hasRemaining()) {
      if (ended && !units.hasRemaining()) {
        return -1;
      }
      convertMore();
    }
    int count = Math.min(length, bytes.remaining());
    bytes.get(target, offset, count);
    return count;
  }

  private void convertMore() throws IOException {
    units.compact();
    int count = in.read(units.array(), units.position(), units.remaining());
    ended = count < 0;
    units.position(units.position() + Math.max(0, count)).flip();
    boolean invalid = decoder.decode(units, characters.clear(), ended).isError();
    encoder.reset().encode(characters.flip(), bytes.clear(), true);
    if (invalid) { // one unit only: what comes behind half a character may be a quote
      units.position(units.position() + Math.min(2, units.remaining()));
      bytes.put(INVALID);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
