package dev.mfacodes.model.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.TestFile;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.SignInError;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class MeaningTest {

  /** Details that no catalogue entry has, and why they exist all the same. */
  private static final Map<Detail, String> OF_NO_ENTRY =
      Map.of(SatisfiedHow.NOT_RECORDED, "what a whole sign-in says: satisfied, but no field tells how");

  @Test
  void every_detail_belongs_to_at_least_one_catalogue_entry() {
    Set<Detail> used = Stream.of(
            Arrays.stream(MfaResultCode.values()).map(MfaResultCode::detail),
            Arrays.stream(MfaStatus.values()).map(MfaStatus::detail),
            Arrays.stream(SignInError.values()).map(SignInError::detail))
        .flatMap(details -> details)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
    assertThat(allDetails().filter(detail -> !used.contains(detail)))
        .containsExactlyInAnyOrderElementsOf(OF_NO_ENTRY.keySet());
  }

  @Test
  void every_outcome_of_a_call_belongs_to_at_least_one_code() {
    assertThat(Arrays.stream(MfaResultCode.values()).map(MfaResultCode::callOutcome).distinct())
        .containsExactlyInAnyOrder(CallOutcome.values());
  }

  @Test
  void every_reading_belongs_to_at_least_one_entry() {
    assertThat(Stream.concat(
            Arrays.stream(MfaStatus.values()).map(MfaStatus::reading),
            Arrays.stream(SignInError.values()).map(SignInError::reading))
        .distinct()).containsExactlyInAnyOrder(Reading.values());
  }

  @Test
  void the_readings_that_decide_are_named_as_the_kinds_they_give() {
    assertThat(Arrays.stream(Reading.values()).limit(5).map(Enum::name))
        .isSubsetOf(Arrays.stream(MfaKind.values()).map(Enum::name).toList());
    assertThat(Arrays.stream(Reading.values()).skip(5).map(Enum::name))
        .doesNotContainAnyElementsOf(Arrays.stream(MfaKind.values()).map(Enum::name).toList());
  }

  @Test
  void a_detail_leads_to_its_outcome_and_back() {
    assertThat(allDetails()).allSatisfy(detail -> {
      assertThat(detail.outcome().detail()).contains(detail);
      assertThat(detail.outcome().kind()).isEqualTo(kindOf(detail));
    });
  }

  private static MfaKind kindOf(Detail detail) {
    if (detail instanceof SatisfiedHow) {
      return MfaKind.SATISFIED;
    }
    if (detail instanceof SkippedWhy) {
      return MfaKind.SKIPPED;
    }
    return detail instanceof DenialReason ? MfaKind.DENIED : MfaKind.PENDING;
  }

  @Test
  void the_reasons_are_those_of_the_table_in_its_order() {
    assertThat(Arrays.stream(DenialReason.values()).map(Enum::name).toList())
        .isEqualTo(TestFile.firstColumn(getClass(), "denial-reasons.csv"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "denial-reasons.csv", useHeadersInDisplayName = true)
  void each_reason_has_the_cause_of_its_row(DenialReason reason, Cause cause) {
    assertThat(reason.cause()).isEqualTo(cause);
  }

  @Test
  void every_cause_belongs_to_at_least_one_reason() {
    assertThat(Arrays.stream(DenialReason.values()).map(DenialReason::cause).distinct())
        .containsExactlyInAnyOrder(Cause.values());
  }

  @Test
  void the_axes_have_the_values_that_other_tools_rely_on_in_this_order() {
    assertThat(names(SignInResult.values())).isEqualTo("SUCCEEDED FAILED INTERRUPTED UNKNOWN");
    assertThat(names(Challenged.values())).isEqualTo("YES NO UNKNOWN");
    assertThat(names(MfaKind.values()))
        .isEqualTo("SATISFIED SKIPPED DENIED PENDING NOT_REQUIRED NOT_REACHED UNDETERMINED");
    assertThat(names(Cause.values())).isEqualTo("USER TENANT TELEPHONY SERVICE SECURITY UNKNOWN");
    assertThat(names(SatisfiedHow.values())).isEqualTo("COMPLETED_NOW CLAIM_IN_TOKEN EXTERNAL_PROVIDER "
        + "STRONG_AUTHENTICATION MULTI_FACTOR_DEVICE CACHE NOT_RECORDED");
    assertThat(names(SkippedWhy.values()))
        .isEqualTo("APP_PASSWORD LOCATION REGISTERED_DEVICE REMEMBERED_DEVICE WINDOWS_BROKER ONE_TIME_BYPASS");
    assertThat(names(PendingFor.values()))
        .isEqualTo("CHALLENGE_OPEN AWAITING_CODE REGISTRATION_REQUIRED REAUTHENTICATION_REQUIRED EXTERNAL_REDIRECT");
    assertThat(names(FirstFactor.values())).isEqualTo("CLAIM_IN_TOKEN PASSWORD PASSWORD_INCORRECT");
    assertThat(names(CallOutcome.values())).isEqualTo("VERIFIED NOT_CHALLENGED DEPENDS PENDING NOT_VERIFIED");
  }

  private static String names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(" "));
  }

  private static Stream<Detail> allDetails() {
    return Stream.<List<? extends Detail>>of(
            List.of(SatisfiedHow.values()), List.of(SkippedWhy.values()), List.of(DenialReason.values()),
            List.of(PendingFor.values()))
        .flatMap(List::stream);
  }
}
