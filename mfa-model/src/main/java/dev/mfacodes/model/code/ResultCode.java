package dev.mfacodes.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A result code of the MFA activity report, exactly as it travelled.
 *
 * <p>Looks itself up once, when it is first asked, and keeps the answer: many ask the same value.
 */
public final class ResultCode implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String wire;

  /** Set without a lock, as the hash of a string is: whoever comes first, it is the same. */
  private transient @Nullable Optional<MfaResultCode> found;

  /**
   * Refuses {@code null}.
   *
   * @param wire the code as it travelled, byte for byte; may be anything, also empty
   */
  public ResultCode(String wire) {
    this.wire = Objects.requireNonNull(wire, "wire");
  }

  /**
   * The code that travelled so.
   *
   * @param wire the code as it travelled
   * @return the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ResultCode of(String wire) {
    return new ResultCode(wire);
  }

  /**
   * The code as it travelled, byte for byte.
   *
   * @return anything, also an empty text
   */
  @JsonValue
  public String wire() {
    return wire;
  }

  /**
   * What the catalogue has under this spelling: the code's name or its short documented label, exact first, then with
   * case and punctuation folded.
   *
   * @return the listed code; empty for one that the catalogue does not have
   */
  public Optional<MfaResultCode> listed() {
    Optional<MfaResultCode> known = found;
    if (known == null) {
      known = MfaResultCode.spelled(wire);
      found = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ResultCode same && wire.equals(same.wire);
  }

  @Override
  public int hashCode() {
    return wire.hashCode();
  }

  /** The listed constant, else only that there is none: unlisted texts may hold personal data. */
  @Override
  public String toString() {
    return Unlisted.show("ResultCode", listed(), wire);
  }

  /** A stream may hold what no constructor takes. */
  private Object readResolve() {
    return of(wire);
  }
}
