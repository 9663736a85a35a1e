package dev.mfacodes.classify;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Counts distinct users. {@linkplain #exact() Exact}, or by whatever sketch the caller has: HyperLogLog and its like
 * need only these two methods. Not for several threads at a time.
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
   * How many different users were added.
   *
   * @return the number, or an estimate of it
   */
  long count();

  /**
   * Exact, in memory that grows with the users.
   *
   * @return a counter of nothing
   */
  static DistinctUsers exact() {
    return new DistinctUsers() {

      private final Set<String> users = new HashSet<>();

      @Override
      public void add(String user) {
        users.add(user);
      }

      @Override
      public long count() {
        return users.size();
      }
    };
  }

  /**
   * Exact up to a size, and by a sketch beyond it.
   *
   * @param size how many users are counted exactly
   * @param sketch makes the sketch that goes on from there; it gets all users added so far
   * @return a counter of nothing
   */
  static DistinctUsers exactUpTo(int size, Factory sketch) {
    return new DistinctUsers() {

      private final Set<String> users = new HashSet<>();
      private final DistinctUsers beyond = sketch.get();
      private boolean sketched;

      @Override
      public void add(String user) {
        if (sketched) {
          beyond.add(user);
        } else if (users.add(user) && users.size() > size) {
          users.forEach(beyond::add);
          users.clear();
          sketched = true;
        }
      }

      @Override
      public long count() {
        return sketched ? beyond.count() : users.size();
      }
    };
  }
}
