package dev.mfacodes.cli.spi;

import java.util.concurrent.Callable;

/**
 * A command that a further jar brings along, found by {@link java.util.ServiceLoader}. Made once; used by one thread.
 */
public interface FurtherCommand {

  /**
   * What it is called by.
   *
   * @return the name, in small letters
   */
  String name();

  /**
   * The command, annotated for picocli. It returns the exit code, as the others do, and throws what is about the output
   * only.
   *
   * @param streams where it writes to
   * @return the command
   */
  Callable<Integer> on(Streams streams);
}
