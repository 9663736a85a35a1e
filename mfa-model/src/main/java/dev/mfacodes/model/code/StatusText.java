package dev.mfacodes.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a step or a status says about itself, exactly as it travelled.
 *
 * <p>Looks itself up once, when it is first asked, and keeps the answer: many ask the same value.
 */
public final class StatusText implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String wire;

  /** Set without a lock, as the hash of a string is: whoever comes first, it is the same. */
  private transient @Nullable StatusLookup found;

  /**
   * Refuses {@code null}.
   *
   * @param wire the text as it travelled, byte for byte; may be anything, also empty
   */
  public StatusText(String wire) {
    this.wire = Objects.requireNonNull(wire, "wire");
  }

  /**
   * The text that travelled so.
   *
   * @param wire the text as it travelled
   * @return the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static StatusText of(String wire) {
    return new StatusText(wire);
  }

  /**
   * The text as it travelled, byte for byte.
   *
   * @return anything, also an empty text
   */
  @JsonValue
  public String wire() {
    return wire;
  }

  /**
   * What the catalogue has under this text: exact first; then with case, punctuation, curly apostrophes and
   * {@code n't} folded; then without its {@linkplain #prefix() prefix}. After a prefix that says <em>denied</em> only a
   * denial, or {@link MfaStatus#IN_PROGRESS}, is taken. A text of more than 400 characters is looked up exactly only.
   *
   * @return the listed status; empty for a text that the catalogue does not have
   */
  public Optional<MfaStatus> listed() {
    return lookup().listed();
  }

  /**
   * The prefix, which is remembered because it may contradict what follows.
   *
   * @return the longest known prefix; empty where the text begins with none
   */
  public Optional<StatusPrefix> prefix() {
    return lookup().prefix();
  }

  /**
   * The result code whose name or documented short label the text is, with or without a prefix. Graph writes such
   * labels as details of a step. Two labels are statuses as well; the reason is the same either way.
   *
   * @return the result code; empty where the text is none's
   */
  public Optional<MfaResultCode> label() {
    return lookup().label();
  }

  /**
   * Whether a prefix says <em>denied</em> and what follows is a known text that says otherwise, as in
   * {@code MFA denied; completed in the cloud}.
   *
   * @return true if the text contradicts itself
   */
  public boolean contradictsItself() {
    return lookup().contradictsItself();
  }

  private StatusLookup lookup() {
    StatusLookup known = found;
    if (known == null) {
      known = StatusLookup.of(wire);
      found = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StatusText same && wire.equals(same.wire);
  }

  @Override
  public int hashCode() {
    return wire.hashCode();
  }

  /** The listed constant, else only that there is none: unlisted texts may hold personal data. */
  @Override
  public String toString() {
    return Unlisted.show("StatusText", listed(), wire);
  }

  /** A stream may hold what no constructor takes. */
  private Object readResolve() {
    return of(wire);
  }
}
