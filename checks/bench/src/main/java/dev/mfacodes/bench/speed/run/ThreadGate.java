package dev.mfacodes.bench.speed.run;

import dev.mfacodes.bench.speed.peer.Case;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Two threads that read a file, by one: only where the machine gives two cores is there a verdict. */
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
        Markdown.figure(ratio.median(), 2) + "x, q3/q1 " + Markdown.figure(ratio.width(), 2) + "; other work is done "
            + Markdown.figure(had, 2) + " times as fast by two",
        verdict);
  }

  /**
   * How much more two threads do than one that is alone, of work that keeps all of a core busy: two processors of one
   * core are no two.
   */
  static double processorsHad() throws InterruptedException {
    done(1); // until it is compiled
    double alone = done(1);
    return done(2) / alone;
  }

  private static double done(int threads) throws InterruptedException {
    long until = System.nanoTime() + A_WHILE;
    AtomicLong rounds = new AtomicLong();
    List<Thread> all = Stream.generate(() -> new Thread(() -> rounds.addAndGet(rounds(until)))).limit(threads).toList();
    all.forEach(Thread::start);
    for (Thread thread : all) {
      thread.join();
    }
    return rounds.get();
  }

  /** Sums and mixes in four chains that do not wait for each other. */
  private static long rounds(long until) {
    byte[] bytes = new byte[1 << 14];
    long rounds = 0;
    long sums = 0;
    while (System.nanoTime() < until) {
      long a = rounds;
      long b = 1;
      long c = 2;
      long d = 3;
      for (int i = 0; i < bytes.length; i += 4) {
        a += bytes[i] ^ a >>> 7;
        b ^= bytes[i + 1] + (b << 3);
        c += bytes[i + 2] * 31L;
        d ^= bytes[i + 3] - d;
      }
      sums += a + b + c + d;
      rounds++;
    }
    return sums == 0 ? 0 : rounds; // used, so that it is worked out
  }
}
