package dev.mfacodes.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.classify.MfaSummary;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EnginesTest {

  @Test
  void the_summary_of_a_month_is_the_same_from_one_thread_and_from_a_database(@TempDir Path folder) throws Exception {
    Path log = folder.resolve("month.json");
    Month.main(new String[] {log.toString(), "3000"});
    MfaSummary library = Engines.library(log);

    assertThat(Engines.queried(log)).isEqualTo(library);
    assertThat(library.days()).hasSizeGreaterThan(25);
    assertThat(library.figures().usersChallenged().part()).isPositive();
    try (var lines = Files.lines(log)) {
      assertThat(Engines.functions(log)).isEqualTo(lines.count());
    }
  }
}
