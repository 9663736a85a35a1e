package dev.mfacodes.bench.speed.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.bench.speed.peer.Aggregate;
import dev.mfacodes.bench.speed.peer.Case;
import dev.mfacodes.bench.speed.peer.Cases;
import dev.mfacodes.bench.speed.sample.Sample;
import dev.mfacodes.bench.speed.sample.SampleFormat;
import dev.mfacodes.bench.speed.sample.SampleOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks that stand before a figure. */
final class ChecksTest {

  @TempDir
  private Path folder;

  /** Counts lines and looks at nothing else: what is fast by doing less. */
  private static final class Careless implements Case {

    @Override
    public String name() {
      return "careless";
    }

    @Override
    public String does() {
      return "counts lines";
    }

    @Override
    public Aggregate run(Path file) throws Exception {
      long lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1).size();
      return new Aggregate(lines, Map.of(), 0, 0, Map.of());
    }
  }

  @Test
  void what_counts_something_else_is_refused() throws Exception {
    Path file = new Sample(SampleFormat.GRAPH_NDJSON, SampleOptions.COMPACT).writeRecords(folder, 20);
    Case models = Cases.ours().get(0);

    Agreement agreement = Agreement.of(List.of(models, new Careless()), file);

    assertThat(agreement.agreed()).containsExactly(models);
    assertThat(agreement.refused()).singleElement().asString().startsWith("careless: 20 events, 0 endings");
  }

  @Test
  void checks_leave_the_file_that_is_measured() throws Exception {
    Path measured = new Sample(SampleFormat.GRAPH_NDJSON, SampleOptions.COMPACT).writeRecords(folder, 50);
    long bytes = Files.size(measured);

    Allocation.ofOneMoreEvent(new Careless(), folder, 10);
    Mutants.wronglyCounted(new Careless(), folder, 10);

    assertThat(measured).hasSize(bytes);
  }

  @Test
  void mutants_find_who_does_not_look_and_not_who_does() throws Exception {
    assertThat(Mutants.wronglyCounted(new Careless(), folder, 200)).isGreaterThan(50);
    assertThat(Mutants.wronglyCounted(Cases.ours().get(0), folder, 500)).isZero();
  }

  @Test
  void what_one_more_event_allocates_is_found() throws Exception {
    // At least the text of its 4 KB, and what that was put together in.
    Allocation.Extra extra = Allocation.ofOneMoreEvent(new Careless(), folder, 200);

    assertThat(extra.again()).isBetween(4_000.0, 40_000.0);
    assertThat(extra.like()).isBetween(4_000.0, 40_000.0);
  }
}
