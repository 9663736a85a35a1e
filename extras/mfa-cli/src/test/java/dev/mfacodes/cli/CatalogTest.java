package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue comes out as it is published beside the model's jar. */
final class CatalogTest {

  @ParameterizedTest
  @CsvSource({"json, src/catalogue/catalogue.json", "csv, src/catalogue/catalogue.csv", "markdown, CODES.md"})
  void each_format_is_printed_byte_for_byte(String format, String file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    int code = Mfa.run(InputStream.nullInputStream(), out, out, "catalog", "--format", format);

    assertThat(code).isZero();
    Path published = Path.of(System.getProperty("basedir", "")).resolve("../../mfa-model").resolve(file);
    assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(published)).isNotEmpty();
  }

  @Test
  void markdown_is_the_default() {
    assertThat(Cli.run("catalog")).isEqualTo(Cli.run("catalog", "--format", "markdown"));
  }
}
