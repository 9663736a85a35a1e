package dev.mfacodes.cli;

import dev.mfacodes.classify.Attempts;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.Fatigue;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.Suspicion;
import dev.mfacodes.cli.spi.Choices;
import dev.mfacodes.cli.spi.Given;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.read.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Finds users who were prompted until they gave in, or did not. */
final class FatigueCommand extends LanguageCommand {

  private final Console console;

  private final Inputs inputs = new Inputs(syntax);

  private final UserOptions users = new UserOptions(syntax);

  private final Given<ReportFormat> format =
      syntax.choice("--format", Choices.of(ReportFormat.values()), "text by default.").or(ReportFormat.TEXT);

  private final Given<Duration> window =
      syntax.option("--window", "DURATION", Duration.class, "Within how long; 10m by default.")
          .or(Duration.ofMinutes(10));

  private final Given<Integer> threshold =
      syntax.option("--threshold", "PROMPTS", Integer.class, "How many refused prompts; 5 by default.").or(5);

  private final Given<Boolean> failOnApproval =
      syntax.flag("--fail-on-approval", "Exit code 3 if a suspicion ended in an approval.");

  private final Given<ZoneId> zone = syntax.option("--days-in", "ZONE", ZoneId.class,
      "The zone in which times are shown, as Europe/Amsterdam; UTC by default.").or(ZoneId.of("UTC"));

  FatigueCommand(Console console, Supplier<Language> language) {
    super(language, "Finds suspected prompt bombing (ATT&CK T1621): many prompts of one user in a short time that were"
        + " declined, reported or not answered, and whether an approval followed.");
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (threshold.get() < 1) {
      throw new BadUsage("--threshold: expected 1 or more");
    }
    Privacy privacy = users.privacy();
    Attempts.Builder collected = Attempts.builder(window.get());
    Problems problems = collect(collected);
    Fatigue fatigue = Fatigue.of(collected.build(), new Fatigue.Rule(window.get(), threshold.get()));
    List<Suspicion> suspicions = fatigue.suspicions();
    switch (format.get()) {
      case JSON -> FatigueJson.write(fatigue, suspicions, privacy, console.out());
      case TEXT -> console.out().write(text(fatigue, suspicions, privacy).getBytes(StandardCharsets.UTF_8));
    }
    int code = problems.report();
    boolean approved = suspicions.stream().anyMatch(suspicion -> suspicion.approved().isPresent());
    return failOnApproval.get() && approved && code != Mfa.UNUSABLE ? Mfa.CHECK_FAILED : code;
  }

  private Problems collect(Attempts.Builder attempts) {
    try (Progress progress = inputs.progress(console.progress())) {
      Problems problems = new Problems(console.messages(), progress, Problems::ifNotSignIn);
      inputs.read(console.in(), progress, result -> {
        problems.take(result);
        if (result instanceof ReadResult.SignInFound found) {
          attempts.add(MfaEvent.of(found.signIn(), Classifier.classify(found.signIn())));
        } else if (result instanceof ReadResult.ActivityRowFound found) {
          attempts.add(MfaEvent.of(found.row(), found.time(), Classifier.classify(found.row())));
        }
      });
      return problems;
    }
  }

  private String text(Fatigue fatigue, List<Suspicion> suspicions, Privacy privacy) {
    Wording words = new Wording(language());
    Numbers numbers = words.numbers();
    Document.Builder page = new Document.Builder().heading(words.get("fatigue.title"));
    page.paragraph(words.get("fatigue.rule",
        "threshold", numbers.count(fatigue.rule().threshold()),
        "window", Numbers.duration(fatigue.rule().window())));
    if (suspicions.isEmpty()) {
      page.paragraph(words.get("fatigue.none"));
    } else {
      page.table(
          List.of(words.get("fatigue.user"), words.get("fatigue.first"), words.get("fatigue.within"),
              words.get("fatigue.prompts"), words.get("fatigue.approved")),
          suspicions.stream().map(suspicion -> row(suspicion, privacy, words)).toList());
      suspicions.stream()
          .flatMap(suspicion -> suspicion.reasons().keySet().stream())
          .distinct()
          .sorted()
          .forEach(reason -> page.note(words.texts().title(reason) + ": "
              + numbers.count(suspicions.stream().mapToInt(one -> one.reasons().getOrDefault(reason, 0)).sum())));
      long approved = suspicions.stream().filter(suspicion -> suspicion.approved().isPresent()).count();
      page.paragraph(words.get("fatigue.counted",
          "count", numbers.count(suspicions.size()), "approved", numbers.count(approved)));
    }
    String leftOut = fatigue.leftOut().entrySet().stream()
        .map(entry -> numbers.count(entry.getValue()) + ' ' + words.of(entry.getKey()))
        .collect(Collectors.joining("; "));
    if (!leftOut.isEmpty()) {
      page.note(words.get("report.leftOut") + ": " + leftOut);
    }
    return Sheet.of(page.build(), console.display().get());
  }

  private Document.Row row(Suspicion suspicion, Privacy privacy, Wording words) {
    return Document.Row.of(
        privacy.user().apply(suspicion.user()),
        OptionalDouble.empty(),
        Numbers.time(suspicion.first(), zone.get()),
        Numbers.duration(Duration.between(suspicion.first(), suspicion.last())),
        words.numbers().count(suspicion.prompts()),
        suspicion.approved().map(time -> Numbers.time(time, zone.get())).orElse(words.get("fatigue.no")));
  }
}
