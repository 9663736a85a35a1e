package dev.mfacodes.classify;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A counter of the caller's each. */
final class CountersOfTheirOwn implements UserCounters {

  private final DistinctUsers.Factory factory;
  private @Nullable DistinctUsers[] users = new DistinctUsers[0];

  CountersOfTheirOwn(DistinctUsers.Factory factory) {
    this.factory = factory;
  }

  @Override
  public void add(int counter, UserKey user, int number) {
    if (counter >= users.length) {
      users = Arrays.copyOf(users, counter + 16);
    }
    DistinctUsers its = users[counter];
    if (its == null) {
      its = factory.get();
      users[counter] = its;
    }
    its.add(user.name(), user.hash());
  }

  @Override
  public long count(int counter) {
    DistinctUsers its = counter < users.length ? users[counter] : null;
    return its == null ? 0 : its.count();
  }
}
