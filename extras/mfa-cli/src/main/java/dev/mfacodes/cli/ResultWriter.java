package dev.mfacodes.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.mfacodes.classify.Alternative;
import dev.mfacodes.classify.Classification;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.MfaOutcome;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Texts;
import dev.mfacodes.read.Position;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Writes events as JSON, one object a line. Names and order of the keys are a contract with other tools; what is absent
 * is left out, lists are always there.
 */
final class ResultWriter {

  private static final JsonFactory JSON = new JsonFactoryBuilder().rootValueSeparator("\n").build();

  private final JsonGenerator json;
  private final Texts texts;
  private final Audience audience;
  private final Privacy privacy;
  private boolean written;

  ResultWriter(OutputStream out, Texts texts, Audience audience, Privacy privacy) throws IOException {
    // by way of a writer, which has something to write for half a surrogate pair
    this.json = JSON.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.texts = texts;
    this.audience = audience;
    this.privacy = privacy;
  }

  void write(Position position, Event event) throws IOException {
    json.writeStartObject();
    writeRecord(position, event);
    writeAnswer(event);
    writeWords(event.answer());
    json.writeEndObject();
    written = true;
  }

  private void writeRecord(Position position, Event event) throws IOException {
    write("file", position.source());
    json.writeNumberField("line", position.line());
    if (position.index().isPresent()) {
      json.writeNumberField("index", position.index().getAsLong());
    }
    write("id", event.id().map(privacy.text()));
    write("attempt", event.attempt().map(privacy.text()));
    write("time", event.time().map(Instant::toString));
    write("user", event.user().map(privacy.user()));
    write("source", Choices.spelled(event.source()));
    if (event.errorCode().isPresent()) {
      write(event.errorCode().get());
    }
    write("code", event.code().map(ResultCode::wire).map(privacy.text()));
  }

  /** A number stays a number. */
  private void write(ErrorCode code) throws IOException {
    Object wire = code.toWire();
    json.writeObjectField("errorCode", wire instanceof String text ? privacy.text().apply(text) : wire);
  }

  private void writeAnswer(Event event) throws IOException {
    Classification answer = event.answer();
    Optional<String> status = answer.statusText().flatMap(ResultWriter::listed);
    write("status", status);
    if (status.isEmpty()) {
      write("text", unlisted(answer.statusText().map(StatusText::wire)));
    }
    write("signIn", answer.signIn());
    write("challenged", answer.challenged());
    write(answer.mfa());
    write("method", answer.method().map(Enum::name).or(() -> unlisted(answer.methodName().map(MethodName::wire))));
    write("cause", answer.cause().map(Enum::name));
    write("signals", answer.signals().stream().map(Enum::name).toList());
    write("requiredBy", answer.requiredBy().stream().map(privacy.text()).toList());
    json.writeBooleanField("provisional", answer.provisional());
    write("evidence", answer.evidence());
    write("conflicts", event.conflicts());
    json.writeArrayFieldStart("alternatives");
    for (Alternative alternative : answer.alternatives()) {
      json.writeStartObject();
      write(alternative.outcome());
      write("if", alternative.premise().name());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static Optional<String> listed(StatusText text) {
    Optional<Term> status = text.listed().map(Term.class::cast);
    return status.or(text::label).map(Term::name);
  }

  private Optional<String> unlisted(Optional<String> wire) {
    return wire.filter(text -> !text.isBlank()).map(privacy.text());
  }

  /** The advice is that for what became of MFA: a code may name a reason that did not come to pass. */
  private void writeWords(Classification answer) throws IOException {
    write("title", texts.title(answer.term()));
    write("description", texts.description(answer.term()));
    write("advice", answer.detail().flatMap(detail -> texts.advice(detail, audience)));
  }

  private void write(MfaOutcome outcome) throws IOException {
    write("mfa", outcome.kind());
    write("detail", outcome.detail().map(Term::name));
  }

  private void write(String name, Term value) throws IOException {
    write(name, value.name());
  }

  private void write(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      write(name, value.get());
    }
  }

  private void write(String name, String value) throws IOException {
    json.writeStringField(name, value);
  }

  private void write(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  void flush() throws IOException {
    if (written) {
      json.writeRaw('\n');
    }
    json.flush();
  }
}
