package dev.mfacodes.read.partial;

import dev.mfacodes.read.scan.Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Words that are written again and again.
 *
 * @param bytes the bytes, with slack behind them
 * @param length how many of them count
 */
record Phrase(byte[] bytes, int length) {

  static Phrase of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Phrase(Arrays.copyOf(bytes, bytes.length + Words.SLACK), bytes.length);
  }
}
