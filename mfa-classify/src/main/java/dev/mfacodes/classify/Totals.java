package dev.mfacodes.classify;

import java.time.Instant;
import java.util.Map;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Tally} came to, of which {@link TallyFigures} makes figures. Packed, since a year has 8,760 hours, and
 * the {@link MfaFigures} of each would take some 8 kB. Immutable.
 */
final class Totals {

  private final long rows;
  private final @Nullable Instant first;
  private final @Nullable Instant last;
  private final int counters;
  private final byte[] attempts;
  private final byte[] users;
  private final long askedAtLast;
  private final long notCompletingAtLast;
  private final Map<String, Integer> policies;
  private final Map<String, Integer> unlistedMethods;
  private final Map<UnknownValue, Long> unknowns;

  Totals(Tally tally) {
    rows = tally.rows();
    first = tally.first();
    last = tally.last();
    counters = tally.counters();
    attempts = packed(tally::attempts);
    users = packed(tally::users);
    LastAsked lastAsked = tally.lastAsked();
    askedAtLast = lastAsked == null ? 0 : lastAsked.asked();
    notCompletingAtLast = lastAsked == null ? 0 : lastAsked.notCompleted();
    policies = tally.policies().blocks();
    unlistedMethods = tally.unlistedMethods().blocks();
    unknowns = Map.copyOf(tally.unknowns());
  }

  private byte[] packed(IntToLongFunction counter) {
    long[] numbers = new long[counters];
    for (int i = 0; i < counters; i++) {
      numbers[i] = counter.applyAsLong(i);
    }
    return PackedNumbers.pack(numbers);
  }

  long rows() {
    return rows;
  }

  @Nullable Instant first() {
    return first;
  }

  @Nullable Instant last() {
    return last;
  }

  /** How many attempts each counter counted. */
  long[] attempts() {
    return PackedNumbers.unpack(attempts, counters);
  }

  /** How many users each counter counted. */
  long[] users() {
    return PackedNumbers.unpack(users, counters);
  }

  /** How many users were asked, of those that are held. */
  long askedAtLast() {
    return askedAtLast;
  }

  /** How many of them did not complete the last time. */
  long notCompletingAtLast() {
    return notCompletingAtLast;
  }

  /** The first counter of each policy's block. */
  Map<String, Integer> policies() {
    return policies;
  }

  /** The first counter of the block of each method that is not listed. */
  Map<String, Integer> unlistedMethods() {
    return unlistedMethods;
  }

  Map<UnknownValue, Long> unknowns() {
    return unknowns;
  }
}
