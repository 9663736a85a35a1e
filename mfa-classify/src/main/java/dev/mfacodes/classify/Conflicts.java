package dev.mfacodes.classify;

import java.util.List;
import java.util.TreeSet;

/** Paths of fields that disagree, in alphabetical order, each once. Mostly there are none, and nothing is copied. */
final class Conflicts {

  static final List<String> NONE = List.of();

  private Conflicts() {}

  /** All of both. */
  static List<String> union(List<String> some, List<String> more) {
    if (more.isEmpty()) {
      return some;
    }
    if (some.isEmpty() && more.size() == 1) {
      return more;
    }
    TreeSet<String> all = new TreeSet<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }
}
