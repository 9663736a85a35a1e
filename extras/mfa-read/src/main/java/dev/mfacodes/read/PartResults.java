package dev.mfacodes.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * What was read in a part of a file, kept until its turn comes. Then it is used for another part: the room for some
 * thousand sign-ins is not made anew each time.
 */
final class PartResults implements PartVisitor {

  /** Stands for the next one of the sign-ins that are kept in columns. */
  private static final Object KEPT = new Object();

  private final EventLane lane;
  private final Queue<PartResults> idle;
  private final List<Object> results = new ArrayList<>();
  private final KeptEvents kept;
  private long from;
  private long bytes;
  private long lines;
  private boolean pages;

  /**
   * Room for a part.
   *
   * @param lane the lane that sign-ins come by
   * @param idle takes it when it was handed on
   */
  PartResults(String source, EventLane lane, Queue<PartResults> idle) {
    this.lane = lane;
    this.idle = idle;
    this.kept = new KeptEvents(source);
  }

  @Override
  public void begins(long place) {
    from = place;
  }

  @Override
  public void signIn(SignInEvent event) {
    if (lane.isAt(event)) {
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
    visitor.ends(bytes, lines, pages);
    results.clear();
    kept.clear();
    idle.add(this);
  }
}
