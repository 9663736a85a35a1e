package dev.mfacodes.bench.speed.run;

import dev.mfacodes.bench.speed.peer.Case;
import dev.mfacodes.bench.speed.peer.Floor;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/**
 * What is timed; its result has to be equal each time.
 *
 * @param name for the table
 * @param work what to do
 */
record Timed(String name, Callable<Object> work) {

  static Timed of(Case one, Path file) {
    return new Timed(one.name(), () -> one.run(file));
  }

  static Timed of(Floor floor, Path file) {
    return new Timed(floor.name(), () -> floor.run(file));
  }
}
