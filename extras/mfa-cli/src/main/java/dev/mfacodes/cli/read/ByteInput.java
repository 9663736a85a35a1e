package dev.mfacodes.cli.read;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of an input, with a look ahead as far as the caller dares. */
final class ByteInput {

  /** What stands for a byte behind the end. */
  static final int END = -1;

  private static final int FIRST_SIZE = 1 << 16;

  private final InputStream in;
  private byte[] buffer = new byte[FIRST_SIZE];
  private int next;
  private int end;

  ByteInput(InputStream in) {
    this.in = in;
  }

  int peek() throws IOException {
    return peek(0);
  }

  /** The byte that is so many bytes further on; everything up to it is held in memory. */
  int peek(int ahead) throws IOException {
    return next + ahead < end || fill(ahead) ? buffer[next + ahead] & 0xff : END;
  }

  int read() throws IOException {
    int b = peek();
    if (b != END) {
      next++;
    }
    return b;
  }

  private boolean fill(int ahead) throws IOException {
    byte[] room = ahead < buffer.length ? buffer : new byte[Math.max(ahead + 1, buffer.length * 2)];
    System.arraycopy(buffer, next, room, 0, end - next);
    buffer = room;
    end -= next;
    next = 0;
    while (end <= ahead) {
      int count = in.read(buffer, end, buffer.length - end);
      if (count < 0) {
        return false;
      }
      end += count;
    }
    return true;
  }

  /** Skips the bytes, if they come next. */
  void skip(int... bytes) throws IOException {
    if (startsWith(bytes)) {
      next += bytes.length;
    }
  }

  boolean startsWith(int... bytes) throws IOException {
    for (int i = 0; i < bytes.length; i++) {
      if (peek(i) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
