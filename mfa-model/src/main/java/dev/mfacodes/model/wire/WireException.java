package dev.mfacodes.model.wire;

import java.util.List;
import java.util.Map;

/** A value of the wrong kind. The message names the field and both kinds, never the value, which may be personal. */
public final class WireException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final String reason;

  private WireException(String path, String reason) {
    super(path.isEmpty() ? reason : path + ": " + reason);
    this.path = path;
    this.reason = reason;
  }

  static WireException expected(String expected, Object found) {
    return new WireException("", "expected " + expected + ", found " + kind(found));
  }

  static WireException because(String reason) {
    return new WireException("", reason);
  }

  /** The same, seen from one level further out. */
  WireException in(String segment) {
    String separator = path.isEmpty() || path.startsWith("[") ? "" : ".";
    return new WireException(segment + separator + path, reason);
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
