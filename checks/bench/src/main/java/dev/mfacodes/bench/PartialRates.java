package dev.mfacodes.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.sun.management.ThreadMXBean;
import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.read.EventReader;
import dev.mfacodes.read.EventVisitor;
import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.ReadResult;
import dev.mfacodes.read.SignInEvent;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a file of sign-ins and counts what they say, with and without models, beside all tokens of the same file. */
final class PartialRates {

  /** What was counted: the same for both ways, or the figures are worth nothing. */
  private record Counted(long events, long seconds, Map<Classification, Integer> answers, Set<String> users) {}

  private interface Way {
    Object read(Path file) throws IOException;
  }

  private PartialRates() {}

  /**
   * Prints a Markdown table.
   *
   * @param arguments a file of JSON sign-ins, and the number of rounds
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    Map<String, Way> ways = new LinkedHashMap<>();
    ways.put("Jackson tokens", PartialRates::tokens);
    ways.put("partial read, counted", PartialRates::partial);
    ways.put("models, counted", PartialRates::models);
    if (!partial(file).equals(models(file))) {
      throw new IllegalStateException("the two ways do not say the same");
    }
    Map<String, double[]> times = new LinkedHashMap<>();
    ways.keySet().forEach(name -> times.put(name, new double[rounds]));
    Map<String, Long> allocated = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, Way> way : ways.entrySet()) {
        long before = allocated();
        long start = threads().getCurrentThreadCpuTime();
        way.getValue().read(file);
        times.get(way.getKey())[round] = (threads().getCurrentThreadCpuTime() - start) / 1e9;
        allocated.put(way.getKey(), allocated() - before);
      }
    }
    print(times, allocated, file, models(file).events());
  }

  private static void print(Map<String, double[]> times, Map<String, Long> allocated, Path file, long events)
      throws IOException {
    double[] base = times.get("Jackson tokens");
    System.out.printf("%s, %d processors, %d MB, %,d sign-ins, medians of %d rounds%n%n",
        System.getProperty("java.vm.version"), Runtime.getRuntime().availableProcessors(), Files.size(file) >> 20,
        events, base.length);
    System.out.println("| way | CPU s of the thread | ratio | q3/q1 of the ratio | B a sign-in |");
    System.out.println("|---|---|---|---|---|");
    times.forEach((name, seconds) -> {
      double[] ratios = new double[base.length];
      Arrays.setAll(ratios, i -> seconds[i] / base[i]);
      System.out.printf(Locale.ROOT, "| %s | %.3f | %.2f | %.2f | %,.1f |%n", name, quantile(seconds, 0.5),
          quantile(ratios, 0.5), quantile(ratios, 0.75) / quantile(ratios, 0.25),
          (double) allocated.get(name) / events);
    });
  }

  private static double quantile(double[] values, double q) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.round(q * (sorted.length - 1))];
  }

  private static ThreadMXBean threads() {
    return (ThreadMXBean) ManagementFactory.getThreadMXBean();
  }

  private static long allocated() {
    return threads().getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  private static Object tokens(Path file) throws IOException {
    long count = 0;
    try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        count++;
      }
    }
    return count;
  }

  private static Counted partial(Path file) throws IOException {
    Counter counter = new Counter();
    EventReader.of(ExportReader.standard()).read(file, counter);
    return counter.counted();
  }

  /** Counts answers by identity, and what is equal together in the end. */
  private static final class Counter implements EventVisitor {

    private final Map<Classification, int[]> answers = new IdentityHashMap<>();
    private final Set<String> users = new HashSet<>();
    private long events;
    private long seconds;

    @Override
    public void signIn(SignInEvent event) {
      events++;
      seconds += event.epochSecond();
      event.user().ifPresent(users::add);
      int[] count = answers.get(event.classification());
      if (count == null) {
        count = new int[1];
        answers.put(event.classification(), count);
      }
      count[0]++;
    }

    @Override
    public void other(ReadResult result) {
      if (result instanceof ReadResult.Problem problem) {
        throw new IllegalStateException(problem.message());
      }
    }

    Counted counted() {
      Map<Classification, Integer> summed = new HashMap<>();
      answers.forEach((answer, count) -> summed.merge(answer, count[0], Integer::sum));
      return new Counted(events, seconds, summed, users);
    }
  }

  private static Counted models(Path file) throws IOException {
    Map<Classification, Integer> answers = new HashMap<>();
    Set<String> users = new HashSet<>();
    long[] sums = new long[2];
    try (Stream<ReadResult> results = ExportReader.standard().read(file)) {
      results.forEach(result -> {
        if (result instanceof ReadResult.SignInFound found) {
          Classification answer = Classifier.classify(found.signIn());
          MfaEvent event = MfaEvent.of(found.signIn(), answer);
          sums[0]++;
          sums[1] += event.time().map(Instant::getEpochSecond).orElse(0L);
          event.user().ifPresent(users::add);
          answers.merge(answer, 1, Integer::sum);
        }
      });
    }
    return new Counted(sums[0], sums[1], answers, users);
  }
}
