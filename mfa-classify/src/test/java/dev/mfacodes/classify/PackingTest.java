package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PackingTest {

  private static final UnknownValue GLANCE = new UnknownValue(UnknownValue.Kind.METHOD, "glance");
  private static final UnknownValue NOD = new UnknownValue(UnknownValue.Kind.METHOD, "nod");

  private static final List<Totals> TOTALS = List.of(
      new Totals(0, null, null, new long[] {}, new long[] {}, 0, 0, Map.of(), Map.of(), Map.of()),
      new Totals(7, Instant.EPOCH.minusNanos(1), Instant.parse("2026-01-31T08:00:00.123456789Z"),
          new long[] {7, 0, 0, 3, 1L << 40, 0}, new long[] {5, 0, 0, 1, 300, 0}, 4, 2,
          Map.of("Require MFA", 1, "Admins", 2), Map.of("nod", 3, "Admins", 4), Map.of(GLANCE, 2L, NOD, 1L << 33)),
      new Totals(2, Instant.MIN, Instant.MAX, new long[] {0, 2}, new long[] {0, 0}, 0, 0,
          Map.of("Admins", 0), Map.of(), Map.of(NOD, 1L)));

  @Test
  void what_is_packed_is_the_same_unpacked_however_much_was_packed_since() {
    Packing packing = new Packing();
    List<byte[]> packed = TOTALS.stream().map(packing::pack).toList();
    for (int i = 0; i < TOTALS.size(); i++) {
      assertThat(packing.unpack(packed.get(i))).usingRecursiveComparison().isEqualTo(TOTALS.get(i));
    }
  }
}
