package dev.mfacodes.model.signin;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.mfacodes.model.wire.Codec;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether the user got in, exactly as the activity report wrote it. It travels beside the result code and is not the
 * same thing.
 *
 * @param wire the text as it travelled; may be anything, also empty
 */
public record AuthenticationResult(@JsonValue String wire) implements Serializable {

  /** The user got in. */
  public static final AuthenticationResult GRANTED = of("granted");

  /** The user did not get in. */
  public static final AuthenticationResult DENIED = of("denied");

  /** The spellings that design and users know. The report's own are not published. */
  private static final Map<String, Boolean> SPELLINGS = Map.of(
      "true", true, "yes", true, "success", true, "granted", true, "1", true,
      "false", false, "no", false, "failure", false, "denied", false, "0", false);

  private static final Codec<AuthenticationResult> TEXT =
      Codec.open(AuthenticationResult::of, AuthenticationResult::wire);

  /** Reads truth values and numbers too. */
  static final Codec<AuthenticationResult> CODEC = new Codec<>(TEXT.type(),
      wire -> TEXT.reader().apply(wire instanceof Boolean ? wire.toString() : wire),
      AuthenticationResult::wire);

  /**
   * Refuses {@code null}.
   *
   * @param wire the text as it travelled; may be anything, also empty
   */
  public AuthenticationResult {
    Objects.requireNonNull(wire, "wire");
  }

  /**
   * The result that travelled so.
   *
   * @param wire the text as it travelled
   * @return the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AuthenticationResult of(String wire) {
    return new AuthenticationResult(wire);
  }

  /**
   * What the text says: true, yes, success, granted or 1; or false, no, failure, denied or 0; in any case.
   *
   * @return true for granted, false for denied; empty for any other text, also an empty one
   */
  public Optional<Boolean> granted() {
    return Optional.ofNullable(SPELLINGS.get(wire.strip().toLowerCase(Locale.ROOT)));
  }

  /** Granted, denied, or only that it is neither. */
  @Override
  public String toString() {
    return granted().map(granted -> granted ? "granted" : "denied").orElse("unlisted");
  }
}
