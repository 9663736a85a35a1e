package check.promises;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.schema.WireProperty;
import dev.mfacodes.model.signin.SignIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Files in every format, with marks in all that they hold. */
final class Exports {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> PORTAL = List.of(
      "Request ID", "User agent", "Correlation ID", "User ID", "User", "Username", "User type",
      "Cross tenant access type", "Incoming token type", "Authentication Protocol", "Unique token identifier",
      "Application", "Application ID",
      "Resource", "Resource ID", "Home tenant ID", "Home tenant name", "IP address", "Location", "Failure reason",
      "Client app", "Device ID", "Browser", "Operating System", "Join Type", "Multifactor authentication result",
      "Multifactor authentication auth method", "Multifactor authentication auth detail", "Authentication requirement",
      "Sign-in identifier", "Session ID", "IP address (seen by resource)", "Token issuer name", "Conditional Access",
      "Federated Token Id", "Federated Token Issuer");

  private final Function<WireProperty, String> text;
  private final Function<String, String> cell;

  /**
   * Exports with these texts.
   *
   * @param text what the texts of records hold, by their property
   * @param cell what the cells of CSV hold, by their column
   */
  Exports(Function<WireProperty, String> text, Function<String, String> cell) {
    this.text = text;
    this.cell = cell;
  }

  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** A sign-in of Graph with every property. */
  Map<String, Object> signIn() {
    return MarkedWire.full(SignIn.wireType(), text);
  }

  /** The same with an error code of the catalogue and a step that failed, so that it says something. */
  private Map<String, Object> denied() {
    Map<String, Object> signIn = signIn();
    signIn.put("status", Map.of("errorCode", 500121, "failureReason", Marks.SHAPES,
        "additionalDetails", "MFA denied; user declined the authentication"));
    signIn.put("authenticationDetails", List.of(Map.of("authenticationMethod", "Mobile app notification",
        "authenticationMethodDetail", Marks.EVERYTHING, "succeeded", false,
        "authenticationStepResultDetail", "MFA denied; user declined the authentication")));
    return signIn;
  }

  List<Map<String, Object>> signIns() {
    Map<String, Object> number = denied();
    number.put("status", Map.of("errorCode", Marks.SHAPES, "additionalDetails", Marks.SHAPES));
    Map<String, Object> byId = denied();
    byId.remove("userPrincipalName");
    return List.of(signIn(), denied(), number, byId);
  }

  Map<String, Object> diagnostics() {
    Map<String, Object> record = new LinkedHashMap<>(Map.of(
        "time", "2026-01-31T08:00:00Z", "category", "SignInLogs", "operationName", "Sign-in activity",
        "resultType", "500121", "resultDescription", Marks.SHAPES, "identity", Marks.EVERYTHING,
        "callerIpAddress", Marks.EVERYTHING, "properties", denied()));
    record.put("resourceId", Marks.EVERYTHING);
    return record;
  }

  Map<String, Object> logAnalytics() {
    Map<String, Object> row = new LinkedHashMap<>();
    denied().forEach((name, value) -> row.put(Character.toUpperCase(name.charAt(0)) + name.substring(1),
        value instanceof Map || value instanceof List ? json(value) : value));
    row.putAll(Map.of("TimeGenerated", "2026-01-31T08:00:00Z", "Type", "SigninLogs", "ResultType", "500121",
        "ResultDescription", Marks.SHAPES, "Identity", Marks.EVERYTHING));
    return row;
  }

  List<Map<String, Object>> registrations() {
    Map<String, Object> one = MarkedWire.full(UserRegistration.wireType(), text);
    one.put("isMfaRegistered", true);
    one.put("blocked", false); // those are on no list
    Map<String, Object> other = new LinkedHashMap<>(one);
    other.put("isMfaRegistered", false);
    other.put("id", "2 " + Marks.EVERYTHING);
    other.put("userPrincipalName", "2 " + Marks.EVERYTHING);
    return List.of(one, other);
  }

  private String row(List<String> columns, Map<String, String> others) {
    List<String> cells = new ArrayList<>(columns.stream().map(column -> '"' + cell.apply(column) + '"').toList());
    cells.addAll(others.values());
    return String.join(",", cells) + '\n';
  }

