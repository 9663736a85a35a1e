package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mfacodes.mappings.Attack;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code mfa fatigue}: suspected prompt bombing, and what became of it. */
final class FatigueTest {

  private static Cli.Result fatigue(String... options) {
    return Cli.run(Stream.concat(Stream.of("fatigue", "samples/prompts.csv"), Stream.of(options))
        .toArray(String[]::new));
  }

  @Test
  void a_suspicion_is_told_with_its_approval_in_both_languages() {
    assertThat(fatigue("--show-users").out()).isEqualTo("""
        Suspected prompt bombing (ATT&CK T1621)
        Users with 5 or more prompts within 10 min that were declined, reported or not
        answered

         User                        First  Within  Prompts          Approved
         eva@example.com  2026-01-31 02:10   5 min        5  2026-01-31 02:16
          User declined the prompt: 3
          No response from the user: 2
        Suspicions: 1; ended in an approval: 1
        """);
    assertThat(fatigue("--lang", "nl").out()).contains("Vermoedelijk bestoken met MFA-aanvragen (ATT&CK T1621)")
        .contains("Vermoedens: 1; met een goedkeuring geëindigd: 1");
  }

  @Test
  void an_approval_fails_the_check_if_that_was_asked_for() {
    assertThat(fatigue().code()).isEqualTo(Mfa.FINE);
    assertThat(fatigue("--fail-on-approval").code()).isEqualTo(Mfa.CHECK_FAILED);
    assertThat(fatigue("--fail-on-approval", "--threshold", "6").code()).isEqualTo(Mfa.FINE);
    assertThat(fatigue("--fail-on-approval", "samples/registrations.json").code()).isEqualTo(Mfa.CHECK_FAILED);
    assertThat(fatigue("--fail-on-approval", "no-such-file.csv").code()).isEqualTo(Mfa.UNUSABLE);
  }

  @Test
  void window_and_threshold_are_the_callers() {
    assertThat(fatigue("--window", "2m").out()).contains("None found.");
    assertThat(fatigue("--window", "2m", "--threshold", "3").out()).contains("Suspicions: 1;");
    assertThat(fatigue("--window", "PT10M", "--threshold", "2").out()).contains("Suspicions: 1;");
  }

  @Test
  void the_json_has_everything() throws IOException {
    JsonNode json = new ObjectMapper().readTree(fatigue("--format", "json", "--show-users").out());
    assertThat(json.get("technique").asText()).isEqualTo("T1621");
    assertThat(json.get("suspicions")).hasToString("""
        [{"technique":"T1621","user":"eva@example.com","first":"2026-01-31T02:10:00Z",\
        "last":"2026-01-31T02:15:00Z","prompts":5,"reasons":{"USER_DECLINED":3,"NO_RESPONSE":2},\
        "approved":"2026-01-31T02:16:00Z"}]""");
    assertThat(json.get("leftOut")).isEmpty();
  }

  @Test
  void the_json_names_the_technique_of_a_suspicion_and_what_was_looked_for_where_there_is_none() throws IOException {
    JsonNode found = new ObjectMapper().readTree(fatigue("--format", "json").out());
    JsonNode none = new ObjectMapper().readTree(fatigue("--format", "json", "--threshold", "6").out());

    assertThat(found.at("/suspicions/0/technique").asText()).isEqualTo(Attack.T1621.name());
    assertThat(none.get("suspicions")).isEmpty();
    assertThat(none.get("technique").asText()).isEqualTo(Attack.T1621.name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void nobody_is_named_unless_asked_for(String format) {
    assertThat(fatigue("--format", format).out()).doesNotContain("example.com");
  }

  @ParameterizedTest
  @CsvSource({"--threshold, 0", "--threshold, many", "--window, long", "--window, 0.5s", "--window, 1.5s",
      "--window, PT0.000000001S"})
  void what_cannot_be_meant_is_refused(String option, String value) {
    Cli.Result result = fatigue(option, value);
    assertThat(result.code()).isEqualTo(Mfa.UNUSABLE);
    assertThat(result.err()).contains(option).hasLineCount(1);
  }
}
