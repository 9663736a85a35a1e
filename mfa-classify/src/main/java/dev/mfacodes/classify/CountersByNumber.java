package dev.mfacodes.classify;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A bit for each user in each counter. */
final class CountersByNumber implements UserCounters {

  private @Nullable BitSet[] users = new BitSet[0];

  @Override
  public void add(int counter, UserKey user, int number) {
    if (counter >= users.length) {
      users = Arrays.copyOf(users, counter + 16);
    }
    BitSet its = users[counter];
    if (its == null) {
      its = new BitSet();
      users[counter] = its;
    }
    its.set(number);
  }

  @Override
  public long count(int counter) {
    BitSet its = counter < users.length ? users[counter] : null;
    return its == null ? 0 : its.cardinality();
  }
}
