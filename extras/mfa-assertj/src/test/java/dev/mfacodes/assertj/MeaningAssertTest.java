package dev.mfacodes.assertj;

import static dev.mfacodes.assertj.MfaFixtures.aRow;
import static dev.mfacodes.assertj.MfaFixtures.aSignIn;
import static dev.mfacodes.assertj.MfaFixtures.denied;
import static dev.mfacodes.assertj.MfaFixtures.passed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.Signal;
import dev.mfacodes.conformance.ConformanceCase;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.meaning.SkippedWhy;
import dev.mfacodes.model.signin.SignIn;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Each assertion holds for what it says and for nothing else: over all conformance cases. */
final class MeaningAssertTest {

  private static final Map<SignInResult, Consumer<ClassificationAssert>> SIGN_IN = Map.of(
      SignInResult.SUCCEEDED, ClassificationAssert::signInSucceeded,
      SignInResult.FAILED, ClassificationAssert::signInFailed,
      SignInResult.INTERRUPTED, ClassificationAssert::signInWasInterrupted,
      SignInResult.UNKNOWN, ClassificationAssert::signInIsUnknown);
  private static final Map<Challenged, Consumer<ClassificationAssert>> CHALLENGED = Map.of(
      Challenged.YES, ClassificationAssert::wasChallenged,
      Challenged.NO, ClassificationAssert::wasNotChallenged,
      Challenged.UNKNOWN, ClassificationAssert::challengeIsUnknown);
  private static final Map<MfaKind, Consumer<ClassificationAssert>> MFA = Map.of(
      MfaKind.SATISFIED, ClassificationAssert::isSatisfied,
      MfaKind.SKIPPED, ClassificationAssert::isSkipped,
      MfaKind.DENIED, ClassificationAssert::isDenied,
      MfaKind.PENDING, ClassificationAssert::isPending,
      MfaKind.NOT_REQUIRED, ClassificationAssert::isNotRequired,
      MfaKind.NOT_REACHED, ClassificationAssert::isNotReached,
      MfaKind.UNDETERMINED, ClassificationAssert::isUndetermined);
  private static final List<Detail> DETAILS = Stream.<Detail[]>of(
      SatisfiedHow.values(), SkippedWhy.values(), DenialReason.values(), PendingFor.values())
      .flatMap(Stream::of).toList();

  @ParameterizedTest
  @EachConformanceCase
  void an_assertion_holds_for_what_is_expected_and_fails_for_everything_else(ConformanceCase one) {
    if (one.signIn().isEmpty() && one.activityReportRow().isEmpty()) {
      return; // a shape, for readers
    }
    Classification answer =
        one.signIn().map(Classifier::classify).orElseGet(() -> Classifier.classify(one.activityReportRow().get()));
    Map<String, Object> expected = one.expected();
    SIGN_IN.forEach((value, assertion) -> holds(answer, assertion, value.name().equals(expected.get("signIn"))));
    CHALLENGED.forEach((value, assertion) -> holds(answer, assertion, value.name().equals(expected.get("challenged"))));
    MFA.forEach((value, assertion) -> holds(answer, assertion, value.name().equals(expected.get("mfa"))));
    answer.detail().ifPresent(detail -> holds(answer, is -> is.because(detail), true));
    Detail other = DETAILS.get(Math.floorMod(one.id().hashCode(), DETAILS.size()));
    holds(answer, is -> is.because(other), answer.detail().filter(other::equals).isPresent());
    for (Cause cause : Cause.values()) {
      holds(answer, is -> is.causedBy(cause), cause.name().equals(expected.get("cause")));
    }
    for (Signal signal : Signal.values()) {
      holds(answer, is -> is.hasSignals(signal), ((List<?>) expected.get("signals")).contains(signal.name()));
    }
    for (AuthenticationMethod method : List.of(
        AuthenticationMethod.TEXT_MESSAGE, AuthenticationMethod.AUTHENTICATOR_NOTIFICATION,
        AuthenticationMethod.PHONE_CALL)) {
      holds(answer, is -> is.usedMethod(method), method.name().equals(expected.get("method")));
    }
  }

