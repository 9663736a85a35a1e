package dev.mfacodes.cli;

import dev.mfacodes.model.text.Language;
import java.util.concurrent.Callable;
import picocli.CommandLine.ParentCommand;

/** A command that answers in the language that was asked for. */
abstract class LanguageCommand implements Callable<Integer> {

  @ParentCommand
  private Mfa mfa;

  final Language language() {
    return mfa.language();
  }
}
