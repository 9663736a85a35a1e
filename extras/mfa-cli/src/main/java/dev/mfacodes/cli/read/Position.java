package dev.mfacodes.cli.read;

import java.util.OptionalLong;

/**
 * Where a record begins.
 *
 * @param line the line in its file; the first is 1
 * @param index the position in an array, from 0; empty outside arrays
 */
public record Position(long line, OptionalLong index) {

  static Position ofLine(long line) {
    return new Position(line, OptionalLong.empty());
  }
}
