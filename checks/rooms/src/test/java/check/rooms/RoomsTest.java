package check.rooms;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which room knows which. Arrows point one way; a new arrow is a decision, and is made here. */
final class RoomsTest {

  /** In the order of reading, without what all packages begin with: who stands here knows nobody further down. */
  private static final Map<String, Set<String>> KNOWS = Map.ofEntries(
      Map.entry("model.meaning", Set.of()),
      Map.entry("model.schema", Set.of()),
      Map.entry("model.wire", Set.of("model.schema")),
      Map.entry("model.code", Set.of("model.meaning")),
      Map.entry("model.signin", Set.of("model.code", "model.schema", "model.wire")),
      Map.entry("model.registration", Set.of("model.code", "model.meaning", "model.schema", "model.wire")),
      Map.entry("model.text", Set.of("model.code", "model.meaning", "model.registration")),
      Map.entry("classify", Set.of("model.code", "model.meaning", "model.registration", "model.signin")),
      Map.entry("sketch", Set.of("classify")),
      Map.entry("mappings", Set.of("classify", "model.code", "model.meaning", "model.signin", "model.text")),
      Map.entry("conformance", Set.of("classify", "model.code", "model.signin")),
      Map.entry("assertj", Set.of(
          "classify", "conformance", "model.code", "model.meaning", "model.schema", "model.signin")),
      Map.entry("read.input", Set.of()),
      Map.entry("read.json", Set.of("read.input")),
      Map.entry("read.csv", Set.of("read.input")),
      Map.entry("read.shape", Set.of("model.schema", "read.input", "read.json")),
      Map.entry("read.scan", Set.of("model.schema", "read.input")),
      Map.entry("read.bind", Set.of("model.schema", "read.scan", "read.shape")),
      Map.entry("read.partial", Set.of(
          "classify", "model.schema", "model.signin", "read.input", "read.scan", "read.shape")),
      Map.entry("read", Set.of(
          "classify", "model.code", "model.registration", "model.schema", "model.signin", "read.bind", "read.csv",
          "read.input", "read.json", "read.partial", "read.scan", "read.shape")),
      Map.entry("duckdb", Set.of("classify", "mappings", "model.code", "model.signin", "model.text", "read")),
      Map.entry("spark", Set.of(
          "classify", "mappings", "model.code", "model.meaning", "model.registration", "model.schema",
          "model.signin", "model.text", "read")),
      Map.entry("cli.spi", Set.of("model.text")),
      Map.entry("cli", Set.of(
          "classify", "cli.spi", "conformance", "mappings", "model.code", "model.meaning", "model.registration",
          "model.schema", "model.signin", "model.text", "read", "sketch")),
      Map.entry("sql", Set.of("cli.spi", "duckdb", "model.text")));

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([a-z.]+);");
  private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([a-z]+(?:\\.[a-z]+)+)\\.[A-Z]");

  @Test
  void every_room_knows_the_rooms_it_may_know_and_no_other() throws IOException {
    assertThat(known()).isEqualTo(new TreeMap<>(KNOWS));
  }

  @Test
  void no_arrows_lead_back_to_where_they_began() {
    slices().matching("dev.mfacodes.(**)").should().beFreeOfCycles().check(Published.CLASSES);
  }

  private static Map<String, Set<String>> known() throws IOException {
    Map<String, Set<String>> known = new TreeMap<>();
    for (JavaClass each : Published.CLASSES) {
      Set<String> rooms = known.computeIfAbsent(each.getPackageName(), first -> new TreeSet<>());
      each.getDirectDependenciesFromSelf().stream()
          .map(arrow -> arrow.getTargetClass().getBaseComponentType().getPackageName())
          .forEach(rooms::add);
    }
    for (Path source : Published.sources()) {
      addImports(Files.readString(source), known);
    }
    Map<String, Set<String>> ours = new TreeMap<>();
    known.forEach((room, rooms) -> ours.put(shortName(room), rooms.stream()
        .filter(target -> isOurs(target) && !target.equals(room))
        .map(RoomsTest::shortName)
        .collect(Collectors.toCollection(TreeSet::new))));
    return ours;
  }

  /** Classes do not show from whom they have a constant, or to what they cast. */
  private static void addImports(String source, Map<String, Set<String>> known) {
    Matcher room = PACKAGE.matcher(source);
    Matcher imports = IMPORT.matcher(source);
    while (room.find()) {
      imports.results().forEach(one ->
          known.computeIfAbsent(room.group(1), first -> new TreeSet<>()).add(one.group(1)));
    }
  }

  /** Also what is never published, and nobody here may know. */
  private static boolean isOurs(String packageName) {
    return packageName.startsWith(Published.ROOT) || packageName.startsWith("check.");
  }

  private static String shortName(String packageName) {
    return packageName.replace(Published.ROOT, "");
  }
}
