package dev.mfacodes.read;

import dev.mfacodes.read.shape.Folded;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The door: reads any of the {@linkplain ExportFormat formats} into the models, record by record.
 *
 * <pre>{@code
 * try (Stream<ReadResult> results = ExportReader.standard().read(Path.of("sign-ins.json.gz"))) {
 *   results.forEach(result -> {
 *     if (result instanceof ReadResult.SignInFound found) {
 *       count(Classifier.classify(found.signIn()));
 *     } else if (result instanceof ReadResult.Problem problem) {
 *       log(problem.position(), problem.message());
 *     }
 *   });
 * }
 * }</pre>
 *
 * <p>What the content is, is seen from the content: JSON or CSV; UTF-8, or UTF-16 with a byte order mark; packed with
 * gzip, or with zip as the only file. Each JSON object is recognised by itself, so a file may mix them. Memory holds
 * one record at a time, however large the input, and beside a portal's CSV the steps of the companion, if one is given.
 * Nothing is thrown for the sake of data.
 *
 * <p>A reader is immutable and safe for any number of threads; a stream it gives is for one.
 */
public final class ExportReader {

  private static final ExportReader STANDARD = builder().build();

  private final Settings settings;

  private ExportReader(Settings settings) {
    this.settings = settings;
  }

  /**
   * A reader that looks at the content and has the limits that {@link Builder} states.
   *
   * @return the reader
   */
  public static ExportReader standard() {
    return STANDARD;
  }

  /**
   * A builder for readers that are told more.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a file, or a pipe that has a name.
   *
   * @param file the file; {@link Position#source()} is its path as given
   * @return the results in the order of the file, read as they are asked for; sequential. To be closed, which closes
   *     the file. A file that cannot be read further, or that was changed meanwhile, is a last problem of scope
   *     {@link ReadResult.Scope#INPUT}
   * @throws IOException if the file cannot be opened
   */
  public Stream<ReadResult> read(Path file) throws IOException {
    return stream(results(file));
  }

  Settings settings() {
    return settings;
  }

  /** How the file is now. */
  static Optional<FileState> stateOf(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a directory");
    }
    return FileState.of(file);
  }

  Results results(Path file) throws IOException {
    Optional<FileState> state = stateOf(file);
    Results results = new Results(file.toString(), Files.newInputStream(file), settings);
    state.ifPresent(results::watching);
    return results;
  }

  /**
   * Reads a stream of bytes.
   *
   * @param in the bytes; closed with the result
   * @param name what {@link Position#source()} is to be
   * @return the results in their order, read as they are asked for; sequential. To be closed, which throws an
   *     {@link UncheckedIOException} if closing the bytes fails
   */
  public Stream<ReadResult> read(InputStream in, String name) {
    return stream(results(in, name));
  }

  Results results(InputStream in, String name) {
    return new Results(Objects.requireNonNull(name, "name"), Objects.requireNonNull(in, "in"), settings);
  }

  /**
   * Reads one record that somebody else found: a JSON object, as a cell of a database holds it. It is recognised like
   * an object of a file, in every shape but a page of many; what this reader was told of columns and of the size of
   * records has no say here.
   *
   * @param json the text of the object
   * @param name what {@link Position#source()} is to be; the position is the beginning of the text
   * @return what was found, or a problem of scope {@link ReadResult.Scope#RECORD}
   */
  public ReadResult record(String json, String name) {
    return JsonSource.record(json, Objects.requireNonNull(name, "name"), settings);
  }

  private static Stream<ReadResult> stream(Results results) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL), false)
        .onClose(() -> {
          try {
            results.close();
          } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
          }
        });
  }

  /** Builds a reader. Not for several threads at a time; refuses {@code null}. */
  public static final class Builder {

    private final Map<String, String> columns = new TreeMap<>();
    private Optional<ExportFormat> format = Optional.empty();
    private Optional<ZoneId> zone = Optional.empty();
    private OptionalInt maxRecordBytes = OptionalInt.empty();
    private int maxExpansion = Settings.EXPANSION;
    private Optional<Path> authDetails = Optional.empty();
    private LongConsumer bytesRead = count -> { };

    private Builder() {}

    /**
     * Takes every record for one of this format, instead of looking.
     *
     * @param format the format
     * @return this
     */
    public Builder format(ExportFormat format) {
      this.format = Optional.of(format);
      return this;
    }

    /**
     * Says which column is meant, where a CSV has it under another name than {@link #columns()} has.
     *
     * @param column one of {@link #columns()}, in any case and punctuation: {@code call-result}
     * @param name the name in the file, in any case and punctuation
     * @return this
     * @throws IllegalArgumentException if there is no such column
     */
    public Builder column(String column, String name) {
      String key = Folded.name(column);
      if (!Columns.isKnown(key)) {
        throw new IllegalArgumentException("no such column; columns() names those that there are");
      }
      columns.put(key, Objects.requireNonNull(name, "name"));
      return this;
    }

    /**
     * The zone of times that are written without an offset. Without it they are kept as they are, and the models have
     * no time: no machine's zone is taken.
     *
     * @param zone the zone
     * @return this
     */
    public Builder zone(ZoneId zone) {
      this.zone = Optional.of(zone);
      return this;
    }

    /**
     * How many bytes a record may have; a longer one is a problem. By default 16 MB in JSON and 1 MB in CSV, where it
     * is also how far an open quote is followed. Memory holds one record, and while it becomes a model several times
     * its size.
     *
     * @param bytes at least 1,024 and at most 1 GB
     * @return this
     * @throws IllegalArgumentException if it is less or more
     */
    public Builder maxRecordBytes(int bytes) {
      if (bytes < 1 << 10 || bytes > 1 << 30) {
        throw new IllegalArgumentException("expected 1,024 to 1,073,741,824 bytes");
      }
      this.maxRecordBytes = OptionalInt.of(bytes);
      return this;
    }

    /**
     * How many times its size a packed input may expand to, once it is more than 16 MB; by default 250. What expands
     * further is not read further.
     *
     * @param times at least 1
     * @return this
     * @throws IllegalArgumentException if it is less
     */
    public Builder maxExpansion(int times) {
      if (times < 1) {
        throw new IllegalArgumentException("expected 1 or more");
      }
      this.maxExpansion = times;
      return this;
    }

    /**
     * The companion of a portal's CSV download of sign-ins, with their steps ({@code ..._AuthDetails_...csv}). It is
     * opened when the download is, and its steps are held in memory.
     *
     * @param file the file
     * @return this
     */
    public Builder authDetails(Path file) {
      this.authDetails = Optional.of(file);
      return this;
    }

    /**
     * Who is told how many bytes were read from the input, whenever some were, for showing progress. Counted as they
     * lie there, packed or not; those of the companion are not counted.
     *
     * @param listener takes the number of further bytes; called by the thread that reads. What it throws reaches the
     *     caller, a checked exception as the cause of an {@link IllegalStateException}
     * @return this
     */
    public Builder bytesRead(LongConsumer listener) {
      this.bytesRead = Callers.apart(Objects.requireNonNull(listener, "listener"));
      return this;
    }

    /**
     * The reader.
     *
     * @return a reader with what was said so far
     */
    public ExportReader build() {
      Map<String, String> renamed = Collections.unmodifiableMap(new TreeMap<>(columns)); // in an order
      return new ExportReader(
          new Settings(format, renamed, zone, maxRecordBytes, maxExpansion, authDetails, bytesRead));
    }
  }

  /**
   * The columns that CSV formats have and {@link Builder#column} can be told the names of.
   *
   * @return their English names
   */
  public static List<String> columns() {
    return Columns.all();
  }
}
