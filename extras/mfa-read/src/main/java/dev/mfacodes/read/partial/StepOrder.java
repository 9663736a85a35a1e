package dev.mfacodes.read.partial;

import dev.mfacodes.read.scan.Span;
import java.util.Arrays;

/**
 * The order that the steps of a sign-in make by time and sequences, which is all that counts of those; and which of
 * them have the same time and detail, since a step that comes twice is one. Nothing goes before something. In a gist
 * stand a sequence that makes the same order, and a detail that is the same for the same.
 */
final class StepOrder {

  private static final int MOST_STEPS = 32;
  private static final long NONE = Long.MIN_VALUE;
  private static final String DETAIL = "10,\"authenticationMethodDetail\":\"1010\"";
  private static final Phrase ORDER = Phrase.of("\"RequestSequence\":" + DETAIL);

  private final long[] seconds = new long[MOST_STEPS];
  private final long[] nanos = new long[MOST_STEPS];
  private final long[] requests = new long[MOST_STEPS];
  private final long[] statuses = new long[MOST_STEPS];
  private final Span[] details = new Span[MOST_STEPS];
  private final int[] places = new int[MOST_STEPS];
  private int steps;

  StepOrder() {
    Arrays.setAll(details, i -> new Span());
  }

  void clear() {
    steps = 0;
  }

  /**
   * Begins a step.
   *
   * @return whether there is room for one more
   */
  boolean begin() {
    if (steps == MOST_STEPS) {
      return false;
    }
    seconds[steps] = NONE;
    nanos[steps] = NONE;
    requests[steps] = NONE;
    statuses[steps] = NONE;
    details[steps].clear();
    steps++;
    return true;
  }

  void takeTime(Moment time) {
    seconds[steps - 1] = time.second();
    nanos[steps - 1] = time.nano();
  }

  void takeRequest(long sequence) {
    requests[steps - 1] = sequence;
  }

  void takeStatus(long sequence) {
    statuses[steps - 1] = sequence;
  }

  void takeDetail(int from, int to) {
    details[steps - 1].set(from, to);
  }

  /** Leaves room for what is known when all steps are. */
  void write(Gist gist) {
    gist.write(ORDER);
    places[steps - 1] = gist.length() - DETAIL.length();
  }

  /** Says for each step how many go before it, how many were earlier, and which was the first with its detail. */
  void settle(Gist gist, byte[] bytes) {
    for (int step = 0; step < steps; step++) {
      int before = 0;
      int earlier = 0;
      for (int other = 0; other < steps; other++) {
        int byTime = byTime(other, step);
        earlier += byTime < 0 ? 1 : 0;
        before += byTime < 0 || byTime == 0 && bySequence(other, step) < 0 ? 1 : 0;
      }
      int detail = places[step] + DETAIL.length() - "1010\"".length();
      gist.rank(places[step], before);
      gist.rank(detail, earlier);
      gist.rank(detail + 2, firstWithDetailOf(step, bytes));
    }
  }

  private int byTime(int a, int b) {
    int bySecond = Long.compare(seconds[a], seconds[b]);
    return bySecond != 0 ? bySecond : Long.compare(nanos[a], nanos[b]);
  }

  private int bySequence(int a, int b) {
    int byRequest = Long.compare(requests[a], requests[b]);
    return byRequest != 0 ? byRequest : Long.compare(statuses[a], statuses[b]);
  }

  private int firstWithDetailOf(int step, byte[] bytes) {
    int first = 0;
    while (!details[first].hasTextOf(details[step], bytes)) {
      first++;
    }
    return first;
  }
}
