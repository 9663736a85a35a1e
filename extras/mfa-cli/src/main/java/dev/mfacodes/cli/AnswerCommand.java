package dev.mfacodes.cli;

import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Texts;
import picocli.CommandLine.Option;

/** A command that answers somebody, in words and with advice. */
abstract class AnswerCommand extends LanguageCommand {

  @Option(
      names = "--audience",
      paramLabel = "end-user|helpdesk|admin",
      description = "Whom the advice is for, helpdesk by default.")
  private Audience audience = Audience.HELPDESK;

  final Texts texts() {
    return Texts.in(language());
  }

  final Audience audience() {
    return audience;
  }
}
