package dev.mfacodes.read;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Makes one input of parts that come one after the other: positions are those in the file, remarks are made once. */
final class PartsInOrder implements PartVisitor {

  private final EventVisitor visitor;
  private final LongConsumer bytesRead;
  private final Set<ExportFormat> remarked;
  private ReadResult.@Nullable Remark nextPage;
  private ReadResult.@Nullable Remark nextPageBefore;
  private Position last;
  private boolean passing;
  private long passingLine;
  private long passingIndex;
  private long passingByte;
  private long lines;
  private long from;
  private boolean ended;

  /**
   * The input as it is handed on.
   *
   * @param source its name
   * @param bytesRead is told how far it is read
   * @param remarked takes the formats that were remarked on, none so far; for the readers of later parts to see
   */
  PartsInOrder(String source, LongConsumer bytesRead, Set<ExportFormat> remarked, EventVisitor visitor) {
    this.visitor = visitor;
    this.bytesRead = bytesRead;
    this.remarked = remarked;
    this.last = new Position(source, 1, OptionalLong.empty(), 0);
  }

  /** Whether it could not be read further. */
  boolean ended() {
    return ended;
  }

  @Override
  public void begins(long place) {
    from = place;
    nextPageBefore = nextPage;
    nextPage = null;
  }

  @Override
  public void signIn(SignInEvent event) {
    if (event instanceof PartialEvent partial) {
      pass(partial.behind(lines, from));
    } else {
      KeptEvent moved = (event instanceof KeptEvent kept ? kept : KeptEvent.of(event)).behind(lines, from);
      passing = false;
      last = moved.position();
      visitor.signIn(moved);
    }
  }

  /** One object passes again and again, so its place is noted. */
  private void pass(PartialEvent event) {
    passing = true;
    passingLine = event.line();
    passingIndex = event.index();
    passingByte = event.byteOffset();
    visitor.signIn(event);
  }

  @Override
  public void other(ReadResult result) {
    deliver(behind(result));
  }

  private void deliver(ReadResult result) {
    if (result instanceof ReadResult.Remark remark && Remarks.isNextPage(remark)) {
      nextPage = remark;
    } else if (!(result instanceof ReadResult.Remark remark)
        || remark.topic() != ReadResult.Topic.FORMAT
        || remarked.add(Remarks.formatIn(remark))) {
      passing = false;
      last = result.position();
      ended |= result instanceof ReadResult.Problem problem && problem.scope() == ReadResult.Scope.INPUT;
      visitor.other(result);
    }
  }

  /** The same at its place in the file. */
  private ReadResult behind(ReadResult result) {
    Position place = result.position().behind(lines, from);
    if (result instanceof ReadResult.Problem problem) {
      return new ReadResult.Problem(place, problem.scope(), problem.field(), problem.reason());
    }
    if (result instanceof ReadResult.Remark remark) {
      return new ReadResult.Remark(place, remark.topic(), remark.text());
    }
    if (result instanceof ReadResult.RegistrationFound found) {
      return new ReadResult.RegistrationFound(place, found.format(), found.conflicts(), found.registration());
    }
    if (result instanceof ReadResult.ActivityRowFound found) {
      return new ReadResult.ActivityRowFound(place, found.format(), found.conflicts(), found.row(), found.time());
    }
    throw new IllegalStateException("sign-ins are events here");
  }

  @Override
  public void ends(long bytes, long itsLines, boolean pages) {
    if (nextPage == null && !pages) {
      nextPage = nextPageBefore; // it was of the last page so far
    }
    lines += itsLines;
    bytesRead.accept(bytes);
  }

  /** All parts were handed on. */
  void endsAt(long size) {
    if (nextPage != null && !ended) {
      Position end = new Position(last.source(), lines + 1, OptionalLong.empty(), size);
      visitor.other(new ReadResult.Remark(end, nextPage.topic(), nextPage.text()));
    }
  }

  /** Said once: what breaks off is not looked at again. */
  @Override
  public void breaksOff(String reason) {
    if (ended) {
      return;
    }
    ended = true;
    Position until =
        passing ? PartialEvent.position(last.source(), passingLine, passingIndex, passingByte) : last;
    visitor.other(new ReadResult.Problem(until, ReadResult.Scope.INPUT, Optional.empty(), reason));
  }
}
