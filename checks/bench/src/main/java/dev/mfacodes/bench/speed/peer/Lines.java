package dev.mfacodes.bench.speed.peer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Gives the lines of a file as bytes to what reads one record at a time. */
final class Lines {

  /** Takes a line. */
  interface Taker {

    void take(byte[] bytes, int from, int length) throws IOException;
  }

  private static final int BLOCK = 1 << 18;

  private Lines() {}

  static void each(Path file, Taker taker) throws IOException {
    byte[] buffer = new byte[BLOCK];
    int filled = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer, filled, buffer.length - filled)) {
        int end = filled + read;
        int start = whole(buffer, filled, end, taker);
        filled = end - start;
        System.arraycopy(buffer, start, buffer, 0, filled);
        if (filled == buffer.length) {
          buffer = Arrays.copyOf(buffer, 2 * filled);
        }
      }
    }
    if (filled > 0) {
      taker.take(buffer, 0, filled);
    }
  }

  /** Gives the whole lines; returns where the rest begins. */
  private static int whole(byte[] buffer, int looked, int end, Taker taker) throws IOException {
    int start = 0;
    for (int i = looked; i < end; i++) {
      if (buffer[i] == '\n') {
        taker.take(buffer, start, i - start);
        start = i + 1;
      }
    }
    return start;
  }
}
