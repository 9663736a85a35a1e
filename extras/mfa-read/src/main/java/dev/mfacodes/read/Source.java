package dev.mfacodes.read;

import java.io.IOException;
import java.util.function.Consumer;

/** The records of one input. */
interface Source {

  /**
   * Reads on.
   *
   * @param results takes what comes of it: nothing, or anything
   * @return whether there may be more; false at the end
   * @throws IOException if the rest of the input cannot be used
   */
  boolean readOn(Consumer<ReadResult> results) throws IOException;
}
