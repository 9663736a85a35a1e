package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Progress of a read that takes its time, on a terminal and nowhere else. */
final class ProgressTest {

  /** Gives a record and a broken one now and then, for longer than a moment. */
  private static InputStream slow(int pieces, int milliseconds) {
    return new InputStream() {
      private int left = pieces;

      @Override
      public int read() {
        throw new UnsupportedOperationException();
      }

      @Override
      public int read(byte[] buffer, int offset, int length) {
        if (left-- == 0) {
          return -1;
        }
        try {
          Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
          throw new AssertionError(interrupted);
        }
        byte[] piece = "{\"status\":{\"errorCode\":0}}\n42\n".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(piece, 0, buffer, offset, piece.length);
        return piece.length;
      }
    };
  }

  private static String messages(boolean terminal, InputStream in, String... options) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    String[] arguments = new String[options.length + 2];
    arguments[0] = "classify";
    arguments[1] = "-";
    System.arraycopy(options, 0, arguments, 2, options.length);

    Mfa.run(new Console(
        in,
        OutputStream.nullOutputStream(),
        err,
        () -> terminal ? Optional.of(new Progress.Terminal(err, 80)) : Optional.empty(),
        () -> Display.PLAIN), arguments);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_long_read_shows_bytes_and_records_a_second() {
    assertThat(messages(true, slow(20, 100))).contains("\r", " MB", "records/s");
  }

  @Test
  void no_line_is_longer_than_the_terminal_and_messages_stand_on_lines_of_their_own() {
    String shown = messages(true, slow(20, 100));

    assertThat(shown.split("[\r\n]")).allSatisfy(line -> assertThat(line.length()).isLessThan(80));
    assertThat(shown.split("[\r\n]")).filteredOn(line -> line.contains("not an object"))
        .allSatisfy(line -> assertThat(line).startsWith("mfa: -: line "));
  }

  @Test
  void nothing_is_shown_where_there_is_no_terminal_or_none_is_wanted_or_it_takes_but_a_moment() {
    assertThat(messages(false, slow(12, 100))).doesNotContain("\r", "records/s");
    assertThat(messages(true, slow(12, 100), "--no-progress")).doesNotContain("\r", "records/s");
    assertThat(messages(true, slow(3, 1))).doesNotContain("\r", "records/s");
  }
}
