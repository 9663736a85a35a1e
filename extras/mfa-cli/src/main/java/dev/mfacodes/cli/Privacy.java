package dev.mfacodes.cli;

import java.util.function.UnaryOperator;

/**
 * What becomes of personal data on its way out.
 *
 * @param user what stands for a user name, or for the id of a user where there is no name
 * @param userId what stands for the id of a user where both have a place
 * @param text what stands for a text that is not listed
 */
record Privacy(UnaryOperator<String> user, UnaryOperator<String> userId, UnaryOperator<String> text) {

  /** Shows everything. */
  static final Privacy NONE =
      new Privacy(UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity());

  static Privacy with(Pseudonyms pseudonyms) {
    return new Privacy(pseudonyms::of, pseudonyms::ofId, Masking::mask);
  }
}
