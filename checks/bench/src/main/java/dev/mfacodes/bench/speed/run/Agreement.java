package dev.mfacodes.bench.speed.run;

import dev.mfacodes.bench.speed.peer.Aggregate;
import dev.mfacodes.bench.speed.peer.Case;
import dev.mfacodes.bench.speed.peer.Floor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets nobody take part who did other work: all aggregates are those of the first, the library's models. */
final class Agreement {

  private final List<Case> agreed = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private final Aggregate aggregate;

  private Agreement(Aggregate aggregate) {
    this.aggregate = aggregate;
  }

  /** Runs each once over the file, which also warms it up. */
  static Agreement of(List<Case> cases, Path file) throws Exception {
    Agreement agreement = new Agreement(cases.get(0).run(file));
    for (Case one : cases) {
      Aggregate own = one.run(file);
      if (own.agreesWith(agreement.aggregate)) {
        agreement.agreed.add(one);
      } else {
        agreement.refused.add(one.name() + ": " + own + "; expected " + agreement.aggregate);
      }
    }
    return agreement;
  }

  List<Case> agreed() {
    return agreed;
  }

  /** Names and reasons; empty if all is well. */
  List<String> refused() {
    return refused;
  }

  Aggregate aggregate() {
    return aggregate;
  }

  /** Floors that count the same thing have to find the same number of it. */
  static void check(List<Floor> floors, Path file) throws Exception {
    Map<String, Long> counts = new HashMap<>();
    for (Floor floor : floors) {
      long count = floor.run(file);
      Long other = counts.putIfAbsent(floor.counts(), count);
      if (other != null && other != count) {
        throw new IllegalStateException(floor.name() + " found " + count + ' ' + floor.counts() + ", not " + other);
      }
    }
  }
}
