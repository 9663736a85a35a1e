package dev.mfacodes.bench.speed.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class VerdictTest {

  @Test
  void quartiles_are_those_of_the_sorted_figures() {
    assertThat(Spread.of(5, 1, 3, 2, 4)).isEqualTo(new Spread(2, 3, 4));
    assertThat(Spread.of(0, 0, 0).isNoisy()).isFalse();
    assertThat(Spread.of(1, 1.15, 1).isNoisy()).isFalse();
    assertThat(Spread.of(1, 1, 2, 2).isNoisy()).isTrue();
  }

  @Test
  void a_noisy_figure_is_neither_met_nor_missed() {
    assertThat(Verdict.atMost(new Spread(0.6, 0.65, 0.66), 0.65)).isEqualTo(Verdict.MET);
    assertThat(Verdict.atMost(new Spread(0.6, 0.66, 0.66), 0.65)).isEqualTo(Verdict.MISSED);
    assertThat(Verdict.atMost(new Spread(0.1, 0.2, 0.3), 0.65)).isEqualTo(Verdict.NO_VERDICT);
  }

  @Test
  void one_missed_gate_is_what_the_exit_code_says_and_a_missing_candidate_is_one() {
    assertThat(Verdict.exitCode(List.of(Verdict.MET))).isZero();
    assertThat(Verdict.exitCode(List.of(Verdict.MET, Verdict.NO_VERDICT))).isEqualTo(3);
    assertThat(Verdict.exitCode(List.of(Verdict.MISSED, Verdict.NO_VERDICT, Verdict.MET))).isEqualTo(1);
    assertThat(Verdict.exitCode(List.of(Verdict.NOT_THERE_YET, Verdict.MET))).isEqualTo(1);
  }
}
