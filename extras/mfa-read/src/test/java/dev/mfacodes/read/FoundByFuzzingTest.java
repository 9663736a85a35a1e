package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the fuzzer of {@code checks/fuzz} found, where it has a meaning that can be read. */
final class FoundByFuzzingTest {

  @Test
  void what_is_wrong_behind_the_records_of_a_page_is_told_as_being_there() {
    Outcome outcome = Outcome.of("{\"value\":[\n{\"id\":\"a\",\"status\":{}}\n],\n\"x\":[\n{\"id\":\"b\",\"status\":{}}");
    assertThat(outcome.complaints()).containsExactly("line 3: the file ends within this record");
    assertThat(outcome.results()).extracting(result -> result.position().byteOffset()).isSorted();
  }
}
