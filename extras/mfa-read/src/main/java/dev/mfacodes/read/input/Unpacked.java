package dev.mfacodes.read.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** Holds what an input may expand to, and says in words what is wrong with one that is broken. */
final class Unpacked extends BlockInput {

  /** So much is no bomb, however small it was. */
  private static final long HARMLESS = 16 << 20;

  private final InputStream in;
  private final CountedInput packed;
  private final int mostExpansion;
  private final String format;
  private long count;

  Unpacked(InputStream in, CountedInput packed, int mostExpansion, String format) {
    this.in = in;
    this.packed = packed;
    this.mostExpansion = mostExpansion;
    this.format = format;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = unpack(bytes, offset, length);
    count += Math.max(0, read);
    if (count > HARMLESS && count / mostExpansion > packed.count()) {
      throw new UnusableInputException("expands to more than " + mostExpansion + " times its size, like a " + format
          + " bomb; unpack it first if it is to be trusted");
    }
    return read;
  }

  private int unpack(byte[] bytes, int offset, int length) throws IOException {
    try {
      return in.read(bytes, offset, length);
    } catch (EOFException cutOff) {
      throw new UnusableInputException("is cut off: its " + format + " data end too early");
    } catch (ZipException broken) {
      throw new UnusableInputException("is broken: its " + format + " data are not valid");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
