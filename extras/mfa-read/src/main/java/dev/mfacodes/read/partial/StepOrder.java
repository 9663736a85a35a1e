package dev.mfacodes.read.partial;

import java.util.Arrays;

/**
 * The order that the steps of a sign-in make by time and sequences, which is all that counts of those; and which steps
 * have the same detail. In a gist there are ranks in their place, which make the same order.
 */
final class StepOrder {

  private static final Phrase TIME = Phrase.of("\"authenticationStepDateTime\":\"2000-01-01T00:00:10Z\"");
  private static final Phrase DETAIL = Phrase.of("\"authenticationMethodDetail\":\"10\"");
  private static final Phrase REQUEST = Phrase.of("\"RequestSequence\":10");
  private static final Phrase STATUS = Phrase.of("\"StatusSequence\":10");
  private static final int MOST_DETAILS = 32;

  private final Ranks times = new Ranks();
  private final Ranks requests = new Ranks();
  private final Ranks statuses = new Ranks();
  private final int[] detailFrom = new int[MOST_DETAILS];
  private final int[] detailTo = new int[MOST_DETAILS];
  private int details;

  void clear() {
    times.clear();
    requests.clear();
    statuses.clear();
    details = 0;
  }

  /** Whether there was room for one more, as of all that is taken here. */
  boolean takeTime(Gist gist, Moment time) {
    return times.write(gist, TIME, "10Z\"".length(), time.second(), time.nano());
  }

  boolean takeRequest(Gist gist, long sequence) {
    return requests.write(gist, REQUEST, 2, sequence, 0);
  }

  boolean takeStatus(Gist gist, long sequence) {
    return statuses.write(gist, STATUS, 2, sequence, 0);
  }

  /** Says which the first detail was that is the same. */
  boolean takeDetail(Gist gist, byte[] bytes, int from, int to) {
    if (details == MOST_DETAILS) {
      return false;
    }
    detailFrom[details] = from;
    detailTo[details] = to;
    details++;
    int first = 0;
    while (!Arrays.equals(bytes, detailFrom[first], detailTo[first], bytes, from, to)) {
      first++;
    }
    gist.write(DETAIL);
    gist.rank(gist.length() - "10\"".length(), first);
    return true;
  }

  /** Puts the ranks in, now that all are known. */
  void settle(Gist gist) {
    times.settle(gist);
    requests.settle(gist);
    statuses.settle(gist);
  }
}
