package dev.mfacodes.bench.speed.peer;

import java.nio.file.Path;

/** Less than the work: what a {@link Case} cannot be faster than, or only by not looking at every byte. */
public interface Floor {

  /**
   * What it is called in tables and by gates.
   *
   * @return the name
   */
  String name();

  /**
   * What it counts.
   *
   * @return a noun in the plural: {@code bytes}, {@code lines} or {@code tokens}
   */
  String counts();

  /**
   * Reads the whole file.
   *
   * @param file JSON
   * @return how many there are
   * @throws Exception if it cannot
   */
  long run(Path file) throws Exception;
}
