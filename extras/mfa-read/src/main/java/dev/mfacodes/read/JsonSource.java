package dev.mfacodes.read;

import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.read.input.ByteWindow;
import dev.mfacodes.read.input.Place;
import dev.mfacodes.read.input.UnusableRecordException;
import dev.mfacodes.read.json.JsonObjects;
import dev.mfacodes.read.json.JsonSplitter;
import dev.mfacodes.read.json.Piece;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The records of a JSON input, each recognised by itself. */
final class JsonSource implements Source {

  private final String name;
  private final Settings settings;
  private final ByteWindow window;
  private final JsonSplitter splitter;
  private final @Nullable ModelLane models;
  private final Records records;
  private final Set<ExportFormat> seen = EnumSet.noneOf(ExportFormat.class);

  private JsonSource(
      String name, ByteWindow window, Settings settings, JsonSplitter splitter, @Nullable ModelLane models) {
    this.name = name;
    this.settings = settings;
    this.window = window;
    this.splitter = splitter;
    this.models = models;
    this.records = new Records(settings, false);
  }

  /**
   * Records whose models are asked for.
   *
   * @param quick whether there is a lane for those that can go by it
   */
  static JsonSource ofModels(String name, ByteWindow window, Settings settings, boolean quick) {
    if (!quick) {
      return new JsonSource(name, window, settings, new JsonSplitter(window, settings.jsonRecordBytes()), null);
    }
    ModelLane lane = new ModelLane(name, window, settings.jsonRecordBytes());
    return new JsonSource(name, window, settings, new JsonSplitter(window, settings.jsonRecordBytes(), lane), lane);
  }

  /** Records that go out by a lane where they can. */
  static JsonSource ofEvents(String name, ByteWindow window, Settings settings, EventLane lane) {
    return new JsonSource(
        name, window, settings, new JsonSplitter(window, settings.jsonRecordBytes(), lane), null);
  }

  /** The same of a part of an input of lines. */
  static JsonSource ofLines(String name, ByteWindow part, Settings settings, EventLane lane) {
    return new JsonSource(
        name, part, settings, JsonSplitter.ofLines(part, settings.jsonRecordBytes(), lane), null);
  }

  /** The line that was read last. */
  long line() {
    return splitter.line();
  }

  /** Whether there was a page that could have named a next one. */
  boolean hadPages() {
    return splitter.hadPages();
  }

  @Override
  public boolean readOn(Consumer<ReadResult> results) throws IOException {
    Optional<Piece> next = splitter.next();
    if (next.isEmpty()) {
      if (splitter.hasNextPage()) {
        Place end = new Place(splitter.line(), OptionalLong.empty(), window.offset());
        results.accept(Remarks.nextPage(Position.of(name, end)));
      }
      return false;
    }
    if (next.get() instanceof Piece.Taken && models != null) {
      results.accept(models.found());
      return true;
    }
    Position position = Position.of(name, next.get().place());
    if (next.get() instanceof Piece.Bytes bytes) {
      read(position, bytes, results);
    } else if (next.get() instanceof Piece.Broken broken) {
      results.accept(new ReadResult.Problem(position, ReadResult.Scope.RECORD, Optional.empty(), broken.reason()));
    }
    return true;
  }

  private void read(Position position, Piece.Bytes bytes, Consumer<ReadResult> results) {
    try {
      List<String> conflicts = new ArrayList<>();
      Map<String, @Nullable Object> record = JsonObjects.read(bytes, conflicts);
      Recognition recognised = recognised(record, settings);
      ReadResult.Found found = records.read(position, recognised.format(), record, conflicts);
      if (models != null) {
        models.open(recognised.format());
      }
      if (seen.add(recognised.format())) {
        results.accept(Remarks.format(position, recognised));
      }
      results.accept(found);
    } catch (UnusableRecordException unusable) {
      results.accept(problem(position, unusable));
    }
  }

  /** One record by itself. */
  static ReadResult record(String json, String name, Settings settings) {
    Position position = Position.of(name, Place.START);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    Optional<SignIn> signIn = settings.format().isEmpty() ? Binders.signIn(bytes) : Optional.empty();
    if (signIn.isPresent()) {
      return new ReadResult.SignInFound(position, ExportFormat.GRAPH, List.of(), signIn.get());
    }
    try {
      List<String> conflicts = new ArrayList<>();
      Map<String, @Nullable Object> record =
          JsonObjects.read(new Piece.Bytes(Place.START, bytes, 0, bytes.length, List.of()), conflicts);
      ExportFormat format = recognised(record, settings).format();
      return new Records(settings, false).read(position, format, record, conflicts);
    } catch (UnusableRecordException unusable) {
      return problem(position, unusable);
    }
  }

  private static Recognition recognised(Map<String, @Nullable Object> record, Settings settings) {
    return settings.format()
        .map(forced -> new Recognition(forced, "as the caller says"))
        .orElseGet(() -> Recognition.of(record));
  }

  private static ReadResult.Problem problem(Position position, UnusableRecordException unusable) {
    return new ReadResult.Problem(position, ReadResult.Scope.RECORD, unusable.field(), unusable.getMessage());
  }
}