  private static void holds(Classification answer, Consumer<ClassificationAssert> assertion, boolean expected) {
    ClassificationAssert assertions = MfaAssertions.assertThat(answer);
    if (expected) {
      assertion.accept(assertions);
    } else {
      assertThatThrownBy(() -> assertion.accept(assertions)).isInstanceOf(AssertionError.class);
    }
  }

  private static String failure(Runnable assertion) {
    return catchThrowableOfType(AssertionError.class, assertion::run).getMessage();
  }

  @Test
  void a_failure_shows_every_axis_the_evidence_and_what_would_have_to_be_different() {
    SignIn passed = aSignIn().withStep("Text message", passed("MFA completed in Azure AD")).build();
    assertThat(failure(() -> MfaAssertions.assertThat(passed).because(DenialReason.USER_DECLINED)))
        .isEqualToNormalizingNewlines("""
            Expecting detail to be USER_DECLINED but found COMPLETED_NOW.

               signIn       SUCCEEDED
               challenged   YES
               mfa          SATISFIED
            -> detail       COMPLETED_NOW   (expected to be: USER_DECLINED)
               method       TEXT_MESSAGE
               cause        -
               signals      -
               requiredBy   -
               alternatives -
               provisional  false
               evidence     authenticationDetails[0].authenticationStepResultDetail = "MFA completed in Azure AD"; \
            authenticationDetails[0].succeeded = true
               conflicts    -

            It would be so with authenticationDetails[0].authenticationStepResultDetail = \
            "MFA denied; user declined the authentication".""");
  }

  @Test
  void an_answer_alone_is_compared_with_what_says_so_by_itself() {
    assertThat(failure(() -> MfaAssertions.assertThat(Classifier.classify(aSignIn().build())).isDenied()))
        .endsWith("It is so of the text \"MFA denied; user declined the authentication\".");
  }

  @Test
  void of_a_row_the_result_or_the_code_would_have_to_be_different() {
    assertThat(failure(() -> MfaAssertions.assertThat(aRow(MfaResultCode.SUCCESS_NO_PIN)).isSatisfied()))
        .endsWith("It would be so with authenticated = \"granted\".");
    assertThat(failure(() -> MfaAssertions.assertThat(aRow(MfaResultCode.SUCCESS_USER_BLOCKED)).isSatisfied()))
        .contains("callResult = \"SUCCESS_USER_BLOCKED\"").contains("It would be so with callResult = ");
  }

  @Test
  void a_failure_shows_nobody_and_fits_a_screen() {
    SignIn personal = aSignIn().of("zoe@example.com").withErrorCode(500121)
        .withDetails("Code sent to +31 20 555 0123 of Zoe was recalled")
        .requiredBy("Zoe's policy", "failure")
        .withStep("Zoe's Pixel", denied("Zoe said no"))
        .build();
    String failure = failure(() -> MfaAssertions.assertThat(personal).isSatisfied());
    assertThat(failure).doesNotContainIgnoringCase("zoe").doesNotContain("555", "example.com");
    assertThat(failure.lines()).hasSizeLessThan(24);
    assertThat(failure(() -> MfaAssertions.assertThat(personal).usedUnlistedMethod("Another")))
        .contains("found another name that is not listed, of 11 characters").doesNotContain("Zoe");
    assertThat(failure(() -> MfaAssertions.assertThat(personal).hasNoUnknownValues())).doesNotContain("Zoe");
  }

