package dev.mfacodes.bench.speed.run;

import java.util.Collection;

/** What came of a gate. */
enum Verdict {

  MET("met"),
  MISSED("MISSED"),
  /** There is nothing yet that could meet it. */
  NOT_THERE_YET("MISSED: not there yet"),
  /** The machine was too noisy. */
  NO_VERDICT("no verdict");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  static Verdict of(boolean met) {
    return met ? MET : MISSED;
  }

  /** A figure that should not be above its gate. */
  static Verdict atMost(Spread figure, double gate) {
    return figure.isNoisy() ? NO_VERDICT : of(figure.median() <= gate);
  }

  /** 1 if a gate is missed, else 3 if one has no verdict, else 0. */
  static int exitCode(Collection<Verdict> verdicts) {
    if (verdicts.contains(MISSED) || verdicts.contains(NOT_THERE_YET)) {
      return 1;
    }
    return verdicts.contains(NO_VERDICT) ? 3 : 0;
  }

  @Override
  public String toString() {
    return words;
  }
}
