package dev.mfacodes.cli;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.mappings.Ocsf;
import dev.mfacodes.model.text.Texts;
import dev.mfacodes.read.Position;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes events of the OCSF class Authentication, activity Logon. */
final class OcsfWriter implements EventWriter {

  private static final int LOGON = 1;
  private static final int IDENTITY_AND_ACCESS_MANAGEMENT = 3;
  private static final int AUTHENTICATION = 3002;

  /** The logs record no severity, and nothing here judges one (O). */
  private static final int UNKNOWN_SEVERITY = 0;

  private static final String PRODUCT = "Microsoft Entra ID";

  private final Lines json;
  private final Texts texts;
  private final Privacy privacy;

  OcsfWriter(Lines json, Texts texts, Privacy privacy) {
    this.json = json;
    this.texts = texts;
    this.privacy = privacy;
  }

  @Override
  public void write(Position position, Event event) throws IOException {
    json.line(() -> {
      writeClass();
      json.number("time", event.time().map(Instant::toEpochMilli).orElseThrow());
      writeStatus(event);
      writeFactors(event.answer());
      json.text("message", texts.title(event.answer().term()));
      // the schema wants one of both (A)
      json.object("user", () -> {
        json.text("name", event.userName().map(privacy.user()));
        json.text("uid", event.userId().map(privacy.userId()));
      });
      // the schema wants a service or an endpoint: the application, else what signed in to it
      json.object("service", () -> json.text("name", event.application().map(privacy.text()).orElse(PRODUCT)));
      writeMetadata(event);
      json.object("unmapped", () -> json.object("mfa", () -> write(Axes.of(event.answer(), privacy))));
    });
  }

  private void writeClass() throws IOException {
    json.number("activity_id", LOGON);
    json.number("category_uid", IDENTITY_AND_ACCESS_MANAGEMENT);
    json.number("class_uid", AUTHENTICATION);
    json.number("type_uid", AUTHENTICATION * 100L + LOGON);
    json.number("severity_id", UNKNOWN_SEVERITY);
  }

  private void writeStatus(Event event) throws IOException {
    Ocsf.Status status = Ocsf.status(event.answer().signIn());
    json.number("status_id", status.id());
    json.text("status", status.caption());
    json.text("status_code", event.wireCode().map(privacy.text()));
    json.text("status_detail", Ocsf.statusDetail(event.answer().mfa()));
  }

  private void writeFactors(Classification answer) throws IOException {
    Optional<Boolean> mfa = Ocsf.isMfa(answer.mfa());
    if (mfa.isPresent()) {
      json.flag("is_mfa", mfa.get());
    }
    Optional<Ocsf.FactorType> factor = Ocsf.factorType(answer);
    if (factor.isPresent()) {
      json.objects("auth_factors", List.of(factor.get()), type -> {
        json.number("factor_type_id", type.id());
        json.text("factor_type",
            type == Ocsf.FactorType.OTHER ? Axes.of(answer, privacy).method() : Optional.of(type.caption()));
      });
    }
  }

  private void writeMetadata(Event event) throws IOException {
    json.object("metadata", () -> {
      json.text("version", Ocsf.version());
      json.object("product", () -> {
        json.text("name", PRODUCT);
        json.text("vendor_name", "Microsoft");
      });
      json.text("original_event_uid", event.id().map(privacy.text()));
      json.text("correlation_uid", event.attempt().map(privacy.text()));
    });
  }

  private void write(Axes axes) throws IOException {
    json.text("kind", axes.kind());
    json.text("detail", axes.detail());
    json.text("challenged", axes.challenged());
    json.text("method", axes.method());
    json.text("cause", axes.cause());
    json.texts("signals", axes.signals());
    json.texts("required_by", axes.requiredBy());
  }
}