  private String table(List<String> columns, Map<String, String> others) {
    List<String> names = new ArrayList<>(columns);
    names.addAll(others.keySet());
    return String.join(",", names) + '\n' + row(columns, others).repeat(2);
  }

  /** All of them, in a folder. */
  Map<String, Path> write(Path folder) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("graph.json", json(Map.of("value", signIns())));
    files.put("graph.ndjson", String.join("\n", signIns().stream().map(Exports::json).toList()));
    files.put("diagnostics.json", json(Map.of("records", List.of(diagnostics()))));
    files.put("log-analytics.json", json(List.of(logAnalytics())));
    files.put("registrations.json", json(registrations()));
    files.put("portal.csv", table(PORTAL, Map.of("Date (UTC)", "2026-01-31T08:00:00Z", "Status", "Failure",
        "Sign-in error code", "500121")));
    files.put("activity.csv", table(List.of("Username", "Phone", "Application", "Call Result"),
        Map.of("Date", "2026-01-31T08:00:00Z", "Authenticated", "false")));
    files.put("prompts.csv", table(List.of("Username", "Phone", "Application"),
        Map.of("Date", "2026-01-31T08:00:00Z", "Authenticated", "false", "Call Result", "FAILED_PHONE_APP_DENIED")));
    files.put("powershell.csv", table(List.of("UserPrincipalName", "MFA Methods"), Map.of("MFA Status", "Enabled")));
    Map<String, Path> written = new LinkedHashMap<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      written.put(file.getKey(), Files.writeString(folder.resolve(file.getKey()), file.getValue()));
    }
    return written;
  }

  /** Inputs that cannot be used, or of which a part cannot. */
  static Map<String, Path> writeBroken(Path folder) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    String mark = Marks.EVERYTHING;
    files.put("words.txt", "Hello " + mark + '\n' + mark);
    files.put("cut.json", "[{\"userPrincipalName\":\"" + mark + "\",\"status\":{\"errorCode\":\"" + mark);
    files.put("not-quoted.json", "{\"userPrincipalName\":" + mark + "}\n{\"status\":" + mark + "}\n" + mark + "\n");
    files.put("strangers.json", "[{\"" + mark + "\":\"" + mark + "\"},\"" + mark + "\",[\"" + mark + "\"],42,null]");
    files.put("wrong-kinds.ndjson", String.join("\n", MarkedWire.wrong(SignIn.wireType()).stream()
        .map(record -> {
          Map<String, Object> signIn = new LinkedHashMap<>(record);
          signIn.putIfAbsent("createdDateTime", mark);
          signIn.putIfAbsent("appDisplayName", mark);
          return json(signIn).replace("\"NaN\"", "1e999");
        }).toList()));
    files.put("wrong-registrations.ndjson", String.join("\n", MarkedWire.wrong(UserRegistration.wireType()).stream()
        .map(record -> {
          Map<String, Object> registration = new LinkedHashMap<>(record);
          registration.putIfAbsent("isMfaRegistered", true);
          return json(registration);
        }).toList()));
    files.put("twice.json", "{\"userPrincipalName\":\"" + mark + "\",\"UserPrincipalName\":\"2" + mark
        + "\",\"status\":{\"errorCode\":0},\"Status\":{\"errorCode\":\"" + mark + "\"},\"x " + mark + "\":1,\"X "
        + mark + "\":2}");
    files.put("unknown-columns.csv", "\"" + mark + "\",\"2 " + mark + "\"\n\"" + mark + "\",\"" + mark + "\"\n");
    files.put("broken.csv", "Username,Call Result,\"" + mark + "\"\n\"" + mark + "\n" + mark + ",x,\"" + mark + "\" "
        + mark + "\n");
    files.put("many-cells.csv", "Username,Call Result\n" + ("\"" + mark + "\",").repeat(5) + "\n");
    files.put("tables.json", "{\"tables\":[{\"columns\":[{\"name\":\"" + mark + "\"}],\"rows\":[[\"" + mark
        + "\",\"" + mark + "\"]]}]}");
    Map<String, Path> written = new LinkedHashMap<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      written.put(file.getKey(), Files.writeString(folder.resolve(file.getKey()), file.getValue()));
    }
    return written;
  }

  static Stream<Path> all(Map<String, Path> first, Map<String, Path> second) {
    return Stream.concat(first.values().stream(), second.values().stream());
  }
}
