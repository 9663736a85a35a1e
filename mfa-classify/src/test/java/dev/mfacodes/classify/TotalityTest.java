package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.AppliedConditionalAccessPolicy;
import dev.mfacodes.model.signin.AuthenticationRequirementPolicy;
import dev.mfacodes.model.signin.AuthenticationResult;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.MfaDetail;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever comes, there is an answer, and it is sound. */
final class TotalityTest {

  private static final List<String> PERSONAL =
      List.of("Sanne", "sanne@example.com", "Jansen", "5550123", "192.0.2.17", "laptop");

  @Test
  void every_code_with_every_result() {
    Invariants sound = new Invariants();
    List<String> codes = Stream.concat(
            Arrays.stream(MfaResultCode.values()).flatMap(code -> Stream.of(code.name(), code.label())),
            Stream.of("", " ", "SUCCESS_BY_TELEPATHY", "x".repeat(10_000)))
        .toList();
    for (String code : codes) {
      for (String result : List.of("true", "no", "GRANTED", "0", "", "perhaps")) {
        ActivityReportRow row = ActivityReportRow.builder()
            .callResult(ResultCode.of(code))
            .authenticated(AuthenticationResult.of(result))
            .build();
        sound.check(List.of(code, result), row.toWire(), Classifier.classify(row));
      }
      ActivityReportRow row = ActivityReportRow.builder().callResult(ResultCode.of(code)).build();
      sound.check(code, row.toWire(), Classifier.classify(row));
      sound.check("bare " + code, row.toWire(), Classifier.classify(ResultCode.of(code)));
    }
    assertThat(sound.faults()).isEmpty();
  }

  @Test
  void every_text_with_every_value_of_succeeded_and_every_error_code_in_a_step() {
    Invariants sound = new Invariants();
    for (StatusText text : Events.TEXTS) {
      for (Optional<ErrorCode> code : Events.CODES) {
        for (Optional<Boolean> succeeded : Events.SUCCEEDED) {
          SignIn event = Events.withStep(code, text, succeeded);
          sound.check(List.of(text, succeeded, code), event.toWire(), Classifier.classify(event));
        }
      }
    }
    assertThat(sound.faults()).isEmpty();
  }

  @Test
  void every_text_with_every_error_code_in_details() {
    Invariants sound = new Invariants();
    for (StatusText text : Events.TEXTS) {
      for (Optional<ErrorCode> code : Events.CODES) {
        SignIn event = Events.withDetails(code, text);
        sound.check(List.of(text, code), event.toWire(), Classifier.classify(event));
      }
    }
    assertThat(sound.faults()).isEmpty();
  }

  @Test
  void every_bare_text_and_every_bare_error_code() {
    Invariants sound = new Invariants();
    for (StatusText text : Events.TEXTS) {
      sound.check("bare " + text, Map.of("text", text.wire()), Classifier.classify(text));
    }
    for (Optional<ErrorCode> code : Events.CODES) {
      code.ifPresent(bare -> {
        Map<String, Object> wire = Map.of("status", Map.of("errorCode", bare.toWire()));
        sound.check("bare " + bare, wire, Classifier.classify(bare));
      });
    }
    assertThat(sound.faults()).isEmpty();
  }

  @Test
  void every_event_of_the_tables_and_every_random_one() {
    Invariants sound = new Invariants();
    for (SignInCase row : SignInCase.all()) {
      sound.check(row, row.event().toWire(), Classifier.classify(row.event()));
    }
    new RandomEvents(7).limit(5_000).forEach(event ->
        sound.check(event.toWire(), event.toWire(), Classifier.classify(event)));
    assertThat(sound.faults()).isEmpty();
  }

  @Test
  void empty_events_have_an_answer() {
    assertThat(Answers.line(Classifier.classify(SignIn.builder().build())))
        .isEqualTo("UNKNOWN | UNKNOWN | UNDETERMINED");
    assertThat(Answers.line(Classifier.classify(SignIn.fromWire(Map.of("status", Map.of(), "mfaDetail", Map.of())))))
        .isEqualTo("UNKNOWN | UNKNOWN | UNDETERMINED");
    assertThat(Answers.line(Classifier.classify(ActivityReportRow.builder().build())))
        .isEqualTo("UNKNOWN | UNKNOWN | UNDETERMINED");
  }

  @Test
  void no_answer_shows_personal_data() {
    for (StatusText text : Events.TEXTS) {
      for (Optional<ErrorCode> code : Events.CODES) {
        assertThat(Classifier.classify(personal(code, text)).toString())
            .as("%s, %s", text, code)
            .doesNotContainIgnoringCase(PERSONAL.toArray(String[]::new));
      }
    }
    String unlisted = Classifier.classify(StatusText.of("MFA denied; Sanne Jansen, +31 20 5550123")).toString();
    assertThat(unlisted).doesNotContainIgnoringCase(PERSONAL.toArray(String[]::new));
  }

  /** Personal data in every field that a classification could take something from. */
  private static SignIn personal(Optional<ErrorCode> code, StatusText text) {
    AuthenticationStep step = AuthenticationStep.builder()
        .authenticationMethod(MethodName.of("Sanne's laptop"))
        .authenticationMethodDetail("+31 20 5550123")
        .authenticationStepResultDetail(StatusText.of(text.wire().isBlank() ? "Sanne Jansen called" : text.wire()))
        .succeeded(true)
        .authenticationStepRequirement("Multifactor authentication")
        .build();
    return SignIn.builder()
        .userPrincipalName("sanne@example.com")
        .userDisplayName("Sanne Jansen")
        .ipAddress("192.0.2.17")
        .status(SignInStatus.builder().errorCode(code).additionalDetails(StatusText.of("Sanne, 5550123")).build())
        .addAuthenticationDetails(step)
        .mfaDetail(MfaDetail.builder().authMethod(MethodName.of("Sanne's phone")).authDetail("+31 20 5550123").build())
        .addAppliedConditionalAccessPolicies(AppliedConditionalAccessPolicy.builder()
            .displayName("All but Sanne Jansen").addEnforcedGrantControls("Mfa").result("success").build())
        .addAuthenticationRequirementPolicies(
            AuthenticationRequirementPolicy.builder().requirementProvider("Sanne").detail("Jansen").build())
        .build();
  }

  @Test
  void null_is_refused() {
    List<Runnable> calls = List.of(
        () -> Classifier.classify(nothing(SignIn.class)),
        () -> Classifier.classify(nothing(ActivityReportRow.class)),
        () -> Classifier.classify(nothing(ResultCode.class)),
        () -> Classifier.classify(nothing(StatusText.class)),
        () -> Classifier.classify(nothing(ErrorCode.class)));
    assertThat(calls).allSatisfy(call -> assertThatNullPointerException().isThrownBy(call::run));
  }

  /** A null that the compiler does not warn of. */
  private static <T> T nothing(Class<T> type) {
    return type.cast(null);
  }
}
