package dev.mfacodes.conformance;

import java.io.Serializable;
import java.util.Objects;

/**
 * An answer that is not the expected one. Immutable.
 *
 * @param about the case
 * @param axis on what
 * @param expected what was expected, as in the JSON of {@code mfa classify}, lists in alphabetical order; {@code -} if
 *     nothing
 * @param found what was found, likewise
 */
public record Disagreement(ConformanceCase about, Axis axis, String expected, String found) implements Serializable {

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

  /** The case, the axis and what was expected; what was found is another program's, and may be any text. */
  @Override
  public String toString() {
    return "Disagreement[" + about.id() + ", " + axis + ", expected=" + expected + ", found=" + found.length()
        + " characters]";
  }
}
