package dev.mfacodes.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report's figures beside those of a database that knows nothing of the library. */
final class MonthTest {

  private static final Instant AS_OF = Instant.parse("2026-02-01T00:00:00Z");

  @Test
  void the_same_seed_gives_the_same_month(@TempDir Path folder) throws Exception {
    assertThat(month(folder.resolve("one"))).hasSameBinaryContentAs(month(folder.resolve("two")));
  }

  @Test
  void the_report_of_a_month_has_the_figures_of_a_database(@TempDir Path folder) throws Exception {
    Path log = month(folder.resolve("month.json"));
    Path report = folder.resolve("report.json");
    report(log, report);

    assertThat(MonthFigures.differing(log, report, AS_OF)).isEmpty();
    Set<String> figures = MonthFigures.figures(report).keySet();
    assertThat(figures.size()).isGreaterThan(10_000);
    assertThat(Stream.of(
        "$.figures.satisfied.NOT_RECORDED.users", "$.figures.problems.EXTERNAL_REDIRECT.attempts",
        "$.figures.completed.leftOut.CHALLENGE_NOT_RECORDED", "$.figures.usersNotCompletingAtLast.part",
        "$.figures.unlistedMethods.Retina scan.completed.part", "$.figures.unknowns.987654")
        .filter(figure -> !figures.contains(figure))).isEmpty();
  }

  @Test
  void a_figure_that_is_wrong_is_found(@TempDir Path folder) throws Exception {
    Path log = month(folder.resolve("month.json"));
    Path report = folder.resolve("report.json");
    report(log, report);
    Files.writeString(report, Files.readString(report).replaceFirst("\"nonInteractive\" : ", "$01"));

    assertThat(MonthFigures.differing(log, report, AS_OF)).singleElement().asString()
        .startsWith("$.figures.nonInteractive: ");
  }

  private static Path month(Path file) throws Exception {
    Month.main(new String[] {file.toString(), "3000"});
    return file;
  }

  private static void report(Path log, Path report) throws Exception {
    Path messages = report.resolveSibling("messages");
    Process mfa = new ProcessBuilder(List.of(
            ProcessHandle.current().info().command().orElse("java"), "-cp", System.getProperty("java.class.path"),
            "dev.mfacodes.cli.Mfa", "report", "--format", "json", "--as-of", AS_OF.toString(), log.toString()))
        .redirectOutput(report.toFile())
        .redirectError(messages.toFile())
        .start();
    assertThat(mfa.waitFor()).as(Files.readString(messages)).isZero();
  }
}
