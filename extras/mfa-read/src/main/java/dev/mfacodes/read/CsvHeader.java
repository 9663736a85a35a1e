package dev.mfacodes.read;

import dev.mfacodes.read.input.UnusableInputException;
import dev.mfacodes.read.input.UnusableRecordException;
import dev.mfacodes.read.shape.Folded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /**
   * The header of these fields.
   *
   * @param renamed the names of columns here, by the folded name that they are known by
   * @throws UnusableInputException if one of them is not there
   */
  static CsvHeader of(List<String> fields, Map<String, String> renamed) throws UnusableInputException {
    List<String> names = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (String field : fields) {
      String name = Folded.stripped(field);
      names.add(name.isEmpty() ? "column " + (names.size() + 1) : name);
      String key = Folded.name(name);
      keys.add(renamed.containsKey(key) ? "" : key);
    }
    for (Map.Entry<String, String> column : renamed.entrySet()) {
      String actual = Folded.name(column.getValue());
      int at = names.stream().map(Folded::name).toList().indexOf(actual);
      if (at < 0) {
        throw new CsvHeader(names, keys).lacks(Columns.called(column.getKey()), column.getValue());
      }
      keys.set(at, column.getKey());
    }
    return new CsvHeader(List.copyOf(names), List.copyOf(keys));
  }

  int count() {
    return names.size();
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
    boolean header = keys.stream().anyMatch(Columns::isKnown);
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
        || (fields.size() > count() && fields.subList(count(), fields.size()).stream().allMatch(String::isBlank));
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
      if (value.isBlank() || value.equals(row.get(name))) {
        continue;
      }
      if (row.containsKey(name)) {
        conflicts.add(name);
        row.put(name + " (" + (i + 1) + ")", value);
      } else {
        row.put(name, value);
      }
    }
    return row;
  }
}
