package dev.mfacodes.read;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a file that come next, each for one thread to read. Who reads ahead leaves the first one to the thread
 * that hands on, which then has nothing to keep. For several threads.
 */
final class PartsAhead {

  /** A part of the file. */
  static final class Part {

    private final int number;
    private boolean taken;
    private @Nullable PartResults results;
    private @Nullable Throwable failure;

    private Part(int number) {
      this.number = number;
    }

    /** Its number, from 0. */
    int number() {
      return number;
    }

    /** It was read ahead. */
    synchronized void done(PartResults its) {
      results = its;
      notifyAll();
    }

    /** It was not, for a reason that is nobody's data. Takes no memory, since that may be the reason. */
    synchronized void failed(Throwable its) {
      failure = its;
      notifyAll();
    }

    synchronized boolean isDone() {
      return results != null || failure != null;
    }

    /** What is in it, as soon as it was read ahead. */
    synchronized PartResults results() throws ExecutionException, InterruptedException {
      while (results == null) {
        if (failure != null) {
          throw new ExecutionException(failure);
        }
        wait();
      }
      return results;
    }
  }

  private final int parts;
  private final int most;
  private final Queue<Part> ahead = new ArrayDeque<>();
  private int next;

  /**
   * All parts of a file.
   *
   * @param parts how many there are
   * @param most how many may be looked at at a time
   */
  PartsAhead(int parts, int most) {
    this.parts = parts;
    this.most = most;
    fill();
  }

  private void fill() {
    while (ahead.size() < most && next < parts) {
      ahead.add(new Part(next++));
    }
  }

  /** The first one that was not handed on. */
  synchronized Optional<Part> first() {
    return Optional.ofNullable(ahead.peek());
  }

  /** Takes that one, unless somebody has. */
  synchronized boolean takeFirst() {
    Part first = ahead.element();
    boolean free = !first.taken;
    first.taken = true;
    return free;
  }

  /** The first one was handed on. */
  synchronized void handedOn() {
    ahead.remove();
    fill();
    notifyAll();
  }

  /** Takes one to be read ahead, if there is one now. */
  synchronized Optional<Part> takeAhead() {
    Optional<Part> free = freeAhead();
    free.ifPresent(part -> part.taken = true);
    return free;
  }

  /** Takes one to be read ahead; waits for it, and comes back without one when no more will come. */
  synchronized Optional<Part> awaitAhead() throws InterruptedException {
    Optional<Part> free = takeAhead();
    while (free.isEmpty() && next < parts) {
      wait();
      free = takeAhead();
    }
    return free;
  }

  /** The second one that nobody has taken, else the only one. */
  private Optional<Part> freeAhead() {
    Optional<Part> free = Optional.empty();
    for (Part part : ahead) {
      if (!part.taken) {
        if (free.isPresent()) {
          return Optional.of(part);
        }
        free = Optional.of(part);
      }
    }
    return free;
  }
}
