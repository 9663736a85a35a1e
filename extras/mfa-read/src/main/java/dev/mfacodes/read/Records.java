package dev.mfacodes.read;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.registration.RegistrationSource;
import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.schema.WireException;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.read.input.UnusableRecordException;
import dev.mfacodes.read.json.JsonObjects;
import dev.mfacodes.read.shape.Conformer;
import dev.mfacodes.read.shape.DiagnosticRecord;
import dev.mfacodes.read.shape.Folded;
import dev.mfacodes.read.shape.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes models of records that name their properties, be they JSON objects or the rows of a table. */
final class Records {

  /** Each of these is there in sign-ins and not in other things that Graph and Azure Monitor export. */
  private static final Set<String> SIGN_IN_MARKS = Set.of(
      "resultType", "status.errorCode", "status.additionalDetails", "authenticationDetails",
      "authenticationRequirement", "appliedConditionalAccessPolicies", "appliedConditionalAccessPolicy",
      "conditionalAccessStatus", "mfaDetail");

  /** Users, devices and alerts were created too; with one of these it was a sign-in. */
  private static final Set<String> COMPANY = Set.of(
      "appDisplayName", "clientAppUsed", "isInteractive", "signInEventTypes", "originalRequestId", "tokenIssuerType",
      "servicePrincipalId");

  private static final Set<String> READ_OF_ENVELOPES =
      DiagnosticRecord.names().map(Folded::name).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> CREATED = Set.of("createdDateTime");

  /** What the portal calls the three ends of a sign-in; also where it stands in place of an object. */
  private static final Set<String> PORTAL_WORDS = Set.of("success", "failure", "interrupted");

  /** Audit logs have a result type as well. */
  private static final List<String> OTHER_LOGS_MARKS = List.of("activityDisplayName", "ActivityDisplayName");

  /** Where what stands around a sign-in is kept, since some of it goes by the names of properties of the sign-in. */
  static final String KEPT_AS = "diagnosticRecord";

  static final Names GRAPH = new Names(SignIn.wireType());

  /** Log Analytics renames a few, and gives two names to other things (tables reference, A; the last, O). */
  private static final Names LOG_ANALYTICS = new Names(SignIn.wireType())
      .standsIn("TimeGenerated", "createdDateTime")
      .also("ConditionalAccessPolicies", "appliedConditionalAccessPolicies")
      .also("LocationDetails", "location")
      .without("Location")
      .without("ResourceId")
      .also("ResourceIdentity", "resourceId");

  /** Loaded for registrations only: exports of sign-ins are read more often, and started with. */
  private static final class Registrations {

    /** Of these there is one in every registration, whatever it came in. */
    static final Set<String> MARKS = Set.of(
        "isMfaRegistered", "isMfaCapable", "methodsRegistered", "perUserMfaState", "userPrincipalName", "id");

    static final Names NAMES = new Names(UserRegistration.wireType());

    /**
     * {@code isRegistered} and {@code isEnabled} there are about password reset; {@code isCapable} about either (A).
     */
    static final Names CREDENTIAL_NAMES = new Names(UserRegistration.wireType())
        .also("authMethods", "methodsRegistered")
        .also("isRegistered", "isSsprRegistered")
        .also("isEnabled", "isSsprEnabled");

    private Registrations() {}
  }

  private final Settings settings;
  private final boolean cells;

  /**
   * Makes models.
   *
   * @param cells whether the values are the cells of a table
   */
  Records(Settings settings, boolean cells) {
    this.settings = settings;
    this.cells = cells;
  }

  /**
   * The model of a record.
   *
   * @param recognised its format
   * @param record its properties; changed here
   * @param conflicts properties that came twice
   * @throws UnusableRecordException if it is no record of the format
   */
  ReadResult.Found read(
      Position position, ExportFormat recognised, Map<String, @Nullable Object> record, List<String> conflicts)
      throws UnusableRecordException {
    return switch (recognised) {
      case USER_REGISTRATION_DETAILS -> registration(position, recognised, record, conflicts, Registrations.NAMES,
          RegistrationSource.GRAPH_USER_REGISTRATION_DETAILS);
      case REGISTRATION_CSV -> registration(position, recognised, record, conflicts, Registrations.NAMES,
          RegistrationSource.POWERSHELL_CSV);
      case CREDENTIAL_USER_REGISTRATION_DETAILS -> registration(position, recognised, record, conflicts,
          Registrations.CREDENTIAL_NAMES, RegistrationSource.GRAPH_CREDENTIAL_USER_REGISTRATION_DETAILS);
      case DIAGNOSTICS -> ifSignIn(position, recognised, unwrapped(record, conflicts), conflicts, GRAPH);
      case LOG_ANALYTICS -> ifSignIn(position, recognised, record, conflicts, LOG_ANALYTICS);
      default -> ifSignIn(position, recognised, record, conflicts, GRAPH);
    };
  }

