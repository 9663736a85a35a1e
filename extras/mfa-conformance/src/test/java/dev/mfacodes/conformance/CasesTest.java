package dev.mfacodes.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.model.code.Catalogue;
import dev.mfacodes.model.code.MethodName;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases as a consumer gets them. */
final class CasesTest {

  private static String resource(String file) throws IOException {
    String path = "/META-INF/mfacodes/conformance/" + file;
    try (InputStream bytes = Objects.requireNonNull(ConformanceCases.class.getResourceAsStream(path), path)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cases.ndjson", "shapes.ndjson"})
  void each_line_is_what_the_schema_says(String file) throws IOException {
    Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaLocation.of("https://mfacodes.dev/conformance/cases.schema.json"),
            resource("cases.schema.json"), InputFormat.JSON);
    assertThat(resource(file).lines()).isNotEmpty().allSatisfy(line -> {
      assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
      assertThat(line).contains("\"catalogue\":\"" + Catalogue.version() + '"');
    });
  }

  @Test
  void names_are_unique_and_of_nobody() {
    assertThat(ConformanceCases.all()).extracting(ConformanceCase::id).doesNotHaveDuplicates();
    assertThat(ConformanceCases.all()).extracting(one -> one.record().toString()).allSatisfy(record ->
        assertThat(record.replaceAll("anna@example.com|@odata", "")).doesNotContain("@", ".onmicrosoft"));
  }

  @Test
  void the_library_answers_as_expected() {
    List<Map<String, Object>> answers = ConformanceCases.all().stream()
        .flatMap(one -> classified(one).map(answer -> answer(one, answer)).stream())
        .toList();
    Score score = Score.of(answers);
    assertThat(score.disagreements()).isEmpty();
    // the others are for readers
    assertThat(score.unanswered()).allSatisfy(one ->
        assertThat(one.id().startsWith("shapes/") || !one.format().equals("graph")).as(one.id()).isTrue());
    assertThat(score.axes()).containsOnlyKeys(Axis.values());
  }

  private static Optional<Classification> classified(ConformanceCase one) {
    return one.signIn().map(Classifier::classify).or(() -> one.activityReportRow().map(Classifier::classify));
  }

  private static Map<String, Object> answer(ConformanceCase one, Classification answer) {
    Map<String, Object> axes = new LinkedHashMap<>();
    axes.put("case", one.id());
    axes.put("signIn", answer.signIn().name());
    axes.put("challenged", answer.challenged().name());
    axes.put("mfa", answer.mfa().kind().name());
    answer.detail().ifPresent(detail -> axes.put("detail", detail.name()));
    answer.method().map(Enum::name).or(() -> answer.methodName().map(MethodName::wire))
        .ifPresent(method -> axes.put("method", method));
    answer.cause().ifPresent(cause -> axes.put("cause", cause.name()));
    axes.put("conflicts", answer.conflicts());
    axes.put("signals", answer.signals().stream().map(Enum::name).toList());
    axes.put("requiredBy", answer.requiredBy());
    axes.put("alternatives", answer.alternatives().stream().map(other -> {
      Map<String, Object> alternative = new LinkedHashMap<>();
      alternative.put("if", other.premise().name());
      alternative.put("mfa", other.outcome().kind().name());
      other.outcome().detail().ifPresent(detail -> alternative.put("detail", detail.name()));
      return alternative;
    }).toList());
    return axes;
  }

  @Test
  void the_records_are_written_as_exports(@TempDir Path folder) throws IOException {
    List<Path> files = ConformanceCases.write(folder.resolve("new"), ConformanceCases.Form.GRAPH);
    assertThat(files).extracting(file -> file.getFileName().toString()).containsExactlyInAnyOrder(
        "graph.ndjson", "diagnostics.ndjson", "log-analytics.ndjson", "portal.csv", "activity-report.csv");
    assertThat(lines(files)).isEqualTo(ConformanceCases.all().size() + 2);
    assertThat(folder.resolve("new/activity-report.csv")).content()
        .startsWith("\"Date\",\"Username\",\"Call Result\",\"Authenticated\",\"Case\"\n");
    assertThat(folder.resolve("new/graph.ndjson")).content().contains("\"homeTenantId\":\"t\"}\n");
  }

  @Test
  void what_graph_gives_is_written_as_log_analytics_has_it_too(@TempDir Path folder) throws IOException {
    List<Path> files = ConformanceCases.write(folder, ConformanceCases.Form.LOG_ANALYTICS);
    assertThat(lines(files)).isEqualTo(ConformanceCases.all().size() + 2);
    assertThat(Files.readAllLines(folder.resolve("log-analytics.ndjson"))).hasSizeGreaterThan(700)
        .allSatisfy(line -> assertThat(line).contains("\"TimeGenerated\""));
  }

  private static long lines(List<Path> files) throws IOException {
    long lines = 0;
    for (Path file : files) {
      lines += Files.readAllLines(file).size();
    }
    return lines;
  }

  @Test
  void nobody_can_change_a_case() {
    ConformanceCase one = ConformanceCases.all().get(1);
    assertThatThrownBy(() -> one.record().put("id", "x")).isInstanceOf(UnsupportedOperationException.class);
    assertThat(one.record().get("status")).isInstanceOfSatisfying(Map.class, status ->
        assertThatThrownBy(() -> status.clear()).isInstanceOf(UnsupportedOperationException.class));
    Map<String, Object> record = new LinkedHashMap<>(Map.of("id", "x"));
    ConformanceCase own = new ConformanceCase("x", "x", "x", "graph", record, "", Map.of());
    record.clear();
    assertThat(own.record()).containsEntry("id", "x");
  }

  @Test
  void cases_and_scores_are_serializable() throws IOException {
    try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
      out.writeObject(ConformanceCases.all().get(0));
      out.writeObject(Score.of(List.of(Map.of("case", ConformanceCases.all().get(0).id()))));
    }
  }
}
