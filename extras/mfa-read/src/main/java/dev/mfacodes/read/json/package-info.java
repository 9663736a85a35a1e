/** JSON: from bytes to records, and from a record to maps and lists. Knows {@code input}. */
@NullMarked
package dev.mfacodes.read.json;

import org.jspecify.annotations.NullMarked;
