package dev.mfacodes.cli;

import dev.mfacodes.cli.spi.Choices;
import dev.mfacodes.cli.spi.Given;
import dev.mfacodes.model.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;

/** Prints the catalogue, both languages: as the model ships it, byte for byte, as a page to search, or as tables. */
final class CatalogCommand extends LanguageCommand {

  private final OutputStream out;

  private final Given<CatalogFormat> format = syntax.choice("--format", Choices.of(CatalogFormat.values()),
      "markdown by default; html is a page to search and to point to, sql and kql are tables to join.")
      .or(CatalogFormat.MARKDOWN);

  CatalogCommand(OutputStream out, Supplier<Language> language) {
    super(language, "Prints the whole catalogue, in both languages.");
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    switch (format.get()) {
      case JSON, CSV, MARKDOWN -> copy(format.get().resource());
      case HTML -> write(CatalogPage.render(language()));
      case SQL -> write(CatalogSql.render());
      case KQL -> write(CatalogKql.render());
    }
    return Mfa.FINE;
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private void copy(String resource) throws IOException {
    try (InputStream catalogue = CatalogCommand.class.getResourceAsStream(resource)) {
      Objects.requireNonNull(catalogue, resource).transferTo(out);
    }
  }
}
