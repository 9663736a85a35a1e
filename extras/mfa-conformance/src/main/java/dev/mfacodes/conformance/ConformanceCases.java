package dev.mfacodes.conformance;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cases of this version of the catalogue. Safe for any number of threads. */
public final class ConformanceCases {

  private static final String FOLDER = "/META-INF/mfacodes/conformance/";

  /** Rendered from the decision tables; then what was written by hand. */
  private static final List<String> FILES = List.of("cases.ndjson", "shapes.ndjson");

  /** {@code Case} names the case, which a row of the activity report has no other way of doing. */
  private static final List<String> ACTIVITY_COLUMNS =
      List.of("Date", "Username", "Call Result", "Authenticated", "Case");

  /** Of the portal's 57 columns those that are used, and its oddities: a name twice, a blank at the end of another. */
  private static final List<String> PORTAL_COLUMNS = List.of(
      "Date (UTC)", "Request ID", "Username", "Incoming token type", "Application", "Application ID ", "Status",
      "Sign-in error code", "Multifactor authentication result", "Incoming token type");

  /** What Log Analytics calls otherwise; its {@code ResourceId} is that of the workspace (table reference, A). */
  private static final Map<String, String> COLUMNS = Map.of(
      "resourceId", "ResourceIdentity", "appliedConditionalAccessPolicies", "ConditionalAccessPolicies");

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** In which form the sign-ins are written that Graph gives. */
  public enum Form {

    /** As Graph gives them. */
    GRAPH,

    /**
     * As Log Analytics has them: names in Pascal case, objects as JSON texts, the error number as {@code ResultType}.
     */
    LOG_ANALYTICS
  }

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
        text(line, "case"), text(line, "from"), text(line, "rule"), text(line, "format"),
        members(line.get("record")), Objects.toString(line.get("raw"), ""), members(line.get("expected")));
  }

  private static String text(Map<String, Object> line, String name) {
    return (String) Objects.requireNonNull(line.get(name), name);
  }

  @SuppressWarnings("unchecked") // a JSON object has texts as keys
  private static Map<String, Object> members(@Nullable Object object) {
    return (Map<String, Object>) Objects.requireNonNull(object, "an object");
  }

  /**
   * Writes the records as exports, for an implementation to read: {@code graph.ndjson} (with Graph's form),
   * {@code diagnostics.ndjson}, {@code log-analytics.ndjson}, {@code portal.csv} and {@code activity-report.csv}.
   *
   * @param folder where to; made if it is not there
   * @param form in which form the sign-ins are written that Graph gives
   * @return the files
   * @throws IOException if they cannot be written; each that is there is whole
   */
  public static List<Path> write(Path folder, Form form) throws IOException {
    Map<String, List<String>> files = new LinkedHashMap<>();
    files.put("portal.csv", new ArrayList<>(List.of(BYTE_ORDER_MARK + row(PORTAL_COLUMNS))));
    files.put("activity-report.csv", new ArrayList<>(List.of(row(ACTIVITY_COLUMNS))));
    for (ConformanceCase one : all()) {
      switch (one.format()) {
        case "portal-csv" -> files.get("portal.csv").add(row(one, PORTAL_COLUMNS));
        case "activity-csv" -> files.get("activity-report.csv").add(row(one, ACTIVITY_COLUMNS));
        default -> {
          boolean other = form == Form.LOG_ANALYTICS && one.signIn().isPresent();
          files.computeIfAbsent((other ? "log-analytics" : one.format()) + ".ndjson", file -> new ArrayList<>())
              .add(other ? json(logAnalytics(one.record())) : text(one));
        }
      }
    }
    Files.createDirectories(folder);
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, List<String>> file : files.entrySet()) {
      written.add(write(folder.resolve(file.getKey()), String.join("\n", file.getValue()) + '\n'));
    }
    return written;
  }

  /** Under its name the file is whole, or what it was. */
  private static Path write(Path file, String text) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.writeString(part, text);
      return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static String text(ConformanceCase one) {
    return one.raw().isEmpty() ? json(one.record()) : one.raw();
  }

  private static Map<String, Object> logAnalytics(Map<String, Object> signIn) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("TimeGenerated", signIn.get("createdDateTime"));
    if (signIn.get("status") instanceof Map<?, ?> status && status.get("errorCode") != null) {
      row.put("ResultType", status.get("errorCode").toString());
    }
    signIn.forEach((name, value) -> row.put(
        COLUMNS.getOrDefault(name, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)),
        value instanceof Map<?, ?> || value instanceof List<?> ? json(value) : value));
    return row;
  }

  private static String json(Object value) {
    try {
      return JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES).asString(value);
    } catch (IOException notToMemory) {
      throw new UncheckedIOException(notToMemory);
    }
  }

  private static String row(ConformanceCase one, List<String> columns) {
    return row(columns.stream()
        .map(column -> column.equals("Case") ? one.id() : Objects.toString(one.record().get(column), ""))
        .toList());
  }

  private static String row(List<String> cells) {
    return cells.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(","));
  }
}
