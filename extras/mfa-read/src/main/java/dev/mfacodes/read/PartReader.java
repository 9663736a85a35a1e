package dev.mfacodes.read;

import dev.mfacodes.read.input.ByteWindow;
import dev.mfacodes.read.input.PartInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads parts one after the other, for one thread: what it learned of one part helps with the next. */
final class PartReader implements EventVisitor {

  private final LinesFile file;
  private final Settings settings;
  private final ByteWindow window = new ByteWindow(InputStream.nullInputStream());
  private final EventLane lane;
  private final Set<ExportFormat> remarked;
  private final Queue<PartResults> idle;
  private @Nullable PartVisitor taker;

  /**
   * A reader that has learned nothing so far.
   *
   * @param answers what all readers of the file learn
   * @param remarked the formats that were remarked on, always in parts before the one that is read; added to meanwhile
   * @param idle room that all of them use again
   */
  PartReader(
      LinesFile file, Settings settings, SharedAnswers answers, Set<ExportFormat> remarked, Queue<PartResults> idle) {
    this.file = file;
    this.settings = settings;
    this.lane = new EventLane(this, answers);
    this.remarked = remarked;
    this.idle = idle;
    lane.through(file.name(), window, settings);
  }

  @Override
  public void signIn(SignInEvent event) {
    taker().signIn(event);
  }

  @Override
  public void other(ReadResult result) {
    taker().other(result);
  }

  private PartVisitor taker() {
    return Objects.requireNonNull(taker, "reads no part");
  }

  /** Reads a part, and keeps what is in it. */
  PartResults keep(int number) {
    PartResults spare = idle.poll();
    PartResults results = spare == null ? new PartResults(file.name(), idle) : spare;
    read(number, results.by(lane));
    return results;
  }

  /** Reads a part, and hands on what is in it. */
  void read(int number, PartVisitor visitor) {
    taker = visitor;
    try (PartInput part = file.part(number)) {
      read(part, visitor);
    } catch (IOException notOpened) { // or not closed, which loses nothing that was read
      visitor.breaksOff(reason());
    }
  }

  private void read(PartInput part, PartVisitor visitor) {
    visitor.begins(part.from());
    window.restart(part);
    lane.restart(remarked);
    JsonSource source = JsonSource.ofLines(file.name(), window, settings, lane);
    try {
      boolean more = true;
      while (more) {
        more = source.readOn(lane::deliver);
      }
    } catch (IOException unreadable) { // its message may be in any language
      visitor.breaksOff(reason());
    }
    visitor.ends(part.length(), source.line() - 1, source.hadPages());
  }

  /** An interrupted thread closes what it reads. */
  private static String reason() {
    return Thread.currentThread().isInterrupted() ? Results.INTERRUPTED : Results.UNREADABLE;
  }
}