  private ReadResult.Found ifSignIn(
      Position position,
      ExportFormat format,
      Map<String, @Nullable Object> record,
      List<String> conflicts,
      Names names) throws UnusableRecordException {
    if (!isSignIn(record, names)) {
      throw new UnusableRecordException("not a sign-in");
    }
    return signIn(position, format, record, conflicts, names);
  }

  /** What is known to be a sign-in, by whatever names. */
  ReadResult.Found signIn(
      Position position,
      ExportFormat format,
      Map<String, @Nullable Object> record,
      List<String> conflicts,
      Names names) throws UnusableRecordException {
    new Conformer(names, settings.zone(), cells).conform(record, conflicts);
    putStatusInWords(record, names, conflicts);
    try {
      return new ReadResult.SignInFound(position, format, conflicts, SignIn.fromWire(record));
    } catch (WireException wrongKind) {
      throw new UnusableRecordException(wrongKind.path(), wrongKind.reason());
    }
  }

  /** Whether a name that is none of a sign-in's properties leaves a record what it is. */
  static boolean isIndifferent(String name) {
    return !OTHER_LOGS_MARKS.contains(name);
  }

  /** Whether a name in an envelope is not one that it is known by, nor one of what it lends, in another spelling. */
  static boolean isIndifferentAround(String name) {
    return !Recognition.isProperties(name) && !READ_OF_ENVELOPES.contains(Folded.name(name));
  }

  private static boolean isSignIn(Map<String, @Nullable Object> record, Names names) {
    boolean shown = has(record, names, SIGN_IN_MARKS)
        || record.entrySet().stream().anyMatch(member -> isStatus(member, names))
        || (has(record, names, CREATED) && has(record, names, COMPANY));
    return shown && OTHER_LOGS_MARKS.stream().noneMatch(record::containsKey);
  }

  private static boolean has(Map<String, @Nullable Object> record, Names names, Set<String> marks) {
    return record.keySet().stream().anyMatch(name -> names.isIn(name, marks));
  }

  /** The status of an alert, say, is a word of its own. */
  private static boolean isStatus(Map.Entry<String, @Nullable Object> member, Names names) {
    return names.isNameOf(member.getKey(), "status")
        && (!(member.getValue() instanceof String text)
            || Folded.isBlank(text)
            || "{\"".indexOf(Folded.stripped(text).charAt(0)) >= 0 // JSON, once or twice
            || ErrorCode.of(text).number().isPresent()
            || PORTAL_WORDS.contains(Folded.name(text)));
  }

  /** What shows by the names of columns alone that the rows are sign-ins in Graph's names. */
  static Optional<Recognition> signInNames(List<String> names) {
    return names.stream()
        .filter(name -> GRAPH.isIn(name, SIGN_IN_MARKS) || GRAPH.isNameOf(name, "status"))
        .findFirst()
        .map(name -> new Recognition(ExportFormat.GRAPH, "column " + name));
  }

  /** A status that is no object is an error code, or one of the portal's words. */
  private static void putStatusInWords(
      Map<String, @Nullable Object> record, Names names, List<String> conflicts) {
    if (record.get("status") instanceof Map) {
      return;
    }
    Optional<String> name = record.entrySet().stream()
        .filter(member -> member.getValue() instanceof String || member.getValue() instanceof Number)
        .filter(member -> names.isNameOf(member.getKey(), "status"))
        .map(Map.Entry::getKey)
        .findFirst();
    if (name.isEmpty()) {
      return;
    }
    Object value = record.remove(name.get());
    if (value instanceof String text && ErrorCode.of(text).number().isEmpty()) {
      Object there = record.putIfAbsent("portalStatus", text);
      if (there != null && !there.equals(text)) {
        record.put("statusInWords", text);
        conflicts.add("portalStatus");
      }
    } else {
      Map<String, @Nullable Object> status = new LinkedHashMap<>();
      status.put("errorCode", value);
      record.put("status", status);
    }
  }

