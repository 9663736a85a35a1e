package dev.mfacodes.bench.speed.run;

import dev.mfacodes.bench.speed.sample.Sample;
import dev.mfacodes.bench.speed.sample.SampleFormat;
import dev.mfacodes.bench.speed.sample.SampleOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Holds this library against its gates. */
final class Gates {

  private Gates() {}

  /**
   * Prints a row as soon as it is known, and exits with 1 if a gate is missed, else with 3 if one has no verdict, else
   * with 0.
   *
   * @param arguments a folder to work in, the megabytes of the file of sign-ins, the rounds, and the jar of the command
   *     line
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int rounds = Integer.parseInt(arguments[2]);
    System.out.println(Machine.description() + "; " + Machine.jvm() + "; " + rounds + " rounds\n");
    System.out.print(new Markdown().header(List.of("what ", "gate ", "goal ", "found ", "verdict ")));
    List<Verdict> verdicts = new ArrayList<>();
    Consumer<Finding> findings = finding -> {
      System.out.println(finding.row());
      verdicts.add(finding.verdict());
    };
    Path file = new Sample(SampleFormat.GRAPH_NDJSON, SampleOptions.COMPACT)
        .write(folder, Long.parseLong(arguments[1]) * 1_000_000);
    new ReadingGates(file, rounds).each(findings);
    FunctionGates.each(rounds, findings);
    OtherGates.each(folder, file, rounds, new Command(Path.of(arguments[3])), findings);
    System.exit(Verdict.exitCode(verdicts));
  }
}
