package check.promises;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.stream.BaseStream;

/** The objects of ours that were met, a bounded number of each class, and those of them that were not looked at yet. */
final class Pool {

  private static final String OWN = "dev.mfacodes.";
  private static final int MOST_ELEMENTS = 60;

  private final int mostOfAClass;
  private final Map<Class<?>, List<Object>> met = new LinkedHashMap<>();
  private final Map<Object, Object> seen = new IdentityHashMap<>();
  private final Queue<Object> fresh = new ArrayDeque<>();
  private final Random random;

  Pool(int mostOfAClass, long seed) {
    this.random = new Random(seed);
    this.mostOfAClass = mostOfAClass;
  }

  /** Takes an object of ours, and those in a collection, a map, a stream, an array or an optional. */
  void add(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::add);
    } else if (value instanceof Map<?, ?> map && !isOurs(value)) {
      new ArrayList<>(map.entrySet()).stream().limit(MOST_ELEMENTS).forEach(entry -> {
        add(entry.getKey());
        add(entry.getValue());
      });
    } else if (value instanceof Collection<?> several) {
      new ArrayList<>(several).stream().limit(MOST_ELEMENTS).forEach(this::add);
    } else if (value instanceof Object[] array) {
      Arrays.stream(array).limit(MOST_ELEMENTS).forEach(this::add);
    } else if (value instanceof BaseStream<?, ?> stream) {
      try (stream) {
        Iterator<?> elements = stream.iterator();
        for (int i = 0; i < MOST_ELEMENTS && elements.hasNext(); i++) {
          add(elements.next());
        }
      }
    } else if (value != null && isOurs(value) && seen.put(value, value) == null) {
      keep(value);
    }
  }

  private static boolean isOurs(Object value) {
    return value.getClass().getName().startsWith(OWN);
  }

  private void keep(Object value) {
    List<Object> alike = met.computeIfAbsent(value.getClass(), first -> new ArrayList<>());
    if (alike.size() < mostOfAClass || value instanceof Enum<?>) {
      alike.add(value);
      fresh.add(value);
    }
  }

  /** One that was not looked at yet; empty if there is none. */
  Optional<Object> next() {
    return Optional.ofNullable(fresh.poll());
  }

  /** One that is of the type, not always the same. */
  Optional<?> any(Class<?> type) {
    List<Object> fit = met.entrySet().stream()
        .filter(entry -> type.isAssignableFrom(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
    return fit.isEmpty() ? Optional.empty() : Optional.of(fit.get(random.nextInt(fit.size())));
  }

  boolean has(Class<?> type) {
    return met.keySet().stream().anyMatch(type::isAssignableFrom);
  }
}
