package dev.mfacodes.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a part of a file, kept until its turn comes. Then it is used for another part: the room for some
 * thousand sign-ins is not made anew each time.
 */
final class PartResults implements PartVisitor {

  /** Stands for the next one of the sign-ins that are kept in columns. */
  private static final Object KEPT = new Object();

  private final Queue<PartResults> idle;
  private final List<Object> results = new ArrayList<>();
  private final KeptEvents kept;
  private long from;
  private long bytes;
  private long lines;
  private boolean pages;
  private @Nullable EventLane lane;
  private @Nullable String broken;

  /**
   * Room for a part.
   *
   * @param idle takes it when it was handed on
   */
  PartResults(String source, Queue<PartResults> idle) {
    this.idle = idle;
    this.kept = new KeptEvents(source);
  }

  /** For sign-ins that come by this lane. */
  PartResults by(EventLane next) {
    lane = next;
    return this;
  }

  @Override
  public void begins(long place) {
    from = place;
  }

  @Override
  public void signIn(SignInEvent event) {
    if (lane != null && lane.isAt(event)) {
      lane.keepIn(kept);
      results.add(KEPT);
    } else {
      results.add(KeptEvent.of(event));
    }
  }

  @Override
  public void other(ReadResult result) {
    results.add(result);
  }

  @Override
  public void breaksOff(String reason) {
    broken = reason;
  }

  @Override
  public void ends(long itsBytes, long itsLines, boolean hadPages) {
    bytes = itsBytes;
    lines = itsLines;
    pages = hadPages;
  }

  /** Hands on all of it, once. */
  @SuppressWarnings("ReferenceEquality") // KEPT is one object, and stands for what is not in the list
  void handOn(PartVisitor visitor) {
    visitor.begins(from);
    for (Object result : results) {
      if (result == KEPT) {
        visitor.signIn(kept.next());
      } else if (result instanceof SignInEvent event) {
        visitor.signIn(event);
      } else {
        visitor.other((ReadResult) result);
      }
    }
    if (broken != null) {
      visitor.breaksOff(broken);
    }
    visitor.ends(bytes, lines, pages);
    clear();
    idle.add(this);
  }

  /** All of it: a part that cannot be opened has neither a beginning nor an end. */
  private void clear() {
    results.clear();
    kept.clear();
    from = 0;
    bytes = 0;
    lines = 0;
    pages = false;
    broken = null;
  }
}
