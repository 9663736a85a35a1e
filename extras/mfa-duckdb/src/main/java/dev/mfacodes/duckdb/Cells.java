package dev.mfacodes.duckdb;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The arguments of a function in one row, to be told from those of another. */
final class Cells {

  private final @Nullable String[] cells;

  private Cells(@Nullable String[] cells) {
    this.cells = cells;
  }

  /** Those of a row; empty if there is nothing but nulls. */
  static Optional<Cells> of(@Nullable String[] cells) {
    return Arrays.stream(cells).allMatch(Objects::isNull) ? Optional.empty() : Optional.of(new Cells(cells));
  }

  /** Two cells are a code and its result, three the columns of a sign-in: of other lengths they are never the same. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cells row && Arrays.equals(cells, row.cells);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(cells);
  }
}
