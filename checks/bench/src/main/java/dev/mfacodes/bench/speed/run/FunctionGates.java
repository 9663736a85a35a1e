package dev.mfacodes.bench.speed.run;

import dev.mfacodes.bench.functions.Functions;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Gates on single functions. */
final class FunctionGates {

  private static final String CLASSIFY = "Classifying.classify";
  private static final double CLASSIFY_NS = 150;
  private static final double CLASSIFY_BYTES = 120;
  private static final double LOOKUP_RATIO = 1.5;

  /** JMH shares out what a run allocates on the side: less than a byte a call is none. */
  private static final double NO_BYTES = 0.5;

  /** Each has a peer of this ending. */
  private static final List<String> LOOKUPS =
      List.of("CodeLookups.resultCode", "CodeLookups.errorCode", "StatusLookups.status");
  private static final String PEER = "ByHashMap";

  private FunctionGates() {}

  static void each(int rounds, Consumer<Finding> findings) throws Exception {
    classify(rounds, findings);
    for (String lookup : LOOKUPS) {
      lookup(lookup, lookup + PEER, rounds, findings);
    }
  }

  private static void classify(int rounds, Consumer<Finding> findings) throws Exception {
    Spread time = new Spread(0, 0, 1);
    Spread bytes = time;
    for (int attempt = 0; attempt < Rounds.TRIES && time.isNoisy(); attempt++) {
      List<Functions.Call> calls = Functions.run(List.of(CLASSIFY), rounds).get(CLASSIFY);
      time = Spread.of(calls.stream().mapToDouble(Functions.Call::nanoseconds).toArray());
      bytes = bytes(calls);
    }
    findings.accept(new Finding("classify one event that is a model", "at most 150 ns", "at most 60 ns",
        Markdown.figure(time.median(), 0) + " ns, q3/q1 " + Markdown.figure(time.width(), 2),
        Verdict.atMost(time, CLASSIFY_NS)));
    findings.accept(new Finding("the same, allocated", "at most 120 B", "at most 64 B",
        Markdown.figure(bytes.median(), 0) + " B", Verdict.of(bytes.median() <= CLASSIFY_BYTES)));
  }

  private static void lookup(String candidate, String peer, int rounds, Consumer<Finding> findings)
      throws Exception {
    Spread ratio = new Spread(0, 0, 1);
    Spread bytes = ratio;
    for (int attempt = 0; attempt < Rounds.TRIES && ratio.isNoisy(); attempt++) {
      Map<String, List<Functions.Call>> calls = Functions.run(List.of(candidate, peer), rounds);
      List<Functions.Call> own = calls.get(candidate);
      List<Functions.Call> other = calls.get(peer);
      ratio = Spread.of(IntStream.range(0, rounds)
          .mapToDouble(i -> own.get(i).nanoseconds() / other.get(i).nanoseconds()).toArray());
      bytes = bytes(own);
    }
    findings.accept(new Finding(candidate + " / " + peer, "at most 1.5", "at most 1.25",
        Markdown.figure(ratio.median(), 2) + ", q3/q1 " + Markdown.figure(ratio.width(), 2),
        Verdict.atMost(ratio, LOOKUP_RATIO)));
    findings.accept(new Finding(candidate + ", allocated", "0 B", "0 B",
        Markdown.figure(bytes.median(), 0) + " B", Verdict.of(bytes.median() < NO_BYTES)));
  }

  private static Spread bytes(List<Functions.Call> calls) {
    return Spread.of(calls.stream().mapToDouble(Functions.Call::bytes).toArray());
  }
}