  @Test
  void what_is_shown_of_a_place_is_what_is_known_for_that_place() {
    SignIn words = SignIn.fromWire(Map.of(
        "status", Map.of("errorCode", "50074: Jansen", "additionalDetails", "Jansen"),
        "mfaDetail", Map.of("authMethod", "Jansen"),
        "portalStatus", "Jansen",
        "authenticationRequirement", "Single-factor authentication",
        "authenticationDetails", List.of(Map.of(
            "authenticationMethod", 31205550123L, "authenticationStepResultDetail", "Success",
            "authenticationStepRequirement", "Jansen", "succeeded", "TRUE"))));
    Event event = Event.of(words);
    assertThat(List.of("status.additionalDetails", "mfaDetail.authMethod", "portalStatus",
            "authenticationDetails[0].authenticationStepRequirement"))
        .allSatisfy(path ->
            assertThat(event.shown(path)).isEqualTo("a text that is not in the catalogue, of 6 characters"));
    assertThat(event.shown("status.errorCode")).doesNotContain("Jansen");
    assertThat(event.shown("authenticationDetails[0].authenticationMethod")).doesNotContain("555");
    assertThat(event.shown("authenticationDetails[0].authenticationStepResultDetail"))
        .as("a word of another place").isEqualTo("a text that is not in the catalogue, of 7 characters");
    assertThat(event.shown("authenticationDetails[0].succeeded")).isEqualTo("\"TRUE\"");
    assertThat(event.shown("authenticationRequirement")).isEqualTo("\"Single-factor authentication\"");
    assertThat(event.shown("authenticationDetails")).isEqualTo("a list or an object");
    assertThat(event.shown("authenticationDetails[7].succeeded")).isEqualTo("nothing");
    Event row = Event.of(aRow(MfaResultCode.SUCCESS_NO_PIN, "Yes"));
    assertThat(row.shown("authenticated")).isEqualTo("\"Yes\"");
    assertThat(row.shown("callResult")).isEqualTo("\"SUCCESS_NO_PIN\"");
    assertThat(row.shown("username")).doesNotContain("anna");
    assertThat(Event.of(aRow(MfaResultCode.SUCCESS_NO_PIN, "Jansen")).shown("authenticated")).doesNotContain("Jansen");
  }

  @Test
  void a_surname_that_is_a_single_word_is_not_shown() {
    SignIn jansen = SignIn.fromWire(
        Map.of("status", Map.of("errorCode", 0), "mfaDetail", Map.of("authMethod", "Jansen")));
    assertThat(failure(() -> MfaAssertions.assertThat(jansen).isDenied()))
        .contains("mfaDetail.authMethod = a text that is not in the catalogue, of 6 characters")
        .doesNotContain("Jansen");
  }

  @Test
  void names_of_policies_are_shown_where_they_are_asked_for_without_addresses_and_numbers() {
    SignIn required = aSignIn().requiredBy("Zoe's policy", "failure")
        .requiredBy("For zoe@example.com, +31 (20) 555-0123", "failure")
        .requiredBy("Long\n" + "x".repeat(80), "failure")
        .withStep(denied("MFA denied; user declined the authentication")).build();
    assertThat(failure(() -> MfaAssertions.assertThat(required).wasRequiredBy("Another")))
        .startsWith("Expecting requiredBy to contain Another but found "
            + "Zoe's policy; For [masked], [masked]; Long " + "x".repeat(54) + "\u2026.")
        .doesNotContain("example.com", "555");
    assertThat(failure(() -> MfaAssertions.assertThat(required).isSatisfied()))
        .contains("requiredBy   3 named").doesNotContain("policy");
    assertThat(failure(() -> MfaAssertions.assertThat(aSignIn().build()).wasRequiredBy("Another")))
        .startsWith("Expecting requiredBy to contain Another but found -.");
  }

  @Test
  void an_assertion_that_asks_for_some_says_so() {
    ClassificationAssert nothing = MfaAssertions.assertThat(Classifier.classify(aSignIn().build()));
    Map<String, Runnable> some = Map.of(
        "signals to contain UNWANTED_PROMPT", () -> nothing.hasSignals(Signal.UNWANTED_PROMPT),
        "requiredBy to contain One, Two", () -> nothing.wasRequiredBy("One", "Two"),
        "evidence to contain callResult", () -> nothing.hasEvidence("callResult"),
        "conflicts to contain callResult", () -> nothing.hasConflicts("callResult"),
        "alternatives to contain CACHE", () -> nothing.hasAlternative(SatisfiedHow.CACHE));
    some.forEach((words, assertion) ->
        assertThat(failure(assertion)).startsWith("Expecting " + words + " but found -."));
  }

