package dev.mfacodes.bench.speed.run;

import com.sun.management.ThreadMXBean;
import dev.mfacodes.bench.speed.peer.Aggregate;
import dev.mfacodes.bench.speed.peer.Case;
import dev.mfacodes.bench.speed.sample.Sample;
import dev.mfacodes.bench.speed.sample.SampleFormat;
import dev.mfacodes.bench.speed.sample.SampleOptions;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What one more event costs in memory, once all users are known: the difference of two files. */
final class Allocation {

  /** So few that the smaller file has met them all. */
  private static final int USERS = 200;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Allocation() {}

  /** Bytes that the case's thread allocates for each event that the second half of the larger file has more. */
  static double ofOneMoreEvent(Case one, Path folder, long events) throws Exception {
    Sample sample = new Sample(SampleFormat.GRAPH_NDJSON, SampleOptions.COMPACT, USERS);
    Path few = sample.writeRecords(folder, events);
    Path many = sample.writeRecords(folder, 2 * events);
    one.run(few); // classes are loaded and initialised once
    long more = allocated(one, many, 2 * events) - allocated(one, few, events);
    Files.delete(few);
    Files.delete(many);
    return (double) more / events;
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
