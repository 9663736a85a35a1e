package check.promises;

import dev.mfacodes.model.schema.WireType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Makes an argument of any type, with marks wherever there is room for one. */
final class Maker {

  private final Pool pool;
  private final Map<Class<?>, Object> given = new LinkedHashMap<>();

  /** Interfaces of ours that callers implement, of which a stand-in was made. */
  private final Set<Class<?>> implemented = new HashSet<>();

  /**
   * Makes nothing yet.
   *
   * @param pool the objects of ours that there are
   * @param file a file that holds marks, for whoever opens one
   */
  Maker(Pool pool, Path file, String json) {
    this.pool = pool;
    given.put(Path.class, file);
    given.put(Instant.class, Instant.parse("2026-01-31T08:00:00Z"));
    given.put(Duration.class, Duration.ofMinutes(10));
    given.put(ZoneId.class, ZoneOffset.UTC);
    given.put(Locale.class, Locale.ENGLISH);
    given.put(UUID.class, UUID.fromString("00000000-0000-4000-8000-000000000001"));
    given.put(Class.class, String.class);
    given.put(OptionalLong.class, OptionalLong.of(1));
    given.put(OptionalInt.class, OptionalInt.of(1));
    given.put(OptionalDouble.class, OptionalDouble.of(1));
    given.put(int.class, 1);
    given.put(long.class, 1L);
    given.put(double.class, 1.0);
    given.put(boolean.class, true);
    given.put(Integer.class, 1);
    given.put(Long.class, 1L);
    given.put(Double.class, 1.0);
    given.put(Boolean.class, true);
    given.put(byte[].class, json.getBytes(StandardCharsets.UTF_8));
    given.put(OutputStream.class, new ByteArrayOutputStream());
  }

  /** Uses this one for arguments of the type. */
  void give(Class<?> type, Object value) {
    given.put(type, value);
  }

  boolean implemented(Class<?> type) {
    return implemented.contains(type);
  }

  /** All arguments, with these texts by position; empty if one of them cannot be made. */
  Optional<Object[]> arguments(Type[] types, IntFunction<String> text) {
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      Optional<?> argument = make(types[i], text.apply(i), 0);
      if (argument.isEmpty()) {
        return Optional.empty();
      }
      arguments[i] = argument.get();
    }
    return Optional.of(arguments);
  }

  private Optional<?> make(Type type, String text, int depth) {
    if (depth > 4) {
      return Optional.empty();
    }
    if (type instanceof Class<?> plain) {
      return of(plain, new Type[0], text, depth);
    }
    if (type instanceof ParameterizedType generic) {
      return of((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), text, depth);
    }
    if (type instanceof WildcardType wildcard) {
      return make(wildcard.getLowerBounds().length > 0 ? wildcard.getLowerBounds()[0] : wildcard.getUpperBounds()[0],
          text, depth + 1);
    }
    if (type instanceof TypeVariable<?> variable) {
      return make(variable.getBounds()[0], text, depth + 1);
    }
    Type element = ((GenericArrayType) type).getGenericComponentType();
    return make(element, text, depth + 1).map(one -> array(one.getClass(), one));
  }

  private static Object array(Class<?> element, Object one) {
    Object array = Array.newInstance(element, 1);
    Array.set(array, 0, one);
    return array;
  }

  private Optional<?> of(Class<?> type, Type[] of, String text, int depth) {
    if (given.containsKey(type)) {
      return Optional.of(given.get(type));
    }
    if (type == String.class || type == CharSequence.class || type == Object.class) {
      return Optional.of(text);
    }
    if (type == InputStream.class) {
      return Optional.of(new ByteArrayInputStream((byte[]) given.get(byte[].class)));
    }
    if (type.isEnum()) {
      return Optional.of(type.getEnumConstants()[0]);
    }
    if (type.isArray()) {
      return make(type.getComponentType(), text, depth + 1).map(one -> array(type.getComponentType(), one));
    }
    if (type == Optional.class) {
      return make(argument(of, 0), text, depth + 1).map(Optional::of);
    }
    if (Map.class.isAssignableFrom(type)) {
      return map(type, of, text, depth);
    }
    if (Iterable.class.isAssignableFrom(type) && type.getName().startsWith("java.") || type == Stream.class) {
      return make(argument(of, 0), text, depth + 1).map(one -> several(type, one));
    }
    Optional<?> known = pool.any(type);
    return known.isPresent() ? known : standIn(type, text, depth);
  }

  private Optional<?> map(Class<?> type, Type[] of, String text, int depth) {
    Optional<?> key = make(argument(of, 0), text, depth + 1);
    Optional<?> value = make(argument(of, 1), text, depth + 1);
    if (key.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    Map<Object, Object> map = type.isAssignableFrom(LinkedHashMap.class) ? new LinkedHashMap<>() : new TreeMap<>();
    if (key.get() instanceof String && argument(of, 1) == Object.class && text.equals(Marks.EVERYTHING)) {
      map.putAll(MarkedWire.full(signInType()));
    } else {
      map.put(key.get(), value.get());
    }
    return Optional.of(map);
  }

  /** A raw type holds anything. */
  private static Type argument(Type[] of, int index) {
    return of.length == 0 ? Object.class : of[index];
  }

  private static WireType.ObjectOf signInType() {
    return dev.mfacodes.model.signin.SignIn.wireType();
  }

  private static Object several(Class<?> type, Object one) {
    if (type == Stream.class) {
      return Stream.of(one);
    }
    if (type.isAssignableFrom(ArrayList.class)) {
      return new ArrayList<>(List.of(one));
    }
    return type.isAssignableFrom(HashSet.class) ? new HashSet<>(Set.of(one)) : new TreeSet<>(Set.of(one));
  }

  /** What a caller would implement: a listener, a factory. It takes everything and gives what is asked for. */
  private Optional<?> standIn(Class<?> type, String text, int depth) {
    if (!type.isInterface() || type.isSealed() || !Modifier.isPublic(type.getModifiers())) {
      return Optional.empty();
    }
    implemented.add(type);
    return Optional.of(Proxy.newProxyInstance(type.getClassLoader() == null ? Maker.class.getClassLoader()
        : type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer(proxy, method, arguments,
        text, depth)));
  }

  /** What a supplier of something supplies. */
  private static Type returned(Class<?> type, Method method) {
    return method.getGenericReturnType() instanceof TypeVariable<?>
        ? Stream.of(type.getGenericInterfaces())
            .filter(above -> above instanceof ParameterizedType generic
                && generic.getRawType() == method.getDeclaringClass())
            .map(above -> ((ParameterizedType) above).getActualTypeArguments()[0])
            .findFirst().orElse(method.getGenericReturnType())
        : method.getGenericReturnType();
  }

  private Object answer(Object proxy, Method method, Object[] arguments, String text, int depth) {
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      case "toString" -> "a stand-in";
      default -> {
        if (arguments != null) {
          Stream.of(arguments).forEach(pool::add);
        }
        yield method.getReturnType() == void.class
            ? null
            : make(returned(proxy.getClass().getInterfaces()[0], method), text, depth + 1).orElse(null);
      }
    };
  }
}
