package dev.mfacodes.cli;

import dev.mfacodes.mappings.Attack;
import dev.mfacodes.mappings.Ecs;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.text.Texts;
import dev.mfacodes.read.Position;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes events of the Elastic Common Schema, category authentication. */
final class EcsWriter implements EventWriter {

  private final Lines json;
  private final Texts texts;
  private final Privacy privacy;

  EcsWriter(Lines json, Texts texts, Privacy privacy) {
    this.json = json;
    this.texts = texts;
    this.privacy = privacy;
  }

  @Override
  public void write(Position position, Event event) throws IOException {
    json.line(() -> {
      json.text("@timestamp", event.time().map(Instant::toString));
      json.object("ecs", () -> json.text("version", Ecs.version()));
      json.text("message", texts.title(event.answer().term()));
      json.object("event", () -> writeEvent(event));
      if (event.user().isPresent()) {
        json.object("user", () -> {
          json.text("name", event.userName().map(privacy.user()));
          json.text("id", event.userId().map(privacy.userId()));
        });
      }
      writeThreat(event);
      json.object("labels", () -> writeLabels(event));
    });
  }

  private void writeEvent(Event event) throws IOException {
    SignInResult result = event.answer().signIn();
    json.text("kind", "event");
    json.texts("category", List.of("authentication"));
    json.texts("type", List.of(Ecs.eventType(result).value()));
    json.text("outcome", Ecs.outcome(result).value());
    json.text("action", "sign-in");
    json.text("code", event.wireCode().map(privacy.text())); // a keyword, also where a number travelled
    json.text("reason", Ecs.reason(event.answer().mfa()));
    json.text("provider", "Microsoft Entra ID");
    json.text("id", event.id().map(privacy.text()));
  }

  private void writeThreat(Event event) throws IOException {
    Optional<Attack> technique =
        event.answer().signals().stream().flatMap(signal -> Attack.of(signal).stream()).findFirst();
    if (technique.isPresent()) {
      json.object("threat", () -> {
        json.text("framework", "MITRE ATT&CK");
        json.object("technique", () -> {
          json.texts("id", List.of(technique.get().name()));
          json.texts("name", List.of(technique.get().title()));
        });
      });
    }
  }

  /** Each is one text: the schema allows no lists here. */
  private void writeLabels(Event event) throws IOException {
    Axes axes = Axes.of(event.answer(), privacy);
    json.text("mfa_kind", axes.kind());
    json.text("mfa_detail", axes.detail());
    json.text("mfa_challenged", axes.challenged());
    json.text("mfa_method", axes.method());
    json.text("mfa_cause", axes.cause());
    json.text("mfa_signals", joined(axes.signals()));
    json.text("mfa_required_by", joined(axes.requiredBy()));
    json.text("attempt", event.attempt().map(privacy.text()));
    json.text("application", event.application().map(privacy.text()));
  }

  private static Optional<String> joined(List<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(",", values));
  }
}
