package dev.mfacodes.classify;

import static java.util.Comparator.comparing;

import dev.mfacodes.classify.Finding.Trait;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.SignIn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a sign-in. The order in which they happened, which is not the order in which they are listed, is looked
 * at only where it matters: mostly no two steps say what is asked for. Not for several threads.
 */
final class Steps {

  private static final Optional<Boolean> SUCCEEDED = Optional.of(true);
  private static final Optional<Boolean> NOT_SUCCEEDED = Optional.of(false);
  private static final int[] AS_LISTED = {};

  private final List<AuthenticationStep> listed;

  /** What each of the listed steps says. */
  private final Optional<Finding>[] findings;
  private int traits;
  private int @Nullable [] order;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array, since there is nothing smaller
  private Steps(List<AuthenticationStep> listed) {
    this.listed = listed;
    this.findings = new Optional[listed.size()];
  }

  static Steps of(SignIn signIn, TextRules rules) {
    List<AuthenticationStep> listed = signIn.authenticationDetails();
    Steps steps = new Steps(listed);
    for (int i = 0; i < listed.size(); i++) {
      Optional<Finding> finding = finding(listed.get(i), Place.step(i), rules, signIn);
      steps.findings[i] = finding;
      steps.traits |= finding.isPresent() ? finding.get().traits() : 0;
    }
    return steps;
  }

  /** The indexes of the steps in order of time, without repetitions; none if the list has them so already. */
  private int[] order() {
    if (order == null) {
      int[] other = StepOrder.of(listed);
      order = other == null ? AS_LISTED : other;
    }
    return order;
  }

  /** How many there are without repetitions. */
  @SuppressWarnings("ReferenceEquality") // one object stands for it
  private int size() {
    int[] inTime = order();
    return inTime == AS_LISTED ? findings.length : inTime.length;
  }

  /** Where the step stands that was so far in time. */
  @SuppressWarnings("ReferenceEquality") // one object stands for it
  private int index(int inTime) {
    int[] indexes = order();
    return indexes == AS_LISTED ? inTime : indexes[inTime];
  }

  private AuthenticationStep step(int inTime) {
    return listed.get(index(inTime));
  }

  private Optional<Finding> finding(int inTime) {
    return findings[index(inTime)];
  }

  /** What a step says. */
  private static Optional<Finding> finding(AuthenticationStep step, Place place, TextRules rules, SignIn signIn) {
    StatusText text = step.authenticationStepResultDetail().orElse(null);
    Optional<Boolean> succeeded = shared(step.succeeded().orElse(null));
    Optional<Finding> byText = text == null ? Optional.empty() : rules.read(text, place, succeeded);
    boolean standsByItself = byText.isPresent() && standsByItself(byText.get());
    if (standsByItself || succeeded.isEmpty() || !succeeded.get() || !isOfTwoFactors(step)) {
      return byText;
    }
    return place.twoFactors(
        byText.isPresent() && byText.get().is(Trait.SHOWS_CHALLENGE) || Policies.demandMfa(signIn));
  }

  /** One object for each of the three. */
  private static Optional<Boolean> shared(@Nullable Boolean succeeded) {
    return succeeded == null ? Optional.empty() : succeeded ? SUCCEEDED : NOT_SUCCEEDED;
  }

  /** A verdict on MFA, and one word on the first factor: that it came with a token, so by no method now. */
  private static boolean standsByItself(Finding finding) {
    return finding.met() || finding.is(MfaKind.DENIED) || finding.term() == MfaStatus.FIRST_FACTOR_BY_TOKEN_CLAIM;
  }

  private static boolean isOfTwoFactors(AuthenticationStep step) {
    AuthenticationMethod method = listedMethod(step);
    return method != null && method.factors() == 2;
  }

  /** Those of every decisive step. */
  Set<Signal> signals() {
    if (!anyIs(Trait.HAS_SIGNALS)) {
      return Signals.NONE;
    }
    Set<Signal> signals = Signals.NONE;
    for (Optional<Finding> finding : findings) {
      if (finding.isPresent() && finding.get().decisive()) {
        signals = Signals.union(signals, finding.get().signals());
      }
    }
    return signals;
  }

  /** Whether one of the steps says so. */
  boolean anyIs(Trait trait) {
    return Finding.anyIs(trait, traits);
  }

  /** What the steps that are wanted disagree with. */
  List<String> conflictsOf(Trait wanted) {
    List<String> conflicts = Conflicts.NONE;
    if (anyIs(wanted)) {
      for (int i = 0; i < size(); i++) {
        if (is(wanted, finding(i))) {
          conflicts = Conflicts.union(conflicts, finding(i).get().conflicts());
        }
      }
    }
    return conflicts;
  }

