package dev.mfacodes.model.wire;

import dev.mfacodes.model.schema.WireException;
import java.util.List;
import java.util.Map;

/** The reasons to refuse a value, which is itself never told: it may be personal. */
final class Wrong {

  private Wrong() {}

  static WireException expected(String expected, Object found) {
    return because("expected " + expected + ", found " + kind(found));
  }

  static WireException because(String reason) {
    return new WireException("", reason);
  }

  /** The same, seen from one level further out. */
  static WireException in(String segment, WireException inner) {
    String path = inner.path();
    String separator = path.isEmpty() || path.startsWith("[") ? "" : ".";
    return new WireException(segment + separator + path, inner.reason());
  }

  private static String kind(Object value) {
    if (value instanceof String text) {
      return text.isBlank() ? "an empty text" : "a text";
    }
    if (value instanceof Number) {
      return "a number";
    }
    if (value instanceof Boolean) {
      return "true or false";
    }
    if (value instanceof List<?>) {
      return "a list";
    }
    return value instanceof Map<?, ?> ? "an object" : "something else";
  }
}
