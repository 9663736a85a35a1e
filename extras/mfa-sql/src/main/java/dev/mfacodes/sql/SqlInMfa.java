package dev.mfacodes.sql;

import dev.mfacodes.cli.spi.FurtherCommand;
import dev.mfacodes.cli.spi.Streams;
import dev.mfacodes.cli.spi.Syntax;
import dev.mfacodes.model.text.Language;
import java.util.function.Supplier;

/** Brings {@code sql} to the command line. */
public final class SqlInMfa implements FurtherCommand {

  /** For {@link java.util.ServiceLoader}. */
  public SqlInMfa() {}

  @Override
  public String name() {
    return "sql";
  }

  @Override
  public Syntax on(Streams streams, Supplier<Language> language) {
    return new SqlCommand(streams, language).syntax();
  }
}
