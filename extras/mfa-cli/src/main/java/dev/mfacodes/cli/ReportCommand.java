package dev.mfacodes.cli;

import dev.mfacodes.classify.DistinctUsers;
import dev.mfacodes.cli.spi.Choices;
import dev.mfacodes.cli.spi.Given;
import dev.mfacodes.model.text.Language;
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
import java.util.function.Supplier;

/** Reads exports and answers the questions about MFA, over all of them together. */
final class ReportCommand extends AnswerCommand {

  /** A terminal is read from bottom to top. */
  private static final int MOST_ROWS = 20;

  private static final String FORMAT = "--format";
  private static final String SETTLE_TIME = "--settle-time";

  private final Console console;

  private final Inputs inputs = new Inputs(syntax);

  private final UserOptions users = new UserOptions(syntax);

  private final Given<ReportFormat> format =
      syntax.choice(FORMAT, Choices.of(ReportFormat.values()), "text by default; json has all figures.")
          .or(ReportFormat.TEXT);

  private final Given<Path> html = syntax.option("--html", "FILE", Path.class,
      "Writes the report as one web page, in both languages, and prints nothing. A file that is there already is"
          + " replaced only if it is a web page.");

  private final Given<Duration> window = syntax.option("--attempt-window", "DURATION", Duration.class,
      "How long after its last row an open attempt is abandoned, and how far apart rows of one attempt may be that have"
          + " no request id; 10m by default.").or(Duration.ofMinutes(10));

  private final Given<Instant> asOf = syntax.option("--as-of", "TIME", Instant.class,
      "When the export was made, as 2026-02-01T00:00:00Z; by default the time of the newest record.");

  private final Given<ZoneId> zone = syntax.option("--days-in", "ZONE", ZoneId.class,
      "The zone whose days and hours are counted, as Europe/Amsterdam; UTC by default.").or(ZoneId.of("UTC"));

  private final Given<Duration> settleTime = syntax.option(SETTLE_TIME, "DURATION", Duration.class,
      "For logs in order of time, forwards or backwards, of any size: how far out of order rows may be. Attempts that"
          + " are over by then are counted and forgotten; rows that come later are told of.");

  private final Given<Boolean> estimate = syntax.flag("--estimate-users",
      "Counts users by a sketch, to within some 0.6 %%, in memory that does not grow with them.");

  ReportCommand(Console console, Supplier<Language> language) {
    super(language, "Answers over whole exports: was MFA requested, how was it satisfied, by which methods, why not, of"
        + " how many users, and what are the common problems. Registrations are set beside the sign-ins.");
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    html.said().ifPresent(this::check);
    Privacy privacy = users.privacy();
    Report.Builder collected = new Report.Builder(counting());
    Problems problems = collect(collected);
    Report report = collected.build(inputs.named(), asOf.said());
    if (report.registrations().isPresent() && report.joined().isEmpty()) {
      console.messages().print(
          Problems.line(SETTLE_TIME + ": no rows are held, so registrations are not set beside them"));
    }
    if (html.said().isEmpty()) {
      print(report, privacy);
    } else if (!write(html.get(), ReportPage.render(report, texts().language(), audience(), privacy))) {
      problems.report();
      return Mfa.UNUSABLE;
    }
    return problems.report();
  }

  private Counting counting() {
    DistinctUsers.Factory counter = estimate.get() ? SketchedUsers.standard() : DistinctUsers::exact;
    SignInAnswers.Settings settings =
        new SignInAnswers.Settings(window.get(), zone.get(), counter, estimate.get());
    return settleTime.said()
        .map(settled -> Counting.inOrder(settings, settled, asOf.said()))
        .orElseGet(() -> Counting.holdingAll(settings));
  }

  /** Before hours of reading. */
  private void check(Path file) {
    if (format.said().isPresent()) {
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
    switch (format.get()) {
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
