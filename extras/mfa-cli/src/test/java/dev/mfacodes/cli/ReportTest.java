package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code mfa report}: all questions, in both languages, in any width. */
final class ReportTest {

  private static final String[] FILES = {
    "samples/sign-ins.json", "samples/activity-report.csv", "samples/registrations.json", "samples/prompts.csv"};

  private static Cli.Result report(String... options) {
    return Cli.run(Stream.concat(Stream.of("report"), Stream.concat(Arrays.stream(options), Arrays.stream(FILES)))
        .toArray(String[]::new));
  }

  private static String shownOn(Display display, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    int code = Mfa.run(
        new Console(InputStream.nullInputStream(), out, err, Optional::empty, () -> display), arguments);
    assertThat(code).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void the_seven_questions_are_headings_in_both_languages() {
    assertThat(report().out()).contains(
        "\n1. Was MFA requested?\n", "\n2. How was MFA satisfied?\n", "\n3. By which methods?\n",
        "\n4. Why was MFA not completed?\n", "\n5. How many users were asked?\n",
        "\n6. How many users could not complete MFA?\n", "\n7. What are the common problems?\n");
    assertThat(report("--lang", "nl").out()).contains(
        "\n1. Is er om MFA gevraagd?\n", "\n2. Hoe is aan de MFA-vereiste voldaan?\n", "\n3. Met welke methoden?\n",
        "\n4. Waarom is MFA niet voltooid?\n", "\n5. Aan hoeveel gebruikers is om MFA gevraagd?\n",
        "\n6. Hoeveel gebruikers konden MFA niet voltooien?\n", "\n7. Welke problemen komen het meest voor?\n");
  }

  @Test
  void figures_have_numerator_denominator_and_what_was_left_out() {
    assertThat(report().out())
        .contains("Attempts in which a second factor was requested: 19 of 22 (86.4%)\n"
            + "  Left out: 1 not recorded whether requested\n")
        .contains("Users asked who have no method registered: ");
    assertThat(report("--lang", "nl").out())
        .contains("Pogingen waarbij om een tweede factor is gevraagd: 19 van 22 (86,4%)\n"
            + "  Niet meegeteld: 1 niet vastgelegd of erom is gevraagd\n");
  }

  @ParameterizedTest
  @CsvSource({"80, en", "80, nl", "100, nl", "160, en", "400, en"})
  void no_line_is_wider_than_where_it_is_shown(int columns, String language) {
    String[] arguments = Stream.concat(Stream.of("report", "--lang", language), Arrays.stream(FILES))
        .toArray(String[]::new);
    assertThat(shownOn(new Display(columns, false), arguments).lines())
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(columns));
  }

