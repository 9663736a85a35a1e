package dev.mfacodes.classify;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names in their order, each once, blank ones not at all. Most records have two at most, so it starts small. */
final class Names {

  private @Nullable String first;
  private @Nullable String second;
  private @Nullable Set<String> more;

  void add(@Nullable String name) {
    if (name != null && !name.isBlank()) {
      addOnce(name);
    }
  }

  private void addOnce(String name) {
    if (more != null) {
      more.add(name);
    } else if (first == null) {
      first = name;
    } else if (second == null) {
      second = first.equals(name) ? null : name;
    } else {
      more = new LinkedHashSet<>(List.of(first, second));
      more.add(name);
    }
  }

  List<String> all() {
    if (more != null) {
      return List.copyOf(more);
    }
    if (first == null) {
      return List.of();
    }
    return second == null ? List.of(first) : List.of(first, second);
  }
}
