package dev.mfacodes.cli;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.mappings.Asim;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.text.Texts;
import dev.mfacodes.read.Position;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** Writes events of the ASIM schema Authentication, event type Logon. */
final class AsimWriter implements EventWriter {

  private static final String PRODUCT = "Entra ID";

  private final Lines json;
  private final Texts texts;
  private final Privacy privacy;

  AsimWriter(Lines json, Texts texts, Privacy privacy) {
    this.json = json;
    this.texts = texts;
    this.privacy = privacy;
  }

  @Override
  public void write(Position position, Event event) throws IOException {
    json.line(() -> {
      writeHead(event.time().map(Instant::toString));
      writeAnswer(event);
      writeTarget(event);
      json.object("AdditionalFields", () -> writeAdditional(event));
    });
  }

  private void writeHead(Optional<String> time) throws IOException {
    json.text("TimeGenerated", time);
    json.text("EventSchema", "Authentication");
    json.text("EventSchemaVersion", Asim.version());
    json.text("EventType", "Logon");
    json.number("EventCount", 1);
    json.text("EventStartTime", time);
    json.text("EventEndTime", time);
    json.text("EventProduct", PRODUCT);
    json.text("EventVendor", "Microsoft");
    json.text("Dvc", PRODUCT); // mandatory (A); that it is the product where no device reports is weak (O)
  }

  private void writeAnswer(Event event) throws IOException {
    Classification answer = event.answer();
    json.text("EventResult", Asim.result(answer.signIn()).value());
    json.text("EventResultDetails", Asim.resultDetails(answer, event.errorCode().flatMap(ErrorCode::listed))
        .map(Asim.ResultDetails::value));
    // documented: the source's own value; Microsoft's parser of the sign-in logs takes these two in this order (A)
    json.text("EventOriginalResultDetails", event.reason().or(event::wireCode).map(privacy.text()));
    json.text("EventOriginalUid", event.id().map(privacy.text()));
    json.text("EventMessage", texts.title(answer.term()));
    json.text("LogonMethod", event.signIn()
        .map(signIn -> Asim.logonMethod(answer, signIn))
        .orElseGet(() -> Asim.logonMethod(answer))
        .map(Asim.LogonMethod::value));
  }

  private void writeTarget(Event event) throws IOException {
    Optional<String> name = event.userName().map(privacy.user());
    json.text("TargetUsername", name);
    json.text("TargetUsernameType", name.map(AsimWriter::usernameType));
    json.text("TargetUserId", event.userId().map(privacy.userId()));
    // documented for ids of Entra, and Microsoft's parser writes it (A); also of a pseudonym, which stands for one (O)
    json.text("TargetUserIdType", event.userId().map(id -> "AADID"));
    json.text("TargetAppName", event.application().map(privacy.text()));
  }

  /** Of what is shown: a pseudonym is a simple name (O). */
  private static String usernameType(String name) {
    return name.contains("@") ? "UPN" : name.contains("\\") ? "Windows" : "Simple";
  }

  private void writeAdditional(Event event) throws IOException {
    Axes axes = Axes.of(event.answer(), privacy);
    json.text("MfaKind", axes.kind());
    json.text("MfaDetail", axes.detail());
    json.text("MfaChallenged", axes.challenged());
    json.text("MfaMethod", axes.method());
    json.text("MfaCause", axes.cause());
    json.texts("MfaSignals", axes.signals());
    json.texts("MfaRequiredBy", axes.requiredBy());
    json.text("Code", event.wireCode().map(privacy.text()));
    json.text("Attempt", event.attempt().map(privacy.text()));
  }
}
