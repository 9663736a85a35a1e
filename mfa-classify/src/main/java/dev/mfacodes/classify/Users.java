package dev.mfacodes.classify;

import org.jspecify.annotations.Nullable;

/** The users of one summary, and the counters of them that its tallies have. Not for several threads. */
final class Users {

  private final DistinctUsers.Factory factory;
  private final boolean exact;
  private final @Nullable Texts names;
  private final TextBytes bytes = new TextBytes();

  private Users(DistinctUsers.Factory factory, boolean exact, boolean held) {
    this.factory = factory;
    this.exact = exact;
    this.names = held ? new Texts() : null;
  }

  /** Each name is held, however users are counted: so it is known who was last asked when. */
  static Users held(DistinctUsers.Factory factory) {
    return new Users(factory, isExact(factory), true);
  }

  /** No name is held, unless users are counted exactly. */
  static Users heldIfExact(DistinctUsers.Factory factory) {
    return new Users(factory, isExact(factory), isExact(factory));
  }

  private static boolean isExact(DistinctUsers.Factory factory) {
    return factory.get() instanceof ExactUsers;
  }

  boolean areHeld() {
    return names != null;
  }

  @Nullable UserKey key(@Nullable String user) {
    return user == null
        ? null
        : new UserKey(
            user, names == null ? UserKey.NONE : names.number(user), exact ? 0 : bytes.set(user).hash(0));
  }

  UserCounters counters() {
    return exact ? new CountersByNumber() : new CountersOfTheirOwn(factory);
  }
}
