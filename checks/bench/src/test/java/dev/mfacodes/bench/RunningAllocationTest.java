package dev.mfacodes.bench;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

/** What is allocated for a row that is added, beside the row: a place among the held, and its part of an attempt. */
final class RunningAllocationTest {

  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final long MOST = 1_000;

  /** On a busy machine the compiler comes late. */
  private static final int MOST_ROUNDS = 50;

  @Test
  void a_row_more_costs_few_bytes() {
    List<MfaEvent> log = new ArrayList<>();
    InventedSignIns signIns = new InventedSignIns(2_000, 350_000);
    for (int i = 0; i < 60_000; i++) {
      log.add(signIns.next());
    }
    for (DistinctUsers.Factory users : List.<DistinctUsers.Factory>of(DistinctUsers::exact, SketchedUsers.standard())) {
      long least = Long.MAX_VALUE;
      for (int round = 0; round < MOST_ROUNDS && least > MOST; round++) { // until it is compiled
        long ofHalf = allocated(log.subList(0, 30_000), users);
        least = Math.min(least, (allocated(log, users) - ofHalf) / 30_000);
      }
      assertThat(least).isBetween(40L, MOST);
    }
  }

  private static long allocated(List<MfaEvent> log, DistinctUsers.Factory users) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    RunningSummary running = RunningSummary.of(
        new RunningSummary.Settings(WINDOW, WINDOW, Optional.empty(), ZoneOffset.UTC, users));
    long before = threads.getCurrentThreadAllocatedBytes();
    log.forEach(running::add);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
