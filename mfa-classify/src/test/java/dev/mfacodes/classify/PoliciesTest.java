package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.signin.AppliedConditionalAccessPolicy;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Graph, the portal and other exports spell grants and results of policies differently. */
final class PoliciesTest {

  private static Classification classified(String result, String... grants) {
    return Classifier.classify(SignIn.builder()
        .status(SignInStatus.builder().errorCode(ErrorCode.of(0)).build())
        .addAppliedConditionalAccessPolicies(AppliedConditionalAccessPolicy.builder()
            .displayName("Ours")
            .addEnforcedGrantControls(grants)
            .result(result)
            .build())
        .build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"success", "failure", "Success", "FAILURE", " failure ", "unknownFutureValue", "", "notYet"})
  void a_policy_required_mfa_unless_its_result_says_that_it_did_not(String result) {
    assertThat(classified(result, "Mfa").requiredBy()).containsExactly("Ours");
  }

  @ParameterizedTest
  @ValueSource(strings = {"notApplied", "notEnabled", "reportOnlySuccess", "reportOnlyInterrupted", "Not applied",
      "not-enabled", "Report-only: Failure", "Report-only: User action required", "REPORT ONLY", "Not\u00a0applied"})
  void one_that_was_not_applied_or_only_reported_required_nothing(String result) {
    assertThat(classified(result, "Mfa").requiredBy()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mfa", "Mfa", "MFA", "Require multifactor authentication", "RequireMultifactorAuthentication",
      "Require multi-factor authentication", "Require multi\u2010factor authentication", "\u00abmfa\u00bb"})
  void mfa_as_a_grant_has_several_spellings(String grant) {
    assertThat(classified("success", "Block", grant).requiredBy()).containsExactly("Ours");
    assertThat(classified("success", grant).mfa()).isEqualTo(SatisfiedHow.NOT_RECORDED.outcome());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "mf", "mfas", "m\u00e9fa", "mfa\u00e9", "\ud83d\udd11", "Block",
      "Require multifactor authentication strength", "RequireCompliantDevice"})
  void anything_else_is_another_grant(String grant) {
    assertThat(classified("success", grant).requiredBy()).isEmpty();
    assertThat(classified("success", "Mfa", grant).mfa()).as("not by MFA alone, perhaps not by MFA")
        .isNotEqualTo(SatisfiedHow.NOT_RECORDED.outcome());
  }

  @ParameterizedTest
  @ValueSource(strings = {"success", "Success"})
  void without_a_grant_nothing_was_required(String result) {
    assertThat(classified(result)).satisfies(
        answer -> assertThat(answer.requiredBy()).isEqualTo(List.of()),
        answer -> assertThat(answer.mfa()).isNotEqualTo(SatisfiedHow.NOT_RECORDED.outcome()));
  }
}
