package dev.mfacodes.bench.speed.run;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the figures were measured on and with. */
final class Machine {

  private static final List<String> NAMED = List.of("jackson-core", "fastjson2", "gson", "microsoft-graph",
      "microsoft-kiota-serialization-json", "duckdb_jdbc", "fastcsv", "jmh-core");
  private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\w.]*)\\.jar");

  private Machine() {}

  static String description() {
    long memory = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getTotalMemorySize();
    return processor() + ", " + Runtime.getRuntime().availableProcessors() + " processors, " + (memory >> 30)
        + " GB of memory, " + System.getProperty("os.name");
  }

  static String jvm() {
    return System.getProperty("java.vm.name") + ' ' + System.getProperty("java.vm.version");
  }

  private static String processor() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines.filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst().orElse(System.getProperty("os.arch"));
    } catch (IOException elsewhere) {
      return System.getProperty("os.arch");
    }
  }

  /** The peers' versions, by the names of their files. */
  static String versions() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> JAR.matcher(Path.of(entry).getFileName().toString()))
        .filter(Matcher::matches)
        .filter(jar -> NAMED.contains(jar.group(1)))
        .map(jar -> jar.group(1) + ' ' + jar.group(2))
        .collect(Collectors.joining(", "));
  }
}