  /** The sign-in in a diagnostic record, which says some things only outside. */
  private Map<String, @Nullable Object> unwrapped(Map<String, @Nullable Object> record, List<String> conflicts)
      throws UnusableRecordException {
    Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
    Map<String, @Nullable Object> signIn = new LinkedHashMap<>();
    for (Map.Entry<String, @Nullable Object> member : record.entrySet()) {
      Optional<Map<String, @Nullable Object>> properties = Recognition.isProperties(member.getKey())
          ? object(member.getKey(), member.getValue(), conflicts)
          : Optional.empty();
      if (properties.isPresent()) {
        signIn.putAll(properties.get());
      } else {
        envelope.put(member.getKey(), member.getValue());
      }
    }
    if (signIn.isEmpty()) {
      throw new UnusableRecordException("not a diagnostic record: it has no properties");
    }
    if (isOfSignIns(envelope, signIn)) {
      DiagnosticRecord.LENT.forEach(lent -> lend(envelope, lent, signIn));
      signIn.put(KEPT_AS, envelope);
    }
    return signIn;
  }

  /** The category says it; without one, what is inside has to, if only by a time beside the result outside. */
  private static boolean isOfSignIns(Map<String, @Nullable Object> envelope, Map<String, @Nullable Object> inside) {
    Optional<String> category = envelope.entrySet().stream()
        .filter(member -> Folded.name(member.getKey()).equals(DiagnosticRecord.CATEGORY))
        .map(member -> Folded.name(String.valueOf(member.getValue())))
        .findFirst();
    return isSignIn(inside, GRAPH)
        || category.map(name -> name.contains("signin")).orElseGet(() -> has(inside, GRAPH, CREATED));
  }

  private static void lend(
      Map<String, @Nullable Object> envelope, DiagnosticRecord.Lent lent, Map<String, @Nullable Object> signIn) {
    String property = lent.property();
    boolean has = signIn.entrySet().stream()
        .anyMatch(member -> member.getValue() != null && GRAPH.isNameOf(member.getKey(), property));
    if (!has) {
      envelope.entrySet().stream()
          .filter(member -> Folded.name(member.getKey()).equals(Folded.name(lent.name())))
          .findFirst()
          .ifPresent(member -> signIn.put(property, member.getValue()));
    }
  }

  private static Optional<Map<String, @Nullable Object>> object(
      String name, @Nullable Object value, List<String> conflicts) throws UnusableRecordException {
    Object found = value instanceof String text && Recognition.isJsonObject(text)
        ? JsonObjects.read(name, text, conflicts)
        : value;
    if (!(found instanceof Map<?, ?> object)) {
      return Optional.empty();
    }
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    object.forEach((key, member) -> members.put((String) key, member));
    return Optional.of(members);
  }

  private ReadResult.Found registration(
      Position position,
      ExportFormat format,
      Map<String, @Nullable Object> record,
      List<String> conflicts,
      Names names,
      RegistrationSource source) throws UnusableRecordException {
    new Conformer(names, settings.zone(), cells).conform(record, conflicts);
    if (Registrations.MARKS.stream().noneMatch(record::containsKey)) {
      throw new UnusableRecordException("not a registration");
    }
    if (cells && record.get("methodsRegistered") instanceof List<?> methods) {
      record.put("methodsRegistered", methods.stream().flatMap(Records::separate).toList());
    }
    if (conflicts.contains("methodsRegistered") && record.get("isMfaRegistered") == null) {
      record.put("isMfaRegistered", true); // an export that lost the names still says that there are some
    }
    record.putIfAbsent("source", source.name());
    try {
      return new ReadResult.RegistrationFound(position, format, conflicts, UserRegistration.fromWire(record));
    } catch (WireException wrongKind) {
      throw new UnusableRecordException(wrongKind.path(), wrongKind.reason());
    }
  }

  /** Several methods in one cell. */
  private static Stream<String> separate(@Nullable Object cell) {
    return Stream.of(String.valueOf(cell).split("[;,|\\n]"))
        .map(Folded::stripped)
        .filter(method -> !method.isEmpty());
  }
}
