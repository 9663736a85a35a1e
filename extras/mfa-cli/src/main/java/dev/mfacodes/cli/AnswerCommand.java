package dev.mfacodes.cli;

import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Texts;
import picocli.CommandLine.Option;

/** A command that answers somebody, in words and with advice. */
abstract class AnswerCommand extends LanguageCommand {

  private static final String AUDIENCE = "--audience";

  @Option(
      names = AUDIENCE,
      paramLabel = "end-user|helpdesk|admin",
      description = "Whom the advice is for, helpdesk by default.")
  private Audience audience = Audience.HELPDESK;

  final Texts texts() {
    return Texts.in(language());
  }

  final Audience audience() {
    return audience;
  }

  @Override
  boolean take(String option, PlainArguments value) {
    if (!option.equals(AUDIENCE)) {
      return super.take(option, value);
    }
    audience = value.oneOf(Audience.values());
    return true;
  }
}
