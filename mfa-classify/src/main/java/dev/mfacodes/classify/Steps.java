package dev.mfacodes.classify;

import static java.util.Comparator.comparing;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.SignIn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps of a sign-in in the order in which they happened, which is not the order in which they are listed. */
final class Steps {

  private final List<AuthenticationStep> listed;
  private final int @Nullable [] order;
  private final Optional<Finding>[] findings;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array, since there is nothing smaller
  private Steps(List<AuthenticationStep> listed, int @Nullable [] order) {
    this.listed = listed;
    this.order = order;
    this.findings = new Optional[order == null ? listed.size() : order.length];
  }

  static Steps of(SignIn signIn, TextRules rules) {
    List<AuthenticationStep> listed = signIn.authenticationDetails();
    Steps steps = new Steps(listed, StepOrder.of(listed));
    for (int i = 0; i < steps.size(); i++) {
      int index = steps.index(i);
      steps.findings[i] = finding(listed.get(index), Place.step(index), rules, signIn);
    }
    return steps;
  }

  private int size() {
    return findings.length;
  }

  /** Where the step stands that was so far in time. */
  private int index(int inTime) {
    return order == null ? inTime : order[inTime];
  }

  private AuthenticationStep step(int inTime) {
    return listed.get(index(inTime));
  }

  /** What a step says. */
  private static Optional<Finding> finding(AuthenticationStep step, Place place, TextRules rules, SignIn signIn) {
    Optional<StatusText> text = step.authenticationStepResultDetail();
    Optional<Boolean> succeeded = step.succeeded();
    Optional<Finding> byText = text.isPresent() ? rules.read(text.get(), place, succeeded) : Optional.empty();
    boolean standsByItself = byText.isPresent() && standsByItself(byText.get());
    if (standsByItself || !succeeded.orElse(false) || !isOfTwoFactors(step)) {
      return byText;
    }
    return place.twoFactors(
        byText.isPresent() && byText.get().showsChallenge() || Policies.demandMfa(signIn));
  }

  /** A verdict on MFA, and one word on the first factor: that it came with a token, so by no method now. */
  private static boolean standsByItself(Finding finding) {
    return finding.met() || finding.is(MfaKind.DENIED) || finding.term() == MfaStatus.FIRST_FACTOR_BY_TOKEN_CLAIM;
  }

  private static boolean isOfTwoFactors(AuthenticationStep step) {
    Optional<AuthenticationMethod> method = listedMethod(step);
    return method.isPresent() && method.get().factors() == 2;
  }

  Stream<Finding> findings() {
    return Arrays.stream(findings).flatMap(Optional::stream);
  }

  /** Those of every decisive step. */
  Set<Signal> signals() {
    Set<Signal> signals = Signals.NONE;
    for (Optional<Finding> finding : findings) {
      if (finding.isPresent() && finding.get().decisive()) {
        signals = Signals.union(signals, Signals.of(finding.get()));
      }
    }
    return signals;
  }

