package dev.mfacodes.classify;

import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.SatisfiedHow;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where something is said: a step of a sign-in, the details of its status, or elsewhere. Has the paths of its fields,
 * and keeps what each listed status says there, which is the same in every sign-in. Safe for any number of threads.
 */
final class Place {

  /** Not in a step, and no text. */
  static final Place ELSEWHERE = new Place(-1, "");

  /** The details of a status, beside which nothing says whether anything succeeded. */
  static final Place STATUS = new Place(-1, "status.additionalDetails");

  /** A text by itself. */
  static final Place ALONE = new Place(-1, "text");

  /** Few sign-ins have more steps. */
  private static final List<Place> STEPS = IntStream.range(0, 16).mapToObj(Place::ofStep).toList();

  /** Absent, false and true; each in a sign-in that is through and in one that is not. */
  private static final int SITUATIONS = 3 * 2;

  private final int step;
  private final List<String> text;
  private final List<String> succeeded;
  private final List<String> textAndSucceeded;
  private final Optional<Finding> twoFactorsDemanded;
  private final Optional<Finding> twoFactors;
  private final AtomicReferenceArray<@Nullable Optional<Finding>> known =
      new AtomicReferenceArray<>(MfaStatus.values().length * SITUATIONS);

  private Place(int step, String path) {
    this.step = step;
    String textPath = step < 0 ? path : path + ".authenticationStepResultDetail";
    String succeededPath = path + ".succeeded";
    this.text = List.of(textPath);
    this.succeeded = List.of(succeededPath);
    this.textAndSucceeded = List.of(textPath, succeededPath);
    List<String> methodAndSucceeded = List.of(path + ".authenticationMethod", succeededPath);
    this.twoFactorsDemanded = Optional.of(
        Finding.of(SatisfiedHow.COMPLETED_NOW, Challenged.YES, this, methodAndSucceeded));
    this.twoFactors = Optional.of(Finding.of(SatisfiedHow.COMPLETED_NOW, Challenged.NO, this, methodAndSucceeded));
  }

  /** The step with this index. */
  static Place step(int index) {
    return index < STEPS.size() ? STEPS.get(index) : ofStep(index);
  }

  private static Place ofStep(int index) {
    return new Place(index, "authenticationDetails[" + index + ']');
  }

  /** The index of the step; negative if it is none. */
  int step() {
    return step;
  }

  /** The text alone. */
  List<String> text() {
    return text;
  }

  /** Whether the step succeeded, alone. */
  List<String> succeeded() {
    return succeeded;
  }

  /** The text, and whether its step succeeded. */
  List<String> textAndSucceeded() {
    return textAndSucceeded;
  }

  /** A method that holds two factors proves both in one step. Nobody asked for the second unless something did. */
  Optional<Finding> twoFactors(boolean demanded) {
    return demanded ? twoFactorsDemanded : twoFactors;
  }

  /** What the text of a status says here in this situation; worked out by the rules once. */
  Optional<Finding> read(MfaStatus status, Optional<Boolean> stepSucceeded, TextRules rules) {
    int said = stepSucceeded.isEmpty() ? 0 : stepSucceeded.get() ? 2 : 1;
    int situation = status.ordinal() * SITUATIONS + said * 2 + (rules.through() ? 1 : 0);
    Optional<Finding> finding = known.get(situation);
    if (finding == null) {
      finding = rules.readStatus(status, this, stepSucceeded);
      known.set(situation, finding);
    }
    return finding;
  }
}
