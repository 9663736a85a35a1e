package dev.mfacodes.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.classify.Attempts;
import dev.mfacodes.classify.DistinctUsers;
import dev.mfacodes.classify.MfaSummary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class EnginesTest {

  @ParameterizedTest
  @EnumSource(Form.class)
  void the_summary_of_a_month_is_the_same_from_one_thread_and_from_a_database(Form form, @TempDir Path folder)
      throws Exception {
    Path log = folder.resolve("month.json");
    Month.main(new String[] {log.toString(), "3000", form.name()});
    MfaSummary library = summary(Engines.library(log));

    assertThat(summary(Engines.queried(log))).isEqualTo(library);
    assertThat(library.days()).hasSizeGreaterThan(25);
    assertThat(library.figures().usersChallenged().part()).isPositive();
    try (var lines = Files.lines(log)) {
      assertThat(Engines.functions(log)).isEqualTo(lines.count());
    }
  }
  @ParameterizedTest
  @CsvSource({"SLIM, 350, 450", "PLAIN, 650, 800", "FULL, 3800, 4200"})
  void a_row_of_each_form_has_the_size_that_is_said(Form form, long least, long most, @TempDir Path folder)
      throws Exception {
    Path log = folder.resolve("month.json");
    Month.main(new String[] {log.toString(), "1000", form.name()});

    try (var lines = Files.lines(log)) {
      assertThat(Files.size(log) / lines.count()).isBetween(least, most);
    }
  }

  private static MfaSummary summary(Attempts attempts) {
    Instant asOf = Instant.parse("2026-02-01T00:00:00Z");
    return MfaSummary.of(attempts, new MfaSummary.Settings(asOf, ZoneOffset.UTC, DistinctUsers::exact));
  }
}
