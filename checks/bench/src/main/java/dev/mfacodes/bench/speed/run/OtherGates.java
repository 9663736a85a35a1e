package dev.mfacodes.bench.speed.run;

import dev.mfacodes.bench.speed.peer.Case;
import dev.mfacodes.bench.speed.peer.Cases;
import dev.mfacodes.bench.speed.sample.Sample;
import dev.mfacodes.bench.speed.sample.SampleFormat;
import dev.mfacodes.bench.speed.sample.SampleOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Gates on memory, on the command line, and on what is refused. */
final class OtherGates {

  private static final double START_UP = 2.2;
  private static final double EXTRA_BYTES = 8;
  private static final int EVENTS = 5_000;
  private static final long TWO_YEARS = 2 * 365 * 24 * 6; // quiet sign-ins
  private static final int MUTANTS = 20_000;

  private OtherGates() {}

  static void each(Path folder, Path file, int rounds, Command command, Consumer<Finding> findings) throws Exception {
    partial(folder, findings);
    heap("of ten seconds a sign-in", file, command, findings);
    heap("of two years", new Sample(SampleFormat.GRAPH_NDJSON, SampleOptions.QUIET).writeRecords(folder, TWO_YEARS),
        command, findings);
    findings.accept(ThreadGate.of(
        Cases.named(Cases.PARTIAL).orElseThrow(), Cases.named(Cases.PARTIAL_TWO_THREADS).orElseThrow(), file, rounds));
    startUp(command.startUp(folder), findings);
  }

  private static void heap(String what, Path file, Command command, Consumer<Finding> findings) throws Exception {
    int small = command.report(file, "32m");
    findings.accept(new Finding("heap for a file of " + Markdown.figure(Files.size(file) / 1e6, 0) + " MB, " + what,
        "-Xmx32m", "-Xmx16m", "exit codes with 32m and 16m: " + small + ", " + command.report(file, "16m"),
        Verdict.of(small == 0)));
  }

  /** The gate is on a start as the README has it; without an archive Java has to read and check all classes. */
  private static void startUp(Command.StartUp found, Consumer<Finding> findings) {
    Spread archived = found.archived().ratio();
    findings.accept(new Finding("mfa report of 100 events with an archive / Hello World", "at most 2.2", "at most 1.6",
        Markdown.figure(archived.median(), 2) + ", q3/q1 " + Markdown.figure(archived.width(), 2)
            + "; without an archive " + Markdown.figure(found.plain().ratio(), 2),
        Verdict.atMost(archived, START_UP)));
  }

  private static void partial(Path folder, Consumer<Finding> findings) throws Exception {
    String bytes = "one more event of known users, " + Cases.PARTIAL;
    String mutants = "mutants counted that Jackson refuses, " + Cases.PARTIAL;
    Case candidate = Cases.named(Cases.PARTIAL).orElseThrow();
    Allocation.Extra extra = Allocation.ofOneMoreEvent(candidate, folder, EVENTS);
    findings.accept(new Finding(bytes, "at most 8 B", "at most 2 B",
        Markdown.figure(extra.again(), 1) + " B; where what it says is new as well: "
            + Markdown.figure(extra.like(), 1) + " B",
        Verdict.of(extra.again() <= EXTRA_BYTES)));
    int wrong = Mutants.wronglyCounted(candidate, folder, MUTANTS);
    findings.accept(new Finding(mutants, "0", "0", wrong + " of " + MUTANTS, Verdict.of(wrong == 0)));
  }
}
