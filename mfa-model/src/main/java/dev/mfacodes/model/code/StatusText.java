package dev.mfacodes.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * What a step or a status says about itself, exactly as it travelled.
 *
 * @param wire the text as it travelled, byte for byte; may be anything, also empty
 */
public record StatusText(@JsonValue String wire) implements Serializable {

  /**
   * Refuses {@code null}.
   *
   * @param wire the text as it travelled, byte for byte; may be anything, also empty
   */
  public StatusText {
    Objects.requireNonNull(wire, "wire");
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
   * What the catalogue has under this text: exact first; then with case, punctuation, curly apostrophes and
   * {@code n't} folded; then without its {@linkplain #prefix() prefix}. After a prefix that says <em>denied</em> only a
   * denial, or {@link MfaStatus#IN_PROGRESS}, is taken. A text of more than 400 characters is looked up exactly only.
   *
   * @return the listed status; empty for a text that the catalogue does not have
   */
  public Optional<MfaStatus> listed() {
    return StatusLookup.of(wire).listed();
  }

  /**
   * The prefix, which is remembered because it may contradict what follows.
   *
   * @return the longest known prefix; empty where the text begins with none
   */
  public Optional<StatusPrefix> prefix() {
    return StatusLookup.of(wire).prefix();
  }

  /**
   * The result code whose name or documented short label the text is, with or without a prefix. Graph writes such
   * labels as details of a step. Two labels are statuses as well; the reason is the same either way.
   *
   * @return the result code; empty where the text is none's
   */
  public Optional<MfaResultCode> label() {
    return StatusLookup.of(wire).label();
  }

  /**
   * Whether a prefix says <em>denied</em> and what follows is a known text that says otherwise, as in
   * {@code MFA denied; completed in the cloud}.
   *
   * @return true if the text contradicts itself
   */
  public boolean contradictsItself() {
    return StatusLookup.of(wire).contradictsItself();
  }

  /** The listed constant, else only that there is none: unlisted texts may hold personal data. */
  @Override
  public String toString() {
    return Unlisted.show("StatusText", listed(), wire);
  }
}
