package dev.mfacodes.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints the catalogue, both languages: as the model ships it, byte for byte, as a page to search, or as tables. */
@Command(name = "catalog", description = "Prints the whole catalogue, in both languages.")
final class CatalogCommand implements Callable<Integer> {

  private final OutputStream out;

  @ParentCommand
  private Mfa mfa;

  @Option(
      names = "--format",
      paramLabel = "json|csv|markdown|html|sql|kql",
      description = "markdown by default; html is a page to search and to point to, sql and kql are tables to join.")
  private CatalogFormat format = CatalogFormat.MARKDOWN;

  CatalogCommand(OutputStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    switch (format) {
      case JSON, CSV, MARKDOWN -> copy(format.resource());
      case HTML -> write(CatalogPage.render(mfa.language()));
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
