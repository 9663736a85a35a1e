package dev.mfacodes.bench.speed.run;

import dev.mfacodes.bench.speed.peer.Case;
import dev.mfacodes.bench.speed.peer.Cases;
import dev.mfacodes.bench.speed.peer.Floor;
import dev.mfacodes.bench.speed.peer.Floors;
import dev.mfacodes.bench.speed.sample.Sample;
import dev.mfacodes.bench.speed.sample.SampleFormat;
import dev.mfacodes.bench.speed.sample.SampleOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every way to read a file of Graph's sign-ins, beside each other. */
final class ReadingTable {

  private final Path file;
  private final int rounds;

  ReadingTable(Path folder, long bytes, int rounds) throws Exception {
    this.file = new Sample(SampleFormat.GRAPH_NDJSON, SampleOptions.COMPACT).write(folder, bytes);
    this.rounds = rounds;
  }

  Path file() {
    return file;
  }

  void write(Markdown page) throws Exception {
    List<Case> cases = Stream.concat(Cases.ours().stream(), Cases.peers().stream()).toList();
    List<Floor> floors = Floors.all();
    Agreement.check(Stream.concat(Stream.of(Floors.JACKSON_2_TOKENS), floors.stream()).toList(), file);
    Agreement agreement = Agreement.of(cases, file);
    Map<String, String> does = Stream.concat(
        floors.stream().map(floor -> Map.entry(floor.name(), "floor: counts " + floor.counts())),
        cases.stream().map(one -> Map.entry(one.name(), one.does())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    List<Timed> items = new ArrayList<>();
    floors.forEach(floor -> items.add(Timed.of(floor, file)));
    agreement.agreed().forEach(one -> items.add(Timed.of(one, file)));
    List<Series> series = new ArrayList<>(
        new Rounds(rounds).against(Timed.of(Floors.JACKSON_2_TOKENS, file), items));
    series.sort(Comparator.comparingDouble(one -> one.ratio().median()));
    rows(page, series, does, agreement);
  }

  private void rows(Markdown page, List<Series> series, Map<String, String> does, Agreement agreement)
      throws Exception {
    long events = agreement.aggregate().events();
    page.heading("Reading")
        .line(Markdown.figure(events, 0) + " sign-ins of Graph, one a line, "
            + Markdown.figure(Files.size(file) / 1e6, 0) + " MB, one thread, " + rounds
            + " rounds once all are warm, medians. "
            + "1.00 is the time of `nextToken` of Jackson 2 over all tokens of the same file.")
        .line("")
        .header(List.of("case", "time", "q3/q1", "MB/s", "events/s", "B allocated an event", "what it does "));
    for (Series one : series) {
      page.row(one.name(), Markdown.figure(one.ratio(), 2), Markdown.figure(one.ratio().width(), 2),
          Markdown.figure(Files.size(file) / 1e6 / one.seconds().median(), 0),
          Markdown.figure(events / one.seconds().median(), 0),
          isElsewhere(one.name()) ? "not in this JVM" : Markdown.figure((double) one.allocated() / events, 0),
          does.get(one.name()));
    }
    page.line("");
    agreement.refused().forEach(refused -> page.line("Refused, since it counted something else: " + refused + '.'));
  }

  /** What works outside the memory of this JVM. */
  private static boolean isElsewhere(String name) {
    return name.startsWith("DuckDB") || name.startsWith("Python");
  }
}
