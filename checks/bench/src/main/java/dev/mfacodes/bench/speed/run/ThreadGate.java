package dev.mfacodes.bench.speed.run;

import com.sun.management.OperatingSystemMXBean;
import dev.mfacodes.bench.speed.peer.Case;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Two threads that read a file, by one: only where the machine gives two processors is there a verdict. */
final class ThreadGate {

  private static final double GATE = 1.6;
  private static final double BOTH = 1.8;
  private static final long A_WHILE = TimeUnit.MILLISECONDS.toNanos(500);

  private ThreadGate() {}

  static Finding of(Case one, Case two, Path file, int rounds) throws Exception {
    double before = processorsHad();
    Spread ratio = new Rounds(rounds).against(Timed.of(two, file), List.of(Timed.of(one, file))).get(0).ratio();
    double had = Math.min(before, processorsHad());
    Verdict verdict = had < BOTH || ratio.isNoisy() ? Verdict.NO_VERDICT : Verdict.of(ratio.median() >= GATE);
    return new Finding("two threads / one", "at least 1.6x", "at least 1.8x",
        Markdown.figure(ratio.median(), 2) + "x, q3/q1 " + Markdown.figure(ratio.width(), 2) + ", processors had "
            + Markdown.figure(had, 2),
        verdict);
  }

  /** How many processors two threads get that want one each. */
  static double processorsHad() throws InterruptedException {
    OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = System.nanoTime();
    long used = system.getProcessCpuTime();
    List<Thread> threads = Stream.generate(() -> new Thread(() -> spin(start + A_WHILE))).limit(2).toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    return (double) (system.getProcessCpuTime() - used) / (System.nanoTime() - start);
  }

  private static void spin(long until) {
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
  }
}
