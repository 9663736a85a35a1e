package dev.mfacodes.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the rules that one meets in queries and parsers are worth. The README shows the figures. */
final class NaiveRulesTest {

  private static final Map<String, Function<Map<String, Object>, Optional<String>>> RULES = rules();

  private static Map<String, Function<Map<String, Object>, Optional<String>>> rules() {
    Map<String, Function<Map<String, Object>, Optional<String>>> rules = new LinkedHashMap<>();
    rules.put("`errorCode == 0` is passed, anything else denied", record ->
        code(record).map(code -> code.equals("0") ? "SATISFIED" : "DENIED"));
    rules.put("a code that begins with `SUCCESS_` is passed, any other denied", record ->
        text(record.get("Call Result")).map(code -> code.startsWith("SUCCESS_") ? "SATISFIED" : "DENIED"));
    rules.put("`authenticationRequirement` says whether MFA was done", record ->
        text(record.get("authenticationRequirement"))
            .map(level -> level.equals("multiFactorAuthentication") ? "SATISFIED" : "NOT_REQUIRED"));
    return rules;
  }

  private static Optional<String> code(Map<String, Object> record) {
    Object status = record.get("status");
    Object nested = status instanceof Map<?, ?> members ? members.get("errorCode") : null;
    return text(nested == null ? record.get("ResultType") : nested);
  }

  private static Optional<String> text(Object value) {
    return Optional.ofNullable(value).map(Objects::toString).filter(text -> !text.isEmpty());
  }

  /** A line of the README's table. */
  private static String line(String rule, Function<Map<String, Object>, Optional<String>> verdict) {
    List<ConformanceCase> spoken = ConformanceCases.all().stream()
        .filter(one -> verdict.apply(one.record()).isPresent())
        .toList();
    long right = spoken.stream()
        .filter(one -> verdict.apply(one.record()).equals(Optional.ofNullable(one.expected().get("mfa"))))
        .count();
    return String.format(
            Locale.ROOT, "| %s | %d | %d | %.0f%% |", rule, spoken.size(), right, 100.0 * right / spoken.size())
        .toLowerCase(Locale.ROOT);
  }

  @Test
  void the_readme_says_how_often_they_are_right() throws IOException {
    String readme = Files.readString(Path.of(System.getProperty("basedir", ""), "../../README.md"))
        .toLowerCase(Locale.ROOT);
    assertThat(RULES).allSatisfy((rule, verdict) -> assertThat(readme).contains(line(rule, verdict)));
    assertThat(readme).contains("| this library | %1$d | %1$d | 100%% |".formatted(ConformanceCases.all().size()));
  }
}
