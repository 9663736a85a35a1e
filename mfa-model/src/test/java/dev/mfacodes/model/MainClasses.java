package dev.mfacodes.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What was compiled, so that a test over "all models" or "all terms" notices a new one. */
public final class MainClasses {

  /** Surefire runs in the module's directory. */
  public static final Path DIRECTORY = Path.of("target", "classes");

  private MainClasses() {}

  /** All classes of the module, not initialised. */
  public static List<Class<?>> all() {
    try (Stream<Path> files = Files.walk(DIRECTORY)) {
      return files.map(file -> DIRECTORY.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.startsWith("dev/") && file.endsWith(".class") && !file.endsWith("package-info.class"))
          .sorted()
          .<Class<?>>map(file -> named(file.substring(0, file.length() - ".class".length()).replace('/', '.')))
          .toList();
    } catch (IOException notBuilt) {
      throw new UncheckedIOException(notBuilt);
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name, false, MainClasses.class.getClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
