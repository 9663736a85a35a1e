package check.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** A module that is published, as it was built. */
record Published(String artifact, Path folder) {

  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("../..").normalize();

  /** Exported to another module of this project, and said to be no API. */
  private static final Set<String> NO_API = Set.of("dev.mfacodes.cli.spi");

  static Path root() {
    return ROOT;
  }

  /** Every module with code that the root's pom.xml names, but for checks. */
  static Stream<Published> all() {
    try {
      List<String> modules = Files.readString(ROOT.resolve("pom.xml")).lines()
          .map(String::strip)
          .filter(line -> line.startsWith("<module>") && !line.contains("checks/") && !line.contains("mfa-bom"))
          .map(line -> line.replaceAll("</?module>", ""))
          .toList();
      return modules.stream().map(ROOT::resolve).map(folder -> new Published(folder.getFileName().toString(), folder));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Published of(String artifact) {
    return all().filter(module -> module.artifact.equals(artifact)).findAny().orElseThrow();
  }

  Path classes() {
    return folder.resolve("target/classes");
  }

  /** The jar whose name ends like this, {@code .jar} for the plain one. */
  Path jar(String end) {
    return folder.resolve("target/" + artifact + '-' + System.getProperty("mfa.version") + end);
  }

  /** Every class file, those of module and packages too. */
  List<ClassNode> classFiles() {
    try (Stream<Path> files = Files.walk(classes())) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().map(Published::read).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Packages whose public types are API: those exported to everyone, and where there is no module all of them. */
  Set<String> apiPackages() {
    Path descriptor = classes().resolve("module-info.class");
    if (!Files.exists(descriptor)) {
      return classFiles().stream().map(Published::packageOf).collect(Collectors.toSet());
    }
    try (InputStream bytes = Files.newInputStream(descriptor)) {
      return ModuleDescriptor.read(bytes).exports().stream()
          .filter(exports -> !exports.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .filter(name -> !NO_API.contains(name))
          .collect(Collectors.toSet());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static String packageOf(ClassNode type) {
    int end = type.name.lastIndexOf('/');
    return end < 0 ? "" : type.name.substring(0, end).replace('/', '.');
  }

  private static ClassNode read(Path file) {
    try {
      ClassNode node = new ClassNode();
      new ClassReader(Files.readAllBytes(file)).accept(node, ClassReader.SKIP_FRAMES);
      return node;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public String toString() {
    return artifact;
  }
}
