package dev.mfacodes.read;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.UnknownValue;
import dev.mfacodes.read.partial.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a sign-in says of which there is a model. */
final class ModelEvent implements SignInEvent {

  private final ReadResult.SignInFound found;
  private final Answer answer;

  ModelEvent(ReadResult.SignInFound found) {
    this.found = found;
    this.answer = Answer.of(found.signIn());
  }

  @Override
  public Position position() {
    return found.position();
  }

  @Override
  public ExportFormat format() {
    return found.format();
  }

  @Override
  public List<String> conflicts() {
    return found.conflicts();
  }

  @Override
  public Classification classification() {
    return answer.classification();
  }

  @Override
  public List<UnknownValue> unknownValues() {
    return answer.unknownValues();
  }

  @Override
  public Optional<String> user() {
    return answer.event().user();
  }

  @Override
  public boolean timed() {
    return answer.event().time().isPresent();
  }

  @Override
  public long epochSecond() {
    return answer.event().time().map(Instant::getEpochSecond).orElse(0L);
  }

  @Override
  public boolean interactive() {
    return answer.event().interactive();
  }

  @Override
  public MfaEvent event() {
    return answer.event();
  }
}
