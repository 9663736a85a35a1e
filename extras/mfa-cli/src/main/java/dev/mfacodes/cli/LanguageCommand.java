package dev.mfacodes.cli;

import dev.mfacodes.model.text.Language;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ParentCommand;

/** A command that answers in the language that was asked for. */
abstract class LanguageCommand implements Callable<Integer> {

  @ParentCommand
  private Mfa mfa = new Mfa();

  final Language language() {
    return mfa.language();
  }

  /**
   * Takes an option of a plain command line.
   *
   * @param option its name
   * @param value where its value is, if it has one
   * @return false if it is not known here
   */
  boolean take(String option, PlainArguments value) {
    return mfa.take(option, value);
  }

  /**
   * Takes what is no option on a plain command line.
   *
   * @param words one at least
   * @return false if that is not done here
   */
  boolean take(List<String> words) {
    return false;
  }
}
