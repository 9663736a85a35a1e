package dev.mfacodes.cli;

import dev.mfacodes.cli.spi.Syntax;
import dev.mfacodes.model.text.Language;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** A command that answers in the language that was asked for. */
abstract class LanguageCommand implements Callable<Integer> {

  /** Of the command and of what all of its kind are told. */
  final Syntax syntax;

  private final Supplier<Language> language;

  LanguageCommand(Supplier<Language> language, String description) {
    this.language = language;
    this.syntax = new Syntax(this, description);
  }

  final Language language() {
    return language.get();
  }
}
