package dev.mfacodes.read;

import dev.mfacodes.read.input.Place;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * Where a record begins.
 *
 * @param source the name of its input, as the caller gave it
 * @param line its line; the first is 1
 * @param index its position in an array, from 0; empty outside arrays
 * @param byteOffset its first byte, from 0, in the content as it is read: unpacked, without a byte order mark, and in
 *     UTF-8
 */
public record Position(String source, long line, OptionalLong index, long byteOffset) {

  /**
   * Refuses {@code null}.
   *
   * @param source the name of its input
   * @param line its line; the first is 1
   * @param index its position in an array, from 0; empty outside arrays
   * @param byteOffset its first byte, from 0
   */
  public Position {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(index, "index");
  }

  /** The place that is here in a part which begins so far on in its input. */
  Position behind(long lines, long bytes) {
    return new Position(source, line + lines, index, byteOffset + bytes);
  }

  static Position of(String source, Place place) {
    return new Position(source, place.line(), place.index(), place.byteOffset());
  }
}
