package dev.mfacodes.model.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Immutable, serializable copies of what a JSON parser made. Null members of objects are dropped: null is absent. */
final class Frozen {

  /** As deep as JSON parsers go by default; deeper would exhaust the stack. */
  private static final int DEEPEST = 1_000;

  private Frozen() {}

  static Object copy(Object value) {
    return copy(value, 0);
  }

  private static Object copy(Object value, int depth) {
    if (depth > DEEPEST) {
      throw WireException.because("nested more than " + DEEPEST + " levels deep");
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
    return value;
  }
}
