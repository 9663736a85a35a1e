package dev.mfacodes.read.input;

import java.io.IOException;
import java.io.InputStream;

/**
 * An input that is read in blocks. Says, as streams do by default, that nothing is available: then a buffer gives what
 * it has before it asks for more, and loses nothing when that fails.
 */
abstract class BlockInput extends InputStream {

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public abstract int read(byte[] bytes, int offset, int length) throws IOException;
}
