package dev.mfacodes.model.schema;

import java.util.Objects;

/**
 * What travelled cannot be read as what it should be. The message names the property and both kinds of value, never the
 * value, which may be personal; for the same reason the path says {@code an unknown property} in place of a name that
 * the models do not know.
 *
 * <p>Immutable, serializable and safe for any number of threads, as the models are.
 */
public final class WireException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final String reason;

  /**
   * With the message {@code path: reason}, or the reason alone at the top. Refuses {@code null}.
   *
   * @param path where it is, as {@code authenticationDetails[1].succeeded}; empty at the top
   * @param reason what is wrong there, without the value
   */
  public WireException(String path, String reason) {
    super(path.isEmpty() ? reason : path + ": " + reason);
    this.path = path;
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  /**
   * Where it is.
   *
   * @return names of properties and indexes of lists, as {@code authenticationDetails[1].succeeded}; empty at the top
   */
  public String path() {
    return path;
  }

  /**
   * What is wrong there.
   *
   * @return as {@code expected a text, found a list}
   */
  public String reason() {
    return reason;
  }
}
