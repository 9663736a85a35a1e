package dev.mfacodes.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How often texts came, in bounded memory: an input may hold a new one in every record. */
final class Tally {

  private static final int MOST = 1_000;
  private static final int MOST_SHOWN = 20;
  private static final int LONGEST = 100;

  private final UnaryOperator<String> privacy;
  private final Map<String, Long> counts = new HashMap<>();
  private long untold;

  /**
   * A tally of nothing.
   *
   * @param privacy what stands for a text; of the whole of it, since a name or a number that is cut is not known as one
   */
  Tally(UnaryOperator<String> privacy) {
    this.privacy = privacy;
  }

  void add(String text) {
    String shown = privacy.apply(text);
    String key = shown.length() > LONGEST ? shown.substring(0, LONGEST) + "..." : shown;
    if (counts.size() < MOST || counts.containsKey(key)) {
      counts.merge(key, 1L, Long::sum);
    } else {
      untold++;
    }
  }

  /** The most frequent, with their counts; of equals the first by alphabet. */
  Map<String, Long> mostFrequent() {
    Map<String, Long> first = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey(
            Comparator.naturalOrder())))
        .limit(MOST_SHOWN)
        .forEach(entry -> first.put(entry.getKey(), entry.getValue()));
    return first;
  }

  /** How often any other came. */
  long others() {
    long all = counts.values().stream().mapToLong(Long::longValue).sum() + untold;
    return all - mostFrequent().values().stream().mapToLong(Long::longValue).sum();
  }
}
