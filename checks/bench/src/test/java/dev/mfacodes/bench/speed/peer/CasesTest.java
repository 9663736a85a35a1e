package dev.mfacodes.bench.speed.peer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.bench.speed.sample.Sample;
import dev.mfacodes.bench.speed.sample.SampleFormat;
import dev.mfacodes.bench.speed.sample.SampleOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is measured side by side does the same work. */
final class CasesTest {

  /** More than a page of the SDK, and more than one block of lines. */
  private static final int RECORDS = 1_050;

  @TempDir
  private static Path folder;

  @TestFactory
  Stream<DynamicTest> every_case_finds_the_same() throws Exception {
    Path compact = sample(SampleOptions.COMPACT, RECORDS);
    Path shuffled = sample(SampleOptions.SHUFFLED, RECORDS / 10);
    Aggregate ofCompact = new ModelDoor().run(compact);
    Aggregate ofShuffled = new ModelDoor().run(shuffled);

    assertThat(ofCompact.events()).isEqualTo(RECORDS);
    assertThat(ofCompact.endings()).hasSizeGreaterThan(100);
    assertThat(ofCompact.answers()).hasSizeGreaterThan(50);
    return Stream.concat(Cases.ours().stream(), Cases.peers().stream())
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
          assertThat(one.run(compact).agreesWith(ofCompact)).isTrue();
          assertThat(one.run(shuffled).agreesWith(ofShuffled)).isTrue();
        }));
  }

  private static Path sample(SampleOptions options, int records) throws Exception {
    return new Sample(SampleFormat.GRAPH_NDJSON, options).writeRecords(folder, records);
  }

  @Test
  void case_names_are_unique_and_found() {
    List<Case> all = Stream.concat(Cases.ours().stream(), Cases.peers().stream()).toList();

    assertThat(all).extracting(Case::name).doesNotHaveDuplicates()
        .contains(Cases.MODEL, Cases.IMMUTABLES, Cases.DUCKDB_GIVEN, Cases.SDK_EVENT, Cases.SDK_PAGE,
            Cases.FASTJSON2_STREAMING, Cases.FASTJSON2_POJO, Cases.FASTJSON2_WANTED_POJO);
    assertThat(all).allSatisfy(one -> assertThat(Cases.named(one.name())).isPresent());
  }

  @Test
  void floors_count_what_is_there() throws Exception {
    Path file = Files.writeString(folder.resolve("floors.json"), "{\"a\":[1,\"é\"]}\n{}\n");

    assertThat(Floors.JACKSON_2_TOKENS.run(file)).isEqualTo(9);
    for (Floor floor : Floors.all()) {
      assertThat(floor.run(file)).isEqualTo(Map.of("bytes", 18L, "lines", 2L, "tokens", 9L).get(floor.counts()));
    }
  }

  @Test
  void an_aggregate_agrees_only_with_the_same_counts() {
    Aggregate.Ending ending = new Aggregate.Ending(0, "", "Password");
    Aggregate one = new Aggregate(1, Map.of(ending, 1L), 1, 7, Map.of("yes", 1L));

    assertThat(one.agreesWith(new Aggregate(1, Map.of(ending, 1L), 1, 7, Map.of()))).isTrue();
    assertThat(one.agreesWith(new Aggregate(1, Map.of(ending, 1L), 1, 7, Map.of("no", 1L)))).isFalse();
    assertThat(one.agreesWith(new Aggregate(1, Map.of(ending, 1L), 1, 8, Map.of()))).isFalse();
    assertThat(one.agreesWith(new Aggregate(1, Map.of(ending, 2L), 1, 7, Map.of()))).isFalse();
    assertThat(one.agreesWith(new Aggregate(1, Map.of(ending, 1L), 2, 7, Map.of()))).isFalse();
  }
}
