package dev.mfacodes.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains codes, numbers and texts from all catalogues, in words. */
@Command(name = "explain", description = "Explains result codes, status texts, sign-in errors, methods and answers.")
final class ExplainCommand extends AnswerCommand {

  private final OutputStream out;

  @Parameters(
      paramLabel = "CODE|TEXT|NUMBER",
      arity = "1..*",
      description = "What to explain; everything that goes by this name is shown.")
  private List<String> values = List.of();

  ExplainCommand(OutputStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Explanation explanation = new Explanation(texts(), audience());
    String pages = values.stream().map(explanation::of).collect(Collectors.joining("\n"));
    out.write(pages.getBytes(StandardCharsets.UTF_8));
    return Mfa.FINE;
  }
}
