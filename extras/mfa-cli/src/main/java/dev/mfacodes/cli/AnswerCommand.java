package dev.mfacodes.cli;

import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Texts;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A command that answers somebody, in words, with advice for whom it is. */
abstract class AnswerCommand implements Callable<Integer> {

  @ParentCommand
  private Mfa mfa;

  @Option(
      names = "--audience",
      paramLabel = "end-user|helpdesk|admin",
      description = "Whom the advice is for, helpdesk by default.")
  private Audience audience = Audience.HELPDESK;

  final Texts texts() {
    return Texts.in(mfa.language());
  }

  final Audience audience() {
    return audience;
  }
}