  @Test
  void colours_are_for_terminals_only() {
    String[] arguments = {"report", "samples/prompts.csv"};
    String plain = shownOn(Display.PLAIN, arguments);
    String coloured = shownOn(new Display(80, true), arguments);
    assertThat(plain).doesNotContain("\u001b");
    assertThat(coloured).contains("\u001b[").isNotEqualTo(plain);
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void nobody_is_named_unless_asked_for(String format) {
    assertThat(report("--format", format).out()).doesNotContain("@example.com").doesNotContain("+31");
  }

  @Test
  void the_json_has_the_figures_whole_by_day_and_by_hour() throws IOException {
    JsonNode report = new ObjectMapper().readTree(report("--format", "json").out());
    JsonNode figures = report.get("figures");
    assertThat(figures.get("challenged")).hasToString("""
        {"part":19,"whole":22,"leftOut":{"CHALLENGE_NOT_RECORDED":1}}""");
    assertThat(figures.get("attempts").asInt()).isEqualTo(23);
    assertThat(sum(report.get("days"), "attempts")).isEqualTo(sum(report.get("hours"), "attempts"));
    assertThat(report.get("window").asText()).isEqualTo("PT10M");
    assertThat(report.get("registrations").get("registered").get("part").asInt()).isEqualTo(3);
    assertThat(figures.get("unknowns")).hasSize(2);
  }

  private static int sum(JsonNode periods, String name) {
    int sum = 0;
    for (JsonNode period : periods) {
      sum += period.get(name).asInt();
    }
    return sum;
  }

  @Test
  void the_same_file_twice_changes_no_figure() throws IOException {
    JsonNode once = new ObjectMapper().readTree(report("--format", "json").out());
    JsonNode twice = new ObjectMapper().readTree(report("--format", "json", "samples/sign-ins.json").out());
    assertThat(twice.get("figures")).isEqualTo(once.get("figures"));
    assertThat(twice.get("days")).isEqualTo(once.get("days"));
  }

  @Test
  void days_are_those_of_the_zone_and_what_is_open_depends_on_the_time() {
    assertThat(report("--days-in", "Asia/Tokyo").out()).contains("days in Asia/Tokyo");
    assertThat(challengeAlone()).contains("\n open ");
    assertThat(challengeAlone("--as-of", "2026-02-01T00:00:00Z")).contains("\n abandoned ").doesNotContain("\n open ");
    assertThat(challengeAlone("--attempt-window", "2d", "--as-of", "2026-02-01T00:00:00Z")).contains("\n open ");
  }

  private static String challengeAlone(String... options) {
    String row = "{\"id\":\"1\",\"createdDateTime\":\"2026-01-31T08:00:00Z\",\"status\":{\"errorCode\":50074}}";
    return Cli.run(
        new ByteArrayInputStream(row.getBytes(StandardCharsets.UTF_8)),
        Stream.concat(Stream.of("report", "-"), Stream.of(options)).toArray(String[]::new)).out();
  }

  @ParameterizedTest
  @CsvSource({"--as-of, yesterday", "--as-of, +999999999-12-31T23:59:59-18:00", "--as-of, 0000-12-31T23:59:59Z",
      "--as-of, 9999-12-31T23:59:59-18:00", "--attempt-window, soon", "--attempt-window, 0.5s", "--attempt-window, -5m",
      "--days-in, Mars", "--format, xml"})
  void what_cannot_be_meant_is_refused(String option, String value) {
    Cli.Result result = report(option, value);
    assertThat(result.code()).isEqualTo(Mfa.UNUSABLE);
    assertThat(result.err()).startsWith("mfa: ").contains(option).hasLineCount(1);
  }

  @Test
  void records_that_cannot_be_used_are_told_and_counted(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), """
        {"id":"1","createdDateTime":"2026-01-31T08:00:00Z","status":{"errorCode":0}}
        {"id":"2","status":{"errorCode":true}}
        """);
    Cli.Result result = Cli.run("report", file.toString());
    assertThat(result.code()).isEqualTo(Mfa.SKIPPED);
    assertThat(result.err()).contains("line 2: ").contains("1 records read, 1 skipped");
    assertThat(result.out()).contains("Rows: 1; attempts: 1,").contains("Records that could not be used: 1.");
  }

  @Test
  void nothing_to_report_is_said() {
    Cli.Result result = Cli.run(new ByteArrayInputStream("[]".getBytes(StandardCharsets.UTF_8)), "report", "-");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("No sign-ins were read.");
  }

  @Test
  void the_page_has_both_languages_and_no_names(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("report.html");
    assertThat(report("--html", page.toString())).isEqualTo(new Cli.Result(0, "", ""));
    assertThat(Files.readString(page))
        .contains("1. Was MFA requested?", "1. Is er om MFA gevraagd?", "default-src &#39;none&#39;", "<svg")
        .doesNotContain("@example.com");
    assertThat(Files.size(page)).isLessThan(300_000);
  }

  @Test
  void a_page_that_cannot_be_written_is_told(@TempDir Path folder) {
    Cli.Result result = report("--html", folder.toString());
    assertThat(result.code()).isEqualTo(Mfa.UNUSABLE);
    assertThat(result.err()).contains("--html: the file cannot be written");
  }

  @Test
  void nothing_is_overwritten_but_an_older_page(@TempDir Path folder) throws IOException {
    Path input = Files.copy(Path.of("samples/prompts.csv"), folder.resolve("a.csv"));
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), input);
    Path other = Files.copy(input, folder.resolve("other.csv"));
    for (Path target : List.of(input, link, folder.resolve(".").resolve("a.csv"))) {
      assertRefused(target, "the file is one of those to be read", input.toString());
    }
    assertRefused(input, "the file is one of those to be read", other.toString(), input.toString());
    assertRefused(other, "the file is one of those to be read", input.toString(), "--auth-details", other.toString());
    assertRefused(other, "the file is there already, and is no web page", input.toString());
    assertThat(other).hasSameBinaryContentAs(Path.of("samples/prompts.csv"));
    assertThat(input).hasSameBinaryContentAs(Path.of("samples/prompts.csv"));
    for (String older : List.of("", "\n <!DOCTYPE HTML><title>x</title>", "\ufeff<!doctype html>")) {
      Path page = Files.writeString(folder.resolve("page.html"), older);
      assertThat(Cli.run("report", input.toString(), "--html", page.toString()).code()).as(older).isZero();
      assertThat(Cli.run("report", input.toString(), "--html", page.toString()).code()).as("twice").isZero();
      assertThat(page).content().startsWith("<!doctype html>").contains("MFA report");
    }
  }

  private static void assertRefused(Path target, String reason, String... inputs) {
    assertThat(Cli.run(Stream.concat(Stream.of("report", "--html", target.toString()), Stream.of(inputs))
        .toArray(String[]::new)))
        .isEqualTo(new Cli.Result(Mfa.UNUSABLE, "", "mfa: --html: " + reason + "; see mfa report --help\n"));
  }

  @Test
  void where_the_page_cannot_be_written_nothing_is_read(@TempDir Path folder) {
    InputStream unread = new InputStream() {
      @Override
      public int read() {
        throw new AssertionError("read");
      }
    };
    Path nowhere = folder.resolve("none").resolve("report.html");
    for (Path target : List.of(nowhere, folder)) {
      assertThat(Cli.run(unread, "report", "-", "--html", target.toString())).isEqualTo(new Cli.Result(
          Mfa.UNUSABLE, "", "mfa: --html: the file cannot be written; see mfa report --help\n"));
    }
  }

  @Test
  void a_page_has_no_other_format(@TempDir Path folder) {
    Path page = folder.resolve("report.html");
    assertThat(report("--html", page.toString(), "--format", "json")).isEqualTo(
        new Cli.Result(Mfa.UNUSABLE, "", "mfa: --html: goes without --format; see mfa report --help\n"));
    assertThat(page).doesNotExist();
  }

  /** Policies, methods and texts that are longer than any screen, in any number. */
  @Test
  void a_page_stays_small_whatever_the_names_are_and_the_json_has_them_whole(@TempDir Path folder) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 150; i++) {
      String name = i + "x".repeat(20_000);
      lines.append("""
          {"id":"%d","createdDateTime":"2026-01-31T08:00:00Z","status":{"errorCode":0},"authenticationDetails":[\
          {"authenticationMethod":"m%s","succeeded":true,\
          "authenticationStepResultDetail":"MFA completed in Azure AD"}],\
          "appliedConditionalAccessPolicies":[{"displayName":"p%s","result":"success","enforcedGrantControls":["Mfa"]}]}
          """.formatted(i, name, name));
    }
    Path file = Files.writeString(folder.resolve("a.json"), lines);
    Path page = folder.resolve("report.html");
    assertThat(Cli.run("report", file.toString(), "--html", page.toString()).code()).isZero();
    assertThat(Files.size(page)).isLessThan(500_000);
    assertThat(Files.readString(page)).doesNotContain("x".repeat(101)).containsPattern("(?s)and 50 more.*and 50 more");
    assertThat(Cli.run("report", file.toString()).out()).doesNotContain("x".repeat(101)).contains("and 130 more");
    JsonNode figures = new ObjectMapper().readTree(Cli.run("report", "--format", "json", file.toString()).out())
        .get("figures");
    assertThat(figures.get("requiredBy")).hasSize(150);
    assertThat(figures.get("unlistedMethods")).hasSize(150);
    assertThat(figures.get("requiredBy").fieldNames().next()).hasSizeGreaterThan(20_000);
  }

  @Test
  void a_page_takes_half_a_character_and_no_control_character(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), """
        {"id":"1","status":{"errorCode":0,\
        "additionalDetails":"half \\ud83d of \\u0000\\u001b\\u0085\\r it \\u202eon\\u2028"}}
        """);
    Path page = folder.resolve("report.html");
    assertThat(Cli.run("report", file.toString(), "--html", page.toString())).isEqualTo(new Cli.Result(0, "", ""));
    assertThat(Files.readString(page)).contains("half ? of   it on ").doesNotContainPattern("[\\p{Cc}&&[^\n]]");
    assertThat(Cli.run("report", file.toString()).out()).contains("half ? of it on");
  }

  private static Cli.Result signedInAt(List<String> times, String... options) {
    StringBuilder rows = new StringBuilder();
    times.forEach(time -> rows.append("{\"id\":\"").append(time).append("\",\"createdDateTime\":\"").append(time)
        .append("\",\"status\":{\"errorCode\":0}}\n"));
    return Cli.run(
        new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)),
        Stream.concat(Stream.of("report", "-"), Stream.of(options)).toArray(String[]::new));
  }

  @Test
  void days_and_hours_without_an_attempt_are_shown() {
    assertThat(signedInAt(List.of("2026-01-29T08:00:00Z", "2026-02-01T08:00:00Z")).out())
        .containsSubsequence(
            "\n 2026-01-29 ", "\n 2026-01-30         0 ", "\n 2026-01-31         0 ", "\n 2026-02-01 ");
    assertThat(signedInAt(List.of("2026-01-29T08:00:00Z", "2026-01-29T10:00:00Z")).out())
        .containsSubsequence("\n 2026-01-29 08 ", "\n 2026-01-29 09         0 ", "\n 2026-01-29 10 ");
    assertThat(signedInAt(List.of("yesterday")).out()).contains("\nOver time\nNone.\n");
  }

  @Test
  void of_many_days_the_newest_are_shown_in_table_and_chart(@TempDir Path folder) throws IOException {
    List<String> days = IntStream.range(0, 80)
        .mapToObj(day -> LocalDate.of(2026, 1, 1).plusDays(day) + "T08:00:00Z").toList();
    assertThat(signedInAt(days).out())
        .contains("\n 2026-01-19 ", "\n 2026-03-21 ", "\n  Earlier days not shown: 18\n")
        .doesNotContain("\n 2026-01-18 ");
    assertThat(signedInAt(days, "--lang", "nl").out()).contains("\n  Eerdere dagen, niet getoond: 18\n");
    Path page = folder.resolve("report.html");
    assertThat(signedInAt(days, "--html", page.toString()).code()).isZero();
    assertThat(Files.readString(page)).contains(
        ">2026-01-19</text>", ">2026-03-21</text>", "Earlier days not shown: 18", "Eerdere dagen, niet getoond: 18")
        .doesNotContain("2026-01-18");
    assertThat(signedInAt(List.of("0001-01-01T08:00:00Z", "2026-01-31T08:00:00Z")).out())
        .contains("\n 2025-12-01         0 ", "\n 2026-01-31         1 ", "not shown: 739,585")
        .doesNotContain("\n 0001");
  }

  @Test
  void an_hour_that_comes_twice_is_told_apart_by_its_offset() {
    assertThat(signedInAt(List.of("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-10-25T02:30:00Z"),
        "--days-in", "Europe/Amsterdam").out()).containsSubsequence(
        "\n 2026-10-25 02 +02:00 ", "\n 2026-10-25 02 +01:00 ", "\n 2026-10-25 03  ");
  }

  @Test
  void a_time_that_no_calendar_has_is_shown_as_it_is() {
    Cli.Result result = signedInAt(List.of("+999999999-12-31T23:59:59Z"), "--days-in", "Asia/Tokyo");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("+999999999-12-31T23:59:59Z");
  }

  @Test
  void the_json_names_the_inputs_as_given_and_no_time_that_nobody_said(@TempDir Path folder) throws IOException {
    String empty = Files.writeString(folder.resolve("empty.json"), "[]").toString();
    Cli.Result result = Cli.run("report", "--format", "json", "samples/registrations.json", empty, "none.json", empty);
    JsonNode report = new ObjectMapper().readTree(result.out());
    assertThat(result.code()).isEqualTo(Mfa.UNUSABLE);
    assertThat(report.get("files")).extracting(JsonNode::asText)
        .containsExactly("samples/registrations.json", empty, "none.json");
    assertThat(report.has("asOf")).isFalse();
    assertThat(new ObjectMapper().readTree(report("--format", "json").out()).get("asOf").asText())
        .isEqualTo("2026-01-31T08:40:55Z");
  }

  @Test
  void the_table_of_causes_says_that_abandoned_attempts_have_none() {
    assertThat(challengeAlone("--as-of", "2026-02-01T00:00:00Z")).contains("\n  Abandoned attempts: 1. They are among");
    assertThat(report().out()).doesNotContain("Abandoned attempts:");
  }

  @Test
  void shares_say_of_what() {
    assertThat(report().out()).contains(" Of all attempts\n", " Of the uncompleted\n")
        .contains("requested: 19 of 22 (86.4%)\n  Left out: 1 not recorded whether requested\n"
            + "Of these, completed: 5 of 17");
    assertThat(report("--lang", "nl").out()).contains(" Van alle pogingen\n", " Van de niet-voltooide\n");
  }

  @Test
  void a_page_gives_up_no_text_to_the_browser(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), """
        {"id":"1","status":{"errorCode":0,"additionalDetails":"<script>alert('x')</script> & \\"co\\""}}
        """);
    Path page = folder.resolve("report.html");
    Cli.run("report", file.toString(), "--html", page.toString());
    assertThat(Files.readString(page)).contains("&lt;script&gt;alert(").doesNotContain("<script>alert");
  }

  @Test
  void a_thousand_unknown_texts_are_cut_in_the_page_and_whole_in_the_json(@TempDir Path folder) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      lines.append("{\"id\":\"").append(i).append("\",\"status\":{\"errorCode\":0,\"additionalDetails\":\"not known ")
          .append(i).append("x".repeat(200)).append("\"}}\n");
    }
    Path file = Files.writeString(folder.resolve("a.json"), lines);
    Path page = folder.resolve("report.html");
    Cli.run("report", file.toString(), "--html", page.toString());
    assertThat(Files.readString(page)).contains("and 900 more", "en nog 900", "…").doesNotContain("x".repeat(101));
    JsonNode json = new ObjectMapper().readTree(Cli.run("report", "--format", "json", file.toString()).out());
    assertThat(json.get("figures").get("unknowns")).hasSize(1000);
    assertThat(json.get("figures").get("unknowns").get(0).get("value").asText()).hasSizeGreaterThan(200);
  }
}
