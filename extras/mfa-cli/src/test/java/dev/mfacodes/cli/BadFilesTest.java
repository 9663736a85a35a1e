package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input of which nothing can be used: one line, exit code 2, and the other files still run. */
final class BadFilesTest {

  private static final String GOOD = "{\"id\":\"a\",\"status\":{\"errorCode\":0}}";

  private static void assertRefused(Cli.Result result, String file, String reason) {
    assertThat(result.err()).isEqualTo("mfa: " + file + ": " + reason + "\n");
    assertThat(result.code()).isEqualTo(Mfa.UNUSABLE);
  }

  @Test
  void a_file_that_is_not_there_does_not_stop_the_others(@TempDir Path folder) throws IOException {
    Path missing = folder.resolve("missing.json");
    Path good = Files.writeString(folder.resolve("good.json"), GOOD);

    Cli.Result result = Cli.run("classify", missing.toString(), good.toString());

    assertRefused(result, missing.toString(), "no such file");
    assertThat(result.names()).containsExactly("a");
  }

  @Test
  void a_name_that_no_file_can_have_is_none() {
    assertRefused(Cli.run("classify", "a\0b"), "a b", "no such file");
  }

  @Test
  void a_directory_is_refused(@TempDir Path folder) {
    assertRefused(Cli.run("classify", folder.toString()), folder.toString(), "is a directory");
  }

  @Test
  void an_empty_file_is_refused() {
    assertRefused(Cli.classify(""), "-", "is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n\n", "\ufeff", "\ufeff\r\n"})
  void blanks_alone_are_refused(String blanks) {
    assertRefused(Cli.classify(blanks), "-", "holds blanks only");
  }

  @Test
  void a_compressed_file_is_read() throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(GOOD.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(Cli.classify(compressed.toByteArray()).names()).containsExactly("a");
  }

  @Test
  void a_compressed_file_that_is_cut_off_says_so_after_what_could_be_read() throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write((GOOD + "\n").repeat(2).getBytes(StandardCharsets.UTF_8));
    }

    Cli.Result result = Cli.classify(Arrays.copyOf(compressed.toByteArray(), compressed.size() - 9));

    assertThat(result.err()).startsWith("mfa: -: is cut off: its gzip data end too early");
    assertThat(result.code()).isEqualTo(Mfa.UNUSABLE);
  }

  @Test
  void utf_16_is_read_if_it_begins_with_its_mark() {
    assertThat(Cli.classify(GOOD.getBytes(StandardCharsets.UTF_16)).names()).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf_16_without_its_mark_is_refused(String charset) {
    assertRefused(Cli.classify(GOOD.getBytes(Charset.forName(charset))), "-",
        "is UTF-16 without a byte order mark, or no text at all");
  }

  @Test
  void the_standard_input_named_twice_is_empty_the_second_time() {
    Cli.Result result = Cli.classify("[" + GOOD + "]", "-");

    assertThat(result.names()).hasSize(1);
    assertThat(result.err()).isEqualTo("mfa: -: is empty\n");
    assertThat(result.code()).isEqualTo(Mfa.UNUSABLE);
  }

  @Test
  void records_that_are_skipped_are_still_counted_beside_a_file_that_is_refused(@TempDir Path folder)
      throws IOException {
    Path half = Files.writeString(folder.resolve("half.json"), "[" + GOOD + ",42]");

    Cli.Result result = Cli.run("classify", "-", half.toString());

    assertThat(result.err()).isEqualTo("mfa: -: is empty\nmfa: " + half + ": line 1, index 1: not an object\n"
        + "mfa: 1 records read, 1 skipped\n");
    assertThat(result.code()).isEqualTo(Mfa.UNUSABLE);
  }
}
