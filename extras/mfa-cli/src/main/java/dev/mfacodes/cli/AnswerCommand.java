package dev.mfacodes.cli;

import dev.mfacodes.cli.spi.Choices;
import dev.mfacodes.cli.spi.Given;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.util.function.Supplier;

/** A command that answers somebody, in words and with advice. */
abstract class AnswerCommand extends LanguageCommand {

  private final Given<Audience> audience =
      syntax.choice("--audience", Choices.of(Audience.values()), "Whom the advice is for, helpdesk by default.")
          .or(Audience.HELPDESK);

  AnswerCommand(Supplier<Language> language, String description) {
    super(language, description);
  }

  final Texts texts() {
    return Texts.in(language());
  }

  final Audience audience() {
    return audience.get();
  }
}
