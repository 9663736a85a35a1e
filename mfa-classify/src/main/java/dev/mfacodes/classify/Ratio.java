package dev.mfacodes.classify;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * So many of so many, and what is in neither.
 *
 * @param part the numerator
 * @param whole the denominator
 * @param leftOut how many are left out of both, by reason; no zeros
 */
public record Ratio(long part, long whole, Map<LeftOut, Long> leftOut) implements Serializable {

  /**
   * Refuses what is no part of its whole.
   *
   * @param part the numerator
   * @param whole the denominator
   * @param leftOut how many are left out of both, by reason
   * @throws IllegalArgumentException if the part is negative or larger than the whole
   */
  public Ratio {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " is no part of " + whole);
    }
    Map<LeftOut, Long> counted = leftOut.isEmpty() ? Map.of() : new EnumMap<>(LeftOut.class);
    for (Map.Entry<LeftOut, Long> reason : leftOut.entrySet()) {
      if (reason.getValue() > 0) {
        counted.put(reason.getKey(), reason.getValue());
      }
    }
    leftOut = Collections.unmodifiableMap(counted);
  }

  /**
   * The part as a fraction of the whole.
   *
   * @return 0 to 1; empty if the whole is nothing
   */
  public OptionalDouble value() {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
