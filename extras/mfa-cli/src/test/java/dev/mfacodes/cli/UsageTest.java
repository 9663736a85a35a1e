package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.Catalogue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line itself: help, bad usage, and an output that nobody reads. */
final class UsageTest {

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", value = {
      "explain => Missing required parameter: 'CODE|TEXT|NUMBER'",
      "classify => Missing required parameter: 'FILE'",
      "classify - --lang fr => Invalid value for option '--lang': expected one of en, nl",
      "classify - --audience all => Invalid value for option '--audience': expected one of end-user, helpdesk, admin",
      "classify - --from x => Invalid value for option '--from': expected one of graph, diagnostics, log-analytics,"
          + " portal-json, portal-csv, portal-auth-details-csv, activity-csv, user-registration-details,"
          + " credential-user-registration-details, registration-csv",
      "classify - --zone Nowhere => Invalid value for option '--zone': expected a zone as Europe/Amsterdam, or UTC",
      "classify - --max-record 0 => --max-record: expected 1 to 1024",
      "classify - - --auth-details x => --auth-details: goes with one FILE",
      "catalog --format xml => Invalid value for option '--format':"
          + " expected one of json, csv, markdown, html, sql, kql",
      "explain x --nonsense => Unknown option: '--nonsense'",
      "classify - --pseudonym-key missing => --pseudonym-key: the file cannot be read or is empty"
  })
  void bad_usage_is_one_line(String arguments, String message) {
    String[] words = arguments.split(" ");

    assertBadUsage(Cli.run(words), message + "; see mfa " + words[0] + " --help");
  }

  private static void assertBadUsage(Cli.Result result, String message) {
    assertThat(result).isEqualTo(new Cli.Result(Mfa.UNUSABLE, "", "mfa: " + message + "\n"));
  }

  @Test
  void sql_is_said_to_be_in_the_other_jar() {
    Cli.Result sql = Cli.run("sql", "--format", "csv", "SELECT 1", "log.json");

    assertThat(sql.code()).isEqualTo(2);
    assertThat(sql.out()).isEmpty();
    assertThat(sql.err())
        .isEqualTo("mfa: sql is in mfa-sql.jar, which carries DuckDB; this is mfa.jar, which does without\n");
  }

  @Test
  void without_a_command_nothing_is_done() {
    assertBadUsage(Cli.run(), "Missing required subcommand; see mfa --help");
  }

  @Test
  void an_empty_key_is_bad_usage(@TempDir Path folder) throws IOException {
    Path empty = Files.createFile(folder.resolve("key"));

    assertBadUsage(
        Cli.classify("[]", "--pseudonym-key", empty.toString()),
        "--pseudonym-key: the file cannot be read or is empty; see mfa classify --help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "explain ", "classify ", "catalog "})
  void every_command_has_help_version_and_a_language(String command) {
    Cli.Result help = Cli.run((command + "--help").split(" "));

    assertThat(help.out()).startsWith("Usage: mfa " + command).contains("--lang=en|nl", "--version", "Exit codes:");
    assertThat(help.code()).isZero();
    assertThat(Cli.run((command + "--version").split(" ")).out()).endsWith(", catalogue " + Catalogue.version() + "\n");
  }

  /** Alone it is made when it comes first on the command line; behind an option it is one of all. */
  @ParameterizedTest
  @ValueSource(strings = {"explain", "classify", "report", "registrations", "fatigue", "conformance", "catalog"})
  void a_command_is_the_same_alone_and_among_the_others(String command) {
    assertThat(Cli.run(command, "--help")).isEqualTo(Cli.run("--lang", "en", command, "--help"));
    assertThat(Cli.run(command, "--nonsense")).isEqualTo(Cli.run("--lang", "en", command, "--nonsense"));
    assertThat(Cli.run("--help").out()).contains("\n  " + command + " ");
  }

  @Test
  void the_language_may_stand_before_or_behind_the_command() {
    String dutch = Cli.run("explain", "--lang", "nl", "0").out();

    assertThat(Cli.run("--lang", "nl", "explain", "0").out()).isEqualTo(dutch);
    assertThat(Cli.run("explain", "0").out()).isNotEqualTo(dutch);
  }

  @Test
  void what_begins_with_an_at_sign_is_no_file_of_arguments(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("arguments"), "SUCCESS_NO_PIN");

    assertThat(Cli.explain("@" + file).out()).doesNotContain("SUCCESS_NO_PIN");
  }

  /** {@code head} goes away; nothing is said about it. */
  @ParameterizedTest
  @CsvSource({
      "Broken pipe,'',141",
      "No space left on device,'mfa: the output cannot be written; what is there of it is not all\n',2"})
  void an_output_that_fails_ends_the_run(String reason, String message, int exitCode) {
    OutputStream closed = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
    byte[] input = "{\"status\":{\"errorCode\":0}}\n".repeat(1_000).getBytes(StandardCharsets.UTF_8);
    for (List<String> arguments : List.of(List.of("classify", "-"), List.of("catalog"), List.of("explain", "0"))) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();

      int code = Mfa.run(new ByteArrayInputStream(input), closed, err, arguments.toArray(String[]::new));

      assertThat(code).as("exit code of %s", arguments).isEqualTo(exitCode);
      assertThat(err.toString(StandardCharsets.UTF_8)).as("%s", arguments).isEqualTo(message);
    }
  }
}
