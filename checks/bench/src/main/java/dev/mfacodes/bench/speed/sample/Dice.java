package dev.mfacodes.bench.speed.sample;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance that is the same each time: {@link Random}'s numbers are specified. */
final class Dice {

  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  /** From 0, below the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** True so many times in a hundred. */
  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** The first are taken far more often than the last, as with people and applications. */
  <T> T oneOfTheFirst(List<T> of) {
    double uniform = random.nextDouble();
    return of.get((int) (of.size() * uniform * uniform));
  }

  String id() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  /** The length that such tokens have on the wire: 22 letters and digits. */
  String token() {
    StringBuilder token = new StringBuilder(22);
    for (int i = 0; i < 22; i++) {
      token.append("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".charAt(below(64)));
    }
    return token.toString();
  }

  <T> void shuffle(List<T> list) {
    Collections.shuffle(list, random);
  }
}
