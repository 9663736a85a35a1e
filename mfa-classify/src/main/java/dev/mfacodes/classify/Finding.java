package dev.mfacodes.classify;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.MfaOutcome;
import dev.mfacodes.model.meaning.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that an event says about MFA, and where it says so. Most are made once and shared by many events, so what
 * is asked of them is worked out beforehand.
 */
final class Finding {

  /** What the rules ask of a finding; several may be true. */
  enum Trait {

    /** Satisfied, skipped, or denied with a reason. Everything else yields to a source that is decisive. */
    DECISIVE,

    /** Denied, and it says why. */
    DENIED_WITH_REASON,

    /** Denied, with a reason or without. */
    DENIED,

    /** Open. */
    PENDING,

    /** It never came to MFA. */
    NOT_REACHED,

    /** A text that disagrees with its sign-in, and so decides nothing. */
    UNDECIDED,

    /** A fresh second factor was demanded. */
    SHOWS_CHALLENGE,

    /** It could be read otherwise. */
    HAS_ALTERNATIVES,

    /** Something deserves a second look. */
    HAS_SIGNALS;

    private final int bit = 1 << ordinal();
  }

  private final MfaOutcome outcome;
  private final Challenged challenged;
  private final Term term;
  private final Place place;
  private final List<String> evidence;
  private final List<String> conflicts;
  private final List<Alternative> alternatives;
  private final MfaKind kind;
  private final boolean unspecified;
  private final Set<Signal> signals;
  private final int traits;

  private Finding(
      MfaOutcome outcome,
      Challenged challenged,
      Term term,
      Place place,
      List<String> evidence,
      List<String> conflicts,
      List<Alternative> alternatives) {
    this.outcome = outcome;
    this.challenged = challenged;
    this.term = term;
    this.place = place;
    this.evidence = evidence;
    this.conflicts = conflicts;
    this.alternatives = alternatives;
    this.kind = outcome.kind();
    this.unspecified = outcome instanceof MfaOutcome.Denied denied && denied.reason() == DenialReason.UNSPECIFIED;
    this.signals = Signals.of(outcome.detail(), term);
    this.traits = bit(Trait.DECISIVE, met() || denied() && !unspecified)
        | bit(Trait.DENIED_WITH_REASON, denied() && !unspecified)
        | bit(Trait.DENIED, denied())
        | bit(Trait.PENDING, is(MfaKind.PENDING))
        | bit(Trait.NOT_REACHED, is(MfaKind.NOT_REACHED))
        | bit(Trait.UNDECIDED, is(MfaKind.UNDETERMINED) && !conflicts.isEmpty())
        | bit(Trait.SHOWS_CHALLENGE, challenged == Challenged.YES)
        | bit(Trait.HAS_ALTERNATIVES, !alternatives.isEmpty())
        | bit(Trait.HAS_SIGNALS, !signals.isEmpty());
  }

  private static int bit(Trait trait, boolean its) {
    return its ? trait.bit : 0;
  }

  static Finding of(MfaOutcome outcome, Challenged challenged, Term term, Place place, List<String> evidence) {
    return new Finding(outcome, challenged, term, place, evidence, List.of(), List.of());
  }

  static Finding of(Detail detail, Challenged challenged, Place place, List<String> evidence) {
    return of(detail.outcome(), challenged, detail, place, evidence);
  }

  Finding against(List<String> disagreeing) {
    return new Finding(outcome, challenged, term, place, evidence, List.copyOf(disagreeing), alternatives);
  }

  Finding or(List<Alternative> others) {
    return new Finding(outcome, challenged, term, place, evidence, conflicts, others);
  }

  /** What it says; undetermined where it says something that decides nothing. */
  MfaOutcome outcome() {
    return outcome;
  }

  /** What it shows of a challenge; unknown where it shows nothing. */
  Challenged challenged() {
    return challenged;
  }

  /** What has words for it. */
  Term term() {
    return term;
  }

  /** Where it is said. */
  Place place() {
    return place;
  }

  /** The fields that say it. */
  List<String> evidence() {
    return evidence;
  }

  /** Fields beside them that say otherwise. */
  List<String> conflicts() {
    return conflicts;
  }

  /** Other readings of the same fields. */
  List<Alternative> alternatives() {
    return alternatives;
  }

  /** Those of the outcome, and of the code that says it. */
  Set<Signal> signals() {
    return signals;
  }

  boolean is(MfaKind wanted) {
    return kind == wanted;
  }

  boolean is(Trait trait) {
    return (traits & trait.bit) != 0;
  }

  /** All that are true, for {@link #anyIs}. */
  int traits() {
    return traits;
  }

  /** Whether a trait is among those of several findings. */
  static boolean anyIs(Trait trait, int traitsOfAll) {
    return (traitsOfAll & trait.bit) != 0;
  }

  boolean decisive() {
    return is(Trait.DECISIVE);
  }

  boolean denied() {
    return kind == MfaKind.DENIED;
  }

  /** Met, whether by proof or by waiver. */
  boolean met() {
    return kind == MfaKind.SATISFIED || kind == MfaKind.SKIPPED;
  }

  /** The method that a result code names, if one says it. */
  Optional<AuthenticationMethod> namedMethod() {
    return term instanceof MfaResultCode code ? code.method() : Optional.empty();
  }

  /** Whether a text says it, and not the method beside it. */
  boolean saidByText() {
    return !evidence.isEmpty() && evidence.get(0).equals(place.text().get(0));
  }

  /** Whether a text says it that speaks of the first factor only. */
  boolean firstFactor() {
    return term instanceof MfaStatus status && status.firstFactor().isPresent();
  }

  /** Denied without a reason. */
  boolean unspecified() {
    return unspecified;
  }

  /** Whether the two cannot both be true: met and not met, or denied for two different reasons. */
  boolean contradicts(Finding other) {
    if (met()) {
      return other.denied() || other.is(Trait.NOT_REACHED);
    }
    if (denied()) {
      boolean otherReason = other.decisive() && decisive() && !outcome.equals(other.outcome);
      return other.met() || other.denied() && otherReason;
    }
    return is(Trait.NOT_REACHED) && other.met();
  }
}
