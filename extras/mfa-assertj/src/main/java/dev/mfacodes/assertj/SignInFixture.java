package dev.mfacodes.assertj;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.signin.AppliedConditionalAccessPolicy;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sign-in in the making; see {@link MfaFixtures}. Where no error code is given it is 500121 if a step did not succeed,
 * else 0. Not for several threads at a time.
 */
public final class SignInFixture {

  static final String USER = "anna@example.com";
  static final Instant TIME = Instant.parse("2026-01-31T08:00:00Z");
  private static final int CHALLENGE_FAILED = 500121;

  private final List<AuthenticationStep> steps = new ArrayList<>();
  private final List<AppliedConditionalAccessPolicy> policies = new ArrayList<>();
  private Optional<ErrorCode> errorCode = Optional.empty();
  private Optional<StatusText> details = Optional.empty();
  private Optional<String> attempt = Optional.empty();
  private String user = USER;
  private Instant time = TIME;

  SignInFixture() {}

  /**
   * Another user.
   *
   * @param userPrincipalName the name, which should be a reserved one
   * @return this
   */
  public SignInFixture of(String userPrincipalName) {
    user = userPrincipalName;
    return this;
  }

  /**
   * Another time.
   *
   * @param when the time
   * @return this
   */
  public SignInFixture at(Instant when) {
    time = when;
    return this;
  }

  /**
   * Rows with the same one are one attempt.
   *
   * @param originalRequestId any text
   * @return this
   */
  public SignInFixture inAttempt(String originalRequestId) {
    attempt = Optional.of(originalRequestId);
    return this;
  }

  /**
   * How the sign-in ended.
   *
   * @param number the number, as 50074
   * @return this
   */
  public SignInFixture withErrorCode(int number) {
    errorCode = Optional.of(ErrorCode.of(number));
    return this;
  }

  /**
   * What {@code status.additionalDetails} says.
   *
   * @param text the text
   * @return this
   */
  public SignInFixture withDetails(String text) {
    details = Optional.of(StatusText.of(text));
    return this;
  }

  /**
   * One more step.
   *
   * @param step the step
   * @return this
   */
  public SignInFixture withStep(AuthenticationStep step) {
    steps.add(step);
    return this;
  }

  /**
   * One more step, by a method.
   *
   * @param method the method as it travels, as {@code Text message}
   * @param step the step
   * @return this
   */
  public SignInFixture withStep(String method, AuthenticationStep step) {
    return withStep(AuthenticationStep.builder().from(step).authenticationMethod(MethodName.of(method)).build());
  }

  /**
   * A Conditional Access policy that demands MFA and was applied.
   *
   * @param name its name
   * @param result how it ended, as {@code success} or {@code failure}
   * @return this
   */
  public SignInFixture requiredBy(String name, String result) {
    policies.add(AppliedConditionalAccessPolicy.builder()
        .displayName(name)
        .result(result)
        .addEnforcedGrantControls("mfa")
        .build());
    return this;
  }

  /**
   * What was put together.
   *
   * @return the sign-in
   */
  public SignIn build() {
    boolean refused = steps.stream().anyMatch(step -> !step.succeeded().orElse(true));
    return SignIn.builder()
        .userPrincipalName(user)
        .createdDateTime(time)
        .originalRequestId(attempt)
        .status(SignInStatus.builder()
            .errorCode(errorCode.orElseGet(() -> ErrorCode.of(refused ? CHALLENGE_FAILED : 0)))
            .additionalDetails(details)
            .build())
        .authenticationDetails(steps)
        .appliedConditionalAccessPolicies(policies)
        .build();
  }
}
