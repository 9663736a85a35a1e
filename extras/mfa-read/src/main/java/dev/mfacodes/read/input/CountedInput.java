package dev.mfacodes.read.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/**
 * Counts what is taken from the input, so that what comes of it can be compared, and tells it. Says that nothing is
 * available: then a buffer gives what it has before it asks for more, and loses nothing when that fails. A pipe with a
 * name could not say; asked for it, its channel fails.
 */
final class CountedInput extends FilterInputStream {

  private final LongConsumer listener;
  private long count;

  CountedInput(InputStream in, LongConsumer listener) {
    super(in);
    this.listener = listener;
  }

  /** How many bytes were taken so far. */
  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) {
    if (read > 0) {
      count += read;
      listener.accept(read);
    }
  }

  @Override
  public int available() {
    return 0;
  }
}
