package dev.mfacodes.mappings;

import dev.mfacodes.classify.Signal;
import dev.mfacodes.classify.Suspicion;
import java.util.Objects;
import java.util.Optional;

/**
 * Techniques of MITRE ATT&amp;CK that sign-ins may show.
 *
 * <p>Id, title and tactic are MITRE's (A); what shows the technique is our own judgement (O). No version is given: what
 * was seen are pages of 13.1, 14.1 and 16.1, all of which have the technique by this id and title, and pages that do
 * not say of which they are. Lost: how sure one may be. The technique is an adversary's doing, and a sign-in log shows
 * the prompts only, never who caused them.
 */
public enum Attack {

  /** Prompts in order that the user approves one at last: prompt bombing, MFA fatigue. */
  T1621("Multi-Factor Authentication Request Generation", "TA0006");

  private final String title;
  private final String tactic;

  Attack(String title, String tactic) {
    this.title = title;
    this.tactic = tactic;
  }

  /**
   * The technique's name.
   *
   * @return the name, in English
   */
  public String title() {
    return title;
  }

  /**
   * The tactic that the technique serves.
   *
   * @return its id; {@code TA0006} is credential access
   */
  public String tactic() {
    return tactic;
  }

  /**
   * The technique that prompts point to which were refused one after the other.
   *
   * @param suspicion what {@code Fatigue} found
   * @return the technique
   */
  public static Attack of(Suspicion suspicion) {
    Objects.requireNonNull(suspicion, "suspicion");
    return T1621;
  }

  /**
   * The technique that one event points to.
   *
   * @param signal a signal of the event
   * @return the technique for {@link Signal#FRAUD_REPORTED}, by which the user says that the prompt was somebody
   *     else's; empty for all others: one prompt that was declined or answered wrongly is as likely a slip of the user
   */
  public static Optional<Attack> of(Signal signal) {
    return switch (signal) {
      case FRAUD_REPORTED -> Optional.of(T1621);
      case USER_BLOCKED, ONE_TIME_BYPASS, CODE_REPLAY, UNWANTED_PROMPT, WEAK_FACTOR, FALLBACK_USED -> Optional.empty();
    };
  }
}
