package check.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mfacodes.classify.Alternative;
import dev.mfacodes.classify.Attempts;
import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.Count;
import dev.mfacodes.classify.DistinctUsers;
import dev.mfacodes.classify.Fatigue;
import dev.mfacodes.classify.Freshness;
import dev.mfacodes.classify.LeftOut;
import dev.mfacodes.classify.MethodFigures;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.MfaSummary;
import dev.mfacodes.classify.PolicyFigures;
import dev.mfacodes.classify.Ratio;
import dev.mfacodes.classify.RegistrationSummary;
import dev.mfacodes.classify.RunningSummary;
import dev.mfacodes.classify.UnknownValue;
import dev.mfacodes.conformance.Axis;
import dev.mfacodes.conformance.ConformanceCase;
import dev.mfacodes.conformance.ConformanceCases;
import dev.mfacodes.conformance.Disagreement;
import dev.mfacodes.conformance.Score;
import dev.mfacodes.mappings.CatalogueTable;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.MfaOutcome;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SkippedWhy;
import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.schema.WireException;
import dev.mfacodes.model.schema.WireProperty;
import dev.mfacodes.model.schema.WireType;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.AuthenticationResult;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.sketch.SketchedUsers;
import dev.mfacodes.spark.CollectedSignIns;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One value of each public type that can be serialized. Always the same ones: kept files hold them. */
final class Forms {

  /** A factory of a user's own; a lambda would be serialized by names that a compiler makes up. */
  private enum Exactly implements DistinctUsers.Factory {
    COUNTED;

    @Override
    public DistinctUsers get() {
      return DistinctUsers.exact();
    }
  }

  private static final Instant TIME = Instant.parse("2026-01-31T09:00:00Z");
  private static final Duration WINDOW = Duration.ofMinutes(10);

  private final Map<String, Object> values = new LinkedHashMap<>();

  private Forms() {}

  /** By the names of their types, and of their files. */
  static Map<String, Object> values() throws IOException {
    Forms forms = new Forms();
    forms.models();
    forms.answers();
    forms.figures();
    forms.extras();
    return forms.values;
  }

  static Path folder() {
    return Kept.folder().resolve("src/test/resources/serialised");
  }

  private void models() throws IOException {
    SignIn signIn = SignIn.fromWire(wire("SignIn"));
    addAll(signIn, ActivityReportRow.fromWire(wire("ActivityReportRow")),
        UserRegistration.fromWire(wire("UserRegistration")),
        signIn.status().orElseThrow(), signIn.authenticationDetails().get(1),
        signIn.authenticationRequirementPolicies().get(0), signIn.appliedConditionalAccessPolicies().get(0),
        signIn.authenticationContextClassReferences().get(0), signIn.authenticationProcessingDetails().get(0),
        signIn.sessionLifetimePolicies().get(0), signIn.mfaDetail().orElseThrow(), signIn.deviceDetail().orElseThrow(),
        signIn.location().orElseThrow(), signIn.location().orElseThrow().geoCoordinates().orElseThrow(),
        ErrorCode.of("AADSTS50074"), MethodName.of("Text message"), ResultCode.of("FAILED_PHONE_BUSY"),
        StatusText.of("MFA denied; user declined the authentication"), AuthenticationResult.DENIED,
        new MfaOutcome.Denied(DenialReason.USER_DECLINED), new MfaOutcome.Satisfied(SatisfiedHow.CLAIM_IN_TOKEN),
        new MfaOutcome.Skipped(SkippedWhy.LOCATION), new MfaOutcome.Pending(PendingFor.AWAITING_CODE),
        new MfaOutcome.NotReached(), new MfaOutcome.NotRequired(), new MfaOutcome.Undetermined());
    WireException notANumber = new WireException("status.errorCode", "is no number");
    notANumber.setStackTrace(new StackTraceElement[0]); // else the lines of this file would be kept
    WireType.Scalar text = new WireType.Scalar(WireType.Kind.TEXT, List.of("a", "b"));
    WireProperty property = new WireProperty("name", List.of("alias"), text);
    addAll(text, property, new WireType.ListOf(text), new WireType.ObjectOf(List.of(property)),
        notANumber);
  }

  private void answers() {
    Classification answer = Classifier.classify(signIn());
    addAll(answer, new Alternative(new MfaOutcome.Undetermined(), Alternative.Premise.USER_IN_STANDARD_MODE),
        new Freshness(TIME, WINDOW), MfaEvent.of(signIn(), answer),
        new UnknownValue(UnknownValue.Kind.STATUS_TEXT, "no such text"));
  }

