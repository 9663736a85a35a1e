package dev.mfacodes.read;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of a file in several threads, and hands on what they find in the order of the file. In memory are the
 * parts that are being read, and one more.
 */
final class ParallelReading {

  private final LinesFile file;
  private final Settings settings;
  private final EventVisitor visitor;
  private final Queue<PartResults.Reader> idle = new ConcurrentLinkedQueue<>();
  private final Set<String> formats = new HashSet<>();
  private ReadResult.@Nullable Remark nextPage;
  private Position last;
  private @Nullable SignInEvent passing;
  private long lines;
  private boolean ended;

  ParallelReading(LinesFile file, Settings settings, EventVisitor visitor) {
    this.file = file;
    this.settings = settings;
    this.visitor = visitor;
    this.last = new Position(file.name(), 1, OptionalLong.empty(), 0);
  }

  /**
   * Reads the file.
   *
   * @param threads how many threads read; the visitor is called by the one that calls this
   * @param before how the file was when its reading began
   */
  void read(int threads, FileState before) {
    ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
      Thread thread = new Thread(task, "mfa-read");
      thread.setDaemon(true);
      return thread;
    });
    try {
      deliverAll(pool, threads + 1);
    } catch (ExecutionException failed) {
      throw unexpected(Objects.requireNonNullElse(failed.getCause(), failed));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      giveUp("is not read further: the thread was interrupted");
    } finally {
      pool.shutdownNow();
    }
    if (!ended && before.isAnother()) {
      giveUp(Results.CHANGED);
    }
  }

  private void deliverAll(ExecutorService pool, int mostAhead) throws ExecutionException, InterruptedException {
    Queue<Future<PartResults>> ahead = new ArrayDeque<>();
    int next = 0;
    while (!ended && (next < file.parts() || !ahead.isEmpty())) {
      while (next < file.parts() && ahead.size() < mostAhead) {
        int number = next++;
        ahead.add(pool.submit(() -> part(number)));
      }
      deliver(ahead.remove().get());
    }
    if (nextPage != null && !ended) {
      Position end = new Position(file.name(), lines + 1, OptionalLong.empty(), file.size());
      visitor.other(new ReadResult.Remark(end, nextPage.topic(), nextPage.text()));
    }
  }

  private PartResults part(int number) {
    PartResults.Reader reader =
        Optional.ofNullable(idle.poll()).orElseGet(() -> new PartResults.Reader(file.name(), settings));
    PartResults results = reader.read(file, number);
    idle.add(reader);
    return results;
  }

  @SuppressWarnings("ReferenceEquality") // KEPT is one object, and stands for what is not in the list
  private void deliver(PartResults part) {
    settings.bytesRead().accept(part.bytes());
    nextPage = part.pages() ? null : nextPage;
    for (Object result : part.results()) {
      if (result == PartResults.KEPT) {
        passing = part.kept().next(lines, part.from());
        visitor.signIn(passing);
      } else if (result instanceof KeptEvent event) {
        passing = event.behind(lines, part.from());
        visitor.signIn(passing);
      } else {
        deliver(behind((ReadResult) result, lines, part.from()));
      }
    }
    lines += part.lines();
  }

  private void deliver(ReadResult result) {
    if (result instanceof ReadResult.Remark remark && Remarks.isNextPage(remark)) {
      nextPage = remark; // unless a later part has pages too
    } else if (!(result instanceof ReadResult.Remark remark)
        || remark.topic() != ReadResult.Topic.FORMAT
        || formats.add(Remarks.formatIn(remark))) {
      passing = null;
      last = result.position();
      ended |= result instanceof ReadResult.Problem problem && problem.scope() == ReadResult.Scope.INPUT;
      visitor.other(result);
    }
  }

  /** The same, so far further on. */
  private static ReadResult behind(ReadResult result, long lines, long bytes) {
    Position place = result.position().behind(lines, bytes);
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

  private void giveUp(String reason) {
    ended = true;
    Position until = passing == null ? last : passing.position();
    visitor.other(new ReadResult.Problem(until, ReadResult.Scope.INPUT, Optional.empty(), reason));
  }

  /** What no data is to blame for goes to the caller, as it would with one thread. */
  private static RuntimeException unexpected(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
  }
}
