package dev.mfacodes.cli.read;

import java.util.List;

/** A CSV lacks a column that has to be there. */
public final class MissingColumnException extends UnusableInputException {

  private static final long serialVersionUID = 1L;

  /** So many names show what kind of file it is. */
  private static final int MOST_NAMED = 12;

  private final Column column;

  /** Without a header, what was found are the cells of somebody's row, and are not told. */
  MissingColumnException(Column column, String name, List<String> found, boolean header) {
    super("has no column " + name + (header ? ", only: " + named(found) : "; its first line is no known header"));
    this.column = column;
  }

  private static String named(List<String> found) {
    String first = String.join(", ", found.subList(0, Math.min(MOST_NAMED, found.size())));
    return found.size() > MOST_NAMED ? first + " and " + (found.size() - MOST_NAMED) + " more" : first;
  }

  /**
   * The column.
   *
   * @return what is missing
   */
  public Column column() {
    return column;
  }
}
