package check.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Two files in one input.
 *
 * @param first what stands before the separator
 * @param second what stands behind it; empty if there is none
 */
record TwoFiles(byte[] first, byte[] second) {

  static TwoFiles in(byte[] input, String separator) {
    // each byte a character, so that the index is the same
    int at = new String(input, StandardCharsets.ISO_8859_1).indexOf(separator);
    return at < 0
        ? new TwoFiles(input, new byte[0])
        : new TwoFiles(Arrays.copyOf(input, at), Arrays.copyOfRange(input, at + separator.length(), input.length));
  }
}
