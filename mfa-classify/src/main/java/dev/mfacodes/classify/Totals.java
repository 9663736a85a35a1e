package dev.mfacodes.classify;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Tally} came to; {@link TallyFigures} makes figures of it.
 *
 * @param rows how many rows
 * @param first the time of the first; null if none has one
 * @param last the time of the last; null if none has one
 * @param attempts how many attempts each {@link Counter} counted
 * @param users how many users each counted
 * @param askedAtLast how many users were asked, of those that are held
 * @param notCompletingAtLast how many of them did not complete the last time
 * @param policies the first counter of each policy's block
 * @param unlistedMethods the first counter of the block of each method that is not listed
 * @param unknowns how often each came
 */
record Totals(
    long rows,
    @Nullable Instant first,
    @Nullable Instant last,
    long[] attempts,
    long[] users,
    long askedAtLast,
    long notCompletingAtLast,
    Map<String, Integer> policies,
    Map<String, Integer> unlistedMethods,
    Map<UnknownValue, Long> unknowns) {}
