package dev.mfacodes.sql;

import dev.mfacodes.cli.spi.Choices;
import dev.mfacodes.cli.spi.Given;
import dev.mfacodes.cli.spi.PartFile;
import dev.mfacodes.cli.spi.Streams;
import dev.mfacodes.cli.spi.Syntax;
import dev.mfacodes.duckdb.MfaFunctions;
import dev.mfacodes.model.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.ParameterException;

/** Asks SQL of exports. */
final class SqlCommand implements Callable<Integer> {

  private static final int FINE = 0;
  private static final int UNUSABLE = 2;

  private final Syntax syntax = new Syntax(
      this,
      "Asks SQL (DuckDB's) of exports, with functions that say what a sign-in means. The table signins has a row a"
          + " record: its properties as columns, the record itself as JSON in the column event, and its file.",
      "",
      "Functions: mfa_signin, mfa_challenged, mfa_outcome, mfa_detail, mfa_method, mfa_cause and mfa_classify (all as"
          + " JSON), each of (event), of (error code, details, to_json(steps)) or of (result code, authentication"
          + " result); mfa_title(value [, lang]) and mfa_explain(value [, lang]). Tables mfa_codes and mfa_spellings.",
      "",
      "The functions name no users, but the query is answered as it is asked: columns with names, addresses and devices"
          + " are shown if it selects them.",
      "");

  private final Given<String> sql = syntax.argument("SQL", 1,
      "One query, as \"SELECT mfa_outcome(event), count(*) FROM signins GROUP BY ALL\".");

  private final Given<List<String>> files = syntax.arguments("FILE", 0,
      "Exports as JSON (objects, arrays, one a line, pages), CSV, Parquet, also packed with gzip. One that cannot be"
          + " read ends it: no answer is made of the others alone. Cells of CSV are texts.");

  private final Given<ResultForm> format = syntax.choice("--format", Choices.of(ResultForm.values()),
      "table by default, of 1,000 rows at most; json is an object a line.").or(ResultForm.TABLE);

  private final Given<Path> out = syntax.option("--out", "FILE", Path.class,
      "Writes the rows there as Parquet, instead of printing them. The file must not be there yet.");

  private final Streams streams;
  private final Supplier<Language> language;

  SqlCommand(Streams streams, Supplier<Language> language) {
    this.streams = streams;
    this.language = language;
  }

  Syntax syntax() {
    return syntax;
  }

  @Override
  public Integer call() throws IOException {
    if (out.said().isPresent() && format.said().isPresent()) {
      throw new ParameterException(
          syntax.spec().commandLine(), "--format: goes without --out, which writes Parquet");
    }
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:")) {
      prepare(duckDb);
      MfaFunctions.register(duckDb, language.get());
      SignIns signIns = SignIns.create(duckDb, files.get());
      try {
        return answer(duckDb, sql.get().strip().replaceFirst("[;\\s]+$", ""));
      } catch (SQLException failed) {
        signIns.tellOf(failed);
        throw failed;
      }
    } catch (UnusableFileException unusable) {
      streams.messages().accept(String.valueOf(unusable.getMessage()));
      return UNUSABLE;
    } catch (SQLException failed) {
      streams.messages().accept(Failures.shown(failed) + out.said().map(file -> "; not written: " + file).orElse(""));
      return UNUSABLE;
    }
  }

  private int answer(Connection duckDb, String query) throws SQLException, IOException {
    if (out.said().isPresent()) {
      return write(duckDb, query, out.get());
    }
    Answer.print(duckDb, query, format.get(), streams.out());
    return FINE;
  }

  private static void prepare(Connection duckDb) throws SQLException {
    try (Statement statement = duckDb.createStatement()) {
      statement.execute("SET TimeZone = 'UTC'"); // no machine's zone counts
      // nothing is fetched from anywhere
      statement.execute("SET autoinstall_known_extensions = false");
      statement.execute("SET autoload_known_extensions = false");
      statement.execute("SET enable_progress_bar = false");
    }
  }

  private int isThere(Path file) {
    streams.messages().accept(file + ": the file is there already");
    return UNUSABLE;
  }

  private int write(Connection duckDb, String query, Path file) throws SQLException {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return isThere(file);
    }
    if (folder == null || !Files.isWritable(folder)) {
      streams.messages().accept(file + ": the file cannot be written");
      return UNUSABLE;
    }
    try (PartFile part = PartFile.of(file); Statement copy = duckDb.createStatement()) {
      long rows = copy.executeLargeUpdate(
          "COPY (" + query + "\n) TO " + SignIns.text(part.path().toString()) + " (FORMAT parquet)");
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) { // meanwhile
        return isThere(file);
      }
      part.finish();
      streams.messages().accept("written: " + rows + " rows, " + file);
      return FINE;
    } catch (IOException notMoved) {
      streams.messages().accept(file + ": the file cannot be written");
      return UNUSABLE;
    }
  }
}
