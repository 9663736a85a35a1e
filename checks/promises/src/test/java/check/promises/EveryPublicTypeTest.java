package check.promises;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.assertj.MfaFixtures;
import dev.mfacodes.classify.Attempts;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.Fatigue;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.cli.spi.FurtherCommand;
import dev.mfacodes.conformance.ConformanceCases;
import dev.mfacodes.conformance.Score;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.read.EventReader;
import dev.mfacodes.read.EventVisitor;
import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.ReadResult;
import dev.mfacodes.read.SignInEvent;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** No public type says anything of a person: in what it shows of itself or throws, in a log or on a console. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EveryPublicTypeTest {

  /** Words of a caller's own, and why: none of them comes from a record where the library itself is the caller. */
  private static final Map<String, String> TOLD_BY_CALLERS = Map.ofEntries(
      entry("dev.mfacodes.read.Position", "names an input, as the caller does"),
      entry("dev.mfacodes.read.ExportReader.read/1", "the name of an input"),
      entry("dev.mfacodes.read.ExportReader.record/1", "the name of an input"),
      entry("dev.mfacodes.read.EventReader.read/1", "the name of an input"),
      entry("dev.mfacodes.model.schema.WireException", "names a property and kinds of values"),
      entry("dev.mfacodes.model.schema.WireProperty", "a name of the schema"),
      entry("dev.mfacodes.model.schema.WireType$Scalar", "documented values of the schema"),
      entry("dev.mfacodes.mappings.CatalogueTable", "the catalogue as a table"),
      entry("dev.mfacodes.mappings.CatalogueTable$Column", "a name of that table"),
      entry("dev.mfacodes.conformance.ConformanceCase", "a made-up case"),
      entry("dev.mfacodes.conformance.Disagreement", "about a made-up case"));

  /** README: with addresses and long numbers masked. */
  private static final Set<String> SHOW_NAMES = Set.of("dev.mfacodes.assertj.AbstractMeaningAssert.wasRequiredBy");

  private static final List<Class<?>> TYPES = PublishedTypes.all();

  private Connection database;
  private Pool pool;
  private Maker maker;
  private Walk walk;
  private Listening heard;

  @BeforeAll
  void walk(@TempDir Path folder) throws IOException, SQLException {
    Exports exports = new Exports(property -> Marks.EVERYTHING, column -> Marks.EVERYTHING);
    Path file = Files.writeString(folder.resolve("marked.json"), Exports.json(exports.signIns()));
    pool = new Pool(8, 7);
    maker = new Maker(pool, file, Exports.json(exports.signIn()));
    database = DriverManager.getConnection("jdbc:duckdb:");
    maker.give(Connection.class, database);
    maker.give(ResultSet.class, rows(Exports.json(exports.signIn())));
    try (Listening listening = Listening.begin()) {
      for (Path export : Exports.all(exports.write(folder), Exports.writeBroken(folder)).toList()) {
        read(export);
      }
      pool.add(Score.of(answers()));
      pool.add(prompts().suspicions());
      ServiceLoader.load(FurtherCommand.class).forEach(pool::add);
      walk = new Walk(pool, maker, TOLD_BY_CALLERS.keySet(), SHOW_NAMES);
      walk.through(TYPES);
      heard = listening;
    }
  }

  @AfterAll
  void close() throws SQLException {
    database.close();
  }

  private ResultSet rows(String json) throws SQLException {
    PreparedStatement query = database.prepareStatement("SELECT ? FROM range(3)");
    query.setString(1, json);
    return query.executeQuery();
  }

  private void read(Path export) throws IOException {
    try (Stream<ReadResult> results = ExportReader.standard().read(export)) {
      results.forEach(pool::add);
    }
    EventReader.of(ExportReader.standard()).read(export, new EventVisitor() {

      @Override
      public void signIn(SignInEvent event) {
        pool.add(event);
      }

      @Override
      public void other(ReadResult result) {
        pool.add(result);
      }
    });
  }

  /** Of an implementation that says what it was asked about, which is personal. */
  private static List<Map<String, Object>> answers() {
    return ConformanceCases.all().stream().limit(50).map(one -> Map.<String, Object>of(
        "id", one.id(), "case", one.id(), "mfa", Marks.EVERYTHING, "signIn", Marks.EVERYTHING,
        "method", List.of(Marks.EVERYTHING))).toList();
  }

  /** Of one user, who was asked until it was too much. */
  private static Fatigue prompts() {
    Attempts.Builder attempts = Attempts.builder(Duration.ofMinutes(10));
    for (int minute = 0; minute < 6; minute++) {
      SignIn signIn = SignIn.builder()
          .userPrincipalName(Marks.EVERYTHING)
          .createdDateTime(Instant.parse("2026-01-31T08:00:00Z").plusSeconds(60L * minute))
          .addAuthenticationDetails(MfaFixtures.denied("MFA denied; user declined the authentication"))
          .build();
      attempts.add(MfaEvent.of(signIn, Classifier.classify(signIn)));
    }
    return Fatigue.of(attempts.build(), new Fatigue.Rule(Duration.ofMinutes(10), 5));
  }

  @Test
  void nothing_that_is_shown_or_thrown_holds_a_mark() {
    assertThat(walk.findings()).isEmpty();
  }

  @Test
  void every_type_that_has_objects_was_met() {
    assertThat(TYPES).hasSizeGreaterThan(130);
    assertThat(TYPES.stream().filter(type -> hasObjects(type) && !pool.has(type) && !maker.implemented(type)))
        .as("types of which the walk has no object").isEmpty();
  }

  @Test
  void every_door_and_method_was_called_but_those_that_take_what_is_sparks() {
    assertThat(walk.notCalled()).allSatisfy(method -> assertThat(method).contains("(org.apache.spark."));
  }

  @Test
  void nothing_is_logged_or_printed() {
    assertThat(heard.logged()).isEmpty();
    assertThat(heard.printed()).isEmpty();
  }

  @Test
  void the_walk_is_long_enough_to_mean_something() {
    assertThat(walk.looked()).isGreaterThan(1_000);
  }

  /** Types that only hold functions or constants have none, nor have annotations. */
  private static boolean hasObjects(Class<?> type) {
    boolean holder = !type.isInterface() && type.getConstructors().length == 0
        && Arrays.stream(type.getDeclaredMethods()).allMatch(method ->
            Modifier.isStatic(method.getModifiers()) || !Modifier.isPublic(method.getModifiers()));
    return !holder && !type.isAnnotation();
  }
}
