package check.promises;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the published modules export, as their descriptors say: nothing here is a list that could be forgotten. */
final class PublishedTypes {

  /** The modules of the root's pom, but those that are never published. */
  private static final Pattern MODULE = Pattern.compile("<module>(?!checks/)((?:extras/)?([^<]+))</module>");

  /** Where they are on the class path, built or packed. */
  private static final Pattern PLACE = Pattern.compile(
      ".*[/\\\\](mfa-[a-z]+)(?:[/\\\\]target[/\\\\]classes|-\\d[^/\\\\]*\\.jar)");

  private PublishedTypes() {}

  /** The names of the published modules that have classes, from the root's pom. */
  static List<String> published() throws IOException {
    Path root = Path.of("..", "..");
    return MODULE.matcher(Files.readString(root.resolve("pom.xml"))).results()
        .filter(module -> Files.isDirectory(root.resolve(module.group(1)).resolve("src/main/java")))
        .map(module -> module.group(2))
        .toList();
  }

  /** The modules on the class path, by name. */
  static TreeMap<String, Path> onClassPath() {
    TreeMap<String, Path> places = new TreeMap<>();
    for (String entry : System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator))) {
      Matcher place = PLACE.matcher(entry);
      if (place.matches()) {
        places.put(place.group(1), Path.of(entry));
      }
    }
    return places;
  }

  /** Every public type, also those within public types, of every package that everybody may use. */
  static List<Class<?>> all() {
    List<Class<?>> types = new ArrayList<>();
    onClassPath().values().forEach(place -> types.addAll(typesOf(place)));
    return types;
  }

  private static List<Class<?>> typesOf(Path place) {
    Optional<Set<String>> exported = exportedFrom(place);
    return classesIn(place).stream()
        .filter(name -> exported.map(packages -> packages.contains(packageOf(name))).orElse(true))
        .<Class<?>>map(PublishedTypes::load)
        .filter(PublishedTypes::isPublic)
        .toList();
  }

  private static String packageOf(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** Empty for a module without a descriptor, as that for Spark: it has no packages of its own use. */
  private static Optional<Set<String>> exportedFrom(Path place) {
    return ModuleFinder.of(place).findAll().stream()
        .map(found -> found.descriptor())
        .filter(descriptor -> !descriptor.isAutomatic())
        .findFirst()
        .map(descriptor -> descriptor.exports().stream()
            .filter(export -> !export.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet()));
  }

  private static List<String> classesIn(Path place) {
    try {
      if (Files.isDirectory(place)) {
        return classesBelow(place);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return classesBelow(jar.getPath("/"));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> classesBelow(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.startsWith("dev/mfacodes/") && name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .sorted()
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, PublishedTypes.class.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(name, missing);
    }
  }

  private static boolean isPublic(Class<?> type) {
    for (Class<?> room = type; room != null; room = room.getEnclosingClass()) {
      if (!Modifier.isPublic(room.getModifiers())) {
        return false;
      }
    }
    return !type.isAnonymousClass() && !type.isSynthetic();
  }
}
