package dev.mfacodes.bench.speed.peer;

import java.util.Map;

/**
 * What a file holds. Two cases did the same work if this is equal, in what both count: every field that they had to
 * read is in it.
 *
 * @param events how many sign-ins
 * @param endings how many of each ending; empty from what gives answers instead
 * @param users how many different names of users
 * @param seconds the sum of the times, in seconds since 1970
 * @param answers how many of each answer of the classification; empty from what cannot classify
 */
public record Aggregate(
    long events, Map<Ending, Long> endings, long users, long seconds, Map<String, Long> answers) {

  /**
   * How a sign-in ended, as it is written.
   *
   * @param errorCode the number
   * @param result of the last step; empty if there is none
   * @param method of the last step; empty if there is none
   */
  public record Ending(long errorCode, String result, String method) {}

  /**
   * The maps are copied.
   *
   * @param events how many sign-ins
   * @param endings how many of each ending
   * @param users how many different users
   * @param seconds the sum of the times
   * @param answers how many of each answer
   */
  public Aggregate {
    endings = Map.copyOf(endings);
    answers = Map.copyOf(answers);
  }

  /**
   * Whether both counted the same, as far as both can: only what classifies has answers. What classifies and has no
   * endings is held against the models, which have both.
   *
   * @param other another
   * @return whether it is the same
   */
  public boolean agreesWith(Aggregate other) {
    return events == other.events
        && users == other.users
        && seconds == other.seconds
        && agree(endings, other.endings)
        && agree(answers, other.answers);
  }

  private static boolean agree(Map<?, Long> one, Map<?, Long> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** The totals: the endings are many. */
  @Override
  public String toString() {
    return events + " events, " + endings.size() + " endings, " + users + " users, " + seconds + " s, "
        + answers.size() + " answers";
  }
}
