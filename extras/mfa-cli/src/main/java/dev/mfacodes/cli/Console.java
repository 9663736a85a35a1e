package dev.mfacodes.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a command reads from and writes to.
 *
 * @param in the standard input
 * @param out the standard output, buffered
 * @param messages the standard error
 * @param progress where progress is shown, if anywhere; asking takes a moment
 * @param display where the output is shown; asking takes a moment
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintStream messages,
    Supplier<Optional<Progress.Terminal>> progress,
    Supplier<Display> display) {}
