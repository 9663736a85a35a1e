package dev.mfacodes.model.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.mfacodes.model.Copies;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MfaOutcomeTest {

  private static final List<MfaOutcome> WITHOUT_DETAIL =
      List.of(new MfaOutcome.NotRequired(), new MfaOutcome.NotReached(), new MfaOutcome.Undetermined());

  private static final List<MfaOutcome> ALL = Stream.of(
          Arrays.stream(SatisfiedHow.values()).map(SatisfiedHow::outcome),
          Arrays.stream(SkippedWhy.values()).map(SkippedWhy::outcome),
          Arrays.stream(DenialReason.values()).map(DenialReason::outcome),
          Arrays.stream(PendingFor.values()).map(PendingFor::outcome),
          WITHOUT_DETAIL.stream())
      .flatMap(outcomes -> outcomes)
      .toList();

  @Test
  void each_kind_has_one_type_of_outcome() {
    assertThat(ALL.stream().map(MfaOutcome::kind).distinct()).containsExactlyInAnyOrder(MfaKind.values());
    assertThat(ALL.stream().<Class<?>>map(MfaOutcome::getClass).distinct())
        .containsExactlyInAnyOrder(MfaOutcome.class.getPermittedSubclasses());
  }

  @Test
  void three_kinds_have_no_detail() {
    assertThat(WITHOUT_DETAIL).extracting(MfaOutcome::kind)
        .containsExactly(MfaKind.NOT_REQUIRED, MfaKind.NOT_REACHED, MfaKind.UNDETERMINED);
    assertThat(ALL).allSatisfy(outcome ->
        assertThat(outcome.detail().isEmpty()).isEqualTo(WITHOUT_DETAIL.contains(outcome)));
  }

  @Test
  void no_two_outcomes_are_equal_and_copies_are() {
    assertThat(ALL).doesNotHaveDuplicates();
    assertThat(ALL).allSatisfy(outcome ->
        assertThat(Copies.serialized(outcome)).isEqualTo(outcome).hasSameHashCodeAs(outcome));
  }

  @Test
  void a_detail_cannot_be_missing() {
    assertThatNullPointerException().isThrownBy(() -> new MfaOutcome.Satisfied(null));
    assertThatNullPointerException().isThrownBy(() -> new MfaOutcome.Skipped(null));
    assertThatNullPointerException().isThrownBy(() -> new MfaOutcome.Denied(null));
    assertThatNullPointerException().isThrownBy(() -> new MfaOutcome.Pending(null));
  }
}