  @Test
  void to_expect_nothing_is_refused() {
    ClassificationAssert any = MfaAssertions.assertThat(Classifier.classify(aSignIn().build()));
    assertThat(List.<Runnable>of(any::hasSignals, any::hasEvidence, any::wasRequiredBy, any::hasConflicts))
        .allSatisfy(empty -> assertThatThrownBy(empty::run)
            .isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("expected must not be empty"));
    assertThat(List.<Runnable>of(
            () -> any.because(null), () -> any.causedBy(null), () -> any.usedMethod(null),
            () -> any.usedUnlistedMethod(null), () -> any.hasAlternative(null), () -> any.hasSignals((Signal[]) null),
            () -> any.hasEvidence((String[]) null)))
        .allSatisfy(none -> assertThatThrownBy(none::run)
            .isInstanceOf(NullPointerException.class).hasMessage("expected must not be null"));
    assertThatThrownBy(() -> any.wasRequiredBy("One", null))
        .isInstanceOf(NullPointerException.class).hasMessage("expected[1] must not be null");
  }

  @Test
  void lists_may_hold_more() {
    SignIn declined = aSignIn().requiredBy("One", "failure").requiredBy("Two", "failure")
        .withStep(denied("MFA denied; user declined the authentication")).build();
    MfaAssertions.assertThat(declined).wasRequiredBy("Two").wasRequiredBy("One", "Two").hasNoConflicts()
        .hasNoUnknownValues();
    assertThat(failure(() -> MfaAssertions.assertThat(declined).wasRequiredBy("One", "Three"))).contains("One, Three");
    assertThat(failure(() -> MfaAssertions.assertThat(declined).hasNoSignals())).contains("UNWANTED_PROMPT");
    assertThat(failure(() -> MfaAssertions.assertThat(declined).hasConflicts("mfaDetail"))).contains("mfaDetail");
    assertThat(failure(() -> MfaAssertions.assertThat(declined).hasAlternative(SatisfiedHow.CACHE))).contains("CACHE");
    assertThat(failure(() -> MfaAssertions.assertThat(declined).isProvisional())).contains("provisional");
    MfaAssertions.assertThat(aRow(MfaResultCode.SUCCESS_NO_PIN)).hasAlternative(SatisfiedHow.COMPLETED_NOW);
    MfaAssertions.assertThat(aSignIn().withStep("Retina scan", passed("MFA completed in Azure AD")).build())
        .usedUnlistedMethod("Retina scan");
  }

  @Test
  void nothing_is_told_as_nothing_and_descriptions_are_kept() {
    assertThat(failure(() -> MfaAssertions.assertThat((SignIn) null).isDenied()))
        .contains("Expecting actual not to be null");
    assertThat(failure(() -> MfaAssertions.assertThat(aSignIn().build()).as("the fifth").isDenied()))
        .startsWith("[the fifth] ");
  }

  @ParameterizedTest
  @EachStatus
  void sources_give_every_status(MfaStatus status) {
    assertThat(status.spellings()).isNotEmpty();
  }

  @ParameterizedTest
  @EachSignInError
  void sources_give_every_number(SignInError error) {
    MfaAssertions.assertThat(aSignIn().withErrorCode(error.number()).build()).hasNoUnknownValues();
  }

  @Test
  void soft_assertions_tell_all_failures_together() {
    assertThatThrownBy(() -> MfaSoftAssertions.assertSoftly(softly -> {
      softly.assertThat(aSignIn().build()).isDenied().signInFailed();
      softly.assertThat(aRow(MfaResultCode.SUCCESS_NO_PIN)).isSkipped();
      softly.assertThat(Classifier.classify(aSignIn().build())).isPending();
    })).hasMessageContaining("to be DENIED").hasMessageContaining("to be FAILED").hasMessageContaining("to be SKIPPED")
        .hasMessageContaining("to be PENDING");
  }
}
