package dev.mfacodes.cli;

import dev.mfacodes.model.code.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints the catalogue, both languages: as the model ships it, byte for byte, or as a page to search. */
@Command(name = "catalog", description = "Prints the whole catalogue, in both languages.")
final class CatalogCommand implements Callable<Integer> {

  private final OutputStream out;

  @ParentCommand
  private Mfa mfa;

  @Option(
      names = "--format",
      paramLabel = "json|csv|markdown|html",
      description = "markdown by default; html is a page to search and to point to.")
  private CatalogFormat format = CatalogFormat.MARKDOWN;

  CatalogCommand(OutputStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    if (format == CatalogFormat.HTML) {
      out.write(CatalogPage.render(mfa.language()).getBytes(StandardCharsets.UTF_8));
    } else {
      copy(format.resource());
    }
    return Mfa.FINE;
  }

  private void copy(String resource) throws IOException {
    try (InputStream catalogue = Catalogue.class.getResourceAsStream(resource)) {
      Objects.requireNonNull(catalogue, resource).transferTo(out);
    }
  }
}
