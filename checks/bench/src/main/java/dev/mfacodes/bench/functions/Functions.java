package dev.mfacodes.bench.functions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks of this package round after round, a new JVM each, so that two of them can be held side by side. */
public final class Functions {

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  /**
   * One round of one benchmark.
   *
   * @param nanoseconds a call
   * @param bytes allocated a call
   */
  public record Call(double nanoseconds, double bytes) {}

  private Functions() {}

  /**
   * Runs them.
   *
   * @param names of the benchmarks, as {@code CodeLookups.floor}; none for all
   * @param rounds how often
   * @return the rounds of each benchmark, by name
   * @throws RunnerException if one fails
   */
  public static Map<String, List<Call>> run(List<String> names, int rounds) throws RunnerException {
    Map<String, List<Call>> calls = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (RunResult result : once(names)) {
        String[] path = result.getParams().getBenchmark().split("\\.");
        calls.computeIfAbsent(path[path.length - 2] + '.' + path[path.length - 1], first -> new ArrayList<>())
            .add(new Call(result.getPrimaryResult().getScore(),
                result.getSecondaryResults().get(ALLOCATED).getScore()));
      }
    }
    return calls;
  }

  private static Collection<RunResult> once(List<String> names) throws RunnerException {
    ChainedOptionsBuilder options = new OptionsBuilder()
        .forks(1)
        // classifying takes 3 s to be compiled
        .warmupIterations(10).warmupTime(TimeValue.milliseconds(500))
        .measurementIterations(3).measurementTime(TimeValue.milliseconds(200))
        // on a busy machine the compiler comes after the warm-up, if nobody waits for it
        .jvmArgsAppend("-Xbatch")
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
    String all = Functions.class.getPackageName();
    (names.isEmpty() ? List.of("") : names).forEach(name -> options.include(
        name.isEmpty() ? Pattern.quote(all + '.') : Pattern.quote(all + '.' + name) + '$'));
    return new Runner(options.build()).run();
  }
}
