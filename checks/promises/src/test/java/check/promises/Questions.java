package check.promises;

import dev.mfacodes.assertj.MfaAssertions;
import dev.mfacodes.classify.Attempts;
import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.DistinctUsers;
import dev.mfacodes.classify.Fatigue;
import dev.mfacodes.classify.Freshness;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.MfaSummary;
import dev.mfacodes.classify.RegistrationSummary;
import dev.mfacodes.classify.RunningSummary;
import dev.mfacodes.classify.UnknownValue;
import dev.mfacodes.cli.CommandDoor;
import dev.mfacodes.conformance.ConformanceCase;
import dev.mfacodes.conformance.ConformanceCases;
import dev.mfacodes.conformance.Score;
import dev.mfacodes.duckdb.MfaFunctions;
import dev.mfacodes.mappings.Amr;
import dev.mfacodes.mappings.Answer;
import dev.mfacodes.mappings.Asim;
import dev.mfacodes.mappings.Attack;
import dev.mfacodes.mappings.CatalogueTable;
import dev.mfacodes.mappings.Classified;
import dev.mfacodes.mappings.Ecs;
import dev.mfacodes.mappings.Mappings;
import dev.mfacodes.mappings.Ocsf;
import dev.mfacodes.mappings.Wording;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.Catalogue;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import dev.mfacodes.read.EventReader;
import dev.mfacodes.read.EventVisitor;
import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.ReadResult;
import dev.mfacodes.read.SignInEvent;
import dev.mfacodes.sketch.SketchedUsers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is asked of the library: each question by its name. Whoever asks makes all that the answer needs. */
final class Questions {

  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final Instant AS_OF = Instant.parse("2026-02-01T00:00:00Z");

  /** Made by the first class that is asked for them and not before, and looked up by all threads at the same time. */
  private final List<ResultCode> codes = Stream.of("SUCCESS_NO_PIN", "Phone Unreachable", "success no pin", "nothing")
      .map(ResultCode::new).toList();

  private final List<StatusText> statuses = Stream.of(
      "MFA denied; user declined the authentication", "MFA requirement satisfied by claim in the token",
      "MFA denied; x").map(StatusText::new).toList();

  private final List<MethodName> methods =
      Stream.of("Mobile app notification", "PhoneAppOTP", "Carrier pigeon").map(MethodName::new).toList();

  private final List<ErrorCode> errors = List.of(new ErrorCode("AADSTS50074: x", false), new ErrorCode("500121", true));

  private final Map<String, Callable<Object>> all = new LinkedHashMap<>();
  private List<ResultCode> everyCode = List.of();
  private List<MethodName> everyMethod = List.of();

  /**
   * The questions.
   *
   * @param exports files to read
   * @param database whether a database of each thread's own is asked, too, which takes longer than all else
   */
  Questions(List<Path> exports, boolean database) {
    all.put("codes that all share", () -> codes.stream().map(code -> code.listed() + " " + code).toList());
    all.put("statuses that all share", () -> statuses.stream()
        .map(text -> text.listed() + " " + text.prefix() + text.label() + text).toList());
    all.put("methods that all share", () -> methods.stream().map(name -> name.listed() + " " + name).toList());
    all.put("errors that all share", () -> errors.stream().map(code -> code.listed() + " " + code.number()).toList());
    all.put("spellings that all share", () -> everyCode().stream().map(code -> code.listed() + " " + code).toList());
    all.put("names that all share", () -> everyMethod().stream().map(name -> name.listed() + " " + name).toList());
    all.put("version", Catalogue::version);
    for (Language language : Language.values()) {
      words(language);
    }
    all.put("languages", () -> Stream.of("nl-BE", "en", "de", "tr").map(tag ->
        Texts.in(Locale.forLanguageTag(tag)).title(SignInError.values()[0])).toList());
    all.put("spellings", Questions::spellings);
    all.put("conformance cases", () -> ConformanceCases.all().stream().map(Questions::classified).toList());
    all.put("their records, one by one", () -> ConformanceCases.all().stream()
        .map(one -> ExportReader.standard().record(Exports.json(one.record()), one.id()))
        .map(result -> result instanceof ReadResult.SignInFound found
            ? found + found.signIn().toWire().toString()
            : result)
        .toList());
    all.put("their events", Questions::events);
    all.put("their summary", () -> Described.fully(summary()));
    all.put("a summary in order", Questions::inOrder);
    all.put("prompt bombing", () -> Described.fully(Fatigue.of(summary().attempts(), new Fatigue.Rule(WINDOW, 1))));
    all.put("score", () -> {
      Score score = Score.of(List.of(Map.of("id", ConformanceCases.all().get(0).id(), "mfa", "x")));
      return List.of(score.cases(), score.axes(), score.disagreements(), score.unanswered().size());
    });
    all.put("mappings", Questions::mappings);
    all.put("catalogue tables", () -> Described.fully(List.of(CatalogueTable.codes(), CatalogueTable.spellings())));
    all.put("sketch", Questions::sketched);
    all.put("schema", () -> Described.fully(List.of(SignIn.wireType(), UserRegistration.wireType())));
    all.put("assertion", Questions::assertion);
    if (database) {
      all.put("database", Questions::database);
    }
    all.put("command", () -> CommandDoor.run(InputStream.nullInputStream(), "explain", "500121", "--lang", "nl").out());
    for (Path export : exports) {
      reading(export);
    }
  }

