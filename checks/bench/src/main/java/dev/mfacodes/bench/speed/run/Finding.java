package dev.mfacodes.bench.speed.run;

/**
 * A gate and what was found.
 *
 * @param what is measured
 * @param gate what it has to be
 * @param goal what it should be
 * @param found what it is
 * @param verdict what comes of that
 */
record Finding(String what, String gate, String goal, String found, Verdict verdict) {

  static Finding notThereYet(String what, String gate, String goal) {
    return new Finding(what, gate, goal, "", Verdict.NOT_THERE_YET);
  }

  String row() {
    return "| " + String.join(" | ", what, gate, goal, found, verdict.toString()) + " |";
  }
}
