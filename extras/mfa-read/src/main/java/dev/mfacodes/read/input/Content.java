package dev.mfacodes.read.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** What an input holds, unpacked and in UTF-8, whatever it came in. Recognised by its first bytes. */
public final class Content {

  private static final int ENOUGH_TO_RECOGNISE = 16;

  private Content() {}

  /**
   * The content of an input.
   *
   * @param in the input
   * @param mostExpansion how many bytes may come of one that is packed
   * @param bytesRead told how many further bytes were taken, whenever some were
   * @throws UnusableInputException if it is empty, or nothing that is read here
   */
  public static InputStream of(InputStream in, int mostExpansion, LongConsumer bytesRead) throws IOException {
    CountedInput counted = new CountedInput(in, bytesRead);
    InputStream packed = new BufferedInputStream(counted, 1 << 16);
    int[] first = first(packed);
    if (first[0] < 0) {
      throw new UnusableInputException("is empty");
    }
    if (begins(first, 0x1f, 0x8b)) {
      return text(new Unpacked(new Gzip(packed), counted, mostExpansion, "gzip"));
    }
    if (begins(first, 'P', 'K', 3, 4) || begins(first, 'P', 'K', 5, 6)) { // the latter without entries
      return text(new Unpacked(new Zip(packed), counted, mostExpansion, "zip"));
    }
    return text(packed);
  }

  private static InputStream text(InputStream unpacked) throws IOException {
    InputStream in = unpacked.markSupported() ? unpacked : new BufferedInputStream(unpacked, 1 << 16);
    int[] first = first(in);
    refuse(first);
    if (begins(first, 0xff, 0xfe) || begins(first, 0xfe, 0xff)) {
      return new BufferedInputStream(new Utf16ToUtf8(in), 1 << 16);
    }
    if (begins(first, 0xef, 0xbb, 0xbf)) {
      in.skipNBytes(3);
    }
    return in;
  }

  private static void refuse(int[] first) throws UnusableInputException {
    if (first[0] < 0) {
      throw new UnusableInputException("is empty");
    }
    if (begins(first, 0x1f, 0x8b) || begins(first, 'P', 'K', 3, 4)) {
      throw new UnusableInputException("is packed more than once; unpack it first");
    }
    if (begins(first, 'P', 'A', 'R', '1')) {
      throw new UnusableInputException("is Parquet, which is not read here; export JSON or CSV");
    }
    if (begins(first, 'O', 'b', 'j', 1)) {
      throw new UnusableInputException("is Avro, which is not read here; export JSON or CSV");
    }
    if (begins(first, 0xff, 0xfe, 0, 0) || begins(first, 0, 0, 0xfe, 0xff)) {
      throw new UnusableInputException("is UTF-32; UTF-8 and UTF-16 are read");
    }
    // without a byte order mark, one half of the first character is zero
    if (first[0] == 0 || (first[1] == 0 && first[0] != 0xff && first[0] != 0xfe)) {
      throw new UnusableInputException("is UTF-16 without a byte order mark, or no text at all");
    }
  }

  private static int[] first(InputStream in) throws IOException {
    in.mark(ENOUGH_TO_RECOGNISE);
    int[] first = new int[4];
    for (int i = 0; i < first.length; i++) {
      first[i] = in.read();
    }
    in.reset();
    return first;
  }

  private static boolean begins(int[] first, int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (first[i] != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
