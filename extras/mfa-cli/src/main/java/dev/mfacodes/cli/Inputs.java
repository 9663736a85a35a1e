package dev.mfacodes.cli;

import dev.mfacodes.cli.spi.Choices;
import dev.mfacodes.cli.spi.Given;
import dev.mfacodes.cli.spi.Syntax;
import dev.mfacodes.read.EventReader;
import dev.mfacodes.read.EventVisitor;
import dev.mfacodes.read.ExportFormat;
import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.Position;
import dev.mfacodes.read.ReadResult;
import dev.mfacodes.read.SignInEvent;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The files that a command reads, and what the caller says of them. */
final class Inputs {

  /** Some of it; a report in 32 MB reads with one. */
  private static final long MEMORY_OF_A_THREAD = 32 << 20;

  private static final String STANDARD_INPUT = "-";

  /** How the portal names the companion of a download: {@code InteractiveSignIns_AuthDetails_...csv} (B). */
  private static final String COMPANION = "AuthDetails_";

  private static final int MOST_MEGABYTES = 1 << 10;

  private final Given<List<String>> files;
  private final Given<ExportFormat> format;
  private final Given<Map<String, String>> columns;
  private final Given<ZoneId> zone;
  private final Given<Path> authDetails;
  private final Given<Integer> maxRecord;
  private final Given<Boolean> noProgress;

  Inputs(Syntax syntax) {
    files = syntax.arguments("FILE", 1,
        "Exports as JSON or CSV, also packed with gzip or zip; - is the standard input. The AuthDetails file of a"
            + " portal download is read with it, if both are named.");
    format = syntax.choice("--from", "FORMAT", Choices.of(ExportFormat.values()),
        "What the files are; by default the content shows it. One of ${COMPLETION-CANDIDATES}.");
    columns = syntax.pairs("--column", "COLUMN=NAME",
        "The name of a column that a CSV has under another one, as call-result=Ergebnis or"
            + " sign-in-error-code=Fehlercode. Repeatable.");
    zone = syntax.option("--zone", "ZONE", ZoneId.class,
        "The zone of times that are written without one, as Europe/Amsterdam; without it they are unknown.");
    authDetails = syntax.option("--auth-details", "FILE", Path.class,
        "The file with the steps of the sign-ins of one portal CSV, where its name does not show it.");
    maxRecord = syntax.option("--max-record", "MB", Integer.class,
        "The size above which a record is skipped: 16 MB in JSON and 1 MB in CSV by default.");
    noProgress = syntax.flag("--no-progress", "Shows no progress; without a terminal none is shown anyway.");
  }

  /**
   * Reads all files, one after the other.
   *
   * @param in what {@code -} stands for
   * @param progress told what was read
   * @param results takes everything, also what could not be read
   */
  void read(InputStream in, Progress progress, Consumer<ReadResult> results) {
    for (String file : sources()) {
      read(reader(file, progress), file, in, result -> {
        progress.record();
        results.accept(result);
      });
    }
  }

  /**
   * Reads what all files say, one after the other, on all processors where a file can be read so.
   *
   * @param in what {@code -} stands for
   * @param progress told what was read
   * @param visitor takes everything, also what could not be read
   */
  void readEvents(InputStream in, Progress progress, EventVisitor visitor) {
    EventVisitor counted = new EventVisitor() {

      @Override
      public void signIn(SignInEvent event) {
        progress.record();
        visitor.signIn(event);
      }

      @Override
      public void other(ReadResult result) {
        progress.record();
        visitor.other(result);
      }
    };
    for (String file : sources()) {
      EventReader reader = EventReader.of(reader(file, progress));
      attempt(file, visitor::other, () -> {
        if (file.equals(STANDARD_INPUT)) {
          reader.read(new StandardInput(in), file, counted);
        } else {
          reader.read(Path.of(file), threads(), counted);
        }
      });
    }
  }

