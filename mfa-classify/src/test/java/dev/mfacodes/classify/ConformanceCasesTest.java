package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.meaning.SkippedWhy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code src/conformance/cases.ndjson} says what the tables say, for implementations in other languages.
 * {@code -Dconformance.write=true} renders it again; without that it is only compared.
 */
final class ConformanceCasesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<ConformanceCase> CASES = ConformanceCase.all();

  @Test
  void the_file_says_what_the_tables_say() throws IOException {
    Path file = Path.of(System.getProperty("basedir", "")).resolve("src/conformance/cases.ndjson");
    List<String> lines = CASES.stream().map(ConformanceCasesTest::line).toList();
    if (Boolean.getBoolean("conformance.write")) {
      Files.write(file, lines);
    }
    List<String> found = Files.readAllLines(file);
    for (int i = 0; i < Math.min(found.size(), lines.size()); i++) {
      assertThat(found.get(i)).as("line %d; if it is meant, render with -Dconformance.write=true", i + 1)
          .isEqualTo(lines.get(i));
    }
    assertThat(found).as("lines").hasSameSizeAs(lines);
  }

  private static String line(ConformanceCase one) {
    try {
      return JSON.writeValueAsString(one.toWire());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Test
  void no_two_cases_share_a_name() {
    assertThat(CASES).extracting(ConformanceCase::id).doesNotHaveDuplicates();
  }

  @Test
  void every_constant_of_every_axis_is_expected_somewhere() {
    assertThat(expected("signIn")).containsAll(names(SignInResult.values()));
    assertThat(expected("challenged")).containsAll(names(Challenged.values()));
    assertThat(expected("mfa")).containsAll(names(MfaKind.values()));
    assertThat(expected("detail"))
        .containsAll(names(SatisfiedHow.values()))
        .containsAll(names(SkippedWhy.values()))
        .containsAll(names(PendingFor.values()))
        .containsAll(names(DenialReason.values()));
    assertThat(expected("cause")).containsAll(names(Cause.values()));
    assertThat(expected("signals")).containsAll(names(Signal.values()));
    assertThat(expected("alternatives"))
        .extracting(alternative -> ((Map<?, ?>) alternative).get("if"))
        .map(String::valueOf)
        // STEP_DID_NOT_SUCCEED: of a text that stands alone; in a record the step says
        .contains("AUTHENTICATION_GRANTED", "AUTHENTICATION_DENIED", "USER_IN_STANDARD_MODE");
  }

  private static Set<Object> expected(String axis) {
    return CASES.stream()
        .flatMap(one -> Stream.ofNullable(one.expected().get(axis)))
        .flatMap(value -> value instanceof Collection<?> values ? values.stream() : Stream.of(value))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Object> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(constant -> (Object) constant.name()).toList();
  }

  @Test
  void every_code_status_spelling_and_number_has_a_case() {
    String all = CASES.stream().map(ConformanceCasesTest::line).collect(Collectors.joining("\n"));
    assertThat(MfaResultCode.values()).allSatisfy(code -> assertThat(all).contains("\"" + code + "\""));
    assertThat(SignInError.values()).allSatisfy(error -> assertThat(all).contains("/" + error.number() + '"'));
    assertThat(MfaStatus.values()).flatExtracting(MfaStatus::spellings).allSatisfy(spelling ->
        assertThat(all).contains(line(JSON.valueToTree(spelling).toString())));
  }

  private static String line(String json) {
    return "\"authenticationStepResultDetail\":" + json;
  }

  @Test
  void the_schema_has_the_words_of_each_axis() throws IOException {
    JsonNode words = JSON.readTree(
        Path.of(System.getProperty("basedir", "")).resolve("src/conformance/cases.schema.json").toFile()).get("$defs");
    assertThat(enumOf(words, "detail")).isEqualTo(Stream.<Enum<?>[]>of(
            SatisfiedHow.values(), SkippedWhy.values(), DenialReason.values(), PendingFor.values())
        .flatMap(Stream::of).map(Enum::name).distinct().toList());
    assertThat(enumOf(words, "kind")).isEqualTo(names(MfaKind.values()));
    assertThat(enumOf(words, "signal")).isEqualTo(names(Signal.values()));
    assertThat(enumOf(words, "premise")).isEqualTo(names(Alternative.Premise.values()));
    assertThat(enumOf(words, "cause")).isEqualTo(names(Cause.values()));
    assertThat(enumOf(words, "signIn")).isEqualTo(names(SignInResult.values()));
    assertThat(enumOf(words, "challenged")).isEqualTo(names(Challenged.values()));
  }

  private static List<Object> enumOf(JsonNode words, String name) {
    List<Object> found = new ArrayList<>();
    words.get(name).get("enum").forEach(word -> found.add(word.textValue()));
    return found;
  }

  @Test
  void every_row_of_the_tables_has_a_case() {
    assertThat(CASES).filteredOn(one -> one.from().equals("sign-ins.csv")).hasSameSizeAs(SignInCase.all());
    assertThat(CASES).filteredOn(one -> one.from().equals("activity-report-rows.csv"))
        .hasSameSizeAs(Table.read("activity-report-rows.csv"));
    assertThat(CASES).filteredOn(one -> one.from().equals("sign-in-errors.csv"))
        .hasSize(2 * Table.read("sign-in-errors.csv").size());
  }
}
