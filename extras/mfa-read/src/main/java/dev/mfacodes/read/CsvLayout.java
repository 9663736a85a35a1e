package dev.mfacodes.read;

import dev.mfacodes.read.input.UnusableRecordException;
import java.util.List;
import java.util.function.Consumer;

/** What the rows of a CSV file are. */
interface CsvLayout {

  /** The format of the row that was read last, and what showed it. */
  Recognition recognition();

  /**
   * The record of a row.
   *
   * @param fields as many as there are columns, at least one of them not blank
   * @throws UnusableRecordException if it is none
   */
  ReadResult.Found read(Position position, List<String> fields) throws UnusableRecordException;

  /** Says what is to be said at the end. */
  default void end(Position position, Consumer<ReadResult> results) {}
}
