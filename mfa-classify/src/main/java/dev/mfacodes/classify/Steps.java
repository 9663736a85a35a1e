package dev.mfacodes.classify;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.SignIn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The steps of a sign-in in the order in which they happened, which is not the order in which they are listed. */
final class Steps {

  /** A step without a time, or without a sequence, sorts first. */
  private static final Comparator<AuthenticationStep> IN_TIME =
      comparing((AuthenticationStep step) -> step.authenticationStepDateTime().orElse(null), nullsFirst(naturalOrder()))
          .thenComparing(step -> step.requestSequence().orElse(null), nullsFirst(naturalOrder()))
          .thenComparing(step -> step.statusSequence().orElse(null), nullsFirst(naturalOrder()));

  /** For steps that nothing else puts in order, so that the order of the list never matters. */
  private static final Comparator<AuthenticationStep> BY_CONTENT =
      comparing((AuthenticationStep step) -> step.authenticationStepResultDetail().map(StatusText::wire).orElse(""))
          .thenComparing(step -> step.authenticationMethod().map(MethodName::wire).orElse(""))
          .thenComparing(step -> step.authenticationStepRequirement().orElse(""))
          .thenComparing(step -> step.succeeded().orElse(null), nullsFirst(naturalOrder()));

  /** A step where it stands. */
  private record Step(AuthenticationStep step, String path, Optional<Finding> finding) {}

  private final List<Step> steps;

  private Steps(List<Step> steps) {
    this.steps = steps;
  }

  static Steps of(SignIn signIn, TextRules rules) {
    List<AuthenticationStep> listed = signIn.authenticationDetails();
    boolean demanded = Policies.demandMfa(signIn);
    Set<List<Object>> seen = new HashSet<>();
    List<Step> steps = IntStream.range(0, listed.size())
        .boxed()
        .sorted(comparing(listed::get, IN_TIME.thenComparing(BY_CONTENT)))
        .filter(i -> seen.add(withoutSequences(listed.get(i))))
        .map(i -> step(listed.get(i), "authenticationDetails[" + i + ']', rules, demanded))
        .toList();
    return new Steps(steps);
  }

  /** Logs repeat a step under the next sequence; the repetition says nothing new, however its values are spelled. */
  private static List<Object> withoutSequences(AuthenticationStep step) {
    return List.of(
        step.authenticationStepDateTime(),
        step.authenticationMethod(),
        step.authenticationMethodDetail(),
        step.succeeded(),
        step.authenticationStepResultDetail(),
        step.authenticationStepRequirement());
  }

  private static Step step(AuthenticationStep step, String path, TextRules rules, boolean demanded) {
    Optional<Finding> byText = step.authenticationStepResultDetail().flatMap(text -> rules.read(new Statement(
        text, path + ".authenticationStepResultDetail", step.succeeded(), path + ".succeeded")));
    Optional<Finding> finding = byText.filter(Steps::standsByItself)
        .or(() -> byMethod(step, path, demanded || byText.filter(Finding::showsChallenge).isPresent()))
        .or(() -> byText);
    return new Step(step, path, finding.map(found -> found.by(methodOf(step))));
  }

  /** A verdict on MFA, and one word on the first factor: that it came with a token, so by no method now. */
  private static boolean standsByItself(Finding finding) {
    return finding.met() || finding.is(MfaKind.DENIED) || finding.term() == MfaStatus.FIRST_FACTOR_BY_TOKEN_CLAIM;
  }

  /** A method that holds two factors proves both in one step. Nobody asked for the second unless something did. */
  private static Optional<Finding> byMethod(AuthenticationStep step, String path, boolean demanded) {
    boolean twoFactors = step.authenticationMethod()
        .flatMap(MethodName::listed)
        .filter(method -> method.factors() == 2)
        .isPresent();
    return twoFactors && step.succeeded().orElse(false)
        ? Optional.of(Finding.of(
            SatisfiedHow.COMPLETED_NOW,
            demanded ? Challenged.YES : Challenged.NO,
            List.of(path + ".authenticationMethod", path + ".succeeded")))
        : Optional.empty();
  }

