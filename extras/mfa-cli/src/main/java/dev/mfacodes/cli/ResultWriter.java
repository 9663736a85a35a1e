package dev.mfacodes.cli;

import dev.mfacodes.classify.Alternative;
import dev.mfacodes.classify.Classification;
import dev.mfacodes.cli.spi.Choices;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.MfaOutcome;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Texts;
import dev.mfacodes.read.Position;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes events in the project's own form. Names and order of the keys are a contract with other tools; what is absent
 * is left out, lists are always there.
 */
final class ResultWriter implements EventWriter {

  private final Lines json;
  private final Texts texts;
  private final Audience audience;
  private final Privacy privacy;

  ResultWriter(Lines json, Texts texts, Audience audience, Privacy privacy) {
    this.json = json;
    this.texts = texts;
    this.audience = audience;
    this.privacy = privacy;
  }

  @Override
  public void write(Position position, Event event) throws IOException {
    json.line(() -> {
      writeRecord(position, event);
      writeAnswer(event);
      writeWords(event.answer());
    });
  }

  private void writeRecord(Position position, Event event) throws IOException {
    json.text("file", position.source());
    json.number("line", position.line());
    if (position.index().isPresent()) {
      json.number("index", position.index().getAsLong());
    }
    json.text("id", event.id().map(privacy.text()));
    json.text("attempt", event.attempt().map(privacy.text()));
    json.text("time", event.time().map(Instant::toString));
    json.text("user", event.user().map(privacy.user()));
    json.text("source", Choices.spelled(event.source()));
    if (event.errorCode().isPresent()) {
      write(event.errorCode().get());
    }
    json.text("code", event.code().map(ResultCode::wire).map(privacy.text()));
  }

  private void write(ErrorCode code) throws IOException {
    Object wire = code.toWire();
    json.scalar("errorCode", wire instanceof String text ? privacy.text().apply(text) : wire);
  }

  private void writeAnswer(Event event) throws IOException {
    Classification answer = event.answer();
    Axes axes = Axes.of(answer, privacy);
    Optional<String> status = answer.statusText().flatMap(ResultWriter::listed);
    json.text("status", status);
    if (status.isEmpty()) {
      json.text("text", answer.statusText().map(StatusText::wire).filter(text -> !text.isBlank()).map(privacy.text()));
    }
    json.text("signIn", answer.signIn().name());
    json.text("challenged", axes.challenged());
    json.text("mfa", axes.kind());
    json.text("detail", axes.detail());
    json.text("method", axes.method());
    json.text("cause", axes.cause());
    json.texts("signals", axes.signals());
    json.texts("requiredBy", axes.requiredBy());
    json.flag("provisional", answer.provisional());
    json.texts("evidence", answer.evidence());
    json.texts("conflicts", event.conflicts());
    json.objects("alternatives", answer.alternatives(), this::write);
  }

  private void write(Alternative alternative) throws IOException {
    MfaOutcome outcome = alternative.outcome();
    json.text("mfa", outcome.kind().name());
    json.text("detail", outcome.detail().map(Term::name));
    json.text("if", alternative.premise().name());
  }

  private static Optional<String> listed(StatusText text) {
    Optional<Term> status = text.listed().map(Term.class::cast);
    return status.or(text::label).map(Term::name);
  }

  /** The advice is that for what became of MFA: a code may name a reason that did not come to pass. */
  private void writeWords(Classification answer) throws IOException {
    json.text("title", texts.title(answer.term()));
    json.text("description", texts.description(answer.term()));
    json.text("advice", answer.detail().flatMap(detail -> texts.advice(detail, audience)));
  }
}
