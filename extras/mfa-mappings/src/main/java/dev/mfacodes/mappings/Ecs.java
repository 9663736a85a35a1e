package dev.mfacodes.mappings;

import dev.mfacodes.model.meaning.MfaOutcome;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.meaning.Term;
import java.util.Locale;
import java.util.Optional;

/**
 * The Elastic Common Schema (ECS): an event of category {@code authentication}.
 *
 * <p>Values are those of the published schema (A), which of them goes with which of ours is our own judgement (O).
 * Lost: the schema has no fields for MFA at all, so its axes become {@code labels}, which hold one text each; and an
 * interrupted sign-in cannot be told from one whose end is not recorded, but by {@code event.code} and the labels.
 */
public final class Ecs {

  private Ecs() {}

  /**
   * The version of the schema.
   *
   * @return the version, as {@code ecs.version} has it
   */
  public static String version() {
    return "8.17.0";
  }

  /** What {@code event.outcome} can be. */
  public enum Outcome {

    /** The user got in. */
    SUCCESS,

    /** The user did not get in. */
    FAILURE,

    /** An attempt of which the end is not known, or not yet. */
    UNKNOWN;

    /**
     * The value of {@code event.outcome}.
     *
     * @return the value, in lower case
     */
    public String value() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What {@code event.type} can be of an event of category {@code authentication}, but for {@code end}. */
  public enum EventType {

    /** An attempt to begin a session. */
    START,

    /** A note on one that is under way, or of which more is not known. */
    INFO;

    /**
     * The element of {@code event.type}.
     *
     * @return the value, in lower case
     */
    public String value() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * How the sign-in ended.
   *
   * @param result our word for it
   * @return the outcome; an interrupted sign-in is {@link Outcome#UNKNOWN}, never a failure
   */
  public static Outcome outcome(SignInResult result) {
    return switch (result) {
      case SUCCEEDED -> Outcome.SUCCESS;
      case FAILED -> Outcome.FAILURE;
      case INTERRUPTED, UNKNOWN -> Outcome.UNKNOWN;
    };
  }

  /**
   * What kind of event it is.
   *
   * @param result how the sign-in ended
   * @return {@link EventType#START} where the attempt came to an end, else {@link EventType#INFO}
   */
  public static EventType eventType(SignInResult result) {
    return switch (result) {
      case SUCCEEDED, FAILED -> EventType.START;
      case INTERRUPTED, UNKNOWN -> EventType.INFO;
    };
  }

  /**
   * The value of {@code event.reason}: how, why, what for or why not.
   *
   * @param outcome what became of MFA
   * @return the name of the detail; empty for the kinds that have none
   */
  public static Optional<String> reason(MfaOutcome outcome) {
    return outcome.detail().map(Term::name);
  }
}
