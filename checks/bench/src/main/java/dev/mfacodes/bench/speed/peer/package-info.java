/**
 * The same work done in every way there is: each {@link dev.mfacodes.bench.speed.peer.Case} reads a file of Graph's
 * sign-ins, one a line, and gives the same {@link dev.mfacodes.bench.speed.peer.Aggregate}. {@code Cases} lists them.
 */
package dev.mfacodes.bench.speed.peer;
