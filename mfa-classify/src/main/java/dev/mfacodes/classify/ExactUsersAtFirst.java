package dev.mfacodes.classify;

import org.jspecify.annotations.Nullable;

/** Names, as long as there are not too many of them; then a sketch. */
final class ExactUsersAtFirst implements DistinctUsers {

  private final int size;
  private final Factory beyond;
  private Texts names = new Texts();
  private @Nullable DistinctUsers sketch;

  ExactUsersAtFirst(int size, Factory beyond) {
    this.size = size;
    this.beyond = beyond;
  }

  @Override
  public void add(String user) {
    add(user, DistinctUsers.hash(user));
  }

  @Override
  public void add(String user, long hash) {
    if (sketch != null) {
      sketch.add(user, hash);
      return;
    }
    names.number(user);
    if (names.size() > size) {
      DistinctUsers all = beyond.get();
      names.forEach(name -> all.add(name, DistinctUsers.hash(name)));
      sketch = all;
      names = new Texts();
    }
  }

  @Override
  public long count() {
    return sketch != null ? sketch.count() : names.size();
  }
}
