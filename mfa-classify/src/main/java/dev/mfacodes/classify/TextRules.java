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

  /**
   * Reads a text.
   *
   * @param text the text
   * @param textPath its path
   * @param succeeded what the step says of itself; empty for a status, which says nothing
   * @param succeededPath the path of that
   * @return empty for a text that says nothing: blank, unknown, or a placeholder
   */
  Optional<Finding> read(StatusText text, String textPath, Optional<Boolean> succeeded, String succeededPath) {
    Optional<MfaStatus> status = text.listed();
    boolean denied = text.prefix().filter(StatusPrefix::denied).isPresent();
    Optional<Finding> found;
    if (status.isPresent()) {
      found = readStatus(status.get(), textPath, succeeded, succeededPath);
    } else if (denied) {
      found = Optional.of(readDenied(text, textPath, succeeded, succeededPath));
    } else {
      found = text.label().map(label -> readLabel(label, textPath, succeeded, succeededPath));
    }
    return found.map(finding -> finding.saidBy(text));
  }

  /** Begins as a text on MFA does, and goes on as none that is listed. */
  static boolean saysSomethingUnknownOfMfa(StatusText text) {
    return text.prefix().isPresent() && text.listed().isEmpty() && text.label().isEmpty();
  }

  private Optional<Finding> readStatus(
      MfaStatus status, String textPath, Optional<Boolean> succeeded, String succeededPath) {
    boolean failed = !succeeded.orElse(true);
    return switch (status.reading()) {
      case SATISFIED, SKIPPED -> status.detail().filter(SatisfiedHow.COMPLETED_NOW::equals).isPresent()
          ? completed(status, textPath, succeeded, succeededPath)
          // real logs hold these with succeeded:false most of the time; they count once the sign-in is through
          : Optional.of(say(status, textPath)).filter(counts -> !failed || through);
      case DENIED -> Optional.of(
          succeeded.orElse(false) ? say(status, textPath).against(List.of(succeededPath)) : say(status, textPath));
      case PENDING -> Optional.of(through ? undecided(status, textPath) : say(status, textPath));
      case FIRST_FACTOR -> Optional.of(firstFactor(status, textPath));
      case NOT_REACHED, LOOK_AT_STEPS, NOT_CONCERNED -> throw new AssertionError("no reading of a status: " + status);
    };
  }

  /** With succeeded:false these are placeholders and prove nothing. */
  private Optional<Finding> completed(
      MfaStatus status, String textPath, Optional<Boolean> succeeded, String succeededPath) {
    if (!succeeded.orElse(through)) {
      return Optional.empty();
    }
    List<String> evidence = succeeded.isPresent() ? List.of(textPath, succeededPath) : List.of(textPath);
    return Optional.of(Finding.of(status.outcome().orElseThrow(), status.challenged(), status, evidence));
  }

  private static Finding say(MfaStatus status, String textPath) {
    return Finding.of(status.outcome().orElseThrow(), status.challenged(), status, List.of(textPath));
  }

  /** Nothing is open in a sign-in that is through: the text disagrees with it and decides nothing. */
  private static Finding undecided(MfaStatus status, String textPath) {
    return Finding.of(new MfaOutcome.Undetermined(), status.challenged(), status, List.of(textPath))
        .against(List.of(textPath));
  }

  /** A wrong password in a sign-in that is through was followed by the right one. */
  private Finding firstFactor(MfaStatus status, String textPath) {
    boolean failed = !through && status.firstFactor().filter(FirstFactor.PASSWORD_INCORRECT::equals).isPresent();
    MfaOutcome outcome = failed ? new MfaOutcome.NotReached() : new MfaOutcome.Undetermined();
    return Finding.of(outcome, status.challenged(), status, List.of(textPath));
  }

  /** A denied prefix is the last word; of what follows, only a reason is taken. */
  private static Finding readDenied(
      StatusText text, String textPath, Optional<Boolean> succeeded, String succeededPath) {
    List<String> conflicts = new ArrayList<>();
    if (text.contradictsItself()) {
      conflicts.add(textPath);
    }
    if (succeeded.orElse(false)) {
      conflicts.add(succeededPath);
    }
    return text.label()
        .map(label -> labelled(label, CallRules.read(label, Optional.of(false)), List.of(textPath)))
        .filter(finding -> finding.is(MfaKind.DENIED))
        .orElseGet(() -> Finding.of(DenialReason.UNSPECIFIED, Challenged.YES, List.of(textPath)))
        .against(conflicts);
  }

  private Finding readLabel(
      MfaResultCode label, String textPath, Optional<Boolean> succeeded, String succeededPath) {
    CallRules rules = CallRules.read(label, succeeded);
    boolean both = CallRules.resultDecides(label, succeeded);
    Finding finding = labelled(label, rules, both ? List.of(textPath, succeededPath) : List.of(textPath));
    if (finding.is(MfaKind.PENDING) && through) {
      return Finding.of(new MfaOutcome.Undetermined(), finding.challenged(), label, finding.evidence())
          .against(List.of(textPath));
    }
    return rules.resultDisagrees() ? finding.against(List.of(succeededPath)) : finding;
  }

  private static Finding labelled(MfaResultCode label, CallRules rules, List<String> evidence) {
    return Finding.of(rules.outcome(), CallRules.challenged(label), label, evidence).or(rules.alternatives());
  }
}
