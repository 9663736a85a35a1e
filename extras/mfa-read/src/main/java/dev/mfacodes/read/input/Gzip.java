package dev.mfacodes.read.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * What the members of a gzip file hold, one behind the other (RFC 1952). The JDK's own reader takes whatever is wrong
 * behind the first member for the end, even a pipe that has nothing to say yet.
 */
final class Gzip extends InflaterInputStream {

  private static final int DEFLATED = 8;
  private static final int HEADER_CHECKSUM = 1 << 1;
  private static final int EXTRA_FIELD = 1 << 2;
  private static final int NAME = 1 << 3;
  private static final int COMMENT = 1 << 4;

  private final CRC32 checksum = new CRC32();
  private boolean inMember;
  private boolean anyMember;

  Gzip(InputStream packed) {
    super(packed, new Inflater(true), 1 << 16);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    while (inMember || goToMember()) {
      int count = super.read(bytes, offset, length);
      if (count >= 0) {
        checksum.update(bytes, offset, count);
        return count;
      }
      endMember();
    }
    return -1;
  }

  /** Whether there is one more. Zeros behind the last fill a block of a tape. */
  private boolean goToMember() throws IOException {
    while (!isAtEnd()) {
      int first = raw();
      if (first != 0 || !anyMember) {
        header(first);
        checksum.reset();
        inMember = true;
        anyMember = true;
        return true;
      }
    }
    return false;
  }

  private void header(int first) throws IOException {
    if (first != 0x1f || raw() != 0x8b || raw() != DEFLATED) {
      throw new ZipException();
    }
    int flags = raw();
    skipRaw(6); // time, level, system
    if ((flags & EXTRA_FIELD) != 0) {
      skipRaw(raw() | raw() << 8);
    }
    if ((flags & NAME) != 0) {
      skipRawText();
    }
    if ((flags & COMMENT) != 0) {
      skipRawText();
    }
    if ((flags & HEADER_CHECKSUM) != 0) {
      skipRaw(2);
    }
  }

  private void endMember() throws IOException {
    if (!inf.finished()) { // it asks for a dictionary, which gzip has none of
      throw new ZipException();
    }
    long length = inf.getBytesWritten();
    int left = inf.getRemaining();
    inf.reset();
    inf.setInput(buf, len - left, left);
    if (fourRaw() != checksum.getValue() || fourRaw() != (length & 0xffff_ffffL)) {
      throw new ZipException();
    }
    inMember = false;
  }

  private long fourRaw() throws IOException {
    return raw() | raw() << 8 | raw() << 16 | (long) raw() << 24;
  }

  private void skipRaw(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      raw();
    }
  }

  private void skipRawText() throws IOException {
    while (raw() != 0) {
      // up to the zero
    }
  }

  /** A byte as it lies there. */
  private int raw() throws IOException {
    if (isAtEnd()) {
      throw new EOFException();
    }
    int left = inf.getRemaining();
    inf.setInput(buf, len - left + 1, left - 1);
    return buf[len - left] & 0xff;
  }

  private boolean isAtEnd() throws IOException {
    if (inf.getRemaining() == 0) {
      len = in.read(buf, 0, buf.length);
      inf.setInput(buf, 0, Math.max(0, len));
    }
    return len < 0;
  }

  @Override
  public void close() throws IOException {
    inf.end();
    super.close();
  }
}
