package dev.mfacodes.bench.speed.peer;

import java.nio.file.Path;

/** A way to read sign-ins and count what is in them. */
public interface Case {

  /**
   * What it is called in tables and by gates.
   *
   * @return the name
   */
  String name();

  /**
   * What it does, so that a reader can judge whether that is the same work.
   *
   * @return one phrase
   */
  String does();

  /**
   * Reads the whole file.
   *
   * @param file sign-ins of Graph, one a line
   * @return what is in them
   * @throws Exception if it cannot
   */
  Aggregate run(Path file) throws Exception;
}
