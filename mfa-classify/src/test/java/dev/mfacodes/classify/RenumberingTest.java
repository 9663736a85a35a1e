package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class RenumberingTest {

  @Property(tries = 300)
  void numbers_are_numbered_as_they_first_come(
      @ForAll @Size(max = 300) List<@IntRange(max = Integer.MAX_VALUE - 1) Integer> numbers) {
    Map<Integer, Integer> expected = new HashMap<>();
    Renumbering renumbering = new Renumbering();
    for (int number : numbers) {
      assertThat(renumbering.number(number)).isEqualTo(expected.computeIfAbsent(number, first -> expected.size()));
    }
  }

  @Test
  void many_neighbours_are_told_apart() {
    Renumbering renumbering = new Renumbering();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 100_000; i++) {
        assertThat(renumbering.number(i * 3)).isEqualTo(i);
      }
    }
  }
}
