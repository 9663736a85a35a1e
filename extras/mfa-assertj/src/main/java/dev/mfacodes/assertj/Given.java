package dev.mfacodes.assertj;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a test expects, refused where it expects nothing: such an assertion would hold of everything, or of nothing. */
final class Given {

  private Given() {}

  static void notNull(@Nullable Object expected) {
    Objects.requireNonNull(expected, "expected must not be null");
  }

  static <T> List<T> some(T[] expected) {
    notNull(expected);
    if (expected.length == 0) {
      throw new IllegalArgumentException(
          "expected must not be empty: without anything expected the assertion would always hold");
    }
    IntStream.range(0, expected.length)
        .forEach(i -> Objects.requireNonNull(expected[i], () -> "expected[" + i + "] must not be null"));
    return List.of(expected);
  }
}
