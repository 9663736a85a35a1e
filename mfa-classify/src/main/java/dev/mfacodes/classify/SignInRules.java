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
import dev.mfacodes.model.signin.SignIn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The rules for a sign-in. Sources in order: steps, details of the status, error code, Conditional Access,
 * {@code mfaDetail}; the requirement is never a verdict by itself. The first decisive source wins; see {@link Finding}.
 */
final class SignInRules {

  private final SignIn signIn;
  private final SignInEnd end;
  private final Steps steps;
  private final Optional<Finding> details;
  private final Optional<Finding> code;

  private SignInRules(SignIn signIn) {
    this.signIn = signIn;
    this.end = SignInEnd.of(signIn);
    TextRules texts = new TextRules(end.through());
    this.steps = Steps.of(signIn, texts);
    this.details = detailsText().flatMap(text -> texts.read(Statement.of(text, "status.additionalDetails")));
    this.code = end.finding();
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
    return steps.last(finding -> finding.decisive() && counts(finding), end.succeeded())
        .or(() -> details.filter(Finding::decisive).filter(this::counts))
        .or(() -> code.filter(Finding::decisive))
        .or(this::metWithoutRecord);
  }

  /** 500121 says that MFA was not passed: steps and details may say why, and not that it was. */
  private boolean counts(Finding finding) {
    return !finding.met() || code.filter(Finding::unspecified).isEmpty();
  }

  /** What shows only that MFA was met somehow counts only for a sign-in that succeeded. */
  private Optional<Finding> metWithoutRecord() {
    return end.succeeded() ? Policies.met(signIn).or(this::metByMfaDetail) : Optional.empty();
  }

  private Optional<Finding> metByMfaDetail() {
    return mfaDetailMethod().map(method -> Finding.of(
        SatisfiedHow.NOT_RECORDED, Challenged.UNKNOWN, List.of("mfaDetail.authMethod")).by(Optional.of(method)));
  }

  /** Nothing is decisive: what is open stands, then a denial without a reason, then a failure of the first factor. */
  private Optional<Finding> open() {
    Optional<Finding> pending = endedByCode() ? Optional.empty() : of(MfaKind.PENDING);
    return pending.or(() -> of(MfaKind.DENIED)).or(() -> of(MfaKind.NOT_REACHED));
  }

  /**
   * A challenge cannot be open in a sign-in that its code says has failed, at MFA (500121) or before it (50126): the
   * pending text is an earlier row of the same event, and is logged on password steps too.
   */
  private boolean endedByCode() {
    return end.result() == SignInResult.FAILED && code.isPresent();
  }

  private Optional<Finding> of(MfaKind kind) {
    return steps.last(finding -> finding.is(kind), end.succeeded())
        .or(() -> details.filter(finding -> finding.is(kind)))
        .or(() -> code.filter(finding -> finding.is(kind)));
  }

  /**
   * Said only where the record proves it. Rows of guests, AD FS and NPS are partial: MFA may have been done elsewhere.
   */
  private Optional<Finding> notRequired() {
    boolean proven = end.succeeded()
        && signIn.authenticationRequirement().filter(Policies::singleFactor).isPresent()
        && steps.onlyFirstFactors()
        && undecidedTexts().isEmpty()
        && Stream.concat(steps.texts(), detailsText().stream()).noneMatch(TextRules::saysSomethingUnknownOfMfa)
        && details.filter(finding -> !finding.firstFactor()).isEmpty()
        && !Policies.enforceMfa(signIn)
        && !PartialRow.is(signIn);
    return proven
        ? Optional.of(Finding.of(
            new MfaOutcome.NotRequired(),
            Challenged.NO,
            MfaKind.NOT_REQUIRED,
            List.of("authenticationRequirement", "authenticationDetails")))
        : Optional.empty();
  }

