package dev.mfacodes.classify;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.MfaOutcome;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.AuthenticationResult;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The door: what an event, or a part of one, says about MFA.
 *
 * <pre>{@code
 * Classification answer = Classifier.classify(signIn);
 * answer.mfa();        // DENIED, because USER_DECLINED
 * answer.challenged(); // YES
 * }</pre>
 *
 * <p>Pure functions: they never throw for the sake of data, read no clock and depend on no locale. Safe for any number
 * of threads. No argument may be {@code null}.
 */
public final class Classifier {

  private static final Finding UNDETERMINED = Finding.of(
      new MfaOutcome.Undetermined(), Challenged.UNKNOWN, MfaKind.UNDETERMINED, Place.ELSEWHERE, List.of());

  private Classifier() {}

  /**
   * What a sign-in says.
   *
   * @param signIn the sign-in
   * @return the answer; never {@linkplain Classification#provisional() provisional}, since there is no clock here
   */
  public static Classification classify(SignIn signIn) {
    return SignInRules.classify(signIn, null);
  }

  /**
   * What a sign-in says, and whether the logs may still change it.
   *
   * @param signIn the sign-in
   * @param freshness when it was read, and how long the logs take to settle
   * @return the answer
   */
  public static Classification classify(SignIn signIn, Freshness freshness) {
    return SignInRules.classify(signIn, Objects.requireNonNull(freshness, "freshness"));
  }

  /**
   * What a row of the activity report says: the result code read together with the authentication result.
   *
   * @param row the row
   * @return the answer; undetermined for a code that is not listed, unless the result was denied
   */
  public static Classification classify(ActivityReportRow row) {
    Optional<MfaResultCode> code = row.callResult().flatMap(ResultCode::listed);
    Optional<Boolean> granted = row.authenticated().flatMap(AuthenticationResult::granted);
    Finding finding = code.isPresent() ? listedRow(code.get(), granted) : unlistedRow(granted);
    return answer(
        granted.map(in -> in ? SignInResult.SUCCEEDED : SignInResult.FAILED).orElse(SignInResult.UNKNOWN),
        finding,
        null);
  }

  /**
   * What a result code says by itself, as in a row without an authentication result.
   *
   * @param code the code
   * @return the answer; {@link Classification#signIn()} is unknown
   */
  public static Classification classify(ResultCode code) {
    return classify(ActivityReportRow.builder().callResult(code).build());
  }

  private static Finding listedRow(MfaResultCode code, Optional<Boolean> granted) {
    CallRules rules = CallRules.read(code, granted);
    return Finding.of(
            rules.outcome(), CallRules.challenged(code), code, Place.ELSEWHERE, evidence(code, granted))
        .against(rules.resultDisagrees() ? List.of("authenticated") : List.of())
        .or(rules.alternatives());
  }

  private static List<String> evidence(MfaResultCode code, Optional<Boolean> granted) {
    return CallRules.resultDecides(code, granted) ? List.of("callResult", "authenticated") : List.of("callResult");
  }

  /** The prefix of a code is never evidence: {@code SUCCESS_} is no success and {@code FAILED_} no failure. */
  private static Finding unlistedRow(Optional<Boolean> granted) {
    return granted.orElse(true)
        ? UNDETERMINED
        : Finding.of(DenialReason.UNSPECIFIED, Challenged.UNKNOWN, Place.ELSEWHERE, List.of("authenticated"));
  }

  /**
   * What a status text says by itself, away from the sign-in it belongs to.
   *
   * @param text the text
   * @return the answer, with the path {@code text}; {@link Classification#signIn()} is unknown. A text that says MFA
   *     was completed is taken at its word, with the alternative that its step did not succeed
   */
  public static Classification classify(StatusText text) {
    Finding finding = TextRules.of(false).read(text, Place.ALONE, Optional.empty())
        .or(() -> TextRules.of(true).read(text, Place.ALONE, Optional.empty()).map(Classifier::takenAtItsWord))
        .orElse(UNDETERMINED);
    return answer(SignInResult.UNKNOWN, finding, text);
  }

  private static Finding takenAtItsWord(Finding completed) {
    return completed.or(
        List.of(new Alternative(new MfaOutcome.Undetermined(), Alternative.Premise.STEP_DID_NOT_SUCCEED)));
  }

  /**
   * What a sign-in error code says by itself.
   *
   * @param code the code
   * @return the answer, as for a sign-in that records nothing else
   */
  public static Classification classify(ErrorCode code) {
    return classify(SignIn.builder().status(SignInStatus.builder().errorCode(code).build()).build());
  }

  private static Set<Signal> signals(Finding finding) {
    boolean byQuestions = finding.namedMethod().filter(AuthenticationMethod.SECURITY_QUESTIONS::equals).isPresent();
    return finding.is(MfaKind.SATISFIED) && byQuestions
        ? Signals.union(finding.signals(), Signals.WEAK_FACTOR)
        : finding.signals();
  }

  private static Classification answer(SignInResult signIn, Finding finding, @Nullable StatusText text) {
    return new Classification(
        signIn,
        finding.challenged(),
        finding.outcome(),
        finding.namedMethod().orElse(null),
        null,
        signals(finding),
        List.of(),
        // what leaves it open is no evidence for anything
        finding.is(MfaKind.UNDETERMINED) ? List.of() : finding.evidence(),
        finding.conflicts(),
        finding.alternatives(),
        false,
        finding.term(),
        text);
  }
}
