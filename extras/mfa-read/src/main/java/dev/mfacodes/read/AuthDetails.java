package dev.mfacodes.read;

import dev.mfacodes.model.schema.WireType;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.read.csv.CsvRows;
import dev.mfacodes.read.input.ByteWindow;
import dev.mfacodes.read.input.Place;
import dev.mfacodes.read.input.UnusableInputException;
import dev.mfacodes.read.input.UnusableRecordException;
import dev.mfacodes.read.shape.Conformer;
import dev.mfacodes.read.shape.Folded;
import dev.mfacodes.read.shape.Names;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The steps of sign-ins, from the file beside a portal's download. Holds the ids of one such file, and each different
 * step once. Its full header was not found anywhere; the columns needed are those that are known (B).
 */
final class AuthDetails {

  private static final Names NAMES = new Names(step())
      .also("Date", "authenticationStepDateTime")
      .also("Requirement", "authenticationStepRequirement")
      .also("Authentication requirement", "authenticationStepRequirement")
      .also(Columns.RESULT_DETAIL, "authenticationStepResultDetail");

  /** The steps of one request, and where the first of them is. */
  private record Steps(Place place, List<Map<String, @Nullable Object>> steps) {}

  private final String name;
  private final Map<String, Steps> byId = new LinkedHashMap<>();

  private AuthDetails(String name) {
    this.name = name;
  }

  private static WireType.ObjectOf step() {
    return SignIn.wireType().properties().stream()
        .filter(property -> property.name().equals("authenticationDetails"))
        .map(property -> (WireType.ObjectOf) ((WireType.ListOf) property.type()).element())
        .findFirst()
        .orElseThrow();
  }

  /** Whether the names show such a file. */
  static boolean fits(CsvHeader header) {
    return header.has(PortalColumn.REQUEST_ID)
        && (header.has(Columns.RESULT_DETAIL) || (header.has(Columns.METHOD) && header.has(Columns.SUCCEEDED)));
  }

  /**
   * Reads the file.
   *
   * @param problems takes what is wrong with single rows
   */
  static AuthDetails read(String name, ByteWindow window, Settings settings, Consumer<ReadResult> problems)
      throws IOException {
    CsvRows rows = new CsvRows(window, settings.csvRecordBytes());
    CsvHeader header = CsvHeader.of(rows.header(), settings.columns());
    if (!fits(header)) {
      throw header.lacks(Columns.RESULT_DETAIL, Columns.RESULT_DETAIL + " beside Request ID");
    }
    AuthDetails details = new AuthDetails(name);
    Conformer conformer = new Conformer(NAMES, settings.zone(), true);
    Map<Map<String, @Nullable Object>, Map<String, @Nullable Object>> pool = new HashMap<>();
    for (Optional<Place> place = rows.next(); place.isPresent(); place = rows.next()) {
      try {
        details.add(place.get(), header, rows, conformer, pool);
      } catch (UnusableRecordException unusable) {
        problems.accept(new ReadResult.Problem(
            Position.of(name, place.get()), ReadResult.Scope.RECORD, unusable.field(), unusable.getMessage()));
      }
    }
    return details;
  }

  private void add(
      Place place,
      CsvHeader header,
      CsvRows rows,
      Conformer conformer,
      Map<Map<String, @Nullable Object>, Map<String, @Nullable Object>> pool) throws UnusableRecordException {
    List<String> fields = CsvSource.fitted(header, rows);
    if (fields.stream().allMatch(String::isBlank)) {
      return;
    }
    String id = key(fields.get(header.at(PortalColumn.REQUEST_ID.header()).orElseThrow()));
    if (id.isEmpty()) {
      throw new UnusableRecordException(PortalColumn.REQUEST_ID.header(), "is empty");
    }
    Map<String, @Nullable Object> step = CsvHeader.named(names(header), fields, new ArrayList<>());
    step.remove(PortalColumn.REQUEST_ID.header());
    conformer.conform(step, new ArrayList<>());
    byId.computeIfAbsent(id, first -> new Steps(place, new ArrayList<>(2))).steps()
        .add(pool.computeIfAbsent(step, same -> same));
  }

  /** The names that columns go by, where the caller gave them others. */
  private static List<String> names(CsvHeader header) {
    List<String> names = new ArrayList<>(header.names());
    names.replaceAll(name -> {
      String key = header.keys().get(names.indexOf(name));
      return Columns.isKnown(key) && !Folded.name(name).endsWith("utc") ? Columns.called(key) : name;
    });
    return names;
  }

  private static String key(String id) {
    return Folded.stripped(id).toLowerCase(Locale.ROOT);
  }

  /** The steps of a request, once. */
  Optional<List<Map<String, @Nullable Object>>> stepsOf(String id) {
    return Optional.ofNullable(byId.remove(key(id))).map(Steps::steps);
  }

  /** Says which steps have no sign-in. */
  void tellUnused(Consumer<ReadResult> results) {
    byId.values().forEach(steps -> results.accept(new ReadResult.Problem(
        Position.of(name, steps.place()), ReadResult.Scope.RECORD, Optional.of(PortalColumn.REQUEST_ID.header()),
        "steps of a sign-in that is not in the other file: " + steps.steps().size())));
    byId.clear();
  }

  /** That such a file was given in place of the other. */
  static UnusableInputException alone() {
    return new UnusableInputException(
        "holds the steps of sign-ins, but not the sign-ins: give it as the companion (--auth-details) of their file");
  }
}
