package dev.mfacodes.assertj;

import static dev.mfacodes.assertj.MfaFixtures.aRow;
import static dev.mfacodes.assertj.MfaFixtures.aSignIn;
import static dev.mfacodes.assertj.MfaFixtures.denied;
import static dev.mfacodes.assertj.MfaFixtures.passed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.Signal;
import dev.mfacodes.conformance.ConformanceCase;
import dev.mfacodes.conformance.ConformanceCases;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SkippedWhy;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a failure says would have to be different is tried here on the event, as somebody who reads it would. */
final class HintTest {

  private static final List<Detail> DETAILS = Stream.<Detail[]>of(
          SatisfiedHow.values(), SkippedWhy.values(), DenialReason.values(), PendingFor.values())
      .flatMap(Stream::of)
      .toList();
  private static final List<Consumer<AbstractMeaningAssert<?, ?>>> ASSERTIONS = List.of(
      AbstractMeaningAssert::signInSucceeded, AbstractMeaningAssert::signInFailed,
      AbstractMeaningAssert::signInWasInterrupted, AbstractMeaningAssert::wasChallenged,
      AbstractMeaningAssert::wasNotChallenged, AbstractMeaningAssert::isSatisfied, AbstractMeaningAssert::isDenied,
      AbstractMeaningAssert::isPending, AbstractMeaningAssert::isSkipped, AbstractMeaningAssert::isNotRequired,
      AbstractMeaningAssert::isNotReached, AbstractMeaningAssert::isUndetermined,
      AbstractMeaningAssert::hasNoConflicts, AbstractMeaningAssert::challengeIsUnknown);

  private static final String BEGINNING = "It would be so with ";
  private static final Pattern CHANGE = Pattern.compile("(\\S+) = (?:\"([^\"]*)\"|(true|false)|(\\d+))(?: and |\\.$)");
  private static final Pattern EXAMPLE =
      Pattern.compile("It is so of (?:the text \"([^\"]*)\"|the error code (\\d+)|the result code (\\w+))\\.$");

  private static Optional<String> failure(Runnable assertion) {
    return Optional.ofNullable(catchThrowableOfType(AssertionError.class, assertion::run)).map(Throwable::getMessage);
  }

  private static Optional<String> hint(Runnable assertion) {
    return lastLine(failure(assertion).orElseThrow());
  }

  private static Optional<String> lastLine(String failure) {
    return failure.lines().reduce((earlier, later) -> later).filter(line -> line.startsWith("It "));
  }

  private static List<Change> changes(String hint) {
    assertThat(hint).startsWith(BEGINNING);
    String rest = hint.substring(BEGINNING.length());
    List<MatchResult> found = CHANGE.matcher(rest).results().toList();
    assertThat(String.join("", found.stream().map(MatchResult::group).toList())).isEqualTo(rest);
    return found.stream().map(one -> new Change(one.group(1), value(one))).toList();
  }

  private static Object value(MatchResult change) {
    return change.group(2) != null ? change.group(2)
        : change.group(3) != null ? (Object) Boolean.valueOf(change.group(3)) : Integer.valueOf(change.group(4));
  }

  /** Of the many assertions another in each case: all of them would take minutes. */
  private static Consumer<AbstractMeaningAssert<?, ?>> assertion(int turn) {
    Detail detail = DETAILS.get(turn % DETAILS.size());
    AuthenticationMethod method = AuthenticationMethod.values()[turn % AuthenticationMethod.values().length];
    Cause cause = Cause.values()[turn % Cause.values().length];
    Signal signal = Signal.values()[turn % Signal.values().length];
    List<Consumer<AbstractMeaningAssert<?, ?>>> inTurn = List.of(
        is -> is.because(detail), is -> is.usedMethod(method), is -> is.causedBy(cause), is -> is.hasSignals(signal));
    int which = turn % (ASSERTIONS.size() + inTurn.size());
    return which < ASSERTIONS.size() ? ASSERTIONS.get(which) : inTurn.get(which - ASSERTIONS.size());
  }

  @Test
  void every_hint_of_every_conformance_case_makes_the_assertion_hold() {
    int failures = 0;
    int hints = 0;
    List<ConformanceCase> cases = ConformanceCases.all();
    for (int i = 0; i < cases.size(); i++) {
      Optional<SignIn> signIn = cases.get(i).signIn();
      Optional<ActivityReportRow> row = cases.get(i).activityReportRow();
      if (signIn.isEmpty() && row.isEmpty()) {
        continue; // a shape, for readers
      }
      Consumer<AbstractMeaningAssert<?, ?>> assertion = assertion(i);
      Optional<String> failure = failure(() -> assertion.accept(
          signIn.isPresent() ? MfaAssertions.assertThat(signIn.get()) : MfaAssertions.assertThat(row.get())));
      failures += failure.isPresent() ? 1 : 0;
      Optional<List<Change>> changes = failure.flatMap(HintTest::lastLine).map(HintTest::changes);
      if (changes.isPresent()) {
        hints++;
        assertion.accept((signIn.isPresent()
            ? MfaAssertions.assertThat(SignIn.fromWire(Event.of(signIn.get()).with(changes.get()).wire()))
            : MfaAssertions.assertThat(ActivityReportRow.fromWire(Event.of(row.get()).with(changes.get()).wire())))
            .as("%s with %s", cases.get(i).id(), changes.get()));
      }
    }
    assertThat(hints).as("hints of %d failures", failures).isGreaterThan(failures * 3 / 4);
  }

