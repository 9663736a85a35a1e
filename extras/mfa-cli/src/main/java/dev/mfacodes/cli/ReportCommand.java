package dev.mfacodes.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads exports and answers the questions about MFA, over all of them together. */
@Command(
    name = "report",
    description = "Answers over whole exports: was MFA requested, how was it satisfied, by which methods, why not, of"
        + " how many users, and what are the common problems. Registrations are set beside the sign-ins.")
final class ReportCommand extends AnswerCommand {

  private final Console console;

  @Mixin
  private Inputs inputs = new Inputs();

  @Mixin
  private UserOptions users = new UserOptions();

  @Option(names = "--format", paramLabel = "text|json", description = "text by default; json has all figures.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--attempt-window",
      paramLabel = "DURATION",
      defaultValue = "10m",
      description = "How long after its last row an open attempt is abandoned, and how far apart rows of one attempt"
          + " may be that have no request id; ${DEFAULT-VALUE} by default.")
  private Duration window = Duration.ZERO;

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      description = "When the export was made, as 2026-02-01T00:00:00Z; by default the time of the newest record.")
  private @Nullable Instant asOf;

  @Option(
      names = "--days-in",
      paramLabel = "ZONE",
      description = "The zone whose days and hours are counted, as Europe/Amsterdam; UTC by default.")
  private ZoneId zone = ZoneId.of("UTC");

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Privacy privacy = users.privacy();
    Report.Builder collected = new Report.Builder(window);
    Problems problems = collect(collected);
    Report report = collected.build(Optional.ofNullable(asOf), zone);
    switch (format) {
      case JSON -> ReportJson.write(report, privacy, console.out());
      case TEXT -> {
        Wording words = new Wording(texts().language());
        String page = new ReportText(words, audience(), privacy, console.display().get()).of(report);
        console.out().write(page.getBytes(StandardCharsets.UTF_8));
      }
    }
    return problems.report();
  }

  private Problems collect(Report.Builder report) {
    try (Progress progress = inputs.progress(console.progress())) {
      Problems problems = new Problems(console.messages(), progress, Problems::never);
      inputs.read(console.in(), progress, result -> {
        problems.take(result);
        report.take(result);
      });
      return problems;
    }
  }
}
