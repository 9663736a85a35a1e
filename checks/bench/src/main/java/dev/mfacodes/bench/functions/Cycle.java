package dev.mfacodes.bench.functions;

import java.util.List;
import java.util.Random;

/** Values in an order that no branch predictor learns; a power of two of them, so that the next costs nothing. */
final class Cycle<T> {

  private static final int LENGTH = 1024;

  private final Object[] values = new Object[LENGTH];
  private int at;

  Cycle(List<T> of) {
    Random random = new Random(7);
    for (int i = 0; i < LENGTH; i++) {
      values[i] = of.get(random.nextInt(of.size()));
    }
  }

  @SuppressWarnings("unchecked") // filled above
  T next() {
    at = (at + 1) & (LENGTH - 1);
    return (T) values[at];
  }
}
