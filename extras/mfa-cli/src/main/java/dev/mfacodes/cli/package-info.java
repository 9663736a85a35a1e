/**
 * The {@code mfa} command: each subcommand is a class, and {@link dev.mfacodes.cli.Mfa} is the door.
 *
 * <p>Standard output is buffered UTF-8 with {@code \n} at line ends, whatever the machine prefers. Reading failures are
 * caught file by file; an {@code IOException} that gets past a command comes from writing.
 */
@NullMarked
package dev.mfacodes.cli;

import org.jspecify.annotations.NullMarked;
