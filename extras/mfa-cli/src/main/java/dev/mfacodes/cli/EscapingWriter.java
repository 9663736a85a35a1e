package dev.mfacodes.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Takes JSON, and escapes what it lets stand though a terminal obeys it: the second set of control characters, and what
 * turns the direction of the text behind it. They are within texts and nowhere else.
 */
final class EscapingWriter extends FilterWriter {

  /** In UTF-8; a writer has something to write for half a surrogate pair. */
  EscapingWriter(OutputStream out) {
    super(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    int from = offset;
    for (int i = offset; i < offset + length; i++) {
      if (characters[i] > '~' && Printable.isOrder(characters[i])) {
        out.write(characters, from, i - from);
        out.write(escaped(characters[i]));
        from = i + 1;
      }
    }
    out.write(characters, from, offset + length - from);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.toCharArray(), offset, length);
  }

  @Override
  public void write(int character) throws IOException {
    write(new char[] {(char) character}, 0, 1);
  }

  private static String escaped(char character) {
    return String.format(Locale.ROOT, "\\u%04X", (int) character);
  }
}
