package dev.mfacodes.read.input;

import java.util.OptionalLong;

/**
 * Where something begins in an input.
 *
 * @param line the line; the first is 1
 * @param index the position in an array, from 0; empty outside arrays
 * @param byteOffset the byte, from 0, of the content as it is read: unpacked and in UTF-8
 */
public record Place(long line, OptionalLong index, long byteOffset) {

  /** The beginning of an input. */
  public static final Place START = new Place(1, OptionalLong.empty(), 0);
}
