package dev.mfacodes.read;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.read.bind.Binder;
import dev.mfacodes.read.input.ByteWindow;
import dev.mfacodes.read.json.Shortcut;
import dev.mfacodes.read.partial.Answer;
import dev.mfacodes.read.partial.PartialReader;
import dev.mfacodes.read.scan.ShapeScan;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The lane of the sign-ins that are read without a model. The first of each format goes the long way, as does all that
 * the partial reader declines.
 */
final class EventLane implements Shortcut {

  private static final Set<ExportFormat> PARTIAL = EnumSet.of(ExportFormat.GRAPH, ExportFormat.DIAGNOSTICS);

  private final EventVisitor visitor;
  private final Set<ExportFormat> open = EnumSet.noneOf(ExportFormat.class);
  private final Function<byte[], Optional<Answer>> asked;
  private final Binder<SignIn> binder = ModelLane.binder();
  private @Nullable PartialReader reader;
  private @Nullable PartialEvent event;
  private boolean tookLast;

  EventLane(EventVisitor visitor) {
    this.visitor = visitor;
    this.asked = this::answer;
  }

  /** The lane of one of several threads. */
  EventLane(EventVisitor visitor, SharedAnswers shared) {
    this.visitor = visitor;
    this.asked = signIn -> shared.answer(signIn, this::answer);
  }

  /** Goes through a JSON input, if there may be something for it there. */
  void through(String name, ByteWindow window, Settings settings) {
    if (settings.format().isEmpty() || PARTIAL.contains(settings.format().get())) {
      reader = new PartialReader(
          window, settings.jsonRecordBytes(), Records.GRAPH, ModelLane::isIndifferent,
          ModelLane::isIndifferentAround, this::policySpeaks, asked);
      event = new PartialEvent(name, reader);
    }
  }

  /**
   * Begins anew, with what was learned. The first of each format goes the long way again.
   *
   * @param remarked but for these: there was one before
   */
  void restart(Set<ExportFormat> remarked) {
    open.clear();
    open.addAll(remarked);
    open.retainAll(PARTIAL);
  }

  /** Asks the classifier of two sign-ins that differ in the policy only. Policies speak each for itself. */
  private boolean policySpeaks(String grants, String result) {
    String policy = "{\"displayName\":\"policy\",\"enforcedGrantControls\":" + grants + ",\"result\":" + result + '}';
    Optional<Classification> without = classified("");
    return without.isEmpty() || !without.equals(classified(policy));
  }

  private Optional<Classification> classified(String policy) {
    String signIn = "{\"createdDateTime\":null,\"status\":{\"errorCode\":0},\"appliedConditionalAccessPolicies\":["
        + policy + "]}";
    return answer(signIn.getBytes(StandardCharsets.UTF_8)).map(Answer::classification);
  }

  private Optional<Answer> answer(byte[] signIn) {
    return binder.model(signIn)
        .or(() -> theLongWay(new String(signIn, StandardCharsets.UTF_8)))
        .map(Answer::of);
  }

  private static Optional<SignIn> theLongWay(String signIn) {
    return ExportReader.standard().record(signIn, "gist") instanceof ReadResult.SignInFound found
        ? Optional.of(found.signIn())
        : Optional.empty();
  }

  /** Whether it is the event of the record that was read without a model. */
  boolean isAt(SignInEvent one) {
    return one == event;
  }

  /** Keeps that one. */
  void keepIn(KeptEvents kept) {
    if (reader != null && event != null) {
      kept.add(reader, event);
    }
  }

  /** Delivers what came the long way. */
  void deliver(ReadResult result) {
    if (!(result instanceof ReadResult.SignInFound found)) {
      visitor.other(result);
      return;
    }
    open.add(found.format());
    visitor.signIn(new ModelEvent(found));
  }

  /** Something else went another way. */
  void passed() {
    tookLast = false;
  }

  /** Where the last record was, if it went this way. */
  Optional<Position> last() {
    return tookLast ? Optional.ofNullable(event).map(PartialEvent::position) : Optional.empty();
  }

  @Override
  public int length() {
    if (reader == null || event == null || open.isEmpty()) {
      return ShapeScan.DECLINED;
    }
    int length = reader.length();
    return length != ShapeScan.DECLINED && open.contains(event.format()) ? length : ShapeScan.DECLINED;
  }

  @Override
  public int lines() {
    return reader == null ? 0 : reader.lines();
  }

  @Override
  public boolean take(long line, long index, long byteOffset) {
    if (event != null) {
      tookLast = true;
      visitor.signIn(event.at(line, index, byteOffset));
    }
    return true;
  }
}
