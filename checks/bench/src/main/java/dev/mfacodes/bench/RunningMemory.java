package dev.mfacodes.bench;

import dev.mfacodes.classify.DistinctUsers;
import dev.mfacodes.classify.RunningSummary;
import dev.mfacodes.classify.SettledSummary;
import dev.mfacodes.sketch.SketchedUsers;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * A running summary of many sign-ins: give the JVM little memory, and see whether it gets through.
 * {@code sketch} or {@code exact}, how many sign-ins, of how many users, and how many a day.
 */
final class RunningMemory {

  private RunningMemory() {}

  public static void main(String[] arguments) {
    DistinctUsers.Factory users = arguments[0].equals("exact") ? DistinctUsers::exact : SketchedUsers.standard();
    long signIns = Long.parseLong(arguments[1]);
    InventedSignIns log = new InventedSignIns(Integer.parseInt(arguments[2]), Long.parseLong(arguments[3]));
    RunningSummary running = RunningSummary.of(new RunningSummary.Settings(
        Duration.ofMinutes(10), Duration.ofMinutes(10), Optional.empty(), ZoneOffset.UTC, users));
    long start = System.nanoTime();
    for (long i = 0; i < signIns; i++) {
      running.add(log.next());
    }
    SettledSummary settled = running.finish();
    double seconds = (System.nanoTime() - start) / 1e9;
    long held = held();
    System.out.printf(Locale.ROOT,
        "%,d rows, %,d attempts, %,d users, %d late, %d days, %d hours; %,d KB held, %.1f s%n",
        settled.figures().rows(), settled.figures().attempts(), settled.figures().users(), settled.late(),
        settled.days().size(), settled.hours().size(), held / 1024, seconds);
  }

  /** What is in use when nothing is garbage. */
  static long held() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
