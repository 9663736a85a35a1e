package dev.mfacodes.classify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mfacodes.classify.Table.Row;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.Catalogue;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.MfaOutcome;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.AuthenticationResult;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.SignIn;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One case for implementations in other languages: a record, and what it means. What it means is taken from the
 * classifier, which the tables hold to their word in the tests beside this one.
 *
 * @param id its name, which stays
 * @param from the table or the catalogue that it stands for
 * @param rule the row or the rule in words
 * @param format the kind of export
 * @param record the record as it travels
 * @param expected the axes
 */
record ConformanceCase(
    String id, String from, String rule, String format, Map<String, Object> record, Map<String, Object> expected) {

  private static final Set<AuthenticationMethod> FIRST_FACTORS = EnumSet.of(
      AuthenticationMethod.PASSWORD, AuthenticationMethod.QR_CODE, AuthenticationMethod.PREVIOUSLY_SATISFIED,
      AuthenticationMethod.SECURITY_QUESTIONS, AuthenticationMethod.EMAIL);

  private static final String TIME = "2026-01-31T08:00:00Z";
  private static final String USER = "anna@example.com";
  private static final String APPLICATION = "Voorbeeldportaal";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** In the order of the file; rows of the activity report last, so that they make a file of their own. */
  static List<ConformanceCase> all() {
    return Stream.of(signIns(), errors(), statuses(), contexts(), labels(), methods(), rows())
        .flatMap(Function.identity())
        .toList();
  }

  private static Stream<ConformanceCase> signIns() {
    Map<String, Integer> seen = new HashMap<>();
    return SignInCase.all().stream().map(one -> {
      String name = slug(one.rule());
      int times = seen.merge(name, 1, Integer::sum);
      return of("sign-ins/" + name + (times == 1 ? "" : "-" + times), "sign-ins.csv", one.rule(), one.event());
    });
  }

  /** The number alone, and as it travels in Log Analytics. */
  private static Stream<ConformanceCase> errors() {
    return Table.read("sign-in-errors.csv").stream().flatMap(row -> {
      String number = row.get("number");
      // a longer one looks like a telephone number, which answers may mask
      String name = "errors/" + (number.length() > 7 ? number.length() + "-digits" : number);
      String what = row.get("what the number says");
      return Stream.of(
          of(name, "sign-in-errors.csv", what,
              SignIn.fromWire(Map.of("status", Map.of("errorCode", Long.valueOf(number))))),
          of(name + "/result-type", "sign-in-errors.csv", what + "; as a text",
              SignIn.fromWire(Map.of("resultType", number))));
    });
  }

  /** Every spelling, in the sign-in that it is most often seen in, as a step and as details. */
  private static Stream<ConformanceCase> statuses() {
    return Stream.of(MfaStatus.values()).flatMap(status -> {
      List<ConformanceCase> cases = new ArrayList<>();
      for (String spelling : status.spellings()) {
        String id = "statuses/" + status + '/' + (cases.size() / 2 + 1);
        cases.add(of(id, "catalogue of statuses", spelling,
            withStep(code(status), spelling, passed(status), usualMethod(status))));
        cases.add(of(id + "/details", "catalogue of statuses", spelling + "; in the details",
            Events.withDetails(code(status), StatusText.of(spelling))));
      }
      return cases.stream();
    });
  }

  private static Optional<ErrorCode> code(MfaStatus status) {
    MfaKind kind = Classifier.classify(StatusText.of(status.spellings().get(0))).mfa().kind();
    return Optional.of(ErrorCode.of(switch (kind) {
      case SATISFIED, SKIPPED, NOT_REQUIRED, UNDETERMINED -> 0;
      case DENIED -> 500121;
      case PENDING -> 50074;
      case NOT_REACHED -> 50126;
    }));
  }

  private static Optional<Boolean> passed(MfaStatus status) {
    return Optional.of(code(status).equals(Optional.of(ErrorCode.of(0))));
  }

  /** One text of each group, with every code and every value of {@code succeeded}. */
  private static Stream<ConformanceCase> contexts() {
    Map<String, String> texts = Table.read("statuses.csv").stream()
        .collect(Collectors.toMap(row -> row.get("group"), row -> row.get("text"), (first, other) -> first));
    return Table.read("status-contexts.csv").stream().flatMap(row ->
        row.columns().subList(2, row.columns().size()).stream().map(code -> context(row, code, texts)));
  }

  private static ConformanceCase context(Row row, String code, Map<String, String> texts) {
    String group = row.get("group");
    String succeeded = row.get("succeeded");
    Optional<ErrorCode> error =
        code.equals("-") ? Optional.empty() : Optional.of(ErrorCode.of(Long.parseLong(code)));
    Optional<Boolean> flag = succeeded.equals("-") ? Optional.empty() : Optional.of(Boolean.valueOf(succeeded));
    return of(
        String.join("/", "contexts", group, "succeeded-" + none(succeeded), none(code)), "status-contexts.csv",
        group + " text, succeeded " + none(succeeded) + ", error code " + none(code) + ": decided by " + row.get(code),
        withStep(error, texts.get(group), flag));
  }

  private static String none(String cell) {
    return cell.equals("-") ? "none" : cell;
  }

  private static SignIn withStep(Optional<ErrorCode> code, String text, Optional<Boolean> succeeded) {
    return withStep(code, text, succeeded, "Text message");
  }

  private static SignIn withStep(Optional<ErrorCode> code, String text, Optional<Boolean> succeeded, String method) {
    SignIn signIn = Events.withStep(code, StatusText.of(text), succeeded);
    return SignIn.builder()
        .from(signIn)
        .authenticationDetails(signIn.authenticationDetails().stream()
            .map(step -> AuthenticationStep.builder().from(step).authenticationMethod(MethodName.of(method)).build())
            .toList())
        .build();
  }

  /** With which method the text is met. */
  private static String usualMethod(MfaStatus status) {
    return switch (status) {
      case FIRST_FACTOR_PASSWORD, FIRST_FACTOR_PASSWORD_INCORRECT -> "Password";
      case SATISFIED_BY_TOKEN_CLAIM, FIRST_FACTOR_BY_TOKEN_CLAIM -> "Previously satisfied";
      case NO_RESPONSE, USER_DECLINED, WRONG_NUMBER_SELECTED, NOTIFICATION_NOT_SENT, NOTIFICATION_NOT_SENT_TO_DEVICE,
          FRAUD_REPORTED -> "Mobile app notification";
      case APPROVED -> "Passwordless phone sign-in";
      case HUNG_UP, VOICEMAIL, PHONE_UNREACHABLE, INVALID_PHONE_NUMBER -> "Phone call approval (Authentication phone)";
      default -> "Text message";
    };
  }

  /** Labels of the result codes are seen as texts of steps. */
  private static Stream<ConformanceCase> labels() {
    return Stream.of(MfaResultCode.values()).map(code -> of(
        "labels/" + code, "catalogue of result codes", "the label \"" + code.label() + "\" as a step's text",
        withStep(Optional.of(ErrorCode.of(500121)), code.label(), Optional.of(false))));
  }

  /** What can complete MFA; a password, a QR code and what was there before cannot. */
  private static Stream<ConformanceCase> methods() {
    return Stream.of(AuthenticationMethod.values())
        .filter(method -> !FIRST_FACTORS.contains(method))
        .flatMap(method -> {
          List<ConformanceCase> cases = new ArrayList<>();
          for (String spelling : method.spellings()) {
            cases.add(of(
                "methods/" + method + '/' + (cases.size() + 1), "catalogue of methods", "MFA completed by " + spelling,
                SignIn.fromWire(Map.of("status", Map.of("errorCode", 0), "authenticationDetails", List.of(Map.of(
                    "authenticationMethod", spelling, "succeeded", true,
                    "authenticationStepResultDetail", "MFA completed in Azure AD"))))));
          }
          return cases.stream();
        });
  }

  private static Stream<ConformanceCase> rows() {
    return Table.read("activity-report-rows.csv").stream().map(row -> {
      Map<String, Object> travels = new LinkedHashMap<>();
      travels.put("Date", TIME);
      travels.put("Username", USER);
      ActivityReportRow.Builder event = ActivityReportRow.builder();
      String code = row.get("code");
      String result = row.get("authenticated");
      travels.put("Call Result", code.equals("-") ? "" : code);
      travels.put("Authenticated", result.equals("-") ? "" : result);
      if (!code.equals("-")) {
        event.callResult(ResultCode.of(code));
      }
      if (!result.equals("-")) {
        event.authenticated(AuthenticationResult.of(result));
      }
      return new ConformanceCase(
          "rows/" + slug(none(code)) + '/' + slug(none(result)), "activity-report-rows.csv",
          none(code) + " with the authentication result " + none(result), "activity-csv", travels,
          axes(Classifier.classify(event.build())));
    });
  }

  private static ConformanceCase of(String id, String from, String rule, SignIn event) {
    Map<String, Object> expected = axes(Classifier.classify(event));
    Map<String, Object> wire = event.toWire();
    if (wire.containsKey("portalStatus") && !wire.containsKey("authenticationDetails")) {
      return new ConformanceCase(id, from, rule, "portal-csv", portalRow(id, wire), expected);
    }
    return wire.containsKey("resultType")
        ? new ConformanceCase(id, from, rule, "log-analytics", logAnalyticsRow(id, wire), expected)
        : new ConformanceCase(id, from, rule, "graph", graph(id, wire), expected);
  }

  private static Map<String, Object> graph(String id, Map<String, Object> wire) {
    Map<String, Object> travels = new LinkedHashMap<>();
    travels.put("id", id);
    travels.put("createdDateTime", TIME);
    travels.put("userPrincipalName", USER);
    // without it a record that says nothing could not be recognised as a sign-in
    travels.put("appDisplayName", APPLICATION);
    travels.putAll(wire);
    return travels;
  }

  /** {@code resultType} is of Log Analytics, where objects travel as JSON texts. */
  private static Map<String, Object> logAnalyticsRow(String id, Map<String, Object> wire) {
    Map<String, Object> travels = new LinkedHashMap<>();
    travels.put("TimeGenerated", TIME);
    graph(id, wire).forEach((name, value) -> travels.put(
        name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
        value instanceof Map<?, ?> || value instanceof List<?> ? json(value) : value));
    return travels;
  }

  /** The word for how a sign-in ended is of the portal's CSV. */
  private static Map<String, Object> portalRow(String id, Map<String, Object> wire) {
    Map<?, ?> status = (Map<?, ?>) wire.getOrDefault("status", Map.of());
    Map<String, Object> travels = new LinkedHashMap<>();
    travels.put("Date (UTC)", TIME);
    travels.put("Request ID", id);
    travels.put("Username", USER);
    travels.put("Application", APPLICATION);
    travels.put("Status", wire.get("portalStatus"));
    travels.put("Sign-in error code", cell(status.get("errorCode")));
    travels.put("Multifactor authentication result", cell(status.get("additionalDetails")));
    return travels;
  }

  private static String cell(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** As {@code mfa classify} writes them. */
  private static Map<String, Object> axes(Classification answer) {
    Map<String, Object> axes = new LinkedHashMap<>();
    axes.put("signIn", answer.signIn().name());
    axes.put("challenged", answer.challenged().name());
    axes.putAll(outcome(answer.mfa()));
    answer.method().map(Enum::name).or(() -> unlistedMethod(answer)).ifPresent(method -> axes.put("method", method));
    answer.cause().ifPresent(cause -> axes.put("cause", cause.name()));
    axes.put("conflicts", answer.conflicts());
    axes.put("signals", answer.signals().stream().map(Enum::name).sorted().toList());
    axes.put("requiredBy", answer.requiredBy());
    axes.put("alternatives", answer.alternatives().stream().map(other -> {
      Map<String, Object> alternative = new LinkedHashMap<>(outcome(other.outcome()));
      alternative.put("if", other.premise().name());
      return alternative;
    }).toList());
    return axes;
  }

  private static Optional<String> unlistedMethod(Classification answer) {
    return answer.methodName().map(name -> name.wire()).filter(name -> !name.isBlank());
  }

  private static Map<String, Object> outcome(MfaOutcome outcome) {
    Map<String, Object> axes = new LinkedHashMap<>();
    axes.put("mfa", outcome.kind().name());
    outcome.detail().map(Term::name).ifPresent(detail -> axes.put("detail", detail));
    return axes;
  }

  private static String slug(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "-");
    return plain.replaceAll("^-|-$", "");
  }

  Map<String, Object> toWire() {
    Map<String, Object> wire = new LinkedHashMap<>();
    wire.put("case", id);
    wire.put("catalogue", Catalogue.version());
    wire.put("from", from);
    wire.put("rule", rule);
    wire.put("format", format);
    wire.put("record", record);
    wire.put("expected", expected);
    return wire;
  }
}
