package dev.mfacodes.sql;

import dev.mfacodes.cli.spi.FurtherCommand;
import dev.mfacodes.cli.spi.Streams;
import java.util.concurrent.Callable;

/** Brings {@code sql} to the command line. */
public final class SqlInMfa implements FurtherCommand {

  /** For {@link java.util.ServiceLoader}. */
  public SqlInMfa() {}

  @Override
  public String name() {
    return "sql";
  }

  @Override
  public Callable<Integer> on(Streams streams) {
    return new SqlCommand(streams);
  }
}
