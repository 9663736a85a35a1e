package dev.mfacodes.bench.speed.run;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Times things beside a base once all are warm, round after round: whatever else the machine does, it does to both. */
final class Rounds {

  /** So many times the rounds are run for what was noisy. */
  static final int TRIES = 3;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** So many times fewer rounds come first, one at least, and are not counted: what runs in this JVM is compiled. */
  private static final int WARM_UP = 3;

  private final int rounds;
  private final Map<String, Object> results = new LinkedHashMap<>();

  Rounds(int rounds) {
    this.rounds = rounds;
  }

  /** One series each, in their order. What stays noisy is given as it was the last time. */
  List<Series> against(Timed base, List<Timed> items) throws Exception {
    Map<Timed, Series> series = new LinkedHashMap<>();
    items.forEach(item -> series.put(item, null));
    warmUp(base, items);
    List<Timed> wanted = items;
    for (int attempt = 0; attempt < TRIES && !wanted.isEmpty(); attempt++) {
      List<Series> found = once(base, wanted);
      List<Timed> noisy = new ArrayList<>();
      for (int i = 0; i < found.size(); i++) {
        series.put(wanted.get(i), found.get(i));
        if (found.get(i).ratio().isNoisy()) {
          noisy.add(wanted.get(i));
        }
      }
      wanted = noisy;
    }
    return List.copyOf(series.values());
  }

  private void warmUp(Timed base, List<Timed> items) throws Exception {
    for (int round = 0; round < Math.max(1, rounds / WARM_UP); round++) {
      seconds(base);
      for (Timed item : items) {
        seconds(item);
      }
    }
  }

  /** The base runs before every second item, so that each item has a run of it as its neighbour. */
  private List<Series> once(Timed base, List<Timed> items) throws Exception {
    double[][] seconds = new double[items.size()][rounds];
    double[][] ratios = new double[items.size()][rounds];
    long[] allocated = new long[items.size()];
    double before = seconds(base);
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < items.size(); i++) {
        long start = THREADS.getCurrentThreadAllocatedBytes();
        seconds[i][round] = seconds(items.get(i));
        allocated[i] = THREADS.getCurrentThreadAllocatedBytes() - start;
        if (i % 2 == 1 || i == items.size() - 1) {
          double after = seconds(base);
          ratios[i][round] = seconds[i][round] / (i % 2 == 1 ? after : before);
          before = after;
        } else {
          ratios[i][round] = seconds[i][round] / before;
        }
      }
    }
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      series.add(new Series(items.get(i).name(), Spread.of(seconds[i]), Spread.of(ratios[i]), allocated[i]));
    }
    return series;
  }

  /** Without what the one before left to the collector, which else marks that beside this one and takes a processor. */
  private double seconds(Timed timed) throws Exception {
    System.gc();
    long start = System.nanoTime();
    Object result = timed.work().call();
    double seconds = (System.nanoTime() - start) / 1e9;
    Object first = results.putIfAbsent(timed.name(), result);
    if (first != null && !first.equals(result)) {
      throw new IllegalStateException(timed.name() + " gave " + result + " after " + first);
    }
    return seconds;
  }
}
