package dev.mfacodes.classify;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SkippedWhy;

/**
 * The numbers of a {@link Tally}'s counters. A family has one for each constant of an enum, in order; a block has one
 * for all, for what was asked, for what was completed, and a family of what was left out.
 */
final class Counter {

  /** All attempts. */
  static final int ALL = 0;

  /** Those that say whether a second factor was demanded. */
  static final int CHALLENGE_KNOWN = 1;

  /** Those in which it was. */
  static final int CHALLENGED = 2;

  /** Those that were asked and not completed. */
  static final int NOT_COMPLETED = 3;

  static final int NON_INTERACTIVE = 4;
  static final int USER_NOT_RECORDED = 5;
  static final int ASKED_USER_NOT_RECORDED = 6;
  static final int ASKED_TIME_NOT_RECORDED = 7;
  static final int ASKED_USER_NOT_HELD = 8;
  static final int METHOD_NOT_RECORDED = 9;

  /** Families. */
  static final int RESULTS = 10;
  static final int SATISFIED = RESULTS + AttemptResult.values().length;
  static final int SKIPPED = SATISFIED + SatisfiedHow.values().length;
  static final int DENIED = SKIPPED + SkippedWhy.values().length;
  static final int ABANDONED = DENIED + DenialReason.values().length;
  static final int CAUSES = ABANDONED + PendingFor.values().length;
  static final int SIGNALS = CAUSES + Cause.values().length;

  /** What stands where in a block. */
  static final int ASKED = 1;
  static final int COMPLETED = 2;
  static final int LEFT_OUT = 3;

  /** Blocks: their first counters, and their length. */
  static final int BLOCK = LEFT_OUT + LeftOut.values().length;
  static final int WHOLE = SIGNALS + Signal.values().length;
  static final int OF_CHALLENGED = WHOLE + BLOCK;
  static final int METHODS = OF_CHALLENGED + BLOCK;

  /** From here on, a block for each policy and each method that is not listed, as they come. */
  static final int NAMED = METHODS + AuthenticationMethod.values().length * BLOCK;

  private Counter() {}
}
