package dev.mfacodes.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The view {@code signins} over all files: the columns of the records, then {@code event}, the record as JSON, and
 * {@code file}. Files that are read in one way are one group; each column is in the view if any file has it.
 *
 * <p>JSON stays as it is in {@code event}; its columns have the types that fit all records, not a sample of them:
 * numbers, texts, booleans, structs and lists, JSON where they differ, and times. Cells of
 * CSV are texts. Of Parquet a column {@code event} with texts is taken for the record.
 */
final class SignIns {

  private static final int SMALLEST_OBJECT = 16 << 20;

  /** What a file that cannot be read is, to DuckDB. */
  private static final String AT_THE_FILE = "Invalid Input Error";

  /** What is wrong with a query, whichever files there are. */
  private static final Set<String> AT_THE_QUERY = Set.of("Parser Error", "Binder Error", "Catalog Error");

  private static final Set<String> OURS = Set.of("event", "file");
  private static final String FILE = "__mfa_file";

  /** DuckDB's way to write a time in JSON, which the models do not read; without an offset it stays as it is. */
  private static final String TIME = "'\"(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?)\\+00\"'";

  private static final Pattern TIME_NAME = Pattern.compile("(DateTime|TimeGenerated|[tT]ime)$");

  private static final Set<String> NUMBERS = Set.of(
      "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "FLOAT",
      "DOUBLE");

  /** A query for each group of files, as the part after FROM, with the types of its columns. */
  private record Group(String from, Map<String, String> columns) {}

  private final Connection duckDb;
  private final List<InputFile> files;

  private SignIns(Connection duckDb, List<InputFile> files) {
    this.duckDb = duckDb;
    this.files = files;
  }

  /**
   * Makes the view; none if there are no files.
   *
   * @param names the files, as the caller named them
   * @throws UnusableFileException if one of them cannot be read; then there is no view, not one over the others
   */
  static SignIns create(Connection duckDb, List<String> names) throws UnusableFileException, SQLException {
    List<InputFile> files = new ArrayList<>();
    for (String name : new LinkedHashSet<>(names)) {
      files.add(InputFile.of(name));
    }
    SignIns signIns = new SignIns(duckDb, files);
    List<Group> groups = new ArrayList<>();
    for (List<InputFile> alike : signIns.alike()) {
      groups.add(signIns.group(alike));
    }
    if (!groups.isEmpty()) {
      signIns.execute("CREATE OR REPLACE TEMP VIEW signins AS " + union(groups));
    }
    return signIns;
  }

  /**
   * Tells of the file that made a query fail: DuckDB reads some of them only then, and does not always say which one it
   * was at.
   *
   * @param failure what came of the query
   * @throws UnusableFileException if one of the files cannot be read
   */
  void tellOf(SQLException failure) throws UnusableFileException {
    String message = String.valueOf(failure.getMessage());
    if (AT_THE_QUERY.stream().anyMatch(message::startsWith)) {
      return;
    }
    Optional<String> named = named(files, failure);
    if (named.isPresent()) { // perhaps among the advice, which is not shown
      throw new UnusableFileException(named.get(), "cannot be read: " + Failures.shown(failure));
    }
    for (InputFile file : files) {
      try {
        String rows = group(List.of(file)).from();
        execute("SELECT count(*) FROM " + rows); // of CSV that mixes ends of lines, counting fails and reading may not
        execute("SELECT bit_xor(hash(event)) FROM " + rows);
      } catch (SQLException unreadable) {
        throw new UnusableFileException(file.name(), "cannot be read: " + Failures.shown(unreadable));
      }
    }
    if (message.startsWith(AT_THE_FILE)) { // and each by itself can be read
      throw new UnusableFileException(files.stream().map(InputFile::name).collect(Collectors.joining(", ")),
          "one of these cannot be read: " + Failures.shown(failure));
    }
  }

