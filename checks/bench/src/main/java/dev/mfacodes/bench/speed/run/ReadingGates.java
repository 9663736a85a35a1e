package dev.mfacodes.bench.speed.run;

import dev.mfacodes.bench.speed.peer.Aggregate;
import dev.mfacodes.bench.speed.peer.Case;
import dev.mfacodes.bench.speed.peer.Cases;
import dev.mfacodes.bench.speed.peer.Floors;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Gates on reading a file: times of a candidate by those of a peer beside it. */
final class ReadingGates {

  /**
   * One gate.
   *
   * @param candidate of this library
   * @param peer what it is held against
   * @param gate the time at most, the peer's being 1
   * @param goal the time that is aimed at
   */
  private record Gate(String candidate, String peer, double gate, double goal) {

    String what() {
      return candidate + " / " + peer;
    }
  }

  private static final List<Gate> GATES = List.of(
      new Gate(Cases.PARTIAL, Floors.JACKSON_2_TOKENS.name(), 0.65, 0.50),
      new Gate(Cases.PARTIAL, Cases.SDK_EVENT, 1 / 9.0, 1 / 12.0),
      new Gate(Cases.PARTIAL, Cases.SDK_PAGE, 1 / 20.0, 1 / 27.0),
      new Gate(Cases.PARTIAL, Cases.FASTJSON2_STREAMING, 1, 1 / 1.5),
      new Gate(Cases.PARTIAL, Cases.FASTJSON2_POJO, 1, 1 / 1.8),
      new Gate(Cases.PARTIAL, Cases.FASTJSON2_WANTED_POJO, 1, 1 / 1.8),
      new Gate(Cases.PARTIAL, Cases.DUCKDB_GIVEN, 1, 1 / 2.0),
      new Gate(Cases.MODEL, Floors.JACKSON_2_TOKENS.name(), 1.2, 0.9),
      new Gate(Cases.MODEL, Cases.IMMUTABLES, 1 / 1.8, 1 / 2.3));

  private final Path file;
  private final int rounds;

  ReadingGates(Path file, int rounds) {
    this.file = file;
    this.rounds = rounds;
  }

  void each(Consumer<Finding> findings) throws Exception {
    Aggregate expected = Cases.ours().get(0).run(file);
    for (Gate gate : GATES) {
      findings.accept(finding(gate, expected));
    }
  }

  private Finding finding(Gate gate, Aggregate expected) throws Exception {
    Optional<Case> candidate = Cases.named(gate.candidate());
    if (candidate.isEmpty()) {
      return Finding.notThereYet(gate.what(), words(gate.gate()), words(gate.goal()));
    }
    check(candidate.get(), expected);
    Timed peer = peer(gate.peer(), expected);
    Spread ratio = new Rounds(rounds).against(peer, List.of(Timed.of(candidate.get(), file))).get(0).ratio();
    return new Finding(gate.what(), words(gate.gate()), words(gate.goal()),
        Markdown.figure(ratio.median(), 3) + ", q3/q1 " + Markdown.figure(ratio.width(), 2),
        Verdict.atMost(ratio, gate.gate()));
  }

  private Timed peer(String name, Aggregate expected) throws Exception {
    if (name.equals(Floors.JACKSON_2_TOKENS.name())) {
      return Timed.of(Floors.JACKSON_2_TOKENS, file);
    }
    Case peer = Cases.named(name).orElseThrow();
    check(peer, expected);
    return Timed.of(peer, file);
  }

  private void check(Case one, Aggregate expected) throws Exception {
    Aggregate own = one.run(file);
    if (!own.agreesWith(expected)) {
      throw new IllegalStateException(one.name() + " counted " + own + ", not " + expected);
    }
  }

  private static String words(double limit) {
    return "at most " + Markdown.figure(limit, 3) + (limit < 1 ? " (" + Markdown.figure(1 / limit, 1) + "x)" : "");
  }
}
