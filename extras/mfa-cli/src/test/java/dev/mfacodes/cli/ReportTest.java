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
import java.util.Arrays;
import java.util.Optional;
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
  @CsvSource({"--as-of, yesterday", "--attempt-window, soon", "--attempt-window, -5m", "--days-in, Mars", "--format, xml"})
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