  /** The same objects for all threads, which nobody looked up before; many, since the moment to meet in is short. */
  private synchronized List<ResultCode> everyCode() {
    if (everyCode.isEmpty()) {
      everyCode = IntStream.range(0, 40).boxed()
          .flatMap(time -> Stream.of(MfaResultCode.values()).map(code -> new ResultCode(code.name()))).toList();
    }
    return everyCode;
  }

  private synchronized List<MethodName> everyMethod() {
    if (everyMethod.isEmpty()) {
      everyMethod = IntStream.range(0, 100).boxed()
          .flatMap(time -> Stream.of(AuthenticationMethod.values()).map(method -> new MethodName(method.name())))
          .toList();
    }
    return everyMethod;
  }

  Map<String, Callable<Object>> all() {
    return all;
  }

  private void words(Language language) {
    List<List<? extends Term>> terms = List.of(List.of(MfaResultCode.values()), List.of(MfaStatus.values()),
        List.of(SignInError.values()), List.of(AuthenticationMethod.values()));
    for (int i = 0; i < terms.size(); i++) {
      List<? extends Term> some = terms.get(i);
      all.put("words in " + language + ", " + i, () -> some.stream()
          .map(term -> words(Texts.in(language), term)).toList());
    }
    all.put("descriptions in " + language, () -> List.of(
        Texts.in(language).describe(ResultCode.of("X")), Texts.in(language).describe(ErrorCode.of(50074)),
        Texts.in(language).describe(MethodName.of("X")), Texts.in(language).describe(StatusText.of("MFA denied; x"))));
  }

  private static String words(Texts texts, Term term) {
    return texts.title(term) + texts.description(term)
        + Stream.of(Audience.values()).map(audience -> texts.advice(term, audience).orElse("-")).toList();
  }

  private static List<String> spellings() {
    return CatalogueTable.spellings().rows().stream().map(row -> String.valueOf(row.get(row.size() - 1)))
        .map(text -> ResultCode.of(text) + " " + StatusText.of(text) + ErrorCode.of(text) + MethodName.of(text)
            + text(Classifier.classify(StatusText.of(text))))
        .toList();
  }

  /** Empty for a registration. */
  private static Optional<Classification> answer(ConformanceCase one) {
    return one.signIn().map(Classifier::classify).or(() -> one.activityReportRow().map(Classifier::classify));
  }

  /** What its own text leaves out, too. */
  private static String text(Classification answer) {
    return answer + " " + answer.methodName() + answer.requiredBy() + answer.alternatives() + answer.term()
        + answer.statusText();
  }

  private static String classified(ConformanceCase one) {
    return one.id() + answer(one).map(Questions::text).orElse("")
        + one.signIn().map(signIn -> Classifier.classify(signIn, new Freshness(AS_OF, WINDOW)).toString()).orElse("")
        + one.signIn().map(UnknownValue::in).map(Object::toString).orElse("");
  }

  private static List<MfaEvent> events() {
    List<MfaEvent> events = new ArrayList<>();
    for (ConformanceCase one : ConformanceCases.all()) {
      one.signIn().ifPresent(signIn -> events.add(MfaEvent.of(signIn, Classifier.classify(signIn))));
      one.activityReportRow().ifPresent(row ->
          events.add(MfaEvent.of(row, Optional.of(AS_OF), Classifier.classify(row))));
    }
    return events;
  }

