package dev.mfacodes.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.duckdb.MfaFunctions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as its jar has it, in a JVM of its own. */
final class WholeCommandTest {

  private static final Path ROOT = Path.of("../..");

  @TempDir
  private Path folder;

  @Test
  void the_example_of_the_readme_gives_what_stands_there() throws Exception {
    Matcher example = Pattern.compile("java -jar extras/mfa-sql/target/mfa-sql.jar sql \"([^\"]*)\" \\\\\n"
        + " *([^\n]*)\n```\n\n```text\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(ROOT.resolve("README.md")));

    assertThat(example.find()).isTrue();
    List<String> arguments = new ArrayList<>(List.of("sql", example.group(1)));
    arguments.addAll(List.of(example.group(2).split(" ")));
    assertThat(mfa(arguments.toArray(new String[0]))).isEqualTo(example.group(3));
  }

  @Test
  void the_help_lists_sql_and_says_what_it_shows() throws Exception {
    assertThat(mfa("--help")).contains("sql").contains("Asks SQL (DuckDB's) of exports");
    assertThat(mfa("sql", "--help")).contains("The functions name no users");
  }

  @Test
  void the_tables_are_those_of_the_catalogues_script() throws Exception {
    String script = mfa("catalog", "--format", "sql");
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:"); Statement sql = duckDb.createStatement()) {
      sql.execute(script);
      MfaFunctions.register(duckDb);
      for (String table : List.of("mfa_codes", "mfa_spellings")) {
        String differing = "SELECT"
            + " (SELECT count(*) FROM (FROM memory." + table + " EXCEPT ALL FROM temp." + table + "))"
            + " + (SELECT count(*) FROM (FROM temp." + table + " EXCEPT ALL FROM memory." + table + ")),"
            + " (SELECT count(*) FROM temp." + table + ")";
        try (ResultSet counts = sql.executeQuery(differing)) {
          assertThat(counts.next()).isTrue();
          assertThat(counts.getLong(1)).as(table).isZero();
          assertThat(counts.getLong(2)).as(table).isGreaterThan(100);
        }
      }
    }
  }

  private String mfa(String... arguments) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-cp",
        absolute(System.getProperty("java.class.path")), "dev.mfacodes.cli.Mfa"));
    line.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process mfa = new ProcessBuilder(line)
        .directory(ROOT.toFile())
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
    assertThat(mfa.waitFor()).as(Files.readString(err)).isZero();
    return Files.readString(out);
  }

  private static String absolute(String classPath) {
    return String.join(File.pathSeparator, List.of(classPath.split(File.pathSeparator)).stream()
        .map(entry -> Path.of(entry).toAbsolutePath().toString()).toList());
  }
}
