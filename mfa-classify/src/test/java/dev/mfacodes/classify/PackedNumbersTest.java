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
  void some_zeros_take_two_bytes_and_a_small_number_takes_one() {
    long[] numbers = new long[300];
    assertThat(pack(numbers)).containsExactly(0, 0b1010_1011, 2); // and 299 more of them
    numbers[120] = 127;
    numbers[299] = 3;
    assertThat(pack(numbers)).containsExactly(0, 119, 127, 0, 0b1011_0001, 1, 3);
  }

  private static byte[] pack(long[] numbers) {
    PackedNumbers.Writer out = new PackedNumbers.Writer();
    for (long number : numbers) {
      out.write(number);
    }
    return out.packed();
  }

  private static void assertUnpackedAsPacked(long[] numbers) {
    PackedNumbers.Reader in = new PackedNumbers.Reader(pack(numbers));
    for (long number : numbers) {
      assertThat(in.read()).isEqualTo(number);
    }
  }
}
