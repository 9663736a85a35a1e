package dev.mfacodes.classify;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.MfaOutcome;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.signin.MfaDetail;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules for a sign-in. Sources in order: steps, details of the status, error code, Conditional Access,
 * {@code mfaDetail}; the requirement is never a verdict by itself. The first decisive source wins; see {@link Finding}.
 */
final class SignInRules {

  private static final Optional<Finding> BY_MFA_DETAIL = Optional.of(Finding.of(
      SatisfiedHow.NOT_RECORDED, Challenged.UNKNOWN, Place.ELSEWHERE, List.of("mfaDetail.authMethod")));

  private static final Optional<Finding> NOT_REQUIRED = Optional.of(Finding.of(
      new MfaOutcome.NotRequired(), Challenged.NO, MfaKind.NOT_REQUIRED, Place.ELSEWHERE,
      List.of("authenticationRequirement", "authenticationDetails")));

  private final SignIn signIn;
  private final SignInEnd end;
  private final Steps steps;
  private final Optional<StatusText> detailsText;
  private final Optional<Finding> details;

  private SignInRules(SignIn signIn) {
    this.signIn = signIn;
    this.end = SignInEnd.of(signIn);
    TextRules texts = TextRules.of(end.through());
    this.steps = Steps.of(signIn, texts);
    this.detailsText = signIn.status().flatMap(SignInStatus::additionalDetails).filter(text -> !text.wire().isBlank());
    this.details =
        detailsText.isPresent() ? texts.read(detailsText.get(), Place.STATUS, Optional.empty()) : Optional.empty();
  }

  static Classification classify(SignIn signIn, Optional<Freshness> freshness) {
    SignInRules rules = new SignInRules(signIn);
    Finding decided = rules.decide();
    return rules.answer(decided, freshness);
  }

  private Finding decide() {
    return decisive().or(this::open).or(this::notRequired).orElseGet(this::undetermined);
  }

  private Optional<Finding> decisive() {
    return last(saysNotPassed() ? Finding::deniesWithReason : Finding::decisive)
        .or(() -> end.finding().filter(Finding::decisive))
        .or(this::metWithoutRecord);
  }

  /** 500121 says that MFA was not passed: steps and details may say why, and not that it was. */
  private boolean saysNotPassed() {
    return end.finding().filter(Finding::unspecified).isPresent();
  }

  /** The last step that says what is wanted, else the details. */
  private Optional<Finding> last(Predicate<Finding> wanted) {
    Optional<Finding> step = steps.last(wanted, end.succeeded());
    return step.isPresent() ? step : details.filter(wanted);
  }

  /** What shows only that MFA was met somehow counts only for a sign-in that succeeded. */
  private Optional<Finding> metWithoutRecord() {
    return end.succeeded() ? Policies.met(signIn).or(this::metByMfaDetail) : Optional.empty();
  }

  private Optional<Finding> metByMfaDetail() {
    return mfaDetailMethod().isPresent() ? BY_MFA_DETAIL : Optional.empty();
  }

  /** Nothing is decisive: what is open stands, then a denial without a reason, then a failure of the first factor. */
  private Optional<Finding> open() {
    Optional<Finding> pending = endedByCode() ? Optional.empty() : stated(Finding::pending);
    return pending.or(() -> stated(Finding::denied)).or(() -> stated(Finding::notReached));
  }

  /**
   * A challenge cannot be open in a sign-in that its code says has failed, at MFA (500121) or before it (50126): the
   * pending text is an earlier row of the same event, and is logged on password steps too.
   */
  private boolean endedByCode() {
    return end.result() == SignInResult.FAILED && end.finding().isPresent();
  }

  private Optional<Finding> stated(Predicate<Finding> wanted) {
    Optional<Finding> text = last(wanted);
    return text.isPresent() ? text : end.finding().filter(wanted);
  }

  /**
   * Said only where the record proves it. Rows of guests, AD FS and NPS are partial: MFA may have been done elsewhere.
   */
  private Optional<Finding> notRequired() {
    boolean proven = end.succeeded()
        && signIn.authenticationRequirement().filter(Policies::singleFactor).isPresent()
        && steps.onlyFirstFactors()
        && !undecided()
        && !steps.anyText(TextRules::saysSomethingUnknownOfMfa)
        && detailsText.filter(TextRules::saysSomethingUnknownOfMfa).isEmpty()
        && details.filter(finding -> !finding.firstFactor()).isEmpty()
        && !Policies.enforceMfa(signIn)
        && !PartialRow.is(signIn);
    return proven ? NOT_REQUIRED : Optional.empty();
  }

  private Finding undetermined() {
    Term term = end.error().isPresent() ? end.error().get() : MfaKind.UNDETERMINED;
    Finding nothing =
        Finding.of(new MfaOutcome.Undetermined(), Challenged.UNKNOWN, term, Place.ELSEWHERE, List.of());
    // a label that depends on a result that is not recorded
    return Stream.concat(steps.findings(), details.stream())
        .filter(finding -> !finding.alternatives().isEmpty())
        .reduce((earlier, later) -> later)
        .map(open -> nothing.or(open.alternatives()))
        .orElse(nothing);
  }

