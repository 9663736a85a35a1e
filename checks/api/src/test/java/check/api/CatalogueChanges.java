package check.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a catalogue differs from the one of the last release, and what has to be said of it.
 *
 * @param changes each as {@code MAJOR - line} or {@code MINOR + line}
 */
record CatalogueChanges(List<Change> changes) {

  /** By meaning: what counts differently, what is counted that was not, what only reads better. */
  enum Weight { NONE, PATCH, MINOR, MAJOR }

  /** A line that is gone or new. */
  record Change(Weight weight, String sign, String line) {

    /** The constant, or the number of an error: what a change log calls it. */
    String name() {
      String id = line.substring(0, line.indexOf('\t'));
      return id.substring(id.indexOf('/') + 1);
    }

    @Override
    public String toString() {
      return weight + " " + sign + ' ' + line;
    }
  }

  static CatalogueChanges between(List<String> before, List<String> now) {
    Set<String> had = new LinkedHashSet<>(before);
    Set<String> has = new LinkedHashSet<>(now);
    Set<String> known = ids(before);
    Set<String> kept = ids(now);
    List<Change> changes = new ArrayList<>();
    for (String line : had) {
      if (!has.contains(line)) {
        boolean words = wordsOnly(line) && kept.contains(id(line));
        changes.add(new Change(words ? Weight.PATCH : Weight.MAJOR, "-", line));
      }
    }
    for (String line : has) {
      if (!had.contains(line)) {
        boolean added = !known.contains(id(line)) || kind(line).equals("spelling");
        changes.add(new Change(added ? Weight.MINOR : wordsOnly(line) ? Weight.PATCH : Weight.MAJOR, "+", line));
      }
    }
    return new CatalogueChanges(changes);
  }

  Weight weight() {
    return changes.stream().map(Change::weight).max(Weight::compareTo).orElse(Weight.NONE);
  }

  /** What changed and is not named as a word of its own. */
  List<Change> notNamedIn(String section) {
    return changes.stream()
        .filter(change -> !Pattern.compile(
                "(?<![A-Za-z0-9_])(AADSTS)?" + Pattern.quote(change.name()) + "(?![A-Za-z0-9_])")
            .matcher(section).find())
        .toList();
  }

  /** Whether a version is as far from the one before as these changes ask; the same if there are none. */
  boolean allow(String before, String now) {
    int[] old = numbers(before);
    int[] next = numbers(now);
    return switch (weight()) {
      case NONE -> before.equals(now);
      case PATCH -> Arrays.compare(next, old) > 0;
      case MINOR -> next[0] > old[0] || next[0] == old[0] && next[1] > old[1];
      case MAJOR -> next[0] > old[0];
    };
  }

  private static int[] numbers(String version) {
    return Pattern.compile("\\.").splitAsStream(version).mapToInt(Integer::parseInt).toArray();
  }

  private static Set<String> ids(List<String> lines) {
    return lines.stream().map(CatalogueChanges::id).collect(Collectors.toSet());
  }

  private static String id(String line) {
    return line.substring(0, line.indexOf('\t'));
  }

  private static String kind(String line) {
    int from = line.indexOf('\t') + 1;
    return line.substring(from, line.indexOf('\t', from));
  }

  private static boolean wordsOnly(String line) {
    return kind(line).equals("texts") || kind(line).equals("provenance");
  }
}
