package dev.mfacodes.conformance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of axes as they are compared and shown: absent, null and empty are one, and the order of a list is none. */
final class Shown {

  static final String NOTHING = "-";

  private Shown() {}

  static String of(Axis axis, @Nullable Object value) {
    if (axis == Axis.CONFLICTS) {
      return value instanceof List<?> paths && !paths.isEmpty() ? "some" : NOTHING;
    }
    if (value instanceof List<?> values) {
      return values.isEmpty() ? NOTHING : String.join(", ", values.stream().map(Shown::element).sorted().toList());
    }
    String text = element(value);
    return text.isEmpty() ? NOTHING : text;
  }

  /** Of another reading what it is and what it presupposes; more may be told of it. */
  private static String element(@Nullable Object value) {
    if (value instanceof Map<?, ?> alternative) {
      return Stream.of("mfa", "detail", "if")
          .map(alternative::get).filter(Objects::nonNull).map(Object::toString)
          .reduce((a, b) -> a + ' ' + b).orElse("");
    }
    return value instanceof List<?> ? "a list" : Objects.toString(value, "");
  }
}