  /** The latest of the findings that are wanted, whatever else was said at the same time. */
  Optional<Finding> latest(Trait wanted) {
    if (anyIs(wanted)) {
      for (int i = size() - 1; i >= 0; i--) {
        if (is(wanted, finding(i))) {
          return finding(i);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The last of the findings that are wanted. At a full tie of time and sequences satisfied goes before denied in a
   * sign-in that succeeded, denied before satisfied in any other, then the order of the enums; the others of the tie
   * disagree.
   */
  Optional<Finding> last(Trait wanted, boolean signInSucceeded) {
    if (!anyIs(wanted)) {
      return Optional.empty();
    }
    Optional<Finding> only = Optional.empty();
    for (Optional<Finding> finding : findings) {
      if (is(wanted, finding)) {
        if (only.isPresent()) {
          return lastOfSeveral(wanted, signInSucceeded);
        }
        only = finding;
      }
    }
    return only;
  }

  private static boolean is(Trait wanted, Optional<Finding> finding) {
    return finding.isPresent() && finding.get().is(wanted);
  }

  private Optional<Finding> lastOfSeveral(Trait wanted, boolean signInSucceeded) {
    for (int i = size() - 1; i >= 0; i--) {
      if (is(wanted, finding(i))) {
        return isTied(i, wanted) ? Optional.of(firstOfTie(i, wanted, signInSucceeded)) : finding(i);
      }
    }
    throw new IllegalStateException("none is " + wanted);
  }

  private boolean isTied(int last, Trait wanted) {
    for (int i = last - 1; i >= 0; i--) {
      if (is(wanted, finding(i))) {
        return StepOrder.inTime(step(i), step(last)) == 0;
      }
    }
    return false;
  }

  private Finding firstOfTie(int last, Trait wanted, boolean signInSucceeded) {
    List<Finding> tied = IntStream.rangeClosed(0, last)
        .filter(i -> StepOrder.inTime(step(i), step(last)) == 0)
        .mapToObj(this::finding)
        .flatMap(Optional::stream)
        .filter(finding -> finding.is(wanted))
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

  /** The text of the step that says this; null if no step does, or its method does. */
  @Nullable StatusText textOf(Finding finding) {
    int index = finding.place().step();
    return index >= 0 && finding.saidByText()
        ? listed.get(index).authenticationStepResultDetail().orElse(null)
        : null;
  }

  /** The method of the step that says this; null if no step does, or it names none. */
  @Nullable MethodName methodOf(Finding finding) {
    int index = finding.place().step();
    return index >= 0 ? method(listed.get(index)) : null;
  }

  /** The method of the latest step beyond the first factor; null if none names one. */
  @Nullable MethodName methodBeyondFirstFactor() {
    for (int i = size() - 1; i >= 0; i--) {
      MethodName method = method(step(i));
      if (method != null && beyondFirstFactor(index(i))) {
        return method;
      }
    }
    return null;
  }

  /** Whether there are steps, and all are of the first factor by methods that are known to hold no more than that. */
  boolean onlyFirstFactors() {
    for (int i = 0; i < findings.length; i++) {
      if (!firstFactor(i) || !atMostOneFactor(listed.get(i))) {
        return false;
      }
    }
    return findings.length > 0;
  }

  /** The text of the latest step that has one, unless it speaks of the first factor; null if there is none. */
  @Nullable StatusText latestText() {
    for (int i = size() - 1; i >= 0; i--) {
      StatusText text = step(i).authenticationStepResultDetail().orElse(null);
      if (text != null && !text.wire().isBlank() && !speaksOfFirstFactor(index(i))) {
        return text;
      }
    }
    return null;
  }

  boolean anyText(Predicate<StatusText> wanted) {
    for (int i = 0; i < findings.length; i++) {
      StatusText text = listed.get(i).authenticationStepResultDetail().orElse(null);
      if (text != null && wanted.test(text)) {
        return true;
      }
    }
    return false;
  }

  boolean primaryMissing() {
    for (int i = 0; i < findings.length; i++) {
      if (firstFactor(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean speaksOfFirstFactor(int index) {
    Optional<Finding> finding = findings[index];
    return finding.isPresent() && finding.get().firstFactor();
  }

  /** By its requirement, by its text, or because a password is nothing else. */
  private boolean firstFactor(int index) {
    if (speaksOfFirstFactor(index)) {
      return true;
    }
    AuthenticationStep step = listed.get(index);
    String requirement = step.authenticationStepRequirement().orElse(null);
    return requirement != null && primary(requirement) || byPassword(step);
  }

  /** A step that is demanded as the first factor may show more, as one by a method that holds two. */
  private boolean beyondFirstFactor(int index) {
    boolean speaksOfMfa = findings[index].isPresent() && !speaksOfFirstFactor(index);
    return !firstFactor(index) || speaksOfMfa && !byPassword(listed.get(index));
  }

  private static boolean byPassword(AuthenticationStep step) {
    return listedMethod(step) == AuthenticationMethod.PASSWORD;
  }

  private static boolean primary(String requirement) {
    return requirement.equals("Primary authentication")
        || requirement.strip().equalsIgnoreCase("Primary authentication");
  }

  private static boolean atMostOneFactor(AuthenticationStep step) {
    AuthenticationMethod method = listedMethod(step);
    return method != null && method.factors() <= 1;
  }

  private static @Nullable AuthenticationMethod listedMethod(AuthenticationStep step) {
    MethodName method = step.authenticationMethod().orElse(null);
    return method == null ? null : method.listed().orElse(null);
  }

  private static @Nullable MethodName method(AuthenticationStep step) {
    MethodName method = step.authenticationMethod().orElse(null);
    return method != null && !method.wire().isBlank() ? method : null;
  }
}
