package dev.mfacodes.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * The name of an authentication method, exactly as it travelled.
 *
 * @param wire the name as it travelled, byte for byte; may be anything, also empty
 */
public record MethodName(@JsonValue String wire) implements Serializable {

  /**
   * Refuses {@code null}.
   *
   * @param wire the name as it travelled, byte for byte; may be anything, also empty
   */
  public MethodName {
    Objects.requireNonNull(wire, "wire");
  }

  /**
   * The name that travelled so.
   *
   * @param wire the name as it travelled
   * @return the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MethodName of(String wire) {
    return new MethodName(wire);
  }

  /**
   * What the catalogue has under this spelling, exact first, then with case and punctuation folded.
   *
   * @return the listed method; empty for one that the catalogue does not have
   */
  public Optional<AuthenticationMethod> listed() {
    return AuthenticationMethod.spelled(wire);
  }

  /** The listed constant, else only that there is none: unlisted texts may hold personal data. */
  @Override
  public String toString() {
    return Unlisted.show("MethodName", listed(), wire);
  }
}
