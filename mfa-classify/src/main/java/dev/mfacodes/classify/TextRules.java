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

  /** Empty for a text that says nothing: blank, unknown, or a placeholder. */
  Optional<Finding> read(Statement said) {
    Optional<MfaStatus> status = said.text().listed();
    boolean denied = said.text().prefix().filter(StatusPrefix::denied).isPresent();
    Optional<Finding> found;
    if (status.isPresent()) {
      found = readStatus(status.get(), said);
    } else if (denied) {
      found = Optional.of(readDenied(said));
    } else {
      found = said.text().label().map(label -> readLabel(label, said));
    }
    return found.map(finding -> finding.saidBy(said.text()));
  }

  /** Begins as a text on MFA does, and goes on as none that is listed. */
  static boolean saysSomethingUnknownOfMfa(StatusText text) {
    return text.prefix().isPresent() && text.listed().isEmpty() && text.label().isEmpty();
  }

  private Optional<Finding> readStatus(MfaStatus status, Statement said) {
    return switch (status.reading()) {
      case SATISFIED, SKIPPED -> met(status, said);
      case DENIED -> Optional.of(found(status, said.textPath()).against(contraryTo(said)));
      case PENDING -> Optional.of(through ? undecided(status, said) : found(status, said.textPath()));
      case FIRST_FACTOR -> Optional.of(firstFactor(status, said));
      case NOT_REACHED, LOOK_AT_STEPS, NOT_CONCERNED -> throw new AssertionError("no reading of a status: " + status);
    };
  }

  private Optional<Finding> met(MfaStatus status, Statement said) {
    if (status.detail().filter(SatisfiedHow.COMPLETED_NOW::equals).isPresent()) {
      // with succeeded:false these are placeholders and prove nothing
      return Optional.of(found(status, said.bothPaths())).filter(proof -> said.succeeded().orElse(through));
    }
    // real logs hold the others with succeeded:false most of the time; they count once the sign-in is through
    return Optional.of(found(status, said.textPath())).filter(counts -> said.succeeded().orElse(true) || through);
  }

  private static Finding found(MfaStatus status, List<String> evidence) {
    return Finding.of(status.outcome().orElseThrow(), status.challenged(), status, evidence);
  }

  /** A denial in a step that says it succeeded. */
  private static List<String> contraryTo(Statement denial) {
    return denial.succeeded().orElse(false) ? List.of(denial.succeededPath()) : List.of();
  }

  /** Nothing is open in a sign-in that is through: the text disagrees with it and decides nothing. */
  private static Finding undecided(MfaStatus status, Statement said) {
    return Finding.of(new MfaOutcome.Undetermined(), status.challenged(), status, said.textPath())
        .against(said.textPath());
  }

  /** A wrong password in a sign-in that is through was followed by the right one. */
  private Finding firstFactor(MfaStatus status, Statement said) {
    boolean failed = !through && status.firstFactor().filter(FirstFactor.PASSWORD_INCORRECT::equals).isPresent();
    MfaOutcome outcome = failed ? new MfaOutcome.NotReached() : new MfaOutcome.Undetermined();
    return Finding.of(outcome, status.challenged(), status, said.textPath());
  }

  /** A denied prefix is the last word; of what follows, only a reason is taken. */
  private static Finding readDenied(Statement said) {
    List<String> conflicts = new ArrayList<>(said.text().contradictsItself() ? said.textPath() : List.of());
    conflicts.addAll(contraryTo(said));
    return said.text().label()
        .map(label -> labelled(label, CallRules.read(label, Optional.of(false)), said.textPath()))
        .filter(finding -> finding.is(MfaKind.DENIED))
        .orElseGet(() -> Finding.of(DenialReason.UNSPECIFIED, Challenged.YES, said.textPath()))
        .against(conflicts);
  }

  private Finding readLabel(MfaResultCode label, Statement said) {
    CallRules rules = CallRules.read(label, said.succeeded());
    boolean both = CallRules.resultDecides(label, said.succeeded());
    Finding finding = labelled(label, rules, both ? said.bothPaths() : said.textPath());
    if (finding.is(MfaKind.PENDING) && through) {
      return Finding.of(new MfaOutcome.Undetermined(), finding.challenged(), label, finding.evidence())
          .against(said.textPath());
    }
    return rules.resultDisagrees() ? finding.against(List.of(said.succeededPath())) : finding;
  }

  private static Finding labelled(MfaResultCode label, CallRules rules, List<String> evidence) {
    return Finding.of(rules.outcome(), CallRules.challenged(label), label, evidence).or(rules.alternatives());
  }
}