  Stream<Finding> findings() {
    return steps.stream().flatMap(step -> step.finding().stream());
  }

  /**
   * The last of the findings that are wanted. At a full tie of time and sequences satisfied goes before denied in a
   * sign-in that succeeded, denied before satisfied in any other, then the order of the enums; the others of the tie
   * disagree.
   */
  Optional<Finding> last(Predicate<Finding> wanted, boolean signInSucceeded) {
    List<Step> found = steps.stream().filter(step -> step.finding().filter(wanted).isPresent()).toList();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    AuthenticationStep last = found.get(found.size() - 1).step();
    List<Finding> tied = found.stream()
        .filter(step -> IN_TIME.compare(step.step(), last) == 0)
        .flatMap(step -> step.finding().stream())
        .sorted(atTie(signInSucceeded))
        .toList();
    Finding first = tied.get(0);
    List<String> others = tied.stream()
        .filter(finding -> !finding.outcome().equals(first.outcome()))
        .flatMap(finding -> finding.evidence().stream())
        .toList();
    return Optional.of(others.isEmpty() ? first : first.against(joined(first.conflicts(), others)));
  }

  private static Comparator<Finding> atTie(boolean signInSucceeded) {
    return comparing((Finding finding) -> finding.met() != signInSucceeded)
        .thenComparing(finding -> finding.outcome().kind())
        .thenComparing(finding -> finding.outcome().detail().map(detail -> ((Enum<?>) detail).ordinal()).orElse(-1));
  }

  private static List<String> joined(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  boolean shownChallenge() {
    return findings().anyMatch(Finding::showsChallenge);
  }

  /** The method of the latest step beyond the first factor. */
  Optional<MethodName> methodBeyondFirstFactor() {
    return steps.stream()
        .filter(Steps::beyondFirstFactor)
        .flatMap(step -> methodOf(step.step()).stream())
        .reduce((earlier, later) -> later);
  }

  /** Whether there are steps, and all are of the first factor by methods that are known to hold no more than that. */
  boolean onlyFirstFactors() {
    return !steps.isEmpty() && steps.stream().allMatch(step -> firstFactor(step) && atMostOneFactor(step.step()));
  }

  /** The text of the latest step that has one, unless it speaks of the first factor. */
  Optional<StatusText> latestText() {
    return steps.stream()
        .filter(step -> step.finding().filter(Finding::firstFactor).isEmpty())
        .flatMap(step -> step.step().authenticationStepResultDetail().stream())
        .filter(text -> !text.wire().isBlank())
        .reduce((earlier, later) -> later);
  }

  Stream<StatusText> texts() {
    return steps.stream().flatMap(step -> step.step().authenticationStepResultDetail().stream());
  }

  boolean primaryMissing() {
    return steps.stream().noneMatch(Steps::firstFactor);
  }

  /** By its requirement, by its text, or because a password is nothing else. */
  private static boolean firstFactor(Step step) {
    return step.finding().filter(Finding::firstFactor).isPresent()
        || step.step().authenticationStepRequirement().filter(Steps::primary).isPresent()
        || byPassword(step);
  }

  /** A step that is demanded as the first factor may show more, as one by a method that holds two. */
  private static boolean beyondFirstFactor(Step step) {
    boolean speaksOfMfa = step.finding().filter(finding -> !finding.firstFactor()).isPresent();
    return !firstFactor(step) || speaksOfMfa && !byPassword(step);
  }

  private static boolean byPassword(Step step) {
    return methodOf(step.step()).flatMap(MethodName::listed).filter(AuthenticationMethod.PASSWORD::equals).isPresent();
  }

  private static boolean primary(String requirement) {
    return requirement.strip().equalsIgnoreCase("Primary authentication");
  }

  private static boolean atMostOneFactor(AuthenticationStep step) {
    return methodOf(step).flatMap(MethodName::listed).filter(method -> method.factors() <= 1).isPresent();
  }

  private static Optional<MethodName> methodOf(AuthenticationStep step) {
    return step.authenticationMethod().filter(method -> !method.wire().isBlank());
  }
}
