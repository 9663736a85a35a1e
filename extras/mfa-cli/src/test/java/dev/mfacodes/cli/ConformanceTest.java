package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mfa conformance}: first of all the command holds itself to it. */
final class ConformanceTest {

  @TempDir
  private Path folder;

  private Cli.Result answers(String... options) throws IOException {
    String[] inputs = Stream.concat(Stream.of("conformance", "--inputs", folder.toString()), Stream.of(options))
        .toArray(String[]::new);
    assertThat(Cli.run(inputs).code()).isEqualTo(Mfa.FINE);
    try (Stream<Path> files = Files.list(folder)) {
      String[] command = Stream.concat(Stream.of("classify"), files.map(Path::toString).sorted())
          .toArray(String[]::new);
      return Cli.run(command);
    }
  }

  private static Cli.Result scored(String answers, String... options) {
    String[] command = Stream.concat(Stream.of("conformance", "-"), Stream.of(options)).toArray(String[]::new);
    return Cli.run(new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)), command);
  }

  @Test
  void the_command_reads_and_answers_every_case_as_expected() throws IOException {
    Cli.Result answers = answers();
    assertThat(answers.code()).as(answers.err()).isEqualTo(Mfa.FINE);
    Cli.Result score = scored(answers.out());
    assertThat(score.out()).contains("Cases right: 1,078 of 1,078 (100.0%)").doesNotContain("expected");
    assertThat(score.code()).isEqualTo(Mfa.FINE);
  }

  @Test
  void what_log_analytics_has_means_the_same() throws IOException {
    assertThat(scored(answers("--as", "log-analytics").out()).out()).contains("1,078 of 1,078");
  }

  @Test
  void answers_that_name_no_case_are_told_how_to() throws IOException {
    Cli.Result score = scored(answers().out() + "{\"id\":\"something else\"}\n");
    assertThat(score.out()).contains("Answers about no case: 1. Each names its case");
    assertThat(score.code()).isEqualTo(Mfa.SKIPPED);
  }

  @Test
  void a_file_of_powershell_is_read_and_nothing_behind_an_object_or_too_deep_within() throws IOException {
    String answers = answers().out();
    assertThat(scored("\uFEFF" + answers).code()).isEqualTo(Mfa.FINE);
    String deep = "{\"alternatives\":" + "[".repeat(900) + "]".repeat(900) + "}";
    Cli.Result score = scored(answers + "{} {}\n" + deep + "\n");
    assertThat(score.err()).contains("line 1079: not a JSON object", "line 1080: not a JSON object").hasLineCount(2);
    Cli.Result array = scored(answers + "[\n".repeat(50));
    assertThat(array.err()).hasLineCount(6).contains("and no array", "lines skipped: 50");
  }

  @Test
  void an_implementation_that_contradicts_itself_is_told_so() throws IOException {
    String answers = answers().out();
    Cli.Result score = scored(answers + answers.replace("\"mfa\":\"DENIED\"", "\"mfa\":\"SATISFIED\""));
    assertThat(score.out()).contains("With answers that differ: ");
    assertThat(score.code()).isEqualTo(Mfa.CHECK_FAILED);
  }

  @Test
  void what_differs_is_told_with_its_rule_in_both_languages() throws IOException {
    String wrong = answers().out().replaceFirst("\"mfa\":\"DENIED\"", "\"mfa\":\"SATISFIED\"");
    Cli.Result english = scored(wrong);
    assertThat(english.code()).isEqualTo(Mfa.CHECK_FAILED);
    assertThat(english.out()).contains("1,077 of 1,078", "mfa: expected DENIED, found SATISFIED");
    assertThat(scored(wrong, "--lang", "nl").out()).contains("mfa: verwacht DENIED, gevonden SATISFIED");
    JsonNode json = new ObjectMapper().readTree(scored(wrong, "--format", "json").out());
    assertThat(json.at("/disagreements/0/axis").asText()).isEqualTo("mfa");
    assertThat(json.at("/cases/part").asInt()).isEqualTo(1077);
  }

  @Test
  void cases_beyond_the_number_shown_are_counted() {
    Cli.Result score = scored("{\"case\":\"errors/0\"}\n{\"case\":\"errors/50074\"}", "--show", "1");
    assertThat(score.out()).contains("Without an answer: 1,076", "and 1 more");
  }

  @Test
  void a_line_that_is_no_object_is_told_and_the_others_count() throws IOException {
    String answers = answers().out();
    Cli.Result score = scored("no JSON\n[1]\n\n" + answers);
    assertThat(score.err()).contains("line 1: not a JSON object", "line 2: not a JSON object").hasLineCount(2);
    assertThat(score.code()).isEqualTo(Mfa.SKIPPED);
    assertThat(score.out()).contains("1,078 of 1,078");
  }

  @Test
  void there_is_no_audience_where_no_advice_is_given() {
    assertThat(Cli.run("conformance", "--help").out()).contains("--show").doesNotContain("--audience");
    assertThat(scored("{}", "--audience", "admin").code()).isEqualTo(Mfa.UNUSABLE);
  }

  @Test
  void what_cannot_be_used_is_said_in_one_line() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThat(Cli.run("conformance").code()).isEqualTo(Mfa.UNUSABLE);
    assertThat(Cli.run("conformance", "no-such-file").err()).isEqualTo("mfa: no-such-file: cannot be read\n");
    assertThat(Cli.run("conformance", folder.toString()).code()).isEqualTo(Mfa.UNUSABLE);
    assertThat(scored("").err()).isEqualTo("mfa: -: holds no answers\n");
    assertThat(Cli.run("conformance", "--inputs", file.resolve("below").toString()).err())
        .contains("cannot be written");
    assertThat(scored("{}", "--show", "-1").err()).contains("--show");
    assertThat(Cli.run("conformance", "a", "--inputs", folder.toString()).code()).isEqualTo(Mfa.UNUSABLE);
  }
}
