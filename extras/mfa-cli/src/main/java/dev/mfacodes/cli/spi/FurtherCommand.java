package dev.mfacodes.cli.spi;

import dev.mfacodes.model.text.Language;
import java.util.function.Supplier;

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
   * The command.
   *
   * @param streams where it writes to
   * @param language the language that is asked for, once the command line is read
   * @return what may be said to it
   */
  Syntax on(Streams streams, Supplier<Language> language);
}
