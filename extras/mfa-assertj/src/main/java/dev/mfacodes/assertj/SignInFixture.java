package dev.mfacodes.assertj;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.Reading;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.signin.AppliedConditionalAccessPolicy;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.MfaDetail;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sign-in in the making; see {@link MfaFixtures}. Where no error code is given, the step that was added last says how
 * it ended: 500121 if it did not succeed, else 0. A step that says that MFA was met before or waived ends in 0 even
 * with {@code succeeded} false, as logs mostly have it.
 *
 * <p>Sign-ins that are equal are one row to whoever counts rows: to be two they need a {@linkplain #withId different
 * id}, or anything else that differs. Not for several threads at a time.
 */
public final class SignInFixture {

  static final String USER = "anna@example.com";
  static final Instant TIME = Instant.parse("2026-01-31T08:00:00Z");
  private static final int CHALLENGE_FAILED = 500121;

  private final List<AuthenticationStep> steps = new ArrayList<>();
  private final List<AppliedConditionalAccessPolicy> policies = new ArrayList<>();
  private Optional<ErrorCode> errorCode = Optional.empty();
  private boolean endRecorded = true;
  private Optional<String> id = Optional.empty();
  private Optional<String> requirement = Optional.empty();
  private Optional<MfaDetail> mfaDetail = Optional.empty();
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
   * The id of the row, which is how two rows that are alike in all else are two.
   *
   * @param rowId any text
   * @return this
   */
  public SignInFixture withId(String rowId) {
    id = Optional.of(rowId);
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
    endRecorded = true;
    return this;
  }

  /**
   * Nothing says how the sign-in ended.
   *
   * @return this
   */
  public SignInFixture withoutErrorCode() {
    endRecorded = false;
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
   * That one factor was enough: {@code authenticationRequirement} says so.
   *
   * @return this
   */
  public SignInFixture requiringSingleFactor() {
    return requiring("singleFactorAuthentication");
  }

  /**
   * That MFA was required: {@code authenticationRequirement} says so.
   *
   * @return this
   */
  public SignInFixture requiringMultiFactor() {
    return requiring("multiFactorAuthentication");
  }

  private SignInFixture requiring(String level) {
    requirement = Optional.of(level);
    return this;
  }

  /**
   * How MFA was done, as {@code mfaDetail} says it.
   *
   * @param method the method as it travels, as {@code Text message}
   * @return this
   */
  public SignInFixture withMfaDetail(String method) {
    mfaDetail = Optional.of(MfaDetail.builder().authMethod(MethodName.of(method)).build());
    return this;
  }

  /**
   * What was put together.
   *
   * @return the sign-in
   */
  public SignIn build() {
    return SignIn.builder()
        .id(id)
        .userPrincipalName(user)
        .createdDateTime(time)
        .originalRequestId(attempt)
        .status(SignInStatus.builder()
            .errorCode(errorCode.or(() -> Optional.of(ErrorCode.of(endsRefused() ? CHALLENGE_FAILED : 0)))
                .filter(code -> endRecorded))
            .additionalDetails(details)
            .build())
        .authenticationDetails(steps)
        .authenticationRequirement(requirement)
        .appliedConditionalAccessPolicies(policies)
        .mfaDetail(mfaDetail)
        .build();
  }

  private boolean endsRefused() {
    return !steps.isEmpty() && refused(steps.get(steps.size() - 1));
  }

  private static boolean refused(AuthenticationStep step) {
    return !step.succeeded().orElse(true)
        && step.authenticationStepResultDetail().flatMap(StatusText::listed).filter(SignInFixture::metBefore).isEmpty();
  }

  /** Logs write these with {@code succeeded} false; a text of completion written so is a placeholder. */
  private static boolean metBefore(MfaStatus status) {
    return status.reading() == Reading.SKIPPED
        || status.reading() == Reading.SATISFIED
            && status.detail().filter(SatisfiedHow.COMPLETED_NOW::equals).isEmpty();
  }
}
