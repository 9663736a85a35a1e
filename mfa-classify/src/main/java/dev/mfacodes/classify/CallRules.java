package dev.mfacodes.classify;

import static dev.mfacodes.classify.Alternative.Premise.AUTHENTICATION_DENIED;
import static dev.mfacodes.classify.Alternative.Premise.AUTHENTICATION_GRANTED;
import static dev.mfacodes.classify.Alternative.Premise.USER_IN_STANDARD_MODE;

import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.meaning.CallOutcome;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.MfaOutcome;
import dev.mfacodes.model.meaning.SatisfiedHow;
import java.util.List;
import java.util.Optional;

/**
 * What a result code means together with the authentication result, which may be absent.
 *
 * @param resultDisagrees whether the authentication result says otherwise
 */
record CallRules(MfaOutcome outcome, boolean resultDisagrees, List<Alternative> alternatives) {

  private static final MfaOutcome COMPLETED_NOW = SatisfiedHow.COMPLETED_NOW.outcome();

  static CallRules read(MfaResultCode code, Optional<Boolean> granted) {
    MfaOutcome named = code.detail().map(Detail::outcome).orElse(COMPLETED_NOW);
    boolean wasGranted = granted.orElse(false);
    boolean wasDenied = !granted.orElse(true);
    return switch (code.callOutcome()) {
      // denied for another reason than this factor, or let in by something else: the code's own word stands
      case VERIFIED, NOT_CHALLENGED -> new CallRules(named, wasDenied, List.of());
      case NOT_VERIFIED -> new CallRules(named, wasGranted, List.of());
      case DEPENDS -> depends(named, wasGranted, wasDenied);
      case PENDING -> new CallRules(
          wasGranted ? COMPLETED_NOW : wasDenied ? DenialReason.NO_RESPONSE.outcome() : named, false, List.of());
    };
  }

  /** PIN or no PIN: right or wrong depends on the user's mode, which is not recorded; the result tells. */
  private static CallRules depends(MfaOutcome denial, boolean wasGranted, boolean wasDenied) {
    if (wasGranted) {
      return new CallRules(COMPLETED_NOW, false, List.of());
    }
    if (wasDenied) {
      return new CallRules(
          denial, false, List.of(new Alternative(DenialReason.UNSPECIFIED.outcome(), USER_IN_STANDARD_MODE)));
    }
    return new CallRules(
        new MfaOutcome.Undetermined(),
        false,
        List.of(
            new Alternative(COMPLETED_NOW, AUTHENTICATION_GRANTED), new Alternative(denial, AUTHENTICATION_DENIED)));
  }

  /** Whether the authentication result had a say in the outcome. */
  static boolean resultDecides(MfaResultCode code, Optional<Boolean> granted) {
    return !read(code, granted).outcome().equals(read(code, Optional.empty()).outcome());
  }

  static Challenged challenged(MfaResultCode code) {
    return code.callOutcome() == CallOutcome.NOT_CHALLENGED ? Challenged.NO : Challenged.YES;
  }
}
