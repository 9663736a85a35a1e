package dev.mfacodes.classify;

import dev.mfacodes.model.meaning.DenialReason;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prompts that were refused one after the other, by one user, as {@link Fatigue} finds them. Immutable. */
public final class Suspicion implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String user;
  private final Instant first;
  private final Instant last;
  private final Map<DenialReason, Integer> reasons;
  private final @Nullable Instant approved;

  Suspicion(
      String user, Instant first, Instant last, Map<DenialReason, Integer> reasons, Optional<Instant> approved) {
    this.user = user;
    this.first = first;
    this.last = last;
    this.reasons = Collections.unmodifiableMap(new EnumMap<>(reasons));
    this.approved = approved.orElse(null);
  }

  /**
   * Who was prompted.
   *
   * @return the name, which is personal
   */
  public String user() {
    return user;
  }

  /**
   * When the first of the prompts was refused.
   *
   * @return the time
   */
  public Instant first() {
    return first;
  }

  /**
   * When the last of the prompts was refused.
   *
   * @return the time
   */
  public Instant last() {
    return last;
  }

  /**
   * How many prompts were refused.
   *
   * @return at least the threshold
   */
  public int prompts() {
    return reasons.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * How they were refused.
   *
   * @return how often, by reason, in order of the constants
   */
  public Map<DenialReason, Integer> reasons() {
    return reasons;
  }

  /**
   * When a second factor was given after all: once the threshold was reached, and no later than one window after the
   * last refusal.
   *
   * @return the time of the first approval; empty if there was none
   */
  public Optional<Instant> approved() {
    return Optional.ofNullable(approved);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Suspicion suspicion
        && user.equals(suspicion.user)
        && first.equals(suspicion.first)
        && last.equals(suspicion.last)
        && reasons.equals(suspicion.reasons)
        && Objects.equals(approved, suspicion.approved);
  }

  @Override
  public int hashCode() {
    return Objects.hash(user, first, last, reasons, approved);
  }

  /** When and how often; not who. */
  @Override
  public String toString() {
    return "Suspicion[first=" + first + ", last=" + last + ", reasons=" + reasons + ", approved=" + approved + ']';
  }
}