  /** Put together of three parts. */
  private static MfaSummary summary() {
    List<MfaEvent> events = events();
    Attempts attempts = Attempts.none(WINDOW);
    for (int part = 0; part < 3; part++) {
      Attempts.Builder builder = Attempts.builder(WINDOW);
      for (int i = part; i < events.size(); i += 3) {
        builder.add(events.get(i));
      }
      attempts = attempts.merge(builder.build());
    }
    return MfaSummary.of(attempts, new MfaSummary.Settings(AS_OF, ZoneOffset.UTC, DistinctUsers::exact));
  }

  private static String inOrder() {
    RunningSummary running = RunningSummary.of(new RunningSummary.Settings(
        WINDOW, WINDOW, Optional.of(AS_OF), ZoneOffset.UTC, SketchedUsers.standard()));
    events().forEach(running::add);
    return Described.fully(running.finish());
  }

  private static List<String> mappings() {
    List<String> answers = new ArrayList<>(List.of(Mappings.version(), Ocsf.version(), Ecs.version(), Asim.version(),
        Amr.version(), Wording.title("USER_DECLINED", "nl"), Wording.explain("50074", "en")));
    for (AuthenticationMethod method : AuthenticationMethod.values()) {
      answers.add(Amr.of(method) + " " + Ocsf.factorType(method) + Asim.logonMethod(method));
    }
    for (ConformanceCase one : ConformanceCases.all()) {
      answer(one).ifPresent(answer -> answers.add(Ocsf.status(answer.signIn()) + " " + Ocsf.isMfa(answer.mfa())
          + Ocsf.statusDetail(answer.mfa()) + Ocsf.factorType(answer) + Ecs.outcome(answer.signIn())
          + Ecs.eventType(answer.signIn()) + Ecs.reason(answer.mfa()) + Asim.result(answer.signIn())
          + Asim.logonMethod(answer) + answer.signals().stream().map(Attack::of).toList()));
      one.signIn().ifPresent(signIn ->
          answers.add(Classified.of(signIn, List.of()).toString() + List.of(Answer.values())));
    }
    return answers;
  }

  private static String sketched() {
    DistinctUsers users = SketchedUsers.standard().get();
    for (int i = 0; i < 2_000; i++) {
      users.add("user" + i % 1_500);
    }
    return users + " " + users.count();
  }

  private static String assertion() {
    SignIn signIn = ConformanceCases.all().stream().flatMap(one -> one.signIn().stream()).findFirst().orElseThrow();
    try {
      MfaAssertions.assertThat(signIn).isPending();
      return "holds";
    } catch (AssertionError told) {
      return told.getMessage();
    }
  }

  private static String database() throws SQLException {
    Properties one = new Properties();
    one.setProperty("threads", "1"); // of the database's own
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", one);
        Statement statement = connection.createStatement()) {
      MfaFunctions.register(connection);
      try (ResultSet row = statement.executeQuery("SELECT mfa_outcome(500121, 'MFA denied; user declined the"
          + " authentication', NULL) || mfa_title('USER_DECLINED', 'nl') || (SELECT count(*) FROM mfa_codes)")) {
        row.next();
        return row.getString(1);
      }
    }
  }

  /** A way to read events. */
  @FunctionalInterface
  private interface Reading {

    void read(EventReader reader, EventVisitor visitor) throws IOException;
  }

  private static List<String> eventsOf(Reading reading) throws IOException {
    List<String> events = new ArrayList<>();
    reading.read(EventReader.of(ExportReader.standard()), new EventVisitor() {

      @Override
      public void signIn(SignInEvent event) {
        events.add(Described.fully(event));
      }

      @Override
      public void other(ReadResult result) {
        events.add(Described.fully(result));
      }
    });
    return events;
  }

  private void reading(Path export) {
    String name = export.getFileName().toString();
    all.put("models of " + name, () -> {
      try (Stream<ReadResult> results = ExportReader.standard().read(export)) {
        return results.map(Described::fully).toList();
      }
    });
    all.put("events of " + name, () -> eventsOf((reader, visitor) -> reader.read(export, 2, visitor)));
    all.put("stream of " + name, () -> eventsOf(
        (reader, visitor) -> reader.read(new ByteArrayInputStream(Files.readAllBytes(export)), name, visitor)));
    all.put("record of " + name, () -> Described.fully(ExportReader.standard().record(Files.readString(export), name)));
    all.put("registrations of " + name, () -> {
      RegistrationSummary.Builder registrations = RegistrationSummary.builder();
      try (Stream<ReadResult> results = ExportReader.standard().read(export)) {
        results.forEach(result -> {
          if (result instanceof ReadResult.RegistrationFound found) {
            registrations.add(found.registration());
          }
        });
      }
      return Described.fully(registrations.build());
    });
  }
}