  @Test
  void every_example_for_an_answer_alone_is_one() {
    Classification nothing = Classifier.classify(aSignIn().withoutErrorCode().build());
    for (int i = 0; i < 400; i++) {
      Consumer<AbstractMeaningAssert<?, ?>> assertion = assertion(i);
      Optional<String> failure = failure(() -> assertion.accept(MfaAssertions.assertThat(nothing)));
      failure.flatMap(HintTest::lastLine).ifPresent(words -> {
        MatchResult found = EXAMPLE.matcher(words).results().findFirst().orElseThrow();
        Classification answer = found.group(1) != null ? Classifier.classify(StatusText.of(found.group(1)))
            : found.group(2) != null ? Classifier.classify(ErrorCode.of(found.group(2)))
            : Classifier.classify(ResultCode.of(found.group(3)));
        assertion.accept(MfaAssertions.assertThat(answer).as(words));
      });
    }
  }

  @Test
  void several_places_change_where_one_is_not_enough() {
    SignIn declined = aSignIn().withStep(denied("MFA denied; user declined the authentication")).build();
    assertThat(hint(() -> MfaAssertions.assertThat(declined).isSatisfied())).contains("It would be so with "
        + "status.errorCode = 0 and authenticationDetails[0].authenticationStepResultDetail = "
        + "\"MFA requirement satisfied by claim in the token\".");
    assertThat(hint(() -> MfaAssertions.assertThat(declined).because(SatisfiedHow.COMPLETED_NOW)))
        .contains("It would be so with status.errorCode = 0 and "
            + "authenticationDetails[0].authenticationStepResultDetail = \"MFA completed in Azure AD\" and "
            + "authenticationDetails[0].succeeded = true.");
  }

  @Test
  void of_two_that_do_the_likelier_is_told() {
    SignIn bare = aSignIn().build();
    assertThat(hint(() -> MfaAssertions.assertThat(bare).isSatisfied()))
        .contains("It would be so with status.additionalDetails = \"MFA completed in Azure AD\".");
    assertThat(hint(() -> MfaAssertions.assertThat(bare).signInFailed()))
        .contains("It would be so with status.errorCode = 500121.");
    assertThat(hint(() -> MfaAssertions.assertThat(bare).isDenied()))
        .contains("It would be so with status.errorCode = 500121.");
  }

  @Test
  void the_method_is_that_of_the_step_that_decided() {
    SignIn called = aSignIn().withStep("Password", passed("Correct password"))
        .withStep("Phone call", passed("MFA completed in Azure AD")).build();
    assertThat(hint(() -> MfaAssertions.assertThat(called).usedMethod(AuthenticationMethod.TEXT_MESSAGE)))
        .contains("It would be so with authenticationDetails[1].authenticationMethod = \"Text message\".");
  }

  @Test
  void of_a_row_the_code_and_the_result_may_have_to_change_together() {
    ActivityReportRow row = aRow(MfaResultCode.SUCCESS_USER_BLOCKED, "granted");
    Optional<String> hint = hint(() -> MfaAssertions.assertThat(row).hasAlternative(DenialReason.UNSPECIFIED));
    assertThat(changes(hint.orElseThrow()))
        .extracting(Change::path).containsExactlyInAnyOrder("callResult", "authenticated");
  }

  @Test
  void nothing_is_told_where_nothing_was_found() {
    assertThat(hint(() -> MfaAssertions.assertThat(aSignIn().build()).isProvisional())).isEmpty();
    assertThat(hint(() -> MfaAssertions.assertThat(aRow(MfaResultCode.SUCCESS_NO_PIN)).isNotRequired())).isEmpty();
    // a text alone would say so: it would not within this sign-in
    SignIn declinedTwice = aSignIn()
        .withStep(denied("MFA denied; user declined the authentication"))
        .withStep("Text message", denied("MFA denied; user declined the authentication"))
        .withStep("Phone call", denied("MFA denied; user declined the authentication"))
        .build();
    assertThat(failure(() -> MfaAssertions.assertThat(declinedTwice).isNotRequired()).orElseThrow())
        .doesNotContain("It is so of");
  }

  @Test
  void places_are_counted_as_paths_count_them() {
    SignIn withNull = SignIn.fromWire(Map.of(
        "status", Map.of("errorCode", 0),
        "authenticationDetails", Arrays.asList(null, Map.of(
            "authenticationStepResultDetail", "MFA completed in Azure AD", "succeeded", true)),
        "appliedConditionalAccessPolicy", List.of(Map.of(
            "displayName", "One", "result", "success", "enforcedGrantControls", List.of("mfa")))));
    String failure = failure(() -> MfaAssertions.assertThat(withNull).isDenied()).orElseThrow();
    assertThat(failure).contains("authenticationDetails[0].succeeded = true");
    List<Change> changes = changes(hint(() -> MfaAssertions.assertThat(withNull).isDenied()).orElseThrow());
    MfaAssertions.assertThat(SignIn.fromWire(Event.of(withNull).with(changes).wire())).isDenied();
    assertThat(Event.of(withNull).shown("appliedConditionalAccessPolicies[0].result")).isEqualTo("\"success\"");
  }
}
