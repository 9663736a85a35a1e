package dev.mfacodes.read.json;

import dev.mfacodes.read.input.Place;
import java.util.List;

/** What a JSON input is cut into. */
public sealed interface Piece {

  /** Where it begins. */
  Place place();

  /**
   * The bytes of one record, to be used before the next piece is asked for.
   *
   * @param place where it begins
   * @param bytes the memory it lies in
   * @param from where it begins there
   * @param to where it ends there
   * @param columns the names of its values, where it is a list of them
   */
  record Bytes(Place place, byte[] bytes, int from, int to, List<String> columns) implements Piece {}

  /**
   * Something that is no record.
   *
   * @param place where it begins
   * @param reason what is wrong with it
   */
  record Broken(Place place, String reason) implements Piece {}

  /**
   * A record that a shortcut took, which knows the rest.
   *
   * @param place where it begins, but for its position in an array
   */
  record Taken(Place place) implements Piece {}
}
