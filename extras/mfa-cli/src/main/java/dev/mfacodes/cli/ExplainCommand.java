package dev.mfacodes.cli;

import dev.mfacodes.cli.spi.Given;
import dev.mfacodes.model.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Explains codes, numbers and texts from all catalogues, in words. */
final class ExplainCommand extends AnswerCommand {

  private final OutputStream out;

  private final Given<List<String>> values = syntax.arguments("CODE|TEXT|NUMBER", 1,
      "What to explain; everything that goes by this name is shown.");

  ExplainCommand(OutputStream out, Supplier<Language> language) {
    super(language, "Explains result codes, status texts, sign-in errors, methods and answers.");
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Explanation explanation = new Explanation(texts(), audience());
    String pages = values.get().stream().map(explanation::of).collect(Collectors.joining("\n"));
    out.write(pages.getBytes(StandardCharsets.UTF_8));
    return Mfa.FINE;
  }
}
