package dev.mfacodes.conformance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is not the expected one. Immutable.
 *
 * @param about the case
 * @param axis on what
 * @param expected what was expected, as in the JSON of {@code mfa classify}, lists in alphabetical order; {@code -} if
 *     nothing
 * @param found what was found, likewise
 */
public record Disagreement(ConformanceCase about, Axis axis, String expected, String found) {

  /**
   * Refuses {@code null}.
   *
   * @param about the case
   * @param axis on what
   * @param expected what was expected
   * @param found what was found
   */
  public Disagreement {
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(axis, "axis");
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(found, "found");
  }

  /** As it is compared and shown: absent, null, empty and {@code []} are one, and the order of a list is none. */
  static String shown(@Nullable Object value) {
    if (value instanceof List<?> values) {
      List<String> sorted = values.stream().map(Disagreement::shown).sorted().toList();
      return sorted.isEmpty() ? "-" : String.join(", ", sorted);
    }
    if (value instanceof Map<?, ?> members) {
      return new TreeMap<>(members).toString();
    }
    String text = value == null ? "" : value.toString();
    return text.isEmpty() ? "-" : text;
  }
}
