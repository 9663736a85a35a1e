package dev.mfacodes.read.partial;

/** Values of one property of several steps: in the gist stands how many of them are smaller. */
final class Ranks {

  private static final int MOST = 32;

  private final long[] high = new long[MOST];
  private final long[] low = new long[MOST];
  private final int[] places = new int[MOST];
  private int count;

  void clear() {
    count = 0;
  }

  /**
   * Writes a member into the gist whose rank is not known yet.
   *
   * @param member with any two digits
   * @param behind how many characters there are from those digits on
   * @return whether there was room for one more
   */
  boolean write(Gist gist, Phrase member, int behind, long itsHigh, long itsLow) {
    if (count == MOST) {
      return false;
    }
    gist.write(member);
    high[count] = itsHigh;
    low[count] = itsLow;
    places[count] = gist.length() - behind;
    count++;
    return true;
  }

  /** Puts the ranks in. */
  void settle(Gist gist) {
    for (int i = 0; i < count; i++) {
      int smaller = 0;
      for (int other = 0; other < count; other++) {
        boolean less = high[other] < high[i] || high[other] == high[i] && low[other] < low[i];
        smaller += less ? 1 : 0;
      }
      gist.rank(places[i], smaller);
    }
  }
}
