package dev.mfacodes.classify;

import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.StatusPrefix;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.FirstFactor;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.MfaOutcome;
import dev.mfacodes.model.meaning.SatisfiedHow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the text of a step or of a status says where it stands.
 *
 * @param through whether the sign-in got past authentication: it succeeded, or was interrupted by a question that comes
 *     after (50140, 50199)
 */
record TextRules(boolean through) {

  private static final TextRules THROUGH = new TextRules(true);
  private static final TextRules NOT_THROUGH = new TextRules(false);

  static TextRules of(boolean through) {
    return through ? THROUGH : NOT_THROUGH;
  }

  /**
   * Empty for a text that says nothing: blank, unknown, or a placeholder.
   *
   * @param succeeded what the step says of itself; empty where nothing is said, as always beside a status
   */
  Optional<Finding> read(StatusText text, Place place, Optional<Boolean> succeeded) {
    Optional<MfaStatus> status = text.listed();
    if (status.isPresent()) {
      return place.read(status.get(), succeeded, this);
    }
    if (saysDenied(text)) {
      return Optional.of(readDenied(text, place, succeeded));
    }
    Optional<MfaResultCode> label = text.label();
    return label.isPresent() ? Optional.of(readLabel(label.get(), place, succeeded)) : Optional.empty();
  }

  private static boolean saysDenied(StatusText text) {
    return text.prefix().filter(StatusPrefix::denied).isPresent();
  }

  /** Begins as a text on MFA does, and goes on as none that is listed. */
  static boolean saysSomethingUnknownOfMfa(StatusText text) {
    return text.prefix().isPresent() && text.listed().isEmpty() && text.label().isEmpty();
  }

  /** What a status says; depends on nothing else, so that a {@link Place} can keep it. */
  Optional<Finding> readStatus(MfaStatus status, Place place, Optional<Boolean> succeeded) {
    return switch (status.reading()) {
      case SATISFIED, SKIPPED -> met(status, place, succeeded);
      case DENIED -> Optional.of(found(status, place, place.text()).against(contraryToDenial(place, succeeded)));
      case PENDING -> Optional.of(through ? undecided(status, place) : found(status, place, place.text()));
      case FIRST_FACTOR -> Optional.of(firstFactor(status, place));
      case NOT_REACHED, LOOK_AT_STEPS, NOT_CONCERNED -> throw new AssertionError("no reading of a status: " + status);
    };
  }

  private Optional<Finding> met(MfaStatus status, Place place, Optional<Boolean> succeeded) {
    if (status.detail().filter(SatisfiedHow.COMPLETED_NOW::equals).isPresent()) {
      // with succeeded:false these are placeholders and prove nothing
      return Optional.of(found(status, place, bothIfSaid(place, succeeded)))
          .filter(proof -> succeeded.orElse(through));
    }
    // real logs hold the others with succeeded:false most of the time; they count once the sign-in is through
    return Optional.of(found(status, place, place.text())).filter(counts -> succeeded.orElse(true) || through);
  }

  private static Finding found(MfaStatus status, Place place, List<String> evidence) {
    return Finding.of(status.outcome().orElseThrow(), status.challenged(), status, place, evidence);
  }

  /** The text, and whether its step succeeded, if that is said. */
  private static List<String> bothIfSaid(Place place, Optional<Boolean> succeeded) {
    return succeeded.isPresent() ? place.textAndSucceeded() : place.text();
  }

  /** A denial in a step that says it succeeded. */
  private static List<String> contraryToDenial(Place place, Optional<Boolean> succeeded) {
    return succeeded.orElse(false) ? place.succeeded() : List.of();
  }

  /** Nothing is open in a sign-in that is through: the text disagrees with it and decides nothing. */
  private static Finding undecided(MfaStatus status, Place place) {
    return Finding.of(new MfaOutcome.Undetermined(), status.challenged(), status, place, place.text())
        .against(place.text());
  }

  /** A wrong password in a sign-in that is through was followed by the right one. */
  private Finding firstFactor(MfaStatus status, Place place) {
    boolean failed = !through && status.firstFactor().filter(FirstFactor.PASSWORD_INCORRECT::equals).isPresent();
    MfaOutcome outcome = failed ? new MfaOutcome.NotReached() : new MfaOutcome.Undetermined();
    return Finding.of(outcome, status.challenged(), status, place, place.text());
  }

  /** A denied prefix is the last word; of what follows, only a reason is taken. */
  private static Finding readDenied(StatusText text, Place place, Optional<Boolean> succeeded) {
    List<String> conflicts = new ArrayList<>(text.contradictsItself() ? place.text() : List.of());
    conflicts.addAll(contraryToDenial(place, succeeded));
    return text.label()
        .map(label -> labelled(label, CallRules.read(label, Optional.of(false)), place, place.text()))
        .filter(finding -> finding.is(MfaKind.DENIED))
        .orElseGet(() -> Finding.of(DenialReason.UNSPECIFIED, Challenged.YES, place, place.text()))
        .against(conflicts);
  }

  private Finding readLabel(MfaResultCode label, Place place, Optional<Boolean> succeeded) {
    CallRules rules = CallRules.read(label, succeeded);
    boolean both = CallRules.resultDecides(label, succeeded);
    Finding finding = labelled(label, rules, place, both ? bothIfSaid(place, succeeded) : place.text());
    if (finding.is(MfaKind.PENDING) && through) {
      return Finding.of(new MfaOutcome.Undetermined(), finding.challenged(), label, place, finding.evidence())
          .against(place.text());
    }
    return rules.resultDisagrees() ? finding.against(place.succeeded()) : finding;
  }

  private static Finding labelled(MfaResultCode label, CallRules rules, Place place, List<String> evidence) {
    return Finding.of(rules.outcome(), CallRules.challenged(label), label, place, evidence).or(rules.alternatives());
  }
}
