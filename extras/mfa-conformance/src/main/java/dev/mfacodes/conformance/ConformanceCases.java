package dev.mfacodes.conformance;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases of this version of the catalogue. Safe for any number of threads. */
public final class ConformanceCases {

  private static final String FOLDER = "/META-INF/mfacodes/conformance/";

  /** Rendered from the decision tables; then what was written by hand. */
  private static final List<String> FILES = List.of("cases.ndjson", "shapes.ndjson");

  private static final List<String> COLUMNS = List.of("Date", "Username", "Call Result", "Authenticated");

  private ConformanceCases() {}

  /**
   * All of them.
   *
   * @return the cases, always in the same order; rows of the activity report in the order of the file that
   *     {@link #write} writes
   */
  public static List<ConformanceCase> all() {
    return Loaded.CASES;
  }

  /** Read when they are first asked for. */
  private static final class Loaded {

    static final List<ConformanceCase> CASES =
        FILES.stream().flatMap(ConformanceCases::read).collect(Collectors.toUnmodifiableList());
  }

  private static Stream<ConformanceCase> read(String file) {
    List<ConformanceCase> cases = new ArrayList<>();
    try (InputStream bytes = Objects.requireNonNull(ConformanceCases.class.getResourceAsStream(FOLDER + file), file);
        BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        cases.add(of(JSON.std.mapFrom(line)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return cases.stream();
  }

  private static ConformanceCase of(Map<String, Object> line) {
    return new ConformanceCase(
        (String) line.get("case"), (String) line.get("from"), (String) line.get("rule"), (String) line.get("format"),
        members(line.get("record")), members(line.get("expected")));
  }

  private static Map<String, Object> members(Object object) {
    Map<String, Object> members = new LinkedHashMap<>();
    ((Map<?, ?>) object).forEach((name, value) -> members.put((String) name, value));
    return Collections.unmodifiableMap(members);
  }

  /**
   * Writes the records as exports, for an implementation to read: {@code graph.ndjson}, {@code diagnostics.ndjson},
   * {@code log-analytics.ndjson} and {@code activity-report.csv}.
   *
   * @param folder where to; made if it is not there
   * @return the files
   * @throws IOException if they cannot be written
   */
  public static List<Path> write(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (String format : List.of("graph", "diagnostics", "log-analytics")) {
      files.add(write(folder.resolve(format + ".ndjson"), all().stream()
          .filter(one -> one.format().equals(format))
          .map(one -> json(one.record()))
          .toList()));
    }
    files.add(write(folder.resolve("activity-report.csv"), Stream.concat(
            Stream.of(String.join(",", COLUMNS)),
            all().stream().filter(ConformanceCase::isRow).map(one -> row(one.record())))
        .toList()));
    return files;
  }

  private static Path write(Path file, List<String> lines) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (String line : lines) {
        out.write(line);
        out.write('\n');
      }
    }
    return file;
  }

  private static String json(Map<String, Object> record) {
    try {
      return JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES).asString(record);
    } catch (IOException notToMemory) {
      throw new UncheckedIOException(notToMemory);
    }
  }

  private static String row(Map<String, Object> record) {
    return COLUMNS.stream()
        .map(column -> '"' + String.valueOf(record.get(column)).replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }
}
