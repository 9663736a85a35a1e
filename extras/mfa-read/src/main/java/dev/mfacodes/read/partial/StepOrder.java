package dev.mfacodes.read.partial;

import java.util.Arrays;

/**
 * The order that the steps of a sign-in make by time and sequences, which is all that counts of those; and which steps
 * have the same detail. Nothing sorts before something.
 */
final class StepOrder {

  private static final int MOST_STEPS = 32;
  private static final long NONE = Long.MIN_VALUE;

  private final long[] seconds = new long[MOST_STEPS];
  private final long[] nanos = new long[MOST_STEPS];
  private final long[] requests = new long[MOST_STEPS];
  private final long[] statuses = new long[MOST_STEPS];
  private final int[] detailFrom = new int[MOST_STEPS];
  private final int[] detailTo = new int[MOST_STEPS];
  private int steps;

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
    detailFrom[steps] = 0;
    detailTo[steps] = 0;
    steps++;
    return true;
  }

  void time(Moment time) {
    seconds[steps - 1] = time.second();
    nanos[steps - 1] = time.nano();
  }

  void request(long sequence) {
    requests[steps - 1] = sequence;
  }

  void status(long sequence) {
    statuses[steps - 1] = sequence;
  }

  void detail(int from, int to) {
    detailFrom[steps - 1] = from;
    detailTo[steps - 1] = to;
  }

  /** Writes for each step how many were earlier, how many go before it, and the first with the same detail. */
  void sign(Signature signature, byte[] bytes) {
    for (int step = 0; step < steps; step++) {
      int earlier = 0;
      int before = 0;
      for (int other = 0; other < steps; other++) {
        int byTime = byTime(other, step);
        earlier += byTime < 0 ? 1 : 0;
        before += byTime < 0 || byTime == 0 && bySequence(other, step) < 0 ? 1 : 0;
      }
      signature.number(earlier | before << 8);
      signature.number(firstWithDetailOf(step, bytes));
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
    while (!Arrays.equals(bytes, detailFrom[first], detailTo[first], bytes, detailFrom[step], detailTo[step])) {
      first++;
    }
    return first;
  }
}
