package dev.mfacodes.cli;

import dev.mfacodes.cli.spi.FurtherCommand;
import dev.mfacodes.cli.spi.Streams;
import dev.mfacodes.cli.spi.Syntax;
import dev.mfacodes.model.text.Language;
import java.util.function.Supplier;

/** In place of the command that only the larger jar has. */
final class SqlElsewhere implements FurtherCommand {

  @Override
  public String name() {
    return "sql";
  }

  @Override
  public Syntax on(Streams streams, Supplier<Language> language) {
    Syntax syntax = new Syntax(
        () -> elsewhere(streams), "Asks SQL of exports: in mfa-sql.jar, which carries DuckDB; not in this one.");
    syntax.spec().parser().unmatchedArgumentsAllowed(true); // whatever they are, they are no bad usage
    return syntax;
  }

  private static int elsewhere(Streams streams) {
    streams.messages().accept("sql is in mfa-sql.jar, which carries DuckDB; this is mfa.jar, which does without");
    return Mfa.UNUSABLE;
  }
}
