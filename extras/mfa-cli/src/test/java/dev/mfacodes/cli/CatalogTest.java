package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.Catalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue comes out as the model ships it. */
final class CatalogTest {

  @ParameterizedTest
  @CsvSource({"json, catalogue.json", "csv, catalogue.csv", "markdown, CODES.md"})
  void each_format_is_printed_byte_for_byte(String format, String file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    int code = Mfa.run(InputStream.nullInputStream(), out, out, "catalog", "--format", format);

    assertThat(code).isZero();
    try (InputStream shipped = Catalogue.class.getResourceAsStream("/META-INF/mfacodes/" + file)) {
      assertThat(out.toByteArray()).isEqualTo(shipped.readAllBytes()).isNotEmpty();
    }
  }

  @Test
  void markdown_is_the_default() {
    assertThat(Cli.run("catalog")).isEqualTo(Cli.run("catalog", "--format", "markdown"));
  }
}