  private void figures() {
    Attempts attempts = attempts();
    MfaSummary summary = MfaSummary.of(attempts, new MfaSummary.Settings(TIME, ZoneOffset.UTC, Exactly.COUNTED));
    Fatigue fatigue = Fatigue.of(attempts, new Fatigue.Rule(WINDOW, 2));
    RegistrationSummary registrations = RegistrationSummary.builder()
        .add(UserRegistration.builder().userPrincipalName("zoe@example.org").isMfaRegistered(true).build())
        .add(UserRegistration.builder().userPrincipalName("ann@example.org").isMfaRegistered(false).build())
        .build();
    RunningSummary running = RunningSummary.of(new RunningSummary.Settings(
        WINDOW, WINDOW, Optional.of(TIME), ZoneOffset.UTC, Exactly.COUNTED));
    events().forEach(running::add);
    Ratio ratio = new Ratio(1, 3, Map.of(LeftOut.values()[0], 2L));
    addAll(attempts, attempts.asOf(TIME).get(0), summary, summary.settings(), summary.figures(), running.finish(),
        fatigue, fatigue.rule(), fatigue.suspicions().get(0), registrations, registrations.join(summary), ratio,
        new Count(3, 2), new MethodFigures(ratio, 2, 1), new PolicyFigures(new Count(3, 2), ratio));
  }

  private void extras() {
    Map<String, Object> record = Map.of("id", "1");
    ConformanceCase one = new ConformanceCase(
        "case-1", "rule", "why", "graph", record, "{}", Map.of("mfa", "DENIED"));
    CatalogueTable.Column column = new CatalogueTable.Column("id", 60);
    addAll(one, new Disagreement(one, Axis.values()[0], "DENIED", "SATISFIED"),
        perfectScore(), column,
        new CatalogueTable(List.of(column), List.of(List.of("status/USER_DECLINED"))),
        new CollectedSignIns(attempts(), 2, 1));
    values.put("dev.mfacodes.sketch.SketchedUsers.standard", SketchedUsers.standard());
  }

  /** The only one that does not hold all the cases, of which there will be more. */
  private static Score perfectScore() {
    return Score.of(ConformanceCases.all().stream().map(one -> {
      Map<String, Object> answer = new HashMap<>(one.expected());
      answer.put("case", one.id());
      return answer;
    }).toList());
  }

  private static SignIn signIn() {
    return signIn(1);
  }

  private static SignIn signIn(int minute) {
    return SignIn.fromWire(Map.of(
        "id", "sign-in-" + minute, "correlationId", "attempt-" + minute, "userPrincipalName", "zoe@example.org",
        "createdDateTime", "2026-01-31T08:0" + minute + ":00Z", "isInteractive", true,
        "status", Map.of("errorCode", 500121),
        "appliedConditionalAccessPolicies", List.of(Map.of("displayName", "Require MFA", "result", "failure",
            "enforcedGrantControls", List.of("Mfa"))),
        "authenticationDetails", List.of(Map.of("authenticationMethod", "Mobile app notification", "succeeded", false,
            "authenticationStepResultDetail", "MFA denied; user declined the authentication"))));
  }

  static List<MfaEvent> events() {
    List<MfaEvent> events = new ArrayList<>();
    for (int minute = 1; minute < 4; minute++) {
      SignIn signIn = signIn(minute);
      events.add(MfaEvent.of(signIn, Classifier.classify(signIn)));
    }
    ActivityReportRow row = ActivityReportRow.builder().callResult(ResultCode.of("SUCCESS_WITH_PIN")).build();
    events.add(MfaEvent.of(row, Optional.of(TIME.minusSeconds(60)), Classifier.classify(row)));
    return events;
  }

  static Attempts attempts() {
    Attempts.Builder rows = Attempts.builder(WINDOW);
    events().forEach(rows::add);
    return rows.build();
  }

  private void addAll(Object... more) {
    Stream.of(more).forEach(value -> values.put(nameOf(value.getClass()), value));
  }

  /** Of the public type: what implements it is hidden. */
  private static String nameOf(Class<?> type) {
    Class<?> known = type;
    while (!Modifier.isPublic(known.getModifiers())) {
      known = known.getSuperclass();
    }
    return known.getName().replace('$', '.');
  }

  @SuppressWarnings("unchecked") // a JSON object
  private static Map<String, Object> wire(String model) throws IOException {
    return Collections.unmodifiableMap(
        new ObjectMapper().readValue(folder().resolve(model + ".json").toFile(), Map.class));
  }
}