  boolean anyMatch(Predicate<Finding> wanted) {
    for (Optional<Finding> finding : findings) {
      if (finding.isPresent() && wanted.test(finding.get())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last of the findings that are wanted. At a full tie of time and sequences satisfied goes before denied in a
   * sign-in that succeeded, denied before satisfied in any other, then the order of the enums; the others of the tie
   * disagree.
   */
  Optional<Finding> last(Predicate<Finding> wanted, boolean signInSucceeded) {
    for (int i = size() - 1; i >= 0; i--) {
      Optional<Finding> finding = findings[i];
      if (finding.isPresent() && wanted.test(finding.get())) {
        return isTied(i, wanted) ? Optional.of(firstOfTie(i, wanted, signInSucceeded)) : finding;
      }
    }
    return Optional.empty();
  }

  private boolean isTied(int last, Predicate<Finding> wanted) {
    for (int i = last - 1; i >= 0; i--) {
      Optional<Finding> finding = findings[i];
      if (finding.isPresent() && wanted.test(finding.get())) {
        return StepOrder.inTime(step(i), step(last)) == 0;
      }
    }
    return false;
  }

  private Finding firstOfTie(int last, Predicate<Finding> wanted, boolean signInSucceeded) {
    List<Finding> tied = IntStream.rangeClosed(0, last)
        .filter(i -> StepOrder.inTime(step(i), step(last)) == 0)
        .mapToObj(i -> findings[i])
        .flatMap(Optional::stream)
        .filter(wanted)
        .sorted(atTie(signInSucceeded))
        .toList();
    Finding first = tied.get(0);
    List<String> others = tied.stream()
        .filter(finding -> !finding.outcome().equals(first.outcome()))
        .flatMap(finding -> finding.evidence().stream())
        .toList();
    return others.isEmpty() ? first : first.against(joined(first.conflicts(), others));
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

  /** The text of the step that says this; empty if no step does, or its method does. */
  Optional<StatusText> textOf(Finding finding) {
    int index = finding.place().step();
    return index >= 0 && finding.saidByText()
        ? listed.get(index).authenticationStepResultDetail()
        : Optional.empty();
  }

  /** The method of the step that says this; empty if no step does, or it names none. */
  Optional<MethodName> methodOf(Finding finding) {
    int index = finding.place().step();
    return index >= 0 ? method(listed.get(index)) : Optional.empty();
  }

  /** The method of the latest step beyond the first factor. */
  Optional<MethodName> methodBeyondFirstFactor() {
    for (int i = size() - 1; i >= 0; i--) {
      Optional<MethodName> method = method(step(i));
      if (method.isPresent() && beyondFirstFactor(i)) {
        return method;
      }
    }
    return Optional.empty();
  }

  /** Whether there are steps, and all are of the first factor by methods that are known to hold no more than that. */
  boolean onlyFirstFactors() {
    for (int i = 0; i < size(); i++) {
      if (!firstFactor(i) || !atMostOneFactor(step(i))) {
        return false;
      }
    }
    return size() > 0;
  }

  /** The text of the latest step that has one, unless it speaks of the first factor. */
  Optional<StatusText> latestText() {
    for (int i = size() - 1; i >= 0; i--) {
      Optional<StatusText> text = step(i).authenticationStepResultDetail();
      if (text.isPresent() && !text.get().wire().isBlank() && !speaksOfFirstFactor(i)) {
        return text;
      }
    }
    return Optional.empty();
  }

  boolean anyText(Predicate<StatusText> wanted) {
    for (int i = 0; i < size(); i++) {
      if (step(i).authenticationStepResultDetail().filter(wanted).isPresent()) {
        return true;
      }
    }
    return false;
  }

  boolean primaryMissing() {
    for (int i = 0; i < size(); i++) {
      if (firstFactor(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean speaksOfFirstFactor(int inTime) {
    Optional<Finding> finding = findings[inTime];
    return finding.isPresent() && finding.get().firstFactor();
  }

  /** By its requirement, by its text, or because a password is nothing else. */
  private boolean firstFactor(int inTime) {
    Optional<String> requirement = step(inTime).authenticationStepRequirement();
    return speaksOfFirstFactor(inTime) || requirement.isPresent() && primary(requirement.get())
        || byPassword(step(inTime));
  }

  /** A step that is demanded as the first factor may show more, as one by a method that holds two. */
  private boolean beyondFirstFactor(int inTime) {
    boolean speaksOfMfa = findings[inTime].isPresent() && !speaksOfFirstFactor(inTime);
    return !firstFactor(inTime) || speaksOfMfa && !byPassword(step(inTime));
  }

  private static boolean byPassword(AuthenticationStep step) {
    Optional<AuthenticationMethod> method = listedMethod(step);
    return method.isPresent() && method.get() == AuthenticationMethod.PASSWORD;
  }

  private static boolean primary(String requirement) {
    return requirement.strip().equalsIgnoreCase("Primary authentication");
  }

  private static boolean atMostOneFactor(AuthenticationStep step) {
    Optional<AuthenticationMethod> method = listedMethod(step);
    return method.isPresent() && method.get().factors() <= 1;
  }

  private static Optional<AuthenticationMethod> listedMethod(AuthenticationStep step) {
    Optional<MethodName> method = step.authenticationMethod();
    return method.isPresent() ? method.get().listed() : Optional.empty();
  }

  private static Optional<MethodName> method(AuthenticationStep step) {
    Optional<MethodName> method = step.authenticationMethod();
    return method.isPresent() && !method.get().wire().isBlank() ? method : Optional.empty();
  }
}
