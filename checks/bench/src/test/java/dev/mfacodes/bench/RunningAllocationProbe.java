package dev.mfacodes.bench;

import com.sun.management.ThreadMXBean;
import dev.mfacodes.classify.DistinctUsers;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.RunningSummary;
import dev.mfacodes.sketch.SketchedUsers;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints how many bytes a row more of a running summary allocates: with exact users, then with a sketch of them. */
final class RunningAllocationProbe {

  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final int HALF = 30_000;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private RunningAllocationProbe() {}

  public static void main(String[] none) {
    List<MfaEvent> log = new ArrayList<>();
    InventedSignIns signIns = new InventedSignIns(2_000, 350_000);
    for (int i = 0; i < 2 * HALF; i++) {
      log.add(signIns.next());
    }
    for (DistinctUsers.Factory users : List.<DistinctUsers.Factory>of(DistinctUsers::exact, SketchedUsers.standard())) {
      allocated(log, users); // classes are loaded and initialised once
      System.out.println((allocated(log, users) - allocated(log.subList(0, HALF), users)) / HALF);
    }
  }

  private static long allocated(List<MfaEvent> log, DistinctUsers.Factory users) {
    RunningSummary running = RunningSummary.of(
        new RunningSummary.Settings(WINDOW, WINDOW, Optional.empty(), ZoneOffset.UTC, users));
    long before = THREADS.getCurrentThreadAllocatedBytes();
    log.forEach(running::add);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
