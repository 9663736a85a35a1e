package dev.mfacodes.bench.speed.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Runs everything that is measured and writes one page of it. */
final class Benchmark {

  private Benchmark() {}

  /**
   * Prints the page and writes it.
   *
   * @param arguments a folder to work in, the megabytes of the file of sign-ins, the rounds, the jar of the command
   *     line, the page, and the JVMs for each function if they are not as many as the rounds
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    long bytes = Long.parseLong(arguments[1]) * 1_000_000;
    int rounds = Integer.parseInt(arguments[2]);
    Command command = new Command(Path.of(arguments[3]));
    Path written = Path.of(arguments[4]);
    Markdown page = about(bytes, rounds);
    ReadingTable reading = new ReadingTable(folder, bytes, rounds);
    reading.write(page);
    Files.writeString(written, page.toString()); // what is cut off leaves what was measured
    command(page, command, folder, reading.file(), rounds);
    Files.writeString(written, page.toString());
    FormatTable.write(page, folder, bytes / 8, rounds);
    Files.writeString(written, page.toString());
    FunctionTable.write(page, arguments.length > 5 ? Integer.parseInt(arguments[5]) : rounds);
    Files.writeString(written, page.toString());
    System.out.print(page);
  }

  private static Markdown about(long bytes, int rounds) {
    return new Markdown()
        .line("# Benchmarks")
        .line("")
        .line("Written by `checks/bench/bench.sh " + bytes / 1_000_000 + ' ' + rounds + "` on "
            + LocalDate.now(ZoneOffset.UTC) + ". Only figures of one table compare: what ran beside each other met the"
            + " same machine. \"No verdict\" stands where the middle half of the rounds spread by more than "
            + Spread.NOISE + " after " + Rounds.TRIES + " tries. The files are invented, the same for everybody.")
        .line("")
        .line("- Machine: " + Machine.description())
        .line("- JVM: " + Machine.jvm())
        .line("- Versions: " + Machine.versions());
  }

  private static void command(Markdown page, Command command, Path folder, Path file, int rounds) throws Exception {
    Command.StartUp startUp = command.startUp(folder);
    page.heading("Command line")
        .line("`mfa report` of 100 events takes " + times(startUp.plain()) + " as long as a JVM that says hello, and "
            + times(startUp.archived()) + " with an archive and the README's options beside it.")
        .line("")
        .header(List.of("heap", "MB of the file", "exit code of `mfa report`"));
    for (String heap : List.of("32m", "16m")) {
      page.row("-Xmx" + heap, Markdown.figure(Files.size(file) / 1e6, 0),
          Integer.toString(command.report(file, heap)));
    }
    page.line("")
        .line("`mfa report --settle-time 1h --estimate-users` of that file, by its time with no options:")
        .line("")
        .header(List.of("options of `java`", "time", "q3/q1", "seconds"));
    for (Series found : command.reports(folder, file, rounds)) {
      page.row(found.name(), Markdown.figure(found.ratio().median(), 2), Markdown.figure(found.ratio().width(), 2),
          Markdown.figure(found.seconds().median(), 2));
    }
  }

  private static String times(Series found) {
    return Markdown.figure(found.ratio(), 2) + " times (q3/q1 " + Markdown.figure(found.ratio().width(), 2) + "; "
        + Markdown.figure(found.seconds().median(), 2) + " s)";
  }
}
