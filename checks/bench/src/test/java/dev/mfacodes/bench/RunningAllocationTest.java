package dev.mfacodes.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * What is allocated for a row that is added, beside the row: a place among the held, and its part of an attempt. Every
 * object counts, also those that the optimising compiler would leave out: which these are depends on when it comes, and
 * so on the machine and on what else runs there. Without it the figure is the same to the byte each time.
 */
final class RunningAllocationTest {

  /** On JDK 17; newer ones make do with less. */
  private static final long MOST_WITH_EXACT_USERS = 1_270;

  private static final long MOST_WITH_A_SKETCH = 1_350;

  @Test
  void a_row_more_costs_few_bytes() throws Exception {
    // a heap of its own: references are longer where the machine has very much memory
    Process probe = new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1", "-Xmx256m", "-cp",
            System.getProperty("java.class.path"), RunningAllocationProbe.class.getName())
        .redirectErrorStream(true)
        .start();
    String printed = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(probe.waitFor()).as(printed).isZero();
    assertThat(printed.lines().map(Long::valueOf)).satisfiesExactly(
        exact -> assertThat(exact).isBetween(40L, MOST_WITH_EXACT_USERS),
        sketched -> assertThat(sketched).isBetween(40L, MOST_WITH_A_SKETCH));
  }
}
