package check.promises;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Descriptable;

/**
 * Makes objects of all types by all doors, with marks in every argument, and calls every method of every object, with
 * what came out before and with marks. Looks at what each object says of itself and at what is thrown.
 */
final class Walk {

  private static final String OWN = "dev.mfacodes.";
  /** Ours, and what our functions are. */
  private static final Pattern FROM = Pattern.compile("dev\\.mfacodes\\.|java\\.util\\.function\\.");

  private static final String HARMLESS = "words of a caller";
  private static final int ROUNDS = 3;

  /** What ends an object's use: called when all else was. */
  private static final Set<String> LAST = Set.of("build", "finish");

  private final Pool pool;
  private final Maker maker;
  private final Set<String> toldByCallers;
  private final Set<String> showNames;
  private final Set<String> findings = new TreeSet<>();
  private final Set<String> called = new LinkedHashSet<>();
  private final Set<String> notCalled = new TreeSet<>();
  private long looked;

  /**
   * A walk that starts from what is in the pool.
   *
   * @param toldByCallers what callers say in words of their own: types, by all arguments of their constructors, and
   *     arguments of methods, as {@code type.method/position}
   * @param showNames methods that are documented to show what a tenant named something
   */
  Walk(Pool pool, Maker maker, Set<String> toldByCallers, Set<String> showNames) {
    this.pool = pool;
    this.maker = maker;
    this.toldByCallers = toldByCallers;
    this.showNames = showNames;
  }

  /** Walks until nothing new comes up, or has come up often enough. */
  Walk through(Collection<Class<?>> types) {
    for (int round = 0; round < ROUNDS; round++) {
      types.forEach(this::enter);
      for (Optional<Object> next = pool.next(); next.isPresent(); next = pool.next()) {
        look(next.get());
      }
    }
    return this;
  }

  /** What came out that should not have. */
  Set<String> findings() {
    return findings;
  }

  /** What needs an argument that could not be made. */
  Set<String> notCalled() {
    Set<String> never = new TreeSet<>(notCalled);
    never.removeAll(called);
    return never;
  }

  long looked() {
    return looked;
  }

  private void enter(Class<?> type) {
    if (type.isEnum()) {
      pool.add(type.getEnumConstants());
    } else if (!type.isAnnotation()) {
      Stream<Executable> doors = Stream.concat(
          Modifier.isAbstract(type.getModifiers()) ? Stream.empty() : Arrays.stream(type.getConstructors()),
          Arrays.stream(type.getDeclaredMethods()).filter(method -> isPublic(method) && isStatic(method)));
      doors.sorted(Comparator.comparing(Executable::toString)).forEach(door -> call(door, null));
    }
  }

  private void look(Object object) {
    looked++;
    String shown = object.toString();
    report(object.getClass().getName() + ".toString(): " + shown, Marks.in(shown));
    if (object instanceof Throwable thrown) {
      report("thrown: " + thrown, Marks.in(thrown));
    }
    methodsOf(object.getClass()).forEach(method -> call(method, object));
  }

  /** What a user sees of the class: what its nearest public types have, whoever declares it. */
  private static List<Method> methodsOf(Class<?> type) {
    return facesOf(type).stream()
        .flatMap(face -> Arrays.stream(face.getMethods()))
        .filter(method -> !isStatic(method) && FROM.matcher(method.getDeclaringClass().getName()).lookingAt())
        .filter(method -> !method.isBridge() && !method.isSynthetic() && !method.getName().equals("toString"))
        .distinct()
        .sorted(Comparator.comparing((Method method) -> LAST.contains(method.getName()))
            .thenComparing(Method::toString))
        .toList();
  }

  private static List<Class<?>> facesOf(Class<?> type) {
    boolean generated = type.getName().contains("ByteBuddy"); // by soft assertions
    if (Modifier.isPublic(type.getModifiers()) && !generated) {
      return List.of(type);
    }
    List<Class<?>> faces = new ArrayList<>();
    Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
        .filter(above -> above.getName().startsWith(OWN))
        .forEach(above -> faces.addAll(facesOf(above)));
    return faces;
  }

  private void call(Executable door, Object object) {
    String name = door.getDeclaringClass().getName() + (door instanceof Method ? "." + door.getName() : "");
    boolean callersWords = door instanceof Constructor<?> && toldByCallers.contains(name)
        || object instanceof Descriptable<?>; // what an assertion expects is the test's, and shown
    Optional<Object[]> arguments = maker.arguments(door.getGenericParameterTypes(),
        position -> callersWords || toldByCallers.contains(name + '/' + position) ? HARMLESS : Marks.EVERYTHING);
    if (arguments.isEmpty()) {
      notCalled.add(door.toString());
      return;
    }
    called.add(door.toString());
    try {
      door.setAccessible(true);
      pool.add(door instanceof Constructor<?> constructor
          ? constructor.newInstance(arguments.get())
          : ((Method) door).invoke(object, arguments.get()));
    } catch (InvocationTargetException thrown) {
      List<String> marks = Marks.in(thrown.getCause());
      report(door + " threw " + thrown.getCause(), showNames.contains(name) ? Marks.butName(marks) : marks);
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError(door.toString(), impossible);
    } catch (RuntimeException later) { // a stream may throw when it is read
      report(door + " gave what threw " + later, Marks.in(later));
    }
  }

  private void report(String where, List<String> marks) {
    if (!marks.isEmpty()) {
      findings.add(where.length() > 400 ? where.substring(0, 400) : where);
    }
  }

  private static boolean isPublic(Executable door) {
    return Modifier.isPublic(door.getModifiers());
  }

  private static boolean isStatic(Method method) {
    return Modifier.isStatic(method.getModifiers());
  }
}
