package dev.mfacodes.model.schema;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One property of an object. Every property may be absent.
 *
 * @param name the name that it is written by
 * @param aliases further names that it is read by, mostly none
 * @param type what it holds
 */
public record WireProperty(String name, List<String> aliases, WireType type) implements Serializable {

  /**
   * Refuses {@code null}; copies the list.
   *
   * @param name the name that it is written by
   * @param aliases further names that it is read by, mostly none
   * @param type what it holds
   */
  public WireProperty {
    Objects.requireNonNull(name, "name");
    aliases = List.copyOf(aliases);
    Objects.requireNonNull(type, "type");
  }
}
