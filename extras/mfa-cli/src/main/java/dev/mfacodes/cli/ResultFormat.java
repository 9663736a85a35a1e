package dev.mfacodes.cli;

import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Texts;
import dev.mfacodes.read.ReadResult;
import java.time.Instant;
import java.util.Optional;

/** The forms in which {@code mfa classify} says what a record means. */
enum ResultFormat {

  /** The project's own, which loses nothing. */
  MFA,

  /** The Open Cybersecurity Schema Framework. */
  OCSF,

  /** The Elastic Common Schema. */
  ECS,

  /** The Advanced Security Information Model of Microsoft Sentinel. */
  ASIM;

  /** What the dates of all three schemas can hold; beyond it, OCSF's milliseconds end as well. */
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  EventWriter writer(Lines lines, Texts texts, Audience audience, Privacy privacy) {
    return switch (this) {
      case MFA -> new ResultWriter(lines, texts, audience, privacy);
      case OCSF -> new OcsfWriter(lines, texts, privacy);
      case ECS -> new EcsWriter(lines, texts, privacy);
      case ASIM -> new AsimWriter(lines, texts, privacy);
    };
  }

  /** Why no document of this form can be made of a record: nothing that a schema requires is ever invented. */
  Optional<String> missing(ReadResult.Found found) {
    if (this == MFA) {
      return Optional.empty();
    }
    if (Event.time(found).filter(time -> !time.isBefore(FIRST) && !time.isAfter(LAST)).isEmpty()) {
      return Optional.of("no time, or one without a zone (see --zone), and " + name() + " requires one");
    }
    boolean nobody = this == OCSF && Event.user(found).isEmpty();
    return nobody ? Optional.of("no user, and " + name() + " requires one") : Optional.empty();
  }
}
