package dev.mfacodes.cli;

import dev.mfacodes.classify.Count;
import dev.mfacodes.classify.MethodFigures;
import dev.mfacodes.classify.MfaFigures;
import dev.mfacodes.classify.PolicyFigures;
import dev.mfacodes.classify.RegistrationSummary;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.meaning.Detail;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The report for machines: all figures, nothing cut off. */
final class ReportJson {

  private final Json json;
  private final Privacy privacy;

  private ReportJson(Json json, Privacy privacy) {
    this.json = json;
    this.privacy = privacy;
  }

  static void write(Report report, Privacy privacy, OutputStream out) throws IOException {
    Json.document(out, json -> new ReportJson(json, privacy).write(report));
  }

  private void write(Report report) throws IOException {
    json.texts("files", report.files());
    json.number("skipped", report.skipped());
    write(report.signIns(), report.asOf());
    if (report.registrations().isPresent()) {
      RegistrationSummary registrations = report.registrations().get();
      json.object("registrations", () -> {
        RegistrationsJson.figures(json, registrations, privacy);
        if (report.joined().isPresent()) {
          write(report.joined().get());
        }
      });
    }
  }

  private void write(SignInAnswers summary, Optional<Instant> asOf) throws IOException {
    json.text("window", summary.settings().window().toString());
    if (asOf.isPresent()) {
      json.text("asOf", asOf.get().toString());
    }
    json.text("zone", summary.settings().zone().getId());
    if (summary.settings().usersEstimated()) {
      json.flag("usersEstimated", true);
    }
    if (summary.inOrder().isPresent()) {
      SignInAnswers.InOrder inOrder = summary.inOrder().get();
      json.text("settleTime", inOrder.settleTime().toString());
      json.number("late", inOrder.late());
      json.number("namedByIdAlone", inOrder.namedByIdAlone());
    }
    json.object("figures", () -> {
      write(summary.figures());
      json.array("unknowns", summary.figures().unknowns().entrySet(), unknown -> json.object(() -> {
        json.text("kind", unknown.getKey().kind().name());
        json.text("value", privacy.text().apply(unknown.getKey().wire()));
        json.number("rows", unknown.getValue());
      }));
    });
    json.object("days", summary.days(), Object::toString, figures -> json.object(() -> write(figures)));
    json.object("hours", summary.hours(), Object::toString, figures -> json.object(() -> write(figures)));
  }

  private void write(MfaFigures figures) throws IOException {
    json.number("rows", figures.rows());
    json.number("attempts", figures.attempts());
    json.number("nonInteractive", figures.nonInteractive());
    json.number("users", figures.users());
    if (figures.first().isPresent() && figures.last().isPresent()) {
      json.text("first", figures.first().get().toString());
      json.text("last", figures.last().get().toString());
    }
    json.object("results", figures.results(), Enum::name, this::count);
    json.ratio("challenged", figures.challenged());
    json.ratio("challengedAndCompleted", figures.challengedAndCompleted());
    json.ratio("usersChallenged", figures.usersChallenged());
    json.ratio("completed", figures.completed());
    json.object("satisfied", figures.satisfied(), Enum::name, this::count);
    json.object("skipped", figures.skipped(), Enum::name, this::count);
    json.ratio("methodRecorded", figures.methodRecorded());
    json.object("methods", figures.methods(), Enum::name, this::method);
    json.object("unlistedMethods", byName(figures.unlistedMethods()), name -> name, this::method);
    json.object("problems", figures.problems(), Detail::name, this::count);
    json.texts("problemsByUsers", figures.problemsByUsers().stream().map(Detail::name).toList());
    json.texts("problemsByAttempts", figures.problemsByAttempts().stream().map(Detail::name).toList());
    json.object("causes", figures.causes(), Enum::name, this::count);
    json.ratio("usersNotCompletingOnce", figures.usersNotCompletingOnce());
    json.ratio("usersNeverCompleting", figures.usersNeverCompleting());
    json.ratio("usersNotCompletingAtLast", figures.usersNotCompletingAtLast());
    json.object("requiredBy", Masking.keys(figures.requiredBy(), privacy), name -> name, this::policy);
    json.object("signals", figures.signals(), Enum::name, this::count);
  }

  private Map<String, MethodFigures> byName(Map<MethodName, MethodFigures> methods) {
    Map<String, MethodFigures> byName = new LinkedHashMap<>();
    methods.forEach((name, figures) -> byName.put(name.wire(), figures));
    return Masking.keys(byName, privacy);
  }

  private void write(RegistrationSummary.Joined joined) throws IOException {
    json.ratio("challengedWithoutMethod", joined.challengedWithoutMethod());
    RegistrationsJson.users(
        json, "usersChallengedWithoutMethod", joined.usersChallengedWithoutMethod(), privacy);
    json.ratio("registeredNeverChallenged", joined.registeredNeverChallenged());
    RegistrationsJson.users(
        json, "usersRegisteredNeverChallenged", joined.usersRegisteredNeverChallenged(), privacy);
  }

  private void count(Count count) throws IOException {
    json.object(() -> members(count));
  }

  private void members(Count count) throws IOException {
    json.number("attempts", count.attempts());
    json.number("users", count.users());
  }

  private void method(MethodFigures figures) throws IOException {
    json.object(() -> {
      json.ratio("completed", figures.completed());
      json.number("users", figures.users());
      json.number("usersCompleting", figures.usersCompleting());
    });
  }

  private void policy(PolicyFigures figures) throws IOException {
    json.object(() -> {
      members(figures.count());
      json.ratio("completed", figures.completed());
    });
  }
}
