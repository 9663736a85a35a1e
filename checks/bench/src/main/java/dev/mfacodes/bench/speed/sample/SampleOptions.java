package dev.mfacodes.bench.speed.sample;

/**
 * What may differ between two exports.
 *
 * @param shuffled whether the keys of each object come in an order of their own
 * @param pretty whether the JSON is indented
 * @param slim whether a sign-in has the dozen properties that matter here, and no others
 * @param quiet whether there are ten minutes between two sign-ins and not ten seconds
 */
public record SampleOptions(boolean shuffled, boolean pretty, boolean slim, boolean quiet) {

  /** As Graph writes them. */
  public static final SampleOptions COMPACT = new SampleOptions(false, false, false, false);

  /** Keys in any order. */
  public static final SampleOptions SHUFFLED = new SampleOptions(true, false, false, false);

  /** Indented. */
  public static final SampleOptions PRETTY = new SampleOptions(false, true, false, false);

  /** A dozen properties. */
  public static final SampleOptions SLIM = new SampleOptions(false, false, true, false);

  /** The same in a small file of a long time. */
  public static final SampleOptions QUIET = new SampleOptions(false, false, true, true);

  /** For names of files and rows of tables; empty for {@link #COMPACT}. */
  @Override
  public String toString() {
    return (shuffled ? " shuffled" : "") + (pretty ? " pretty" : "") + (slim ? " slim" : "") + (quiet ? " quiet" : "");
  }
}
