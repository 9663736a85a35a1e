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

/**
 * One thing that an event says about MFA, and where it says so.
 *
 * @param outcome what it says; undetermined where it says something that decides nothing
 * @param challenged what it shows of a challenge; unknown where it shows nothing
 * @param term what has words for it
 * @param place where it is said
 * @param evidence the fields that say it
 * @param conflicts fields beside them that say otherwise
 * @param alternatives other readings of the same fields
 */
record Finding(
    MfaOutcome outcome,
    Challenged challenged,
    Term term,
    Place place,
    List<String> evidence,
    List<String> conflicts,
    List<Alternative> alternatives) {

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

  boolean is(MfaKind kind) {
    return outcome.kind() == kind;
  }

  boolean showsChallenge() {
    return challenged == Challenged.YES;
  }

  boolean pending() {
    return is(MfaKind.PENDING);
  }

  boolean denied() {
    return is(MfaKind.DENIED);
  }

  boolean notReached() {
    return is(MfaKind.NOT_REACHED);
  }

  /** A text that disagrees with its sign-in, and so decides nothing. */
  boolean undecided() {
    return is(MfaKind.UNDETERMINED) && !conflicts.isEmpty();
  }

  /** Met, whether by proof or by waiver. */
  boolean met() {
    return is(MfaKind.SATISFIED) || is(MfaKind.SKIPPED);
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

  boolean unspecified() {
    return outcome.equals(DenialReason.UNSPECIFIED.outcome());
  }

  /** Satisfied, skipped, or denied with a reason. Everything else yields to a source that is decisive. */
  boolean decisive() {
    return met() || deniesWithReason();
  }

  boolean deniesWithReason() {
    return denied() && !unspecified();
  }

  /** Whether the two cannot both be true: met and not met, or denied for two different reasons. */
  boolean contradicts(Finding other) {
    if (met()) {
      return other.denied() || other.notReached();
    }
    if (denied()) {
      boolean otherReason = other.decisive() && decisive() && !outcome.equals(other.outcome);
      return other.met() || other.denied() && otherReason;
    }
    return notReached() && other.met();
  }
}
