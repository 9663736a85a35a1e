package dev.mfacodes.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The quick door: what sign-ins say, for who does not need the sign-ins. Reads all that an {@link ExportReader} reads
 * and says the same of it. Of sign-ins as Microsoft Graph and Azure Monitor write them no model is built, unless there
 * is something unusual about a record.
 *
 * <pre>{@code
 * Attempts.Builder attempts = Attempts.builder(Duration.ofMinutes(10));
 * EventReader.of(ExportReader.standard()).read(Path.of("sign-ins.ndjson"), new EventVisitor() {
 *   public void signIn(SignInEvent event) {
 *     attempts.add(event.event());
 *   }
 *
 *   public void other(ReadResult result) {
 *     log(result);
 *   }
 * });
 * }</pre>
 *
 * <p>A reader is immutable and safe for any number of threads; each call has a memory of its own, of some megabytes at
 * most, however large the input.
 */
public final class EventReader {

  /** Large beside what is learned anew by each thread, small beside the memory there is. */
  private static final long PART_SIZE = 4 << 20;

  private final ExportReader reader;

  private EventReader(ExportReader reader) {
    this.reader = reader;
  }

  /**
   * The quick door of a reader.
   *
   * @param reader says what is read, and how
   * @return its quick door
   */
  public static EventReader of(ExportReader reader) {
    return new EventReader(Objects.requireNonNull(reader, "reader"));
  }

  /**
   * Reads a file, or a pipe that has a name.
   *
   * @param file the file; {@link Position#source()} is its path as given
   * @param visitor takes what is read. A file that cannot be read further, or that was changed meanwhile, is a last
   *     problem of scope {@link ReadResult.Scope#INPUT}
   * @throws IOException if the file cannot be opened or closed
   */
  public void read(Path file, EventVisitor visitor) throws IOException {
    deliver(reader.results(file), visitor);
  }

  /**
   * Reads a file in several threads, if it is large and each line of it a JSON object; else in one.
   *
   * @param file the file
   * @param threads how many threads read, at least 1, the one that calls among them; memory holds some megabytes for
   *     each
   * @param visitor takes what is read, in the order of the file and in the thread that calls
   * @throws IOException if the file cannot be opened or closed
   * @throws IllegalArgumentException if there is no thread to read
   */
  public void read(Path file, int threads, EventVisitor visitor) throws IOException {
    if (threads < 1) {
      throw new IllegalArgumentException("expected 1 thread or more, not " + threads);
    }
    read(file, threads, PART_SIZE, visitor);
  }

  void read(Path file, int threads, long partSize, EventVisitor visitor) throws IOException {
    Optional<FileState> state = ExportReader.stateOf(file);
    Optional<LinesFile> lines = threads > 1 && state.isPresent() && reader.settings().onlyContentSays()
        ? LinesFile.of(file, state.get().size(), partSize)
        : Optional.empty();
    if (lines.isPresent()) {
      new ParallelReading(lines.get(), reader.settings(), threads, Callers.apart(visitor)).read(state.get());
    } else {
      read(file, visitor);
    }
  }

  /**
   * Reads a stream of bytes.
   *
   * @param in the bytes; closed in the end
   * @param name what {@link Position#source()} is to be
   * @param visitor takes what is read
   * @throws IOException if closing the bytes fails
   */
  public void read(InputStream in, String name, EventVisitor visitor) throws IOException {
    deliver(reader.results(in, name), visitor);
  }

  private static void deliver(Results opened, EventVisitor visitor) throws IOException {
    EventLane lane = new EventLane(Callers.apart(visitor));
    try (Results results = opened.through(lane)) {
      while (results.hasNext()) {
        lane.deliver(results.next());
      }
    }
  }
}
