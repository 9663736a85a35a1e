package check.rooms;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The classes of all published modules, as they were compiled, and what they were compiled of. */
final class Published {

  static final String ROOT = "dev.mfacodes.";

  static final JavaClasses CLASSES = new ClassFileImporter().importPackages("dev.mfacodes");

  private static final Path CHECKOUT = Path.of("../..");

  private Published() {}

  static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path folder : List.of(CHECKOUT, CHECKOUT.resolve("extras"))) {
      try (Stream<Path> modules = Files.list(folder)) {
        for (Path module : modules.filter(each -> each.getFileName().toString().startsWith("mfa-")).toList()) {
          Path main = module.resolve("src/main/java");
          if (Files.isDirectory(main)) { // not in the bill of materials
            try (Stream<Path> files = Files.walk(main)) {
              files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
          }
        }
      }
    }
    return sources;
  }
}
