package dev.mfacodes.read.shape;

import dev.mfacodes.model.schema.WireType;
import java.util.List;

/**
 * Where a value belongs in the wire form of a model.
 *
 * @param path the names of its property and of those around it, outermost first
 * @param type what belongs there
 * @param rank how well its name says so
 * @param utc whether its name says that a time without an offset is UTC
 */
record Target(List<String> path, WireType type, Rank rank, boolean utc) {

  /** Of two values for one place, the better counts. */
  enum Rank {

    /** Another thing that may stand in. */
    STANDS_IN,

    /** The name in another spelling. */
    SPELLED,

    /** The name. */
    EXACT
  }

  String joined() {
    return String.join(".", path);
  }

  Target inUtc() {
    return new Target(path, type, rank, true);
  }
}
