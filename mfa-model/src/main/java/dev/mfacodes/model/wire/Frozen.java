package dev.mfacodes.model.wire;

import dev.mfacodes.model.schema.WireException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Immutable, serializable copies of what a JSON parser made. Null members of objects are dropped: null is absent. */
final class Frozen {

  /** No log comes near, and Java's own serialization of anything much deeper exhausts a thread's stack. */
  private static final int DEEPEST = 200;

  private Frozen() {}

  static Object copy(String name, Object value) {
    try {
      return copy(value, 0);
    } catch (WireException wrong) {
      throw Wrong.in(name, wrong);
    }
  }

  private static Object copy(Object value, int depth) {
    if (depth > DEEPEST) {
      throw Wrong.because("nested more than " + DEEPEST + " levels deep");
    }
    if (value instanceof Map<?, ?> object) {
      Map<String, Object> members = new LinkedHashMap<>();
      object.forEach((name, member) -> {
        if (member != null) {
          members.put(String.valueOf(name), copy(member, depth + 1));
        }
      });
      return Collections.unmodifiableMap(members);
    }
    if (value instanceof List<?> list) {
      List<Object> elements = new ArrayList<>(list.size());
      list.forEach(element -> elements.add(element == null ? null : copy(element, depth + 1)));
      return Collections.unmodifiableList(elements);
    }
    if (value instanceof Long || value instanceof Short || value instanceof Byte) {
      return narrow(((Number) value).longValue());
    }
    if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      return value;
    }
    throw Wrong.expected("what a JSON parser makes", value);
  }

  /** Whole numbers as small as they go, so that it does not matter which parser read them. */
  static Object narrow(long number) {
    if (number == (int) number) {
      return (int) number;
    }
    return number;
  }
}
