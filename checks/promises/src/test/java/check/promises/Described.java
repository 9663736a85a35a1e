package check.promises;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An answer as a text that is the same in every JVM: sets and maps in the order of the alphabet. */
final class Described {

  private static final String OWN = "dev.mfacodes.";
  private static final int DEEPEST = 4;

  private Described() {}

  /** All that it says, by all its accessors. */
  static String fully(Object value) {
    return value(value, DEEPEST);
  }

  private static String value(Object value, int depth) {
    if (value instanceof Optional<?> optional) {
      return optional.map(one -> value(one, depth)).orElse("-");
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> value(entry.getKey(), depth - 1) + '=' + value(entry.getValue(), depth - 1))
          .sorted().collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof Set<?> set) {
      return set.stream().map(one -> value(one, depth - 1)).sorted().collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(one -> value(one, depth - 1)).collect(Collectors.joining(",", "[", "]"));
    }
    if (value == null || value instanceof Enum<?> || !value.getClass().getName().startsWith(OWN)) {
      return value != null && value.getClass().isArray() ? "an array" : String.valueOf(value);
    }
    return depth <= 0 || value.getClass().isSynthetic() ? value.getClass().getSimpleName().replaceAll("/.*", "") : object(value, depth);
  }

  private static String object(Object value, int depth) {
    return value.getClass().getSimpleName() + accessors(value.getClass()).stream()
        .map(accessor -> accessor.getName() + ':' + value(answer(accessor, value), depth - 1))
        .collect(Collectors.joining(" ", "(", ")"));
  }

  /** What gives something for nothing, and is not a copy of the object with another value. */
  private static List<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getReturnType() != void.class && method.getDeclaringClass() != Object.class)
        .filter(method -> !method.isBridge() && !method.getName().equals("hashCode"))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static Object answer(Method accessor, Object of) {
    try {
      accessor.setAccessible(true);
      return accessor.invoke(of);
    } catch (InvocationTargetException thrown) {
      return "threw " + thrown.getCause();
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(accessor.toString(), impossible);
    }
  }
}
