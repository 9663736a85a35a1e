package dev.mfacodes.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of an authentication method, exactly as it travelled.
 *
 * <p>Looks itself up once, when it is first asked, and keeps the answer: many ask the same value.
 */
public final class MethodName implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String wire;

  /** Set without a lock, as the hash of a string is: whoever comes first, it is the same. */
  private transient @Nullable Optional<AuthenticationMethod> found;

  /**
   * Refuses {@code null}.
   *
   * @param wire the name as it travelled, byte for byte; may be anything, also empty
   */
  public MethodName(String wire) {
    this.wire = Objects.requireNonNull(wire, "wire");
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
   * The name as it travelled, byte for byte.
   *
   * @return anything, also an empty text
   */
  @JsonValue
  public String wire() {
    return wire;
  }

  /**
   * What the catalogue has under this spelling, exact first, then with case and punctuation folded.
   *
   * @return the listed method; empty for one that the catalogue does not have
   */
  public Optional<AuthenticationMethod> listed() {
    Optional<AuthenticationMethod> known = found;
    if (known == null) {
      known = AuthenticationMethod.spelled(wire);
      found = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MethodName same && wire.equals(same.wire);
  }

  @Override
  public int hashCode() {
    return wire.hashCode();
  }

  /** The listed constant, else only that there is none: unlisted texts may hold personal data. */
  @Override
  public String toString() {
    return Unlisted.show("MethodName", listed(), wire);
  }

  /** A stream may hold what no constructor takes. */
  private Object readResolve() {
    return of(wire);
  }
}
