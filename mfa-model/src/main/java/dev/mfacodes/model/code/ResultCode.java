package dev.mfacodes.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * A result code of the MFA activity report, exactly as it travelled.
 *
 * @param wire the code as it travelled, byte for byte; may be anything, also empty
 */
public record ResultCode(@JsonValue String wire) implements Serializable {

  /**
   * Refuses {@code null}.
   *
   * @param wire the code as it travelled, byte for byte; may be anything, also empty
   */
  public ResultCode {
    Objects.requireNonNull(wire, "wire");
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
   * What the catalogue has under this spelling: the code's name or its short documented label, exact first, then with
   * case and punctuation folded.
   *
   * @return the listed code; empty for one that the catalogue does not have
   */
  public Optional<MfaResultCode> listed() {
    return MfaResultCode.spelled(wire);
  }

  /** The listed constant, else only that there is none: unlisted texts may hold personal data. */
  @Override
  public String toString() {
    return Unlisted.show("ResultCode", listed(), wire);
  }
}
