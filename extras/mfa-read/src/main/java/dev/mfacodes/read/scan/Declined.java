package dev.mfacodes.read.scan;

/** The record is not for the quick way. Costs nothing to throw: it says neither where nor why. */
public final class Declined extends Exception {

  private static final long serialVersionUID = 1L;

  /** Not JSON, as far as the bytes go. */
  public static final Declined NOT_JSON = new Declined("not JSON");

  /** JSON, maybe, and not as expected: for those who look at it with more patience. */
  public static final Declined UNUSUAL = new Declined("unusual");

  private Declined(String reason) {
    super(reason, null, false, false);
  }
}
