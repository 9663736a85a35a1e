package dev.mfacodes.classify;

import java.io.Serializable;
import java.util.function.Supplier;

/**
 * Counts distinct users. {@linkplain #exact() Exact}, or by whatever sketch the caller has: HyperLogLog and its like
 * need only these methods, and {@code mfa-sketch} has one. Not for several threads at a time.
 */
public interface DistinctUsers {

  /** Makes counters of nothing; serializable, since a summary holds one. */
  @FunctionalInterface
  interface Factory extends Supplier<DistinctUsers>, Serializable {}

  /**
   * Counts a user, once however often.
   *
   * @param user the name it is counted under
   */
  void add(String user);

  /**
   * Counts a user, once however often. What a summary calls: it asks many counters about one user, and hashes the name
   * once.
   *
   * @param user the name it is counted under
   * @param hash the {@link #hash} of that name, for sketches; unless overridden it is not looked at
   */
  default void add(String user, long hash) {
    add(user);
  }

  /**
   * How many different users were added.
   *
   * @return the number, or an estimate of it
   */
  long count();

  /**
   * A name in 64 well-mixed bits, the same in every JVM.
   *
   * @param user the name
   * @return its hash; two of a million names have the same one with a probability of one in 37 million, unless somebody
   *     chose the names to
   */
  static long hash(String user) {
    return new TextBytes().set(user).hash(0);
  }

  /**
   * Exact, in memory that grows with the users: a name's own bytes and 10 to 18 more. A summary does better still: it
   * holds each name once for all its counters, and in each counter a bit.
   *
   * @return a counter of nothing
   */
  static DistinctUsers exact() {
    return new ExactUsers();
  }

  /**
   * Exact up to a size, and by a sketch beyond it.
   *
   * @param size how many users are counted exactly
   * @param sketch makes the sketch that goes on from there; it gets all users added so far
   * @return a counter of nothing
   */
  static DistinctUsers exactUpTo(int size, Factory sketch) {
    return new ExactUsersAtFirst(size, sketch);
  }
}
