/**
 * How a further jar of this project adds a command that not everybody should have to carry. No API: it changes with the
 * command line.
 */
@NullMarked
package dev.mfacodes.cli.spi;

import org.jspecify.annotations.NullMarked;
