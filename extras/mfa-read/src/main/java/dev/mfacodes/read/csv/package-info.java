/** CSV: from bytes to rows, and from a row to fields. Knows {@code input}. */
@NullMarked
package dev.mfacodes.read.csv;

import org.jspecify.annotations.NullMarked;
