package dev.mfacodes.cli;

import dev.mfacodes.classify.DistinctUsers;
import dev.mfacodes.read.EventVisitor;
import dev.mfacodes.read.ReadResult;
import dev.mfacodes.read.SignInEvent;
import dev.mfacodes.sketch.SketchedUsers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

  /** A terminal is read from bottom to top. */
  private static final int MOST_ROWS = 20;

  private static final String FORMAT = "--format";
  private static final String SETTLE_TIME = "--settle-time";

  private final Console console;

  @Mixin
  private Inputs inputs = new Inputs();

  @Mixin
  private UserOptions users = new UserOptions();

  @Option(names = FORMAT, paramLabel = "text|json", description = "text by default; json has all figures.")
  private @Nullable ReportFormat format;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Writes the report as one web page, in both languages, and prints nothing. A file that is there"
          + " already is replaced only if it is a web page.")
  private @Nullable Path html;

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

  @Option(
      names = SETTLE_TIME,
      paramLabel = "DURATION",
      description = "For logs in order of time, forwards or backwards, of any size: how far out of order rows may be."
          + " Attempts that are over by then are counted and forgotten; rows that come later are told of.")
  private @Nullable Duration settleTime;

  @Option(
      names = "--estimate-users",
      description = "Counts users by a sketch, to within some 0.6 %%, in memory that does not grow with them.")
  private boolean estimate;

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (html != null) {
      check(html);
    }
    Privacy privacy = users.privacy();
    Report.Builder collected = new Report.Builder(counting());
    Problems problems = collect(collected);
    Report report = collected.build(inputs.named(), Optional.ofNullable(asOf));
    if (report.registrations().isPresent() && report.joined().isEmpty()) {
      console.messages().print(
          Problems.line(SETTLE_TIME + ": no rows are held, so registrations are not set beside them"));
    }
    if (html != null && !write(html, ReportPage.render(report, texts().language(), audience(), privacy))) {
      problems.report();
      return Mfa.UNUSABLE;
    }
    if (html == null) {
      print(report, privacy);
    }
    return problems.report();
  }

  private Counting counting() {
    DistinctUsers.Factory counter = estimate ? SketchedUsers.standard() : DistinctUsers::exact;
    SignInAnswers.Settings settings = new SignInAnswers.Settings(window, zone, counter, estimate);
    return settleTime == null
        ? Counting.holdingAll(settings)
        : Counting.inOrder(settings, settleTime, Optional.ofNullable(asOf));
  }

  /** Before hours of reading. */
  private void check(Path file) {
    if (format != null) {
      throw new BadUsage("--html: goes without " + FORMAT);
    }
    PageFile.objection(file, inputs.paths()).ifPresent(reason -> {
      throw new BadUsage("--html: " + reason);
    });
  }

  private boolean write(Path file, String page) {
    try {
      // the bytes, which have something to write for half a surrogate pair
      PageFile.write(file, page.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (IOException notWritten) {
      console.messages().print(
          Problems.line(file + ": the page cannot be written; all was read, and no report is made"));
      return false;
    }
  }

  private void print(Report report, Privacy privacy) throws IOException {
    switch (format == null ? ReportFormat.TEXT : format) {
      case JSON -> ReportJson.write(report, privacy, console.out());
      case TEXT -> {
        Wording words = new Wording(texts().language());
        Document.Builder page = new Document.Builder().heading(words.get("report.title"));
        for (Document.Block block : ReportDocument.of(report, words, audience(), privacy, MOST_ROWS).blocks()) {
          page.add(block);
        }
        console.out().write(Sheet.of(page.build(), console.display().get()).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private Problems collect(Report.Builder report) {
    try (Progress progress = inputs.progress(console.progress())) {
      Problems problems = new Problems(console.messages(), progress, Problems::never);
      inputs.readEvents(console.in(), progress, new EventVisitor() {

        @Override
        public void signIn(SignInEvent event) {
          problems.take(event);
          report.signIn(event);
        }

        @Override
        public void other(ReadResult result) {
          problems.take(result);
          report.other(result);
        }
      });
      return problems;
    }
  }
}
