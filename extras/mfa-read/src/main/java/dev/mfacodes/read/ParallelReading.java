package dev.mfacodes.read;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Reads the parts of a file in several threads, and hands on what they find in the order of the file. The thread that
 * hands on reads as well: the part whose turn it is, if nobody has begun with it, of which nothing needs to be kept;
 * else, while it would wait, one that comes later.
 */
final class ParallelReading {

  private final LinesFile file;
  private final Settings settings;
  private final int threads;
  private final SharedAnswers answers = new SharedAnswers();
  private final PartsAhead ahead;
  private final PartsInOrder inOrder;

  /**
   * A file to be read.
   *
   * @param threads how many threads read, at least two; the visitor is called by the one that reads the file
   */
  ParallelReading(LinesFile file, Settings settings, int threads, EventVisitor visitor) {
    this.file = file;
    this.settings = settings;
    this.threads = threads;
    this.ahead = new PartsAhead(file.parts(), 2 * threads + 1);
    this.inOrder = new PartsInOrder(file.name(), settings.bytesRead(), visitor);
  }

  /**
   * Reads the file.
   *
   * @param before how the file was when its reading began
   */
  void read(FileState before) {
    ExecutorService others = Executors.newFixedThreadPool(threads - 1, task -> {
      Thread thread = new Thread(task, "mfa-read");
      thread.setDaemon(true);
      return thread;
    });
    try {
      for (int i = 1; i < threads; i++) {
        others.execute(this::readAhead);
      }
      readInOrder();
    } catch (ExecutionException failed) {
      throw unexpected(Objects.requireNonNullElse(failed.getCause(), failed));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      inOrder.giveUp(Results.INTERRUPTED);
    } finally {
      others.shutdownNow();
    }
    if (!inOrder.ended() && before.isAnother()) {
      inOrder.giveUp(Results.CHANGED);
    }
  }

  private void readInOrder() throws ExecutionException, InterruptedException {
    PartReader reader = new PartReader(file, settings, answers);
    Optional<PartsAhead.Part> first = ahead.first();
    while (first.isPresent() && !inOrder.ended()) {
      if (ahead.takesFirst()) {
        reader.read(first.get().number(), inOrder);
      } else {
        readAheadUntilDone(first.get(), reader);
        first.get().results().get().handOn(inOrder);
      }
      ahead.handedOn();
      first = ahead.first();
    }
    inOrder.endsAt(file.size());
  }

  private void readAheadUntilDone(PartsAhead.Part awaited, PartReader reader) {
    for (var part = insteadOfWaiting(awaited); part.isPresent(); part = insteadOfWaiting(awaited)) {
      keep(part.get(), reader);
    }
  }

  private Optional<PartsAhead.Part> insteadOfWaiting(PartsAhead.Part awaited) {
    return awaited.results().isDone() ? Optional.empty() : ahead.takeAhead();
  }

  private void readAhead() {
    PartReader reader = new PartReader(file, settings, answers);
    try {
      for (var part = ahead.awaitAhead(); part.isPresent(); part = ahead.awaitAhead()) {
        keep(part.get(), reader);
      }
    } catch (InterruptedException enough) {
      Thread.currentThread().interrupt();
    }
  }

  private static void keep(PartsAhead.Part part, PartReader reader) {
    try {
      part.results().complete(reader.keep(part.number()));
    } catch (Throwable failure) { // whatever it is, it is for the thread that waits for the part
      part.results().completeExceptionally(failure);
    }
  }

  /** What no data is to blame for goes to the caller, as it would with one thread. */
  private static RuntimeException unexpected(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
  }
}
