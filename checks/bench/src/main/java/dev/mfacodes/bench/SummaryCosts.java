package dev.mfacodes.bench;

import dev.mfacodes.classify.Attempts;
import dev.mfacodes.classify.DistinctUsers;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.MfaSummary;
import dev.mfacodes.classify.RunningSummary;
import dev.mfacodes.sketch.SketchedUsers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * What a summary costs: merging parts, what of them travels, counting, distinct users. Medians of eleven rounds, in
 * time of the processor, since the machine may be busy with something else.
 */
final class SummaryCosts {

  private static final int ROUNDS = 11;
  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final MfaSummary.Settings SETTINGS = new MfaSummary.Settings(
      Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC, DistinctUsers::exact);

  private static final List<DistinctUsers.Factory> USERS = List.of(DistinctUsers::exact, SketchedUsers.standard());

  private SummaryCosts() {}

  /** {@code merge}, {@code figures}, {@code running}, {@code open} or {@code users}, and how many rows or users. */
  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[1]);
    switch (arguments[0]) {
      case "users" -> users(count);
      case "running" -> running(events(count));
      case "open" -> open(count);
      case "figures" -> figures(events(count));
      default -> merge(events(count));
    }
  }

  private static List<MfaEvent> events(int count) {
    InventedSignIns log = new InventedSignIns(Math.max(1, count / 20), 350_000);
    List<MfaEvent> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      events.add(log.next());
    }
    return events;
  }

  private static Attempts attempts(List<MfaEvent> events) {
    Attempts.Builder attempts = Attempts.builder(WINDOW);
    events.forEach(attempts::add);
    return attempts.build();
  }

  private static void merge(List<MfaEvent> events) throws IOException {
    long before = RunningMemory.held();
    MfaSummary one = MfaSummary.of(attempts(events.subList(0, events.size() / 2)), SETTINGS);
    MfaSummary other = MfaSummary.of(attempts(events.subList(events.size() / 2, events.size())), SETTINGS);
    long bytes = RunningMemory.held() - before; // events keep their ids and names, the summaries share them
    print("merge of two halves", events.size(), () -> one.merge(other).attempts().rows());
    System.out.printf(Locale.ROOT, "beside the rows: %.1f bytes a row%n", (double) bytes / events.size());
    System.out.printf(Locale.ROOT, "written: %.1f bytes a row, packed %.1f%n",
        (double) written(one, UnaryOperator.identity()) / one.attempts().rows(),
        (double) written(one, SummaryCosts::packing) / one.attempts().rows());
  }

  /** As mfa-spark packs what it shuffles. */
  private static OutputStream packing(OutputStream to) {
    return new DeflaterOutputStream(to, new Deflater(Deflater.BEST_SPEED));
  }

  private static int written(MfaSummary summary, UnaryOperator<OutputStream> through) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(through.apply(bytes))) {
      out.writeObject(summary);
    }
    return bytes.size();
  }

  private static void figures(List<MfaEvent> events) {
    Attempts attempts = attempts(events);
    print("figures of all, days and hours", events.size(),
        () -> MfaSummary.of(attempts, SETTINGS).figures().attempts());
  }

  private static void running(List<MfaEvent> events) {
    for (DistinctUsers.Factory users : USERS) {
      print("running summary", events.size(), () -> {
        RunningSummary running = RunningSummary.of(new RunningSummary.Settings(
            WINDOW, WINDOW, Optional.empty(), ZoneOffset.UTC, users));
        events.forEach(running::add);
        return running.finish().figures().attempts();
      });
    }
  }

  /** What rows take that wait for more, with their ids and names. */
  private static void open(int count) {
    InventedSignIns log = new InventedSignIns(Math.max(1, count / 20), 350_000);
    RunningSummary running = RunningSummary.of(new RunningSummary.Settings(
        WINDOW, Duration.ofDays(1000), Optional.empty(), ZoneOffset.UTC, SketchedUsers.standard()));
    long before = RunningMemory.held();
    for (int i = 0; i < count; i++) {
      running.add(log.next());
    }
    System.out.printf(Locale.ROOT, "open: %.1f bytes a row%n", (double) (RunningMemory.held() - before) / count);
    running.finish();
  }

  private static void users(int count) {
    for (DistinctUsers.Factory factory : USERS) {
      long before = RunningMemory.held();
      long start = processor();
      DistinctUsers users = factory.get();
      for (int i = 0; i < count; i++) {
        users.add("gebruiker" + i + "@example.com");
      }
      double nanos = (double) (processor() - start) / count;
      double bytes = (double) (RunningMemory.held() - before) / count;
      System.out.printf(Locale.ROOT, "%,d users: counted %,d, %.0f ns and %.1f bytes a user%n",
          count, users.count(), nanos, bytes);
    }
  }

  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void print(String what, int rows, LongSupplier work) {
    double[] nanos = new double[ROUNDS];
    long same = work.getAsLong();
    for (int i = 0; i < ROUNDS; i++) {
      long start = processor();
      if (work.getAsLong() != same) {
        throw new IllegalStateException(what);
      }
      nanos[i] = (double) (processor() - start) / rows;
    }
    Arrays.sort(nanos);
    System.out.printf(Locale.ROOT, "%s: %.0f ns a row (quarters %.0f and %.0f)%n",
        what, nanos[ROUNDS / 2], nanos[ROUNDS / 4], nanos[ROUNDS * 3 / 4]);
  }
}
