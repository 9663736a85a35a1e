package dev.mfacodes.cli;

import dev.mfacodes.model.code.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the catalogue as the model ships it, byte for byte: both languages, in UTF-8. */
@Command(name = "catalog", description = "Prints the whole catalogue, in both languages.")
final class CatalogCommand implements Callable<Integer> {

  private final OutputStream out;

  @Option(names = "--format", paramLabel = "json|csv|markdown", description = "markdown by default.")
  private CatalogFormat format = CatalogFormat.MARKDOWN;

  CatalogCommand(OutputStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    try (InputStream catalogue = Catalogue.class.getResourceAsStream(format.resource())) {
      Objects.requireNonNull(catalogue, format.resource()).transferTo(out);
    }
    return Mfa.FINE;
  }
}