  private Collection<List<InputFile>> alike() throws UnusableFileException {
    Map<Object, List<InputFile>> alike = new LinkedHashMap<>();
    for (InputFile file : files) {
      List<Object> form = List.of(file.kind(), file.packed(), file.separator(), file.names(), schema(file));
      alike.computeIfAbsent(form, first -> new ArrayList<>()).add(file);
    }
    return alike.values();
  }

  /** Of Parquet. DuckDB would read several as the first one of them has it, and make nulls of what does not fit. */
  private Map<String, String> schema(InputFile file) throws UnusableFileException {
    try {
      return file.kind() == InputFile.Kind.PARQUET ? parquet(list(List.of(file))).columns() : Map.of();
    } catch (SQLException unreadable) {
      throw new UnusableFileException(file.name(), "cannot be read: " + Failures.shown(unreadable));
    }
  }

  private Group group(List<InputFile> files) throws UnusableFileException, SQLException {
    try {
      return read(files);
    } catch (SQLException unreadable) {
      Optional<String> named = files.size() == 1 ? Optional.of(files.get(0).name()) : named(files, unreadable);
      if (named.isPresent()) {
        throw new UnusableFileException(named.get(), "cannot be read: " + Failures.shown(unreadable));
      }
      for (InputFile file : files) { // DuckDB does not say which
        group(List.of(file));
      }
      throw unreadable; // each of them can be read, but not together
    }
  }

  /** The file that a message names; of two that are the beginning of each other, the longer one. */
  private static Optional<String> named(List<InputFile> files, SQLException failure) {
    String message = String.valueOf(failure.getMessage());
    return files.stream().map(InputFile::name).filter(message::contains).max(Comparator.comparing(String::length));
  }

  private Group read(List<InputFile> files) throws SQLException {
    InputFile first = files.get(0);
    String packed = first.packed() ? ", compression = 'gzip'" : "";
    return switch (first.kind()) {
      case JSON -> records(each(files, file -> json(file, packed)));
      case JSON_ARRAY -> records(each(files, file -> json(file, packed + ", format = 'array'")));
      case JSON_PAGES -> records(each(files,
          file -> pages(file, packed + ", maximum_object_size = " + largest(files), first.names().get(0))));
      case CSV -> csv(files, packed);
      case PARQUET -> parquet(list(files));
    };
  }

  /**
   * Each file by a scan of its own. Where DuckDB scans several, an error at an end may be lost: of JSON now and then,
   * with the records behind it (2.0.0.0 and 2.0.0.1, not 1.5.6); of CSV in more files than twice the threads, a row
   * whose quote is never closed (1.5.6 and 2.0.0.1).
   */
  private static String each(List<InputFile> files, Function<String, String> scan) {
    return files.stream().map(file -> scan.apply(list(List.of(file)))).collect(Collectors.joining(" UNION ALL "));
  }

  private static String list(List<InputFile> files) {
    return files.stream().map(file -> text(glob(file.name()))).collect(Collectors.joining(", ", "[", "]"));
  }

  /** Of an array that is said to be one, DuckDB finds the records behind a byte order mark, too. */
  private static String json(String file, String options) {
    return "SELECT json AS event, " + FILE + " FROM read_json_objects(" + file + options + ", filename = '" + FILE
        + "')";
  }

  /** What is no page, behind a page, is a record. */
  private static String pages(String file, String options, String list) {
    String path = text("$." + list);
    return "SELECT unnest(CASE WHEN json_type(json, " + path + ") = 'ARRAY' THEN from_json(json -> " + path
        + ", '[\"JSON\"]') ELSE [json] END) AS event, " + FILE + " FROM read_json_objects(" + file + options
        + ", filename = '" + FILE + "')";
  }

