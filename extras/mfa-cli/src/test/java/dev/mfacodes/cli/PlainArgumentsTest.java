package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** A command line that is read without picocli does what picocli makes of it. */
final class PlainArgumentsTest {

  private static final String INPUT = """
      {"id":"1","createdDateTime":"2026-01-05T23:30:00Z","userPrincipalName":"a@example.com","status":{"errorCode":0},
      "authenticationDetails":[{"authenticationMethod":"Text message","succeeded":true,
      "authenticationStepResultDetail":"MFA completed in Azure AD"}]}
      {"id":"2","createdDateTime":"2026-01-05T23:50:00Z","userPrincipalName":"b@example.com","status":{"errorCode":500121},
      "authenticationDetails":[{"authenticationMethod":"Text message","succeeded":false,
      "authenticationStepResultDetail":"MFA denied; user declined the authentication"}]}
      """;

  /** What an option may be given; those without a value have none. */
  private static final Map<String, String> VALUES = Map.ofEntries(
      Map.entry("--lang", "nl"),
      Map.entry("--audience", "admin"),
      Map.entry("--as", "ecs"),
      Map.entry("--from", "graph"),
      Map.entry("--zone", "Europe/Amsterdam"),
      Map.entry("--auth-details", "details.csv"),
      Map.entry("--pseudonym-key", "key"),
      Map.entry("--format", "json"),
      Map.entry("--list", "registered"),
      Map.entry("--html", "page.html"),
      Map.entry("--attempt-window", "1h30m"),
      Map.entry("--window", "2d"),
      Map.entry("--as-of", "2026-02-01T00:00:00Z"),
      Map.entry("--days-in", "Europe/Amsterdam"),
      Map.entry("--settle-time", "15m"));

  /** Those whose values are not only a word. */
  private static final List<String> LEFT_TO_PICOCLI =
      List.of("--help", "-h", "--version", "-V", "--column", "--max-record", "--threshold");

  @TempDir
  private Path folder;

  /** Each option of each command that is read plainly, alone. */
  static Stream<List<String>> options() {
    return Stream.of("explain", "classify", "report", "registrations", "fatigue").flatMap(command ->
        options(command)
            .filter(option -> !LEFT_TO_PICOCLI.contains(option.longestName()))
            .flatMap(option -> spellings(option).map(spelling ->
                Stream.concat(Stream.of(command), spelling.stream()).toList())));
  }

  private static Stream<OptionSpec> options(String command) {
    return new CommandLine(Commands.named(command, nowhere())).getCommandSpec().options().stream();
  }

  private static Stream<List<String>> spellings(OptionSpec option) {
    String name = option.longestName();
    String value = VALUES.get(name);
    assertThat(value == null).as("%s has no value here", name).isEqualTo(option.arity().max() == 0);
    return value == null ? Stream.of(List.of(name)) : Stream.of(List.of(name, value), List.of(name + '=' + value));
  }

  private static Console console(InputStream in, OutputStream out, OutputStream err) {
    return new Console(
        in, out, new PrintStream(err, true, StandardCharsets.UTF_8), Optional::empty, () -> Display.PLAIN);
  }

  private static Console nowhere() {
    return console(InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
  }

  @ParameterizedTest
  @MethodSource("options")
  void an_option_means_the_same(List<String> option) throws IOException {
    Files.writeString(folder.resolve("key"), "key");
    List<String> words = new ArrayList<>(option.stream().map(this::inFolder).toList());
    words.add(words.get(0).equals("explain") ? "SUCCESS_NO_PIN" : "-");
    if (words.get(0).equals("classify") && !option.get(1).matches("--(show-users|pseudonym-key).*")) {
      words.add("--show-users"); // else they have other names each time
    }

    assertSame(words);
  }

  /** Files are in the test's own folder. */
  private String inFolder(String word) {
    return word.matches("(--[a-z-]+=)?(key|.*\\.html|.*\\.csv)")
        ? word.substring(0, word.indexOf('=') + 1) + folder.resolve(word.substring(word.indexOf('=') + 1))
        : word;
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "report - --format json --days-in Asia/Tokyo --show-users --no-progress --lang=nl",
      "report --format=json - --estimate-users", "report missing - --html page.html",
      "classify --stats - --as mfa --audience end-user --show-users", "fatigue -", "explain 0 50074 --lang nl",
      "registrations -"})
  void several_options_and_arguments_mean_the_same(String line) {
    assertSame(Stream.of(line.split(" ")).map(this::inFolder).toList());
  }

  private static void assertSame(List<String> words) {
    assertThat(plain(words)).as("%s is plain", words).isPresent();
    assertThat(Cli.run(input(), words.toArray(String[]::new))).isEqualTo(byPicocli(words));
  }

  private static Optional<LanguageCommand> plain(List<String> words) {
    return PlainArguments.command(nowhere(), words.toArray(String[]::new));
  }

  private static Cli.Result byPicocli(List<String> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = CommandLines.execute(console(input(), out, err), words.toArray(String[]::new));
    return new Cli.Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static InputStream input() {
    return new ByteArrayInputStream(INPUT.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void what_is_wrong_or_asks_for_help_is_left_to_picocli() {
    for (String line : List.of(
        "report", "report -x", "report --nonsense -", "report - --format", "report - --format xml", "report - --format -",
        "report - --format=", "report - --format json --format json", "report - --estimate-users=true", "report -- -",
        "report - --help", "report -V", "report - --days-in Nowhere", "report - --as-of yesterday", "report - --window 5m",
        "report - --html a\u0000b", "report - --max-record 5", "classify - --column call-result=x",
        "fatigue - --threshold 3", "conformance -", "catalog", "catalog --format json", "sql x", "--lang nl report -",
        "explain", "explain -5", "")) {
      assertThat(plain(List.of(line.split(" ")))).as(line).isEmpty();
    }
    assertThat(plain(List.of())).isEmpty();
    assertThat(plain(List.of("explain", ""))).as("an empty word").isEmpty();
  }

  @Test
  void a_value_may_hold_an_equals_sign() {
    assertThat(plain(List.of("report", "-", "--html=a=b.html"))).isPresent();
    assertSame(List.of("explain", "a=b"));
  }
}
