package dev.mfacodes.read;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.UnknownValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a sign-in says, kept until it is handed on. */
record KeptEvent(
    Position position,
    ExportFormat format,
    List<String> conflicts,
    Classification classification,
    List<UnknownValue> unknownValues,
    MfaEvent event) implements SignInEvent {

  static KeptEvent of(SignInEvent passing) {
    return new KeptEvent(passing.position(), passing.format(), passing.conflicts(), passing.classification(),
        passing.unknownValues(), passing.event());
  }

  /** The same, so far further on. */
  KeptEvent behind(long lines, long bytes) {
    return new KeptEvent(position.behind(lines, bytes), format, conflicts, classification, unknownValues, event);
  }

  @Override
  public Optional<String> user() {
    return event.user();
  }

  @Override
  public boolean timed() {
    return event.time().isPresent();
  }

  @Override
  public long epochSecond() {
    return event.time().map(Instant::getEpochSecond).orElse(0L);
  }

  @Override
  public boolean interactive() {
    return event.interactive();
  }

  /** Where it is and what it came in. */
  @Override
  public String toString() {
    return "KeptEvent[" + position + ", " + format + ']';
  }
}
