package dev.mfacodes.bench.speed.run;

import com.sun.management.ThreadMXBean;
import dev.mfacodes.bench.speed.peer.Aggregate;
import dev.mfacodes.bench.speed.peer.Case;
import dev.mfacodes.bench.speed.sample.Sample;
import dev.mfacodes.bench.speed.sample.SampleFormat;
import dev.mfacodes.bench.speed.sample.SampleOptions;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What one more event costs in memory, once all users are known: the difference of files. */
final class Allocation {

  /** So few that the smaller file has met them all. */
  private static final int USERS = 200;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Allocation() {}

  /**
   * Bytes that the case's thread allocates for an event more.
   *
   * @param again for one that came before, answer and all
   * @param like for one of the same users that nobody has seen, which may be the first of its kind
   */
  record Extra(double again, double like) {}

  static Extra ofOneMoreEvent(Case one, Path folder, long events) throws Exception {
    Sample sample = new Sample(SampleFormat.GRAPH_NDJSON, SampleOptions.COMPACT, USERS);
    Path once = sample.writeRecords(folder, events);
    Path more = sample.writeRecords(folder, 2 * events);
    Path twice = Files.createTempFile(folder, "twice", ".json");
    try (OutputStream out = Files.newOutputStream(twice)) {
      Files.copy(once, out);
      Files.copy(once, out);
    }
    one.run(once); // classes are loaded and initialised once
    long few = allocated(one, once, events);
    Extra extra = new Extra(
        (double) (allocated(one, twice, 2 * events) - few) / events,
        (double) (allocated(one, more, 2 * events) - few) / events);
    for (Path file : List.of(once, more, twice)) {
      Files.delete(file);
    }
    return extra;
  }

  private static long allocated(Case one, Path file, long events) throws Exception {
    long start = THREADS.getCurrentThreadAllocatedBytes();
    Aggregate aggregate = one.run(file);
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - start;
    if (aggregate.events() != events) {
      throw new IllegalStateException(one.name() + " met " + aggregate.events() + " events of " + events);
    }
    return allocated;
  }
}
