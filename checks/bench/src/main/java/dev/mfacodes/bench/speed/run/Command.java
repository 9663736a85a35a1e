package dev.mfacodes.bench.speed.run;

import dev.mfacodes.bench.speed.sample.Sample;
import dev.mfacodes.bench.speed.sample.SampleFormat;
import dev.mfacodes.bench.speed.sample.SampleOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command line as its users run it: in a JVM of its own. */
final class Command {

  /** More rounds than elsewhere: they are short, and a start varies. */
  private static final int ROUNDS = 21;

  /** The first Java that makes a cache by one run; before, it is an archive, which holds less. */
  private static final int FIRST_WITH_CACHE = 25;

  private static final int MOST_MINUTES = 5;

  /** In place of the exit code of a command that takes longer. */
  private static final int NOT_DONE = -1;

  private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1");

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private final Path jar;

  Command(Path jar) {
    this.jar = jar;
  }

  /**
   * Times of a report of 100 events, by that of a JVM that says hello.
   *
   * @param plain with no options, as for a file of any size
   * @param archived as the README has it: an archive of the classes, and no slower compiler
   */
  record StartUp(Series plain, Series archived) {}

  /** What it takes to start: measured beside each other. */
  StartUp startUp(Path folder) throws Exception {
    Path file = new Sample(SampleFormat.GRAPH_NDJSON, SampleOptions.COMPACT).writeRecords(folder, 100);
    String classes = Path.of(Hello.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    Timed hello = new Timed("Hello World", () -> well(exitCode(List.of("-cp", classes, Hello.class.getName()))));
    List<String> options = archive(folder.resolve("mfa.archive"), List.of(file.toString()));
    Timed plain = new Timed("mfa report, 100 events", () -> well(report(file, List.of())));
    Timed archived = new Timed("the same with an archive", () -> well(report(file, options)));
    List<Series> series = new Rounds(ROUNDS).against(hello, List.of(plain, archived));
    return new StartUp(series.get(0), series.get(1));
  }

  /**
   * Times of reports of a file by that with no options: with no slower compiler, and with an archive as well.
   */
  List<Series> reports(Path folder, Path file, int rounds) throws Exception {
    List<String> options = archive(folder.resolve("mfa.large.archive"), settled(file));
    Timed plain = new Timed("none", () -> well(report(List.of(), settled(file))));
    return new Rounds(rounds).against(plain, List.of(
        plain,
        new Timed(String.join(" ", QUICK_START), () -> well(report(QUICK_START, settled(file)))),
        new Timed("the same and an archive", () -> well(report(options, settled(file))))));
  }

  /** Makes an archive by a report with these arguments, and returns the options of later runs. */
  private List<String> archive(Path archive, List<String> arguments) throws IOException, InterruptedException {
    boolean cache = Runtime.version().feature() >= FIRST_WITH_CACHE;
    if (cache) {
      well(report(List.of("-XX:AOTCacheOutput=" + archive), arguments));
    } else { // from a list: what a run archives at its end leaves out the older class files, and picocli has only those
      Path classes = archive.resolveSibling("mfa.classes");
      well(report(List.of("-XX:DumpLoadedClassList=" + classes), arguments));
      well(exitCode(List.of("-Xshare:dump", "-XX:SharedClassListFile=" + classes, "-XX:SharedArchiveFile=" + archive,
          "-cp", jar.toString())));
    }
    if (!Files.exists(archive)) {
      throw new IllegalStateException("no archive was made");
    }
    List<String> options = new ArrayList<>(QUICK_START);
    options.add((cache ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive);
    return options;
  }

  /** The exit code of a report in memory that does not grow with the rows, with so much heap, as {@code 32m}. */
  int report(Path file, String heap) throws IOException, InterruptedException {
    return report(List.of("-Xmx" + heap), settled(file));
  }

  private static List<String> settled(Path file) {
    return List.of("--settle-time", "1h", "--estimate-users", file.toString());
  }

  private int report(Path file, List<String> options) throws IOException, InterruptedException {
    return report(options, List.of(file.toString()));
  }

  private int report(List<String> options, List<String> arguments) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-jar", jar.toString(), "report"));
    all.addAll(arguments);
    return exitCode(all);
  }

  private static int well(int exitCode) {
    if (exitCode != 0) {
      throw new IllegalStateException("exit code " + exitCode);
    }
    return exitCode;
  }

  private static int exitCode(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(JAVA.toString()));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    if (process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
      return process.exitValue();
    }
    process.destroyForcibly().waitFor(); // with a little less than it needs, a JVM collects garbage for hours
    return NOT_DONE;
  }
}