  private Finding undetermined() {
    Term term = end.error().isPresent() ? end.error().get() : MfaKind.UNDETERMINED;
    Finding nothing = Finding.of(new MfaOutcome.Undetermined(), Challenged.UNKNOWN, term, List.of());
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
    return Classification.builder()
        .signIn(end.result())
        .challenged(challenged(decided))
        .mfa(decided.outcome())
        .methodName(methodName)
        .method(method)
        .signals(signals(decided, method))
        .requiredBy(Policies.requiredBy(signIn))
        .evidence(decided.evidence())
        .conflicts(conflicts(decided))
        .alternatives(decided.alternatives())
        .provisional(freshness.filter(fresh -> provisional(decided, fresh)).isPresent())
        .term(term(decided))
        .statusText(decided.text().or(this::detailsText).or(steps::latestText))
        .build();
  }

  private Challenged challenged(Finding decided) {
    if (steps.shownChallenge()) {
      return Challenged.YES;
    }
    return decided.challenged() == Challenged.UNKNOWN ? end.challenged() : decided.challenged();
  }

  /** A denial that nothing explains is best described by the code that says it, if one does. */
  private Term term(Finding decided) {
    return decided.unspecified() && !(decided.term() instanceof MfaStatus)
        ? code.filter(Finding::unspecified).map(Finding::term).orElse(decided.term())
        : decided.term();
  }

  private Optional<MethodName> methodName(Finding decided) {
    if (decided.is(MfaKind.UNDETERMINED) || decided.is(MfaKind.NOT_REQUIRED)) {
      return Optional.empty();
    }
    return decided.method().or(this::mfaDetailMethod).or(steps::methodBeyondFirstFactor);
  }

  private Set<Signal> signals(Finding decided, Optional<AuthenticationMethod> method) {
    Stream<Finding> beside = Stream.concat(steps.findings(), details.stream()).filter(Finding::decisive);
    return Signals.of(decided, method, beside);
  }

  private List<String> conflicts(Finding decided) {
    TreeSet<String> paths = new TreeSet<>(end.conflicts());
    paths.addAll(decided.conflicts());
    Optional<Finding> lastStep = steps.last(Finding::decisive, end.succeeded());
    lastStep.ifPresent(last -> paths.addAll(last.conflicts()));
    Stream.of(lastStep, details, code, metWithoutRecord())
        .flatMap(Optional::stream)
        .filter(decided::contradicts)
        .forEach(other -> paths.addAll(other.evidence()));
    if (end.succeeded() && decided.is(MfaKind.DENIED)) {
      paths.add(end.path());
    }
    if (Stream.concat(steps.findings(), details.stream()).noneMatch(Finding::decisive)) {
      paths.addAll(undecidedTexts());
    }
    return List.copyOf(paths);
  }

  /** Texts that say pending in a sign-in that is through: they disagree with it, unless a later text has settled it. */
  private List<String> undecidedTexts() {
    return Stream.concat(steps.findings(), details.stream())
        .filter(finding -> finding.is(MfaKind.UNDETERMINED))
        .flatMap(finding -> finding.conflicts().stream())
        .toList();
  }

  private boolean provisional(Finding decided, Freshness fresh) {
    boolean mayBeIncomplete = decided.outcome().equals(SatisfiedHow.CLAIM_IN_TOKEN.outcome()) || steps.primaryMissing();
    return mayBeIncomplete && signIn.createdDateTime().filter(fresh::mayStillChange).isPresent();
  }

  private Optional<StatusText> detailsText() {
    return signIn.status().flatMap(status -> status.additionalDetails()).filter(text -> !text.wire().isBlank());
  }

  /** A password is the first factor, whatever field names it (our own reasoning, O). */
  private Optional<MethodName> mfaDetailMethod() {
    return signIn.mfaDetail()
        .flatMap(detail -> detail.authMethod())
        .filter(method -> !method.wire().isBlank())
        .filter(method -> method.listed().filter(AuthenticationMethod.PASSWORD::equals).isEmpty());
  }
}
