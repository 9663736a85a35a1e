package dev.mfacodes.cli;

import dev.mfacodes.read.Position;
import java.io.IOException;

/** Writes events, one document a line, in one of the forms of {@link ResultFormat}. */
@FunctionalInterface
interface EventWriter {

  void write(Position position, Event event) throws IOException;
}
