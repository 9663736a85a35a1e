package dev.mfacodes.read;

import dev.mfacodes.read.input.UnusableInputException;
import dev.mfacodes.read.input.UnusableRecordException;
import dev.mfacodes.read.shape.Folded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a CSV file.
 *
 * @param names as they travelled, without blanks around them
 * @param keys what they mean, folded; empty for one whose meaning the caller gave to another
 */
record CsvHeader(List<String> names, List<String> keys) {

  /** So many names show what kind of file it is. */
  private static final int MOST_NAMED = 12;

  /** The client app of most rows goes by the name of a column. */
  private static final String ALSO_A_VALUE = "browser";

  /**
   * The header of these fields.
   *
   * @param renamed the names of columns here, by the folded name that they are known by
   * @param mayLack which of those names need not be here
   * @throws UnusableInputException if another one is not here
   */
  static CsvHeader of(List<String> fields, Map<String, String> renamed, Predicate<String> mayLack)
      throws UnusableInputException {
    List<String> names = names(fields);
    List<String> keys = new ArrayList<>(names.stream().map(Folded::name).toList());
    Map<String, Integer> given = new LinkedHashMap<>();
    for (Map.Entry<String, String> column : renamed.entrySet()) {
      int at = keys.indexOf(Folded.name(column.getValue()));
      if (at >= 0) {
        given.put(column.getKey(), at);
      } else if (!mayLack.test(column.getValue())) {
        throw new CsvHeader(names, keys).lacks(Columns.called(column.getKey()), column.getValue());
      }
    }
    keys.replaceAll(key -> given.containsKey(key) ? "" : key);
    given.forEach((key, at) -> keys.set(at, isUtc(names.get(at)) ? Columns.inUtc(key) : key));
    return new CsvHeader(names, List.copyOf(keys));
  }

  /** Only the column's own name can say it. */
  private static boolean isUtc(String name) {
    return Folded.name(name).endsWith("utc");
  }

  private static List<String> names(List<String> fields) {
    return IntStream.range(0, fields.size())
        .mapToObj(i -> Optional.of(Folded.stripped(fields.get(i)))
            .filter(name -> !name.isEmpty())
            .orElse("column " + (i + 1)))
        .toList();
  }

  /** Whether a row is this header again, as in files that were put one behind the other. */
  boolean isAgain(List<String> fields) {
    return Folded.name(fields.get(0)).equals(Folded.name(names.get(0))) // true of few others, and quickly found
        && names(fields).stream().map(Folded::name).toList().equals(names.stream().map(Folded::name).toList());
  }

  /**
   * The names to read a row by.
   *
   * @param known the names of columns that have a meaning, by their key
   */
  List<String> names(Function<String, Optional<String>> known) {
    return IntStream.range(0, count())
        .mapToObj(i -> known.apply(keys.get(i)).orElseGet(() -> own(i)))
        .toList();
  }

  /** The name of a column; with its number, where the name means another one. */
  private String own(int at) {
    String name = names.get(at);
    return keys.get(at).isEmpty() && Columns.isKnown(Folded.name(name)) ? numbered(name, at) : name;
  }

  private static String numbered(String name, int at) {
    return name + " (" + (at + 1) + ")";
  }

  int count() {
    return names.size();
  }

  boolean hasNamed(String name) {
    return names.stream().map(Folded::name).anyMatch(Folded.name(name)::equals);
  }

  boolean has(String column) {
    return at(column).isPresent();
  }

  boolean has(PortalColumn column) {
    return keys.stream().anyMatch(key -> PortalColumn.named(key).filter(column::equals).isPresent());
  }

  Optional<Integer> at(String column) {
    return Optional.of(keys.indexOf(Folded.name(column))).filter(index -> index >= 0);
  }

  /** That a column is missing. Without a header, what was found are the cells of somebody's row, and are not told. */
  UnusableInputException lacks(String column, String what) {
    boolean header = keys.stream().anyMatch(key -> Columns.isKnown(key) && !key.equals(ALSO_A_VALUE));
    return new UnusableInputException(column,
        "has no column " + what + (header ? ", only: " + told() : "; its first line is no known header"));
  }

  private String told() {
    String first = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
    return names.size() > MOST_NAMED ? first + " and " + (names.size() - MOST_NAMED) + " more" : first;
  }

  /**
   * The fields of a row, as many as there are columns. Spreadsheets leave empty ones behind the last.
   *
   * @throws UnusableRecordException if there are others
   */
  List<String> fitted(List<String> fields) throws UnusableRecordException {
    boolean fits = fields.size() == count()
        || (fields.size() > count() && fields.subList(count(), fields.size()).stream().allMatch(Folded::isBlank));
    if (!fits) {
      throw new UnusableRecordException(
          "has " + fields.size() + (fields.size() == 1 ? " field" : " fields") + ", the header has " + count());
    }
    return fields.subList(0, count());
  }

  /**
   * The values of a row by name. An empty cell is how CSV writes absent. Of two columns with one name the second is
   * kept under the name with a number.
   *
   * @param names the names to use, one a column
   * @param conflicts takes the names that have two values
   */
  static Map<String, @Nullable Object> named(List<String> names, List<String> fields, List<String> conflicts) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      String name = names.get(i);
      String value = fields.get(i);
      if (Folded.isBlank(value) || value.equals(row.get(name))) {
        continue;
      }
      if (row.containsKey(name)) {
        conflicts.add(name);
      }
      while (row.containsKey(name)) { // the name with the number may be another column's
        name = numbered(name, i);
      }
      row.put(name, value);
    }
    return row;
  }
}