  private Classification answer(Finding decided, Optional<Freshness> freshness) {
    Optional<MethodName> methodName = methodName(decided);
    Optional<AuthenticationMethod> method =
        methodName.isPresent() ? methodName.flatMap(MethodName::listed) : decided.namedMethod();
    return new Classification(
        end.result(),
        challenged(decided),
        decided.outcome(),
        method,
        methodName,
        signals(decided, method),
        Policies.requiredBy(signIn),
        decided.evidence(),
        conflicts(decided),
        decided.alternatives(),
        freshness.isPresent() && provisional(decided, freshness.get()),
        term(decided),
        statusText(decided));
  }

  private Optional<StatusText> statusText(Finding decided) {
    return steps.textOf(decided).or(() -> detailsText).or(steps::latestText);
  }

  private Challenged challenged(Finding decided) {
    if (steps.anyMatch(Finding::showsChallenge)) {
      return Challenged.YES;
    }
    return decided.challenged() == Challenged.UNKNOWN ? end.challenged() : decided.challenged();
  }

  /** A denial that nothing explains is best described by the code that says it, if one does. */
  private Term term(Finding decided) {
    return saysNotPassed() && decided.unspecified() && !(decided.term() instanceof MfaStatus)
        ? end.finding().get().term()
        : decided.term();
  }

  private Optional<MethodName> methodName(Finding decided) {
    if (decided.is(MfaKind.UNDETERMINED) || decided.is(MfaKind.NOT_REQUIRED)) {
      return Optional.empty();
    }
    return steps.methodOf(decided).or(this::mfaDetailMethod).or(steps::methodBeyondFirstFactor);
  }

  private Set<Signal> signals(Finding decided, Optional<AuthenticationMethod> method) {
    Set<Signal> signals = Signals.union(steps.signals(), Signals.of(decided));
    if (details.isPresent() && details.get().decisive()) {
      signals = Signals.union(signals, Signals.of(details.get()));
    }
    boolean byQuestions = method.isPresent() && method.get() == AuthenticationMethod.SECURITY_QUESTIONS;
    return byQuestions && decided.is(MfaKind.SATISFIED) ? Signals.union(signals, Signals.WEAK_FACTOR) : signals;
  }

  private List<String> conflicts(Finding decided) {
    Conflicts conflicts = new Conflicts();
    conflicts.add(end.conflicts());
    conflicts.add(decided.conflicts());
    Optional<Finding> lastStep = steps.last(Finding::decisive, end.succeeded());
    if (lastStep.isPresent()) {
      conflicts.add(lastStep.get().conflicts());
    }
    conflicts.add(contradicting(decided, lastStep));
    conflicts.add(contradicting(decided, details));
    conflicts.add(contradicting(decided, end.finding()));
    if (!decided.met()) {
      conflicts.add(contradicting(decided, metWithoutRecord()));
    }
    if (decided.denied() && end.succeeded()) {
      conflicts.add(List.of(end.path()));
    }
    if (lastStep.isEmpty() && details.filter(Finding::decisive).isEmpty()) {
      conflicts.add(undecidedTexts());
    }
    return conflicts.all();
  }

  private static List<String> contradicting(Finding decided, Optional<Finding> other) {
    return other.isPresent() && decided.contradicts(other.get()) ? other.get().evidence() : List.of();
  }

  /** Texts that say pending in a sign-in that is through: they disagree with it, unless a later text has settled it. */
  private List<String> undecidedTexts() {
    return undecided()
        ? Stream.concat(steps.findings(), details.stream())
            .filter(Finding::undecided)
            .flatMap(finding -> finding.conflicts().stream())
            .toList()
        : List.of();
  }

  private boolean undecided() {
    return steps.anyMatch(Finding::undecided) || details.filter(Finding::undecided).isPresent();
  }

  private boolean provisional(Finding decided, Freshness fresh) {
    boolean mayBeIncomplete = decided.outcome().equals(SatisfiedHow.CLAIM_IN_TOKEN.outcome()) || steps.primaryMissing();
    return mayBeIncomplete && signIn.createdDateTime().filter(fresh::mayStillChange).isPresent();
  }

  /** A password is the first factor, whatever field names it (our own reasoning, O). */
  private Optional<MethodName> mfaDetailMethod() {
    Optional<MethodName> method = signIn.mfaDetail().flatMap(MfaDetail::authMethod);
    return method.isPresent() && !method.get().wire().isBlank() && !isPassword(method.get())
        ? method
        : Optional.empty();
  }

  private static boolean isPassword(MethodName method) {
    Optional<AuthenticationMethod> listed = method.listed();
    return listed.isPresent() && listed.get() == AuthenticationMethod.PASSWORD;
  }
}
