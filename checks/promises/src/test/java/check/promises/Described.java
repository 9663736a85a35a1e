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
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An answer as a text that is the same in every JVM: sets and maps in the order of the alphabet. */
final class Described {

  private static final String OWN = "dev.mfacodes.";
  private static final int DEEPEST = 4;

  /** Where in memory something is, and the names of functions: no two JVMs have the same. */
  private static final Pattern PLACE = Pattern.compile("\\$\\$Lambda[$/\\w]*|@\\p{XDigit}{4,}");

  private static final Map<Class<?>, List<Method>> ACCESSORS = new ConcurrentHashMap<>();

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
      return value != null && value.getClass().isArray()
          ? "an array"
          : PLACE.matcher(String.valueOf(value)).replaceAll("");
    }
    if (value.getClass().isSynthetic()) {
      return "a function";
    }
    return depth <= 0 ? value.getClass().getSimpleName() : object(value, depth);
  }

  private static String object(Object value, int depth) {
    return value.getClass().getSimpleName() + ACCESSORS.computeIfAbsent(value.getClass(), Described::accessors).stream()
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
        .peek(method -> method.setAccessible(true))
        .toList();
  }

  private static Object answer(Method accessor, Object of) {
    try {
      return accessor.invoke(of);
    } catch (InvocationTargetException thrown) {
      return "threw " + thrown.getCause();
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(accessor.toString(), impossible);
    }
  }
}
