package dev.mfacodes.model.meaning;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of MFA: a {@linkplain #kind() kind} and, for four of the seven kinds, a {@linkplain #detail() detail}.
 *
 * <p>"We cannot tell" is one of the answers ({@link Undetermined}); there is no {@code null} and no exception for it.
 */
public sealed interface MfaOutcome extends Serializable {

  /**
   * The kind of the outcome.
   *
   * @return the kind
   */
  MfaKind kind();

  /**
   * The how, why, what-for or reason.
   *
   * @return the detail; empty for the kinds that have none
   */
  default Optional<Detail> detail() {
    return Optional.empty();
  }

  /**
   * The requirement was met.
   *
   * @param how in which way
   */
  record Satisfied(SatisfiedHow how) implements MfaOutcome {

    /**
     * Refuses {@code null}.
     *
     * @param how in which way
     */
    public Satisfied {
      Objects.requireNonNull(how, "how");
    }

    @Override
    public MfaKind kind() {
      return MfaKind.SATISFIED;
    }

    @Override
    public Optional<Detail> detail() {
      return how.present();
    }
  }

  /**
   * The requirement was waived.
   *
   * @param why on which ground
   */
  record Skipped(SkippedWhy why) implements MfaOutcome {

    /**
     * Refuses {@code null}.
     *
     * @param why on which ground
     */
    public Skipped {
      Objects.requireNonNull(why, "why");
    }

    @Override
    public MfaKind kind() {
      return MfaKind.SKIPPED;
    }

    @Override
    public Optional<Detail> detail() {
      return why.present();
    }
  }

  /**
   * MFA was not passed.
   *
   * @param reason the reason; {@link DenialReason#UNSPECIFIED} where none is recorded
   */
  record Denied(DenialReason reason) implements MfaOutcome {

    /**
     * Refuses {@code null}.
     *
     * @param reason the reason; {@link DenialReason#UNSPECIFIED} where none is recorded
     */
    public Denied {
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public MfaKind kind() {
      return MfaKind.DENIED;
    }

    @Override
    public Optional<Detail> detail() {
      return reason.present();
    }
  }

  /**
   * MFA is still open.
   *
   * @param what what it waits for
   */
  record Pending(PendingFor what) implements MfaOutcome {

    /**
     * Refuses {@code null}.
     *
     * @param what what it waits for
     */
    public Pending {
      Objects.requireNonNull(what, "what");
    }

    @Override
    public MfaKind kind() {
      return MfaKind.PENDING;
    }

    @Override
    public Optional<Detail> detail() {
      return what.present();
    }
  }

  /** MFA was not asked for. */
  record NotRequired() implements MfaOutcome {

    @Override
    public MfaKind kind() {
      return MfaKind.NOT_REQUIRED;
    }
  }

  /** It never came to MFA. */
  record NotReached() implements MfaOutcome {

    @Override
    public MfaKind kind() {
      return MfaKind.NOT_REACHED;
    }
  }

  /** The record does not say. */
  record Undetermined() implements MfaOutcome {

    @Override
    public MfaKind kind() {
      return MfaKind.UNDETERMINED;
    }
  }
}