  /**
   * The record itself is kept byte for byte; its properties are taken out of it, those that are asked for. What there
   * is is seen from all records. Not by DuckDB's read_json: that needs 32 MB a file for as much.
   */
  private Group records(String records) throws SQLException {
    Map<String, String> shapes = shapes(records);
    times(records, shapes).forEach(name -> shapes.put(name, "\"TIMESTAMP WITH TIME ZONE\""));
    if (shapes.isEmpty()) {
      return new Group("(" + records + ")", Map.of());
    }
    String shape = shapes.entrySet().stream()
        .map(column -> json(column.getKey()) + ": " + column.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
    String taken = shapes.keySet().stream()
        .filter(name -> !isOurs(name))
        .map(name -> "record[" + text(name) + "] AS " + name(name) + ", ")
        .collect(Collectors.joining());
    return new Group("(SELECT " + taken + "event, " + FILE + " FROM (SELECT event, " + FILE + ", json_transform(event, "
        + text(shape) + ") AS record FROM (" + records + ")))",
        described("SELECT unnest(json_transform('{}', " + text(shape) + "))"));
  }

  /** What json_transform takes for each property; one that differs from another in case only is in the record alone. */
  private Map<String, String> shapes(String records) throws SQLException {
    Map<String, String> shapes = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    try (Statement statement = duckDb.createStatement();
        ResultSet rows = statement.executeQuery("SELECT key, value FROM (SELECT json_group_structure(event)"
            + " AS shape FROM (" + records + ") WHERE json_type(event) = 'OBJECT') found, json_each(found.shape)"
            + " WHERE json_type(found.shape) = 'OBJECT'")) {
      while (rows.next()) {
        if (!rows.getString(1).isEmpty() && taken.add(rows.getString(1).toLowerCase(Locale.ROOT))) {
          shapes.put(rows.getString(1), shape(rows.getString(2)));
        }
      }
    }
    for (Map.Entry<String, String> column : shapes.entrySet()) {
      if (!fits(column.getValue())) {
        column.setValue("\"JSON\"");
      }
    }
    return shapes;
  }

  /** Numbers are such as functions take; of a property that is null in every record nothing is known. */
  private static String shape(String found) {
    return found.replaceAll("(^|[:\\[])\"UBIGINT\"", "$1\"BIGINT\"").replaceAll("(^|[:\\[])\"NULL\"", "$1\"JSON\"");
  }

  /** A struct with two names that differ in case only is none. */
  private boolean fits(String shape) {
    try {
      return !described("SELECT json_transform('{}', " + text("{\"x\": " + shape + "}") + ")").isEmpty();
    } catch (SQLException noType) {
      return false;
    }
  }

  /** The properties that are times by name and by each value: with a zone, else it would be the machine's. */
  private List<String> times(String records, Map<String, String> shapes) throws SQLException {
    List<String> candidates = shapes.entrySet().stream()
        .filter(column -> column.getValue().equals("\"VARCHAR\"") && TIME_NAME.matcher(column.getKey()).find())
        .map(Map.Entry::getKey)
        .toList();
    if (candidates.isEmpty()) {
      return List.of();
    }
    String checks = candidates.stream()
        .map(name -> "event ->> " + text("$." + name(name)))
        .map(value -> "coalesce(bool_and(" + value + " IS NULL OR (regexp_matches(" + value
            + ", '^\\d{4}-\\d\\d-\\d\\dT.*(Z|[+-]\\d\\d:\\d\\d)$') AND TRY_CAST(" + value
            + " AS TIMESTAMP WITH TIME ZONE) IS NOT NULL)), false)")
        .collect(Collectors.joining(", "));
    List<String> times = new ArrayList<>();
    try (Statement statement = duckDb.createStatement();
        ResultSet row = statement.executeQuery("SELECT " + checks + " FROM (" + records + ")")) {
      row.next();
      for (int i = 0; i < candidates.size(); i++) {
        if (row.getBoolean(i + 1)) {
          times.add(candidates.get(i));
        }
      }
    }
    return times;
  }

  private static Group csv(List<InputFile> files, String packed) {
    InputFile like = files.get(0);
    String declared = like.names().stream()
        .map(name -> text(name) + ": 'VARCHAR'")
        .collect(Collectors.joining(", ", "{", "}"));
    String members = like.names().stream()
        .map(name -> text(name) + ", " + name(name))
        .collect(Collectors.joining(", "));
    String options = packed + ", auto_detect = false, header = true, skip = 0, strict_mode = true, delim = "
        + text(like.separator()) + ", quote = '\"', escape = '\"', max_line_size = 16777216, columns = " + declared
        + ", filename = '" + FILE + "')";
    Map<String, String> columns = new LinkedHashMap<>();
    like.names().forEach(name -> columns.put(name, "VARCHAR"));
    String rows = kept(columns) + "json_object(" + members + ") AS event, " + FILE;
    String read = each(files, file -> "FROM read_csv(" + file + options);
    return new Group("(SELECT " + rows + " FROM (" + read + "))", columns);
  }

  private Group parquet(String files) throws SQLException {
    String read = "read_parquet(" + files + ", union_by_name = true, filename = '" + FILE + "')";
    Map<String, String> columns = described("SELECT * EXCLUDE (" + FILE + ") FROM " + read);
    Optional<String> record = columns.entrySet().stream()
        .filter(column -> column.getKey().equalsIgnoreCase("event"))
        .filter(column -> Set.of("VARCHAR", "JSON").contains(column.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
    String members = columns.keySet().stream()
        .map(name -> text(name) + ", " + name(name))
        .collect(Collectors.joining(", "));
    String event = record.map(name -> name(name) + "::VARCHAR")
        .orElse("regexp_replace(json_object(" + members + ")::VARCHAR, " + TIME + ", '\"\\1T\\2Z\"', 'g')");
    return new Group("(SELECT " + kept(columns) + event + " AS event, " + FILE + " FROM " + read + ")", columns);
  }

  private static String kept(Map<String, String> columns) {
    return columns.keySet().stream()
        .filter(name -> !isOurs(name))
        .map(name -> name(name) + ", ")
        .collect(Collectors.joining());
  }

  private static boolean isOurs(String name) {
    return OURS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** The groups below each other. A column whose type differs is JSON where there are lists or objects, else a text. */
  private static String union(List<Group> groups) {
    Map<String, Set<String>> types = new LinkedHashMap<>();
    groups.forEach(group -> group.columns().forEach((name, type) ->
        types.computeIfAbsent(name.toLowerCase(Locale.ROOT), first -> new HashSet<>()).add(type)));
    return groups.stream()
        .map(group -> "SELECT " + group.columns().keySet().stream()
            .filter(name -> !isOurs(name))
            .map(name -> converted(types.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of())).apply(name(name))
                + " AS " + name(name) + ", ")
            .collect(Collectors.joining())
            + "event::JSON AS event, " + FILE + " AS file FROM " + group.from())
        .collect(Collectors.joining(" UNION ALL BY NAME "));
  }

  private static Function<String, String> converted(Set<String> types) {
    if (types.size() == 1 || NUMBERS.containsAll(types)) {
      return Function.identity();
    }
    return types.stream().anyMatch(type -> type.endsWith("]") || type.endsWith(")") || type.equals("JSON"))
        ? name -> "to_json(" + name + ")"
        : name -> name + "::VARCHAR";
  }

  private Map<String, String> described(String query) throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    try (Statement statement = duckDb.createStatement(); ResultSet rows = statement.executeQuery("DESCRIBE " + query)) {
      while (rows.next()) {
        columns.put(rows.getString(1), rows.getString(2));
      }
    }
    return columns;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = duckDb.createStatement()) {
      statement.execute(sql);
    }
  }

  /** A page is one object to DuckDB, however long; packed, its size is not known, and DuckDB says if it is too long. */
  private static long largest(List<InputFile> files) {
    long largest = SMALLEST_OBJECT;
    for (InputFile file : files) {
      try {
        largest = Math.max(largest, file.packed() ? 0 : Files.size(Path.of(file.name())));
      } catch (IOException gone) {
        // said when it is read
      }
    }
    return Math.min(largest, Integer.MAX_VALUE);
  }

  /** DuckDB takes names for patterns. */
  private static String glob(String file) {
    return file.replaceAll("[\\[*?]", "[$0]");
  }

  static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  static String name(String column) {
    return '"' + column.replace("\"", "\"\"") + '"';
  }

  private static String json(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
