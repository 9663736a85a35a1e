/** The {@code mfa sql} command. */
@SuppressWarnings("requires-automatic") // DuckDB's driver and JLine have no module descriptor
module dev.mfacodes.sql {
  requires com.fasterxml.jackson.core;
  requires de.siegmar.fastcsv;
  requires dev.mfacodes.cli;
  requires dev.mfacodes.duckdb;
  requires duckdb.jdbc;
  requires info.picocli;
  requires org.jline.terminal; // the width of characters; comes with the command line
  requires static org.jspecify;

  provides dev.mfacodes.cli.spi.FurtherCommand with
      dev.mfacodes.sql.SqlInMfa;
}
