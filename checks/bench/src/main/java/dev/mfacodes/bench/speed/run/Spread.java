package dev.mfacodes.bench.speed.run;

import java.util.Arrays;

/**
 * The middle half of some figures.
 *
 * @param q1 a quarter is below this
 * @param median half is below this
 * @param q3 a quarter is above this
 */
record Spread(double q1, double median, double q3) {

  /** More than this between the quartiles, and the machine was doing something else. */
  static final double NOISE = 1.15;

  static Spread of(double... figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    return new Spread(quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75));
  }

  private static double quantile(double[] sorted, double q) {
    return sorted[(int) Math.round(q * (sorted.length - 1))];
  }

  boolean isNoisy() {
    return width() > NOISE;
  }

  /** Upper by lower quartile; 1 if nothing varies. */
  double width() {
    return q1 == q3 ? 1 : q3 / q1;
  }
}
