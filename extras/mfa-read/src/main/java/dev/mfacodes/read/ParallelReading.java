package dev.mfacodes.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
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
  private final List<PartReader> readers = new ArrayList<>();
  private final PartsAhead ahead;
  private final PartsInOrder inOrder;

  /**
   * A file to be read.
   *
   * @param threads how many threads read, at least two; no more than there are parts are needed. The visitor is called
   *     by the one that reads the file
   */
  ParallelReading(LinesFile file, Settings settings, int threads, EventVisitor visitor) {
    this.file = file;
    SharedAnswers answers = new SharedAnswers();
    Set<ExportFormat> remarked = ConcurrentHashMap.newKeySet();
    Queue<PartResults> idle = new ConcurrentLinkedQueue<>();
    for (int i = 0; i < Math.min(threads, file.parts()); i++) {
      readers.add(new PartReader(file, settings, answers, remarked, idle));
    }
    this.ahead = new PartsAhead(file.parts(), 2 * readers.size() + 1);
    this.inOrder = new PartsInOrder(file.name(), settings.bytesRead(), remarked, visitor);
  }

  /**
   * Reads the file.
   *
   * @param before how the file was when its reading began
   */
  void read(FileState before) {
    List<PartReader> others = readers.subList(1, readers.size());
    ExecutorService pool = Executors.newFixedThreadPool(others.size(), task -> {
      Thread thread = new Thread(task, "mfa-read");
      thread.setDaemon(true);
      return thread;
    });
    try {
      others.forEach(reader -> pool.execute(() -> readAhead(reader)));
      readInOrder(readers.get(0));
    } catch (ExecutionException failed) {
      throw unexpected(Objects.requireNonNullElse(failed.getCause(), failed));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      inOrder.breaksOff(Results.INTERRUPTED);
    } finally {
      pool.shutdownNow();
    }
    if (!inOrder.ended() && before.isAnother()) {
      inOrder.breaksOff(Results.CHANGED);
    }
  }

  private void readInOrder(PartReader reader) throws ExecutionException, InterruptedException {
    Optional<PartsAhead.Part> first = ahead.first();
    while (first.isPresent() && !inOrder.ended()) {
      if (Thread.interrupted()) { // what was read ahead is handed on without waiting for anything that would tell
        throw new InterruptedException();
      }
      if (ahead.takeFirst()) {
        reader.read(first.get().number(), inOrder);
      } else {
        readAheadUntilDone(first.get(), reader);
        first.get().results().handOn(inOrder);
      }
      ahead.handedOn();
      first = ahead.first();
    }
    inOrder.endsAt(file.size());
  }

  private void readAheadUntilDone(PartsAhead.Part awaited, PartReader reader) {
    for (var part = insteadOfWaiting(awaited); part.isPresent(); part = insteadOfWaiting(awaited)) {
      part.get().done(reader.keep(part.get().number()));
    }
  }

  private Optional<PartsAhead.Part> insteadOfWaiting(PartsAhead.Part awaited) {
    return awaited.isDone() ? Optional.empty() : ahead.takeAhead();
  }

  private void readAhead(PartReader reader) {
    try {
      var part = ahead.awaitAhead();
      while (part.isPresent() && keeps(part.get(), reader)) {
        part = ahead.awaitAhead();
      }
    } catch (InterruptedException enough) {
      Thread.currentThread().interrupt();
    }
  }

  /** A reader that failed is in no state to read another part. */
  private static boolean keeps(PartsAhead.Part part, PartReader reader) {
    try {
      part.done(reader.keep(part.number()));
      return true;
    } catch (Throwable failure) { // whatever it is, it is for the thread that waits for the part
      part.failed(failure);
      return false;
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