  /** One for each processor, if there is memory for what each of them learns. */
  private static int threads() {
    long affordable = Runtime.getRuntime().maxMemory() / MEMORY_OF_A_THREAD;
    return (int) Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), affordable));
  }

  /** Progress through all of them. */
  Progress progress(Supplier<Optional<Progress.Terminal>> terminal) {
    return new Progress(noProgress.get() ? Optional::empty : terminal, totalSize());
  }

  /** All files but those that are read together with another one. */
  List<String> sources() {
    if (authDetails.said().isPresent() && files.get().size() > 1) {
      throw new BadUsage("--auth-details: goes with one FILE");
    }
    List<String> sources = new ArrayList<>();
    for (String file : files.get()) {
      if (partnerOf(file).isEmpty()) {
        sources.add(file);
      }
    }
    return sources;
  }

  /** What the caller named, once each. */
  List<String> named() {
    return List.copyOf(new LinkedHashSet<>(files.get()));
  }

  /** All files that are read, with those that are read together with another one. */
  List<Path> paths() {
    List<Path> paths = new ArrayList<>();
    for (String file : files.get()) {
      try {
        paths.add(Path.of(file));
      } catch (InvalidPathException none) {
        // said when it is read
      }
    }
    authDetails.said().ifPresent(paths::add);
    return paths;
  }

  private ExportReader reader(String file, Progress progress) {
    ExportReader.Builder reader = ExportReader.builder().bytesRead(progress::bytes);
    format.said().ifPresent(reader::format);
    zone.said().ifPresent(reader::zone);
    maxRecord.said().ifPresent(megabytes -> {
      if (megabytes < 1 || megabytes > MOST_MEGABYTES) {
        throw new BadUsage("--max-record: expected 1 to " + MOST_MEGABYTES);
      }
      reader.maxRecordBytes(megabytes << 20);
    });
    columns.get().forEach((column, name) -> {
      try {
        reader.column(column, name);
      } catch (IllegalArgumentException unknown) {
        throw new BadUsage("--column: expected one of "
            + String.join(", ", ExportReader.columns().stream().map(Inputs::spelled).toList()));
      }
    });
    authDetails.said().or(() -> companionOf(file)).ifPresent(reader::authDetails);
    return reader.build();
  }

  /** {@code Call Result} is {@code call-result} on a command line. */
  static String spelled(String column) {
    return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
  }

  /** The companion among the files. */
  private Optional<Path> companionOf(String file) {
    for (String other : files.get()) {
      if (partnerOf(other).equals(Optional.of(file))) {
        return Optional.of(Path.of(other));
      }
    }
    return Optional.empty();
  }

  /** The file among the others that a companion goes with. */
  private Optional<String> partnerOf(String file) {
    String name = file.replace(COMPANION, "");
    return !name.equals(file) && files.get().contains(name) ? Optional.of(name) : Optional.empty();
  }

  private static void read(ExportReader reader, String file, InputStream in, Consumer<ReadResult> results) {
    attempt(file, results, () -> {
      try (Stream<ReadResult> found = file.equals(STANDARD_INPUT)
          ? reader.read(new StandardInput(in), file)
          : reader.read(Path.of(file))) {
        found.forEach(results);
      }
    });
  }

  /** What opens files, and may fail there. */
  @FunctionalInterface
  private interface Reading {

    void run() throws IOException;
  }

  private static void attempt(String file, Consumer<ReadResult> results, Reading reading) {
    try {
      reading.run();
    } catch (OutOfMemoryError exhausted) { // what was read before it still comes out
      results.accept(unreadable(file, "needs more memory; give it with java -Xmx, as in java -Xmx1g -jar mfa.jar"));
    } catch (NoSuchFileException | InvalidPathException none) {
      results.accept(unreadable(file, "no such file"));
    } catch (AccessDeniedException denied) {
      results.accept(unreadable(file, "may not be read"));
    } catch (IOException notOpened) { // its message may be in any language
      results.accept(unreadable(file, Files.isDirectory(Path.of(file)) ? "is a directory" : "cannot be read"));
    }
  }

  private static ReadResult.Problem unreadable(String file, String reason) {
    Position position = new Position(file, 1, OptionalLong.empty(), 0);
    return new ReadResult.Problem(position, ReadResult.Scope.INPUT, Optional.empty(), reason);
  }

  /** How many bytes are to be read; empty if that is not known. */
  private OptionalLong totalSize() {
    long total = 0;
    for (String file : sources()) {
      try {
        Path path = Path.of(file);
        if (file.equals(STANDARD_INPUT) || !Files.isRegularFile(path)) {
          return OptionalLong.empty();
        }
        total += Files.size(path);
      } catch (IOException | InvalidPathException unreadable) { // said when it is read
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(total);
  }

  /** Not ours to close: it may be named twice, and with its descriptor closed from outside the JVM does not survive. */
  private static final class StandardInput extends FilterInputStream {

    StandardInput(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
