package dev.mfacodes.classify;

/** Counts names, each once. A summary that is to count so counts by numbers instead. */
final class ExactUsers implements DistinctUsers {

  private final Texts names = new Texts();

  @Override
  public void add(String user) {
    names.number(user);
  }

  @Override
  public long count() {
    return names.size();
  }
}
