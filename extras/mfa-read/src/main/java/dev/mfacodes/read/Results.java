package dev.mfacodes.read;

import dev.mfacodes.read.input.ByteWindow;
import dev.mfacodes.read.input.Content;
import dev.mfacodes.read.input.Place;
import dev.mfacodes.read.input.UnusableInputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The results of one input, read as they are asked for. */
final class Results implements Iterator<ReadResult>, Closeable {

  private static final int MOST_BLANKS = 1_000_000;
  static final String UNREADABLE = "cannot be read further";
  static final String INTERRUPTED = "is not read further: the thread was interrupted";
  static final String CHANGED =
      "was changed while it was read: what was read may be part of the old and part of the new";

  private final String name;
  private final InputStream in;
  private Optional<InputStream> content = Optional.empty();
  private final Settings settings;
  private final Deque<ReadResult> ready = new ArrayDeque<>();
  private Position last;
  private @Nullable Source source;
  private boolean quick = true;
  private boolean ended;
  private Optional<FileState> before = Optional.empty();
  private Optional<EventLane> lane = Optional.empty();

  Results(String name, InputStream in, Settings settings) {
    this.name = name;
    this.in = in;
    this.settings = settings;
    this.last = Position.of(name, Place.START);
  }

  /** Says at the end if the file is not what it was. */
  Results watching(FileState state) {
    before = Optional.of(state);
    return this;
  }

  /** Lets sign-ins out by this lane, where they can go by it. */
  Results through(EventLane events) {
    lane = Optional.of(events);
    return this;
  }

  /** Takes the long way with every record: what the lanes are held against. */
  Results theLongWay() {
    quick = false;
    return this;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      readOn();
    }
    return !ready.isEmpty();
  }

  @Override
  public ReadResult next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void readOn() {
    try {
      if (source == null) {
        source = open();
      }
      ended = !source.readOn(this::take);
      if (ended && isChanged()) {
        giveUp(Optional.empty(), CHANGED);
      }
    } catch (UnusableInputException unusable) {
      giveUp(unusable.field(), unusable.getMessage() + andChanged());
    } catch (IOException unreadable) { // its message may be in any language
      giveUp(Optional.empty(), UNREADABLE + andChanged());
    }
  }

  private boolean isChanged() {
    return before.filter(FileState::isAnother).isPresent();
  }

  /** The likely reason of what is wrong, if it is that. */
  private String andChanged() {
    return isChanged() ? ", and " + CHANGED : "";
  }

  private void take(ReadResult result) {
    lane.ifPresent(EventLane::passed);
    last = result.position().source().equals(name) ? result.position() : last;
    ready.add(result);
  }

  private void giveUp(Optional<String> field, String reason) {
    ended = true;
    Position until = lane.flatMap(EventLane::last).orElse(last);
    ready.add(new ReadResult.Problem(until, ReadResult.Scope.INPUT, field, reason));
  }

  private Source open() throws IOException {
    InputStream unpacked = Content.of(in, settings.maxExpansion(), settings.bytesRead());
    content = Optional.of(unpacked);
    ByteWindow window = new ByteWindow(unpacked);
    boolean json = looksLikeJson(window);
    if (json && settings.format().filter(ExportFormat::isCsv).isPresent()) {
      throw new UnusableInputException("is JSON, and not the CSV that it was said to be");
    }
    if (!json) {
      return new CsvSource(name, window, settings, details());
    }
    if (settings.authDetails().isPresent()) {
      take(new ReadResult.Remark(last, ReadResult.Topic.WARNING,
          "is JSON, which holds its steps itself: the companion was not read"));
    }
    if (lane.isEmpty()) {
      return JsonSource.ofModels(name, window, settings, quick);
    }
    lane.get().through(name, window, settings);
    return JsonSource.ofEvents(name, window, settings, lane.get());
  }

  private static boolean looksLikeJson(ByteWindow window) throws IOException {
    int ahead = 0;
    int b = window.peek();
    while (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
      if (ahead == MOST_BLANKS) {
        throw new UnusableInputException("begins with more than a million blanks");
      }
      b = window.peek(++ahead);
    }
    if (b == ByteWindow.END) {
      window.check();
      throw new UnusableInputException("holds blanks only");
    }
    return b == '{' || b == '[';
  }

  private Optional<AuthDetails> details() throws IOException {
    if (settings.authDetails().isEmpty()) {
      return Optional.empty();
    }
    Path file = settings.authDetails().get();
    try (InputStream companion = Files.newInputStream(file);
        InputStream unpacked = Content.of(companion, settings.maxExpansion(), uncounted -> { })) {
      return Optional.of(AuthDetails.read(file.toString(), new ByteWindow(unpacked), settings, ready::add));
    } catch (UnusableInputException unusable) {
      throw new UnusableInputException(
          unusable.field().orElse(""), "cannot be read with its companion, which " + unusable.getMessage());
    } catch (IOException unreadable) {
      throw new UnusableInputException("cannot be read with its companion, which cannot be opened or read");
    }
  }

  @Override
  public void close() throws IOException {
    ended = true;
    content.orElse(in).close(); // what unpacks has memory outside the heap
  }
}
