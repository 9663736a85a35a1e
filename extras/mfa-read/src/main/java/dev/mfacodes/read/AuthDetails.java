package dev.mfacodes.read;

import dev.mfacodes.model.schema.WireType;
import dev.mfacodes.model.signin.SignIn;
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

  private static final String STEPS = "authenticationDetails";

  private static final Names NAMES = new Names(step())
      .also("Date", "authenticationStepDateTime")
      .also("Requirement", "authenticationStepRequirement")
      .also("Authentication requirement", "authenticationStepRequirement")
      .also(Columns.RESULT_DETAIL, "authenticationStepResultDetail");

  /** A step, and the names in it that had two values. */
  private record Step(Map<String, @Nullable Object> properties, List<String> conflicts) {}

  /** The steps of one request. */
  private static final class Steps {

    private final Place first;
    private final List<Step> steps = new ArrayList<>(2);
    private boolean used;

    Steps(Place first) {
      this.first = first;
    }
  }

  private final String name;
  private final CsvTable table;
  private final List<String> names;
  private final int id;
  private final Map<String, Steps> byId = new LinkedHashMap<>();

  private AuthDetails(String name, CsvTable table) {
    this.name = name;
    this.table = table;
    this.names = table.header().names(AuthDetails::known);
    this.id = names.indexOf(PortalColumn.REQUEST_ID.header());
  }

  private static Optional<String> known(String key) {
    return PortalColumn.named(key).map(PortalColumn::header)
        .or(() -> Optional.of(key).filter(Columns::isKnown).map(Columns::called));
  }

  private static WireType.ObjectOf step() {
    return SignIn.wireType().properties().stream()
        .filter(property -> property.name().equals(STEPS))
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
    CsvTable table = new CsvTable(window, settings, column -> true);
    if (!fits(table.header())) {
      throw table.header().lacks(Columns.RESULT_DETAIL, Columns.RESULT_DETAIL + " beside Request ID");
    }
    AuthDetails details = new AuthDetails(name, table);
    details.readAll(new Conformer(NAMES, settings.zone(), true), problems);
    return details;
  }

  private void readAll(Conformer conformer, Consumer<ReadResult> problems) throws IOException {
    Map<Step, Step> pool = new HashMap<>();
    for (Optional<Place> place = table.next(); place.isPresent(); place = table.next()) {
      try {
        Optional<List<String>> fields = table.fields();
        if (fields.isPresent()) {
          Step step = step(fields.get(), conformer);
          Place first = place.get();
          byId.computeIfAbsent(id(fields.get()), request -> new Steps(first)).steps
              .add(pool.computeIfAbsent(step, same -> same));
        }
      } catch (UnusableRecordException unusable) {
        problems.accept(new ReadResult.Problem(
            Position.of(name, place.get()), ReadResult.Scope.RECORD, unusable.field(), unusable.getMessage()));
      }
    }
  }

  private String id(List<String> fields) throws UnusableRecordException {
    String key = key(fields.get(id));
    if (key.isEmpty()) {
      throw new UnusableRecordException(PortalColumn.REQUEST_ID.header(), "is empty");
    }
    return key;
  }

  private Step step(List<String> fields, Conformer conformer) throws UnusableRecordException {
    List<String> conflicts = new ArrayList<>();
    Map<String, @Nullable Object> step = CsvHeader.named(names, fields, conflicts);
    step.remove(PortalColumn.REQUEST_ID.header());
    conflicts.replaceAll(NAMES::path);
    conformer.conform(step, conflicts);
    return new Step(step, conflicts);
  }

  private static String key(String id) {
    return Folded.stripped(id).toLowerCase(Locale.ROOT);
  }

  /** Whether the file has a column of this name. */
  boolean hasNamed(String name) {
    return table.header().hasNamed(name);
  }

  /**
   * Adds the steps of a request to its sign-in.
   *
   * @param conflicts takes the paths of what had two values
   */
  void addTo(Map<String, @Nullable Object> signIn, String request, List<String> conflicts) {
    Steps found = byId.get(key(request));
    if (found == null) {
      return;
    }
    found.used = true;
    List<@Nullable Object> steps = new ArrayList<>();
    for (Step step : found.steps) {
      String path = STEPS + '[' + steps.size() + "].";
      step.conflicts().forEach(conflict -> conflicts.add(path + conflict));
      steps.add(step.properties());
    }
    signIn.put(STEPS, steps);
  }

  /** Says which steps have no sign-in. */
  void tellUnused(Consumer<ReadResult> results) {
    byId.values().stream().filter(steps -> !steps.used).forEach(steps -> results.accept(new ReadResult.Problem(
        Position.of(name, steps.first), ReadResult.Scope.RECORD, Optional.of(PortalColumn.REQUEST_ID.header()),
        "steps of a sign-in that is not in the other file: " + steps.steps.size())));
  }

  /** That such a file was given in place of the other. */
  static UnusableInputException alone() {
    return new UnusableInputException(
        "holds the steps of sign-ins, but not the sign-ins: give it as the companion (--auth-details) of their file");
  }
}
