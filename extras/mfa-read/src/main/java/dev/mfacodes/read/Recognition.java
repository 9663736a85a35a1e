package dev.mfacodes.read;

import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.read.shape.DiagnosticRecord;
import dev.mfacodes.read.shape.Folded;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What format a record is in that names its properties, and what shows it.
 *
 * @param format the format
 * @param evidence what shows it
 */
record Recognition(ExportFormat format, String evidence) {

  private static final List<String> ENVELOPE_MARKS = DiagnosticRecord.MARKS.stream().map(Folded::name).toList();

  private static final List<String> REGISTRATION_MARKS =
      List.of("methodsregistered", "ismfacapable", "ismfaregistered");

  private static final List<String> CREDENTIAL_MARKS = List.of("authmethods");

  /** The tables of sign-ins; their name travels in a column (Azure Monitor tables reference, A). */
  private static final Set<String> TABLES = Set.of(
      "SigninLogs", "AADNonInteractiveUserSignInLogs", "AADServicePrincipalSignInLogs",
      "AADManagedIdentitySignInLogs", "ADFSSignInLogs");

  private static final String TIME_GENERATED = "timegenerated";
  private static final String TIME_GENERATED_EXACTLY = "TimeGenerated";

  private static final Pattern CUSTOM = Pattern.compile(
      "(?i)(?:properties_)?(?:resultType|status|createdDateTime)\\w*_[sdbtg](?: *\\[UTC])?");

  /** By this, without a look at the rest, a sign-in of Graph is known. */
  private static final Set<String> PLAIN_GRAPH = Set.of("status", "createdDateTime");

  private static final int MOST_REMEMBERED = 4096;
  private static final int LONGEST_REMEMBERED = 200;
  private static final Map<String, String> REMEMBERED = new ConcurrentHashMap<>();

  /** What a record is by its properties; what nothing is known of is taken for Graph's, and refused there. */
  static Recognition of(Map<String, @Nullable Object> record) {
    if (record.keySet().containsAll(PLAIN_GRAPH)
        && !record.containsKey(DiagnosticRecord.CONTENT) && !record.containsKey(TIME_GENERATED_EXACTLY)) {
      return new Recognition(ExportFormat.GRAPH, "properties status and createdDateTime");
    }
    return envelope(record).or(() -> ofNames(record.keySet())).or(() -> table(record))
        .orElseGet(() -> new Recognition(ExportFormat.GRAPH, "properties of a sign-in"));
  }

  /** Whether a sign-in has what it is known by, in whatever it came. */
  static boolean hasStatusAndTime(SignIn signIn) {
    return signIn.status().isPresent() && signIn.createdDateTime().isPresent();
  }

  /** Whether a name leaves a sign-in that is known by those what it is. */
  static boolean isIndifferent(String name) {
    return !name.equals(TIME_GENERATED_EXACTLY) && !isProperties(name);
  }

  private static Optional<Recognition> envelope(Map<String, @Nullable Object> record) {
    return envelopeNames(record.keySet()).filter(named -> record.entrySet().stream()
        .anyMatch(member -> isProperties(member.getKey()) && holdsObject(member.getValue())));
  }

  /** Whether the names may be those of diagnostic records; the values have to show it. */
  static Optional<Recognition> envelopeNames(Collection<String> names) {
    return names.stream().anyMatch(Recognition::isProperties)
        ? first(names, ENVELOPE_MARKS)
            .map(mark -> new Recognition(ExportFormat.DIAGNOSTICS, "properties beside " + mark))
        : Optional.empty();
  }

  private static boolean holdsObject(@Nullable Object value) {
    return value instanceof Map || (value instanceof String text && isJsonObject(text));
  }

  /** Whether a member is what a diagnostic record is about. */
  static boolean isProperties(String name) {
    return name.equals(DiagnosticRecord.CONTENT)
        || folded(name).equals(DiagnosticRecord.CONTENT)
        || name.equals("properties_s");
  }

  static boolean isJsonObject(String text) {
    String stripped = Folded.stripped(text);
    return stripped.startsWith("{") && stripped.endsWith("}");
  }

  /** What the names of properties or columns show by themselves. */
  static Optional<Recognition> ofNames(Collection<String> names) {
    return registration(names, CREDENTIAL_MARKS, ExportFormat.CREDENTIAL_USER_REGISTRATION_DETAILS)
        .or(() -> registration(names, REGISTRATION_MARKS, ExportFormat.USER_REGISTRATION_DETAILS))
        .or(() -> generated(names))
        .or(() -> customTable(names));
  }

  private static Optional<Recognition> registration(
      Collection<String> names, List<String> marks, ExportFormat format) {
    return first(names, marks).map(mark -> new Recognition(format, "property " + mark));
  }

  private static Optional<Recognition> generated(Collection<String> names) {
    return names.stream()
        .filter(name -> folded(name).startsWith(TIME_GENERATED) || name.equals("ResultType"))
        .findFirst()
        .map(name -> new Recognition(ExportFormat.LOG_ANALYTICS, "property " + name));
  }

  private static Optional<Recognition> customTable(Collection<String> names) {
    return names.stream()
        .filter(name -> CUSTOM.matcher(name).matches())
        .findFirst()
        .map(name -> new Recognition(ExportFormat.LOG_ANALYTICS, "property " + name));
  }

  private static Optional<Recognition> table(Map<String, @Nullable Object> record) {
    return Optional.ofNullable(record.get("Type"))
        .filter(TABLES::contains)
        .map(type -> new Recognition(ExportFormat.LOG_ANALYTICS, "Type " + type));
  }

  private static Optional<String> first(Collection<String> names, List<String> marks) {
    return names.stream().filter(name -> marks.contains(folded(name))).findFirst();
  }

  /** Names come again in every record. */
  private static String folded(String name) {
    String known = REMEMBERED.get(name);
    if (known == null) {
      known = Folded.name(name);
      if (name.length() <= LONGEST_REMEMBERED && REMEMBERED.size() < MOST_REMEMBERED) {
        REMEMBERED.put(name, known);
      }
    }
    return known;
  }
}
