package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Provisional: a claim in the token, or a missing primary step, in a record that is younger than the logs take. */
final class FreshnessTest {

  private static final String CLAIM = "MFA requirement satisfied by claim in the token";
  private static final String COMPLETED = "MFA completed in Azure AD";
  private static final Instant CREATED = Instant.parse("2026-01-31T08:00:00Z");
  private static final Duration SETTLE = Duration.ofMinutes(10);
  private static final Freshness YOUNG = new Freshness(CREATED.plusSeconds(1), SETTLE);

  private static final AuthenticationStep PASSWORD = step("Password", "Correct password", "Primary authentication");

  private static AuthenticationStep step(String method, String text, String requirement) {
    return AuthenticationStep.builder()
        .authenticationMethod(MethodName.of(method))
        .authenticationStepResultDetail(StatusText.of(text))
        .succeeded(true)
        .authenticationStepRequirement(requirement)
        .build();
  }

  private static SignIn event(AuthenticationStep... steps) {
    return SignIn.builder()
        .createdDateTime(CREATED)
        .status(SignInStatus.builder().errorCode(ErrorCode.of(0)).build())
        .addAuthenticationDetails(steps)
        .build();
  }

  private static SignIn claimed() {
    return event(PASSWORD, step("Previously satisfied", CLAIM, "Multifactor authentication"));
  }

  private static SignIn completed() {
    return event(PASSWORD, step("Text message", COMPLETED, "Multifactor authentication"));
  }

  private static SignIn withoutPrimaryStep() {
    return event(step("Text message", COMPLETED, "Multifactor authentication"));
  }

  @ParameterizedTest(name = "read after {0}: {1}")
  @CsvSource(textBlock = """
      PT-1H,           true
      PT0S,            true
      PT9M59S,         true
      PT9M59.999999999S, true
      PT10M,           false
      PT10M0.000000001S, false
      PT24H,           false
      """)
  void an_event_is_provisional_while_it_is_younger_than_the_logs_take_to_settle(Duration age, boolean provisional) {
    Freshness freshness = new Freshness(CREATED.plus(age), SETTLE);
    assertThat(Classifier.classify(claimed(), freshness).provisional()).isEqualTo(provisional);
    assertThat(Classifier.classify(withoutPrimaryStep(), freshness).provisional()).isEqualTo(provisional);
    assertThat(Classifier.classify(completed(), freshness).provisional()).isFalse();
  }

  @Test
  void a_claim_in_details_is_a_claim_reading_too() {
    SignInStatus status =
        SignInStatus.builder().errorCode(ErrorCode.of(0)).additionalDetails(StatusText.of(CLAIM)).build();
    SignIn event = SignIn.builder().createdDateTime(CREATED).status(status).addAuthenticationDetails(PASSWORD).build();
    assertThat(Classifier.classify(event, YOUNG).provisional()).isTrue();
  }

  @Test
  void a_claim_that_does_not_decide_is_no_claim_reading() {
    String denied = "MFA denied; invalid verification code";
    SignIn event = event(PASSWORD, step("Text message", denied, "Multifactor authentication"));
    SignInStatus status =
        SignInStatus.builder().errorCode(ErrorCode.of(0)).additionalDetails(StatusText.of(CLAIM)).build();
    assertThat(Classifier.classify(SignIn.builder().from(event).status(status).build(), YOUNG).provisional()).isFalse();
  }

  @Test
  void a_claim_of_the_first_factor_is_none_of_mfa() {
    String firstFactor = "First factor requirement satisfied by claim in the token";
    SignIn event = event(step("Previously satisfied", firstFactor, "Primary authentication"));
    assertThat(Classifier.classify(event, YOUNG).provisional()).isFalse();
  }

  @Test
  void an_event_without_steps_lacks_its_primary_step() {
    assertThat(Classifier.classify(event(), YOUNG).provisional()).isTrue();
  }

  @Test
  void without_freshness_nothing_is_provisional_and_nothing_else_differs() {
    for (SignInCase row : SignInCase.all()) {
      Classification plain = Classifier.classify(row.event());
      Classification old = Classifier.classify(row.event(), new Freshness(CREATED.plus(SETTLE), SETTLE));
      Classification young = Classifier.classify(row.event(), YOUNG);
      assertThat(plain.provisional()).as(row.toString()).isFalse();
      assertThat(old).as(row.toString()).isEqualTo(plain);
      assertThat(Answers.line(young).replace(" | provisional=true", "").replaceAll("( \\| -)+$", ""))
          .as(row.toString())
          .isEqualTo(Answers.line(plain));
    }
  }

  @Test
  void an_event_without_a_time_has_no_age() {
    SignIn event = SignIn.builder().addAllAuthenticationDetails(claimed().authenticationDetails()).build();
    assertThat(Classifier.classify(event, YOUNG).provisional()).isFalse();
  }

  @Test
  void no_date_and_no_duration_is_too_far_off() {
    for (Instant created : List.of(Instant.MIN, Instant.EPOCH, CREATED, Instant.MAX)) {
      for (Instant readAt : List.of(Instant.MIN, Instant.EPOCH, CREATED, Instant.MAX)) {
        for (Duration settle : List.of(Duration.ZERO, SETTLE, Duration.ofSeconds(Long.MAX_VALUE), SETTLE.negated())) {
          SignIn event = SignIn.builder().from(claimed()).createdDateTime(created).build();
          boolean provisional = Duration.between(created, readAt).compareTo(settle) < 0;
          assertThat(Classifier.classify(event, new Freshness(readAt, settle)).provisional())
              .as("%s, %s, %s", created, readAt, settle)
              .isEqualTo(provisional);
        }
      }
    }
  }

  @Test
  void null_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> new Freshness(nothing(Instant.class), SETTLE));
    assertThatNullPointerException().isThrownBy(() -> new Freshness(CREATED, nothing(Duration.class)));
    assertThatNullPointerException().isThrownBy(() -> Classifier.classify(claimed(), nothing(Freshness.class)));
  }

  private static <T> T nothing(Class<T> type) {
    return type.cast(null);
  }
}
