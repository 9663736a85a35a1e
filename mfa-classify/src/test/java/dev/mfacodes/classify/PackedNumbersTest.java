package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class PackedNumbersTest {

  private static final long[] EDGES = {
      0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, Long.MAX_VALUE, -1, Long.MIN_VALUE};

  @Property(tries = 500)
  void numbers_are_the_same_unpacked(@ForAll @Size(max = 400) long[] numbers, @ForAll @Size(max = 400) byte[] small) {
    assertUnpackedAsPacked(numbers);
    long[] widened = new long[small.length];
    for (int i = 0; i < small.length; i++) {
      widened[i] = small[i] < 100 ? 0 : small[i];
    }
    assertUnpackedAsPacked(widened);
  }

  @Test
  void each_edge_stands_beside_each() {
    for (long one : EDGES) {
      for (long other : EDGES) {
        assertUnpackedAsPacked(new long[] {one, other, 0, one});
        assertUnpackedAsPacked(new long[] {0, one, other, 0, 0});
      }
    }
  }

  @Test
  void zeros_take_no_room_and_a_small_number_takes_two_bytes() {
    long[] numbers = new long[300];
    assertThat(PackedNumbers.pack(numbers)).isEmpty();
    numbers[120] = 127;
    numbers[299] = 3;
    assertThat(PackedNumbers.pack(numbers)).containsExactly(120, 127, 0b1011_0010, 1, 3); // 178 zeros: two bytes
  }

  private static void assertUnpackedAsPacked(long[] numbers) {
    assertThat(PackedNumbers.unpack(PackedNumbers.pack(numbers), numbers.length)).containsExactly(numbers);
  }
}
