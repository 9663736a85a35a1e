package dev.mfacodes.classify;

import dev.mfacodes.classify.Finding.Trait;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.SignInError;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  private static final Finding NOTHING = nothing(MfaKind.UNDETERMINED);

  /** The same, with the words of the error that the sign-in ended with. */
  private static final List<Finding> NOTHING_BESIDE =
      Arrays.stream(SignInError.values()).map(SignInRules::nothing).toList();

  private final SignIn signIn;
  private final SignInEnd end;
  private final Steps steps;
  private final @Nullable StatusText detailsText;
  private final Optional<Finding> details;

  private SignInRules(SignIn signIn) {
    SignInStatus status = signIn.status().orElse(null);
    this.signIn = signIn;
    this.end = SignInEnd.of(signIn, status);
    TextRules texts = TextRules.of(end.through());
    this.steps = Steps.of(signIn, texts);
    this.detailsText = status == null ? null : recorded(status.additionalDetails().orElse(null));
    this.details =
        detailsText == null ? Optional.empty() : texts.read(detailsText, Place.STATUS, Optional.empty());
  }

  private static Finding nothing(Term term) {
    return Finding.of(new MfaOutcome.Undetermined(), Challenged.UNKNOWN, term, Place.ELSEWHERE, List.of());
  }

  private static @Nullable StatusText recorded(@Nullable StatusText text) {
    return text == null || text.wire().isBlank() ? null : text;
  }

  /** What a sign-in says; provisional only if freshness is not null. */
  static Classification classify(SignIn signIn, @Nullable Freshness freshness) {
    SignInRules rules = new SignInRules(signIn);
    return rules.answer(rules.decide(), freshness);
  }

  private Finding decide() {
    Optional<Finding> decided = decisive();
    if (decided.isEmpty()) {
      decided = open();
    }
    if (decided.isEmpty()) {
      decided = notRequired();
    }
    return decided.isPresent() ? decided.get() : undetermined();
  }

  private Optional<Finding> decisive() {
    Optional<Finding> text = last(saysNotPassed() ? Trait.DENIED_WITH_REASON : Trait.DECISIVE);
    if (text.isPresent()) {
      return text;
    }
    return is(Trait.DECISIVE, end.finding()) ? end.finding() : metWithoutRecord();
  }

  /** 500121 says that MFA was not passed: steps and details may say why, and not that it was. */
  private boolean saysNotPassed() {
    return end.finding().isPresent() && end.finding().get().unspecified();
  }

  /** The last step that says what is wanted, else the details. */
  private Optional<Finding> last(Trait wanted) {
    Optional<Finding> step = steps.last(wanted, end.succeeded());
    if (step.isPresent()) {
      return step;
    }
    return is(wanted, details) ? details : Optional.empty();
  }

  private static boolean is(Trait wanted, Optional<Finding> finding) {
    return finding.isPresent() && finding.get().is(wanted);
  }

  /** What shows only that MFA was met somehow counts only for a sign-in that succeeded. */
  private Optional<Finding> metWithoutRecord() {
    if (!end.succeeded()) {
      return Optional.empty();
    }
    Optional<Finding> byPolicy = Policies.met(signIn);
    return byPolicy.isPresent() ? byPolicy : metByMfaDetail();
  }

  private Optional<Finding> metByMfaDetail() {
    return mfaDetailMethod() != null ? BY_MFA_DETAIL : Optional.empty();
  }

  /** Nothing is decisive: what is open stands, then a denial without a reason, then a failure of the first factor. */
  private Optional<Finding> open() {
    Optional<Finding> stated = endedByCode() ? Optional.empty() : stated(Trait.PENDING);
    if (stated.isEmpty()) {
      stated = stated(Trait.DENIED);
    }
    return stated.isPresent() ? stated : stated(Trait.NOT_REACHED);
  }

  /**
   * A challenge cannot be open in a sign-in that its code says has failed, at MFA (500121) or before it (50126): the
   * pending text is an earlier row of the same event, and is logged on password steps too.
   */
  private boolean endedByCode() {
    return end.result() == SignInResult.FAILED && end.finding().isPresent();
  }

  private Optional<Finding> stated(Trait wanted) {
    Optional<Finding> text = last(wanted);
    if (text.isPresent()) {
      return text;
    }
    return is(wanted, end.finding()) ? end.finding() : Optional.empty();
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
        && (detailsText == null || !TextRules.saysSomethingUnknownOfMfa(detailsText))
        && (details.isEmpty() || details.get().firstFactor())
        && !Policies.enforceMfa(signIn)
        && !PartialRow.is(signIn);
    return proven ? NOT_REQUIRED : Optional.empty();
  }

  private Finding undetermined() {
    Finding nothing = end.error().isPresent() ? NOTHING_BESIDE.get(end.error().get().ordinal()) : NOTHING;
    // a label that depends on a result that is not recorded
    Optional<Finding> open =
        is(Trait.HAS_ALTERNATIVES, details) ? details : steps.latest(Trait.HAS_ALTERNATIVES);
    return open.isPresent() ? nothing.or(open.get().alternatives()) : nothing;
  }

  private Classification answer(Finding decided, @Nullable Freshness freshness) {
    MethodName methodName = methodName(decided);
    AuthenticationMethod method =
        (methodName == null ? decided.namedMethod() : methodName.listed()).orElse(null);
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
        freshness != null && provisional(decided, freshness),
        term(decided),
        statusText(decided));
  }

  private @Nullable StatusText statusText(Finding decided) {
    StatusText text = steps.textOf(decided);
    if (text == null) {
      text = detailsText;
    }
    return text == null ? steps.latestText() : text;
  }

  private Challenged challenged(Finding decided) {
    if (steps.anyIs(Trait.SHOWS_CHALLENGE)) {
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

  private @Nullable MethodName methodName(Finding decided) {
    if (decided.is(MfaKind.UNDETERMINED) || decided.is(MfaKind.NOT_REQUIRED)) {
      return null;
    }
    MethodName method = steps.methodOf(decided);
    if (method == null) {
      method = mfaDetailMethod();
    }
    return method == null ? steps.methodBeyondFirstFactor() : method;
  }

  private Set<Signal> signals(Finding decided, @Nullable AuthenticationMethod method) {
    Set<Signal> signals = Signals.union(steps.signals(), decided.signals());
    if (is(Trait.DECISIVE, details)) {
      signals = Signals.union(signals, details.get().signals());
    }
    return method == AuthenticationMethod.SECURITY_QUESTIONS && decided.is(MfaKind.SATISFIED)
        ? Signals.union(signals, Signals.WEAK_FACTOR)
        : signals;
  }

  private List<String> conflicts(Finding decided) {
    Optional<Finding> lastStep = steps.last(Trait.DECISIVE, end.succeeded());
    List<String> conflicts = Conflicts.union(Conflicts.NONE, end.conflicts());
    conflicts = Conflicts.union(conflicts, decided.conflicts());
    if (lastStep.isPresent()) {
      conflicts = Conflicts.union(conflicts, lastStep.get().conflicts());
    }
    conflicts = Conflicts.union(conflicts, contradicting(decided, lastStep));
    conflicts = Conflicts.union(conflicts, contradicting(decided, details));
    conflicts = Conflicts.union(conflicts, contradicting(decided, end.finding()));
    if (decided.denied() || decided.is(Trait.NOT_REACHED)) { // nothing else contradicts what is met
      conflicts = Conflicts.union(conflicts, contradicting(decided, metWithoutRecord()));
    }
    if (decided.denied() && end.succeeded()) {
      conflicts = Conflicts.union(conflicts, List.of(end.path()));
    }
    if (lastStep.isEmpty() && !is(Trait.DECISIVE, details)) {
      conflicts = Conflicts.union(conflicts, undecidedTexts());
    }
    return conflicts;
  }

  private static List<String> contradicting(Finding decided, Optional<Finding> other) {
    return other.isPresent() && decided.contradicts(other.get()) ? other.get().evidence() : List.of();
  }

  /** Texts that say pending in a sign-in that is through: they disagree with it, unless a later text has settled it. */
  private List<String> undecidedTexts() {
    List<String> ofSteps = steps.conflictsOf(Trait.UNDECIDED);
    return is(Trait.UNDECIDED, details) ? Conflicts.union(ofSteps, details.get().conflicts()) : ofSteps;
  }

  private boolean undecided() {
    return steps.anyIs(Trait.UNDECIDED) || is(Trait.UNDECIDED, details);
  }

  private boolean provisional(Finding decided, Freshness fresh) {
    boolean mayBeIncomplete = decided.outcome().equals(SatisfiedHow.CLAIM_IN_TOKEN.outcome()) || steps.primaryMissing();
    return mayBeIncomplete && signIn.createdDateTime().filter(fresh::mayStillChange).isPresent();
  }

  /** A password is the first factor, whatever field names it (our own reasoning, O). */
  private @Nullable MethodName mfaDetailMethod() {
    MfaDetail detail = signIn.mfaDetail().orElse(null);
    MethodName method = detail == null ? null : detail.authMethod().orElse(null);
    return method != null && !method.wire().isBlank() && !isPassword(method) ? method : null;
  }

  private static boolean isPassword(MethodName method) {
    return method.listed().orElse(null) == AuthenticationMethod.PASSWORD;
  }
}
