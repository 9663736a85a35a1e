/**
 * Exports to models, streaming: memory holds one record at a time, however large the file.
 *
 * <pre>
 *   bytes ──► input ──► json ──► objects ──┐
 *                └────► csv ───► rows ─────┴──► shape ──► models ──► Stream of ReadResult
 * </pre>
 *
 * <p>{@link dev.mfacodes.read.EventReader} takes a shorter way, where it can: from the bytes of a sign-in to what it
 * says.
 *
 * <p>Splitting comes before parsing, so a record that cannot be read is a problem at its line and costs only itself. No
 * message holds a value from a record. Nothing takes or returns {@code null}.
 */
@NullMarked
package dev.mfacodes.read;

import org.jspecify.annotations.NullMarked;
