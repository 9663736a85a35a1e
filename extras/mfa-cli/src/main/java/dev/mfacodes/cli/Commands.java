package dev.mfacodes.cli;

import java.util.List;
import java.util.concurrent.Callable;

/** The commands of every jar. */
final class Commands {

  /** In the order of the help. */
  static final List<String> NAMES =
      List.of("explain", "classify", "report", "registrations", "fatigue", "conformance", "catalog");

  private Commands() {}

  /** A new one of this name. */
  static Callable<Integer> named(String name, Console console) {
    return switch (name) {
      case "explain" -> new ExplainCommand(console.out());
      case "classify" -> new ClassifyCommand(console);
      case "report" -> new ReportCommand(console);
      case "registrations" -> new RegistrationsCommand(console);
      case "fatigue" -> new FatigueCommand(console);
      case "conformance" -> new ConformanceCommand(console);
      case "catalog" -> new CatalogCommand(console.out());
      default -> throw new IllegalArgumentException(name);
    };
  }
}
