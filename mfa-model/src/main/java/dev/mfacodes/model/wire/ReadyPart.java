package dev.mfacodes.model.wire;

import dev.mfacodes.model.schema.Assembly;
import org.jspecify.annotations.Nullable;

/**
 * A property made ready.
 *
 * @param name its name
 * @param property its position; negative if the model does not know it
 * @param value what the model holds; null if it does not know it, or the text says nothing to us
 * @param kept what travelled, where the value would not write it again; else null
 */
record ReadyPart(String name, int property, @Nullable Object value, @Nullable Object kept) implements Assembly.Part {

  static final int UNKNOWN = -1;

  /** Its position: name and value may be personal. */
  @Override
  public String toString() {
    return "ReadyPart[" + property + ']';
  }
}
