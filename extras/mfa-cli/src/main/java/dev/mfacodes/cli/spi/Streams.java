package dev.mfacodes.cli.spi;

import java.io.OutputStream;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Where a command writes to.
 *
 * @param out the standard output, buffered; not to be closed
 * @param messages takes what is to be said on the standard error; becomes one line
 */
public record Streams(OutputStream out, Consumer<String> messages) {

  /**
   * Refuses {@code null}.
   *
   * @param out the standard output
   * @param messages takes what is to be said
   */
  public Streams {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(messages, "messages");
  }
}
