package dev.mfacodes.classify;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Paths of fields that disagree, in alphabetical order, each once. Mostly there are none. */
final class Conflicts {

  private @Nullable TreeSet<String> paths;

  void add(List<String> disagreeing) {
    if (!disagreeing.isEmpty()) {
      if (paths == null) {
        paths = new TreeSet<>();
      }
      paths.addAll(disagreeing);
    }
  }

  List<String> all() {
    return paths == null ? List.of() : List.copyOf(paths);
  }
}
