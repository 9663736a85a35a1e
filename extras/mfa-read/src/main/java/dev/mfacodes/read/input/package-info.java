/** The bytes of an input: unpacked, in UTF-8, seen through a window that moves forward. Knows nobody. */
@NullMarked
package dev.mfacodes.read.input;

import org.jspecify.annotations.NullMarked;
