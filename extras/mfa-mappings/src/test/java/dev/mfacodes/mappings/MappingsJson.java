package dev.mfacodes.mappings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mfacodes.classify.Signal;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.Catalogue;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.MfaOutcome;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.meaning.SkippedWhy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Renders mappings.json: the values come from the classes, the sentences about what is lost stand here. */
final class MappingsJson {

  static final ObjectMapper MAPPER = new ObjectMapper();

  static final String SCHEMA_ID = "https://mfacodes.dev/mappings.schema.json";

  private static final List<String> DETAILS = List.of("satisfied-how", "skipped-why", "denial-reason", "pending-for");

  private static final List<String> AXES = Stream.concat(
      Stream.of("mfa-kind"), Stream.concat(DETAILS.stream(), Stream.of("challenged", "method", "cause", "signal")))
      .toList();

  private MappingsJson() {}

  static String render() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("$schema", SCHEMA_ID);
    json.put("version", Mappings.version());
    json.put("catalogue", Catalogue.version());
    json.put("targets", List.of(ocsf(), ecs(), asim(), attack(), amr()));
    return print(json);
  }

  private static Map<String, Object> ocsf() {
    return target("ocsf", "Open Cybersecurity Schema Framework: class Authentication (3002), activity Logon",
        Optional.of(Ocsf.version()),
        "The class knows MFA as yes or no and names factors; what was skipped, is open or was denied, why, and by whose"
            + " policy has no attribute.",
        List.of(
            field("status_id",
                "An interrupted sign-in is the id for everything else, and only status says which.",
                signInResults(result -> Ocsf.status(result).id())),
            field("status",
                "Nothing.",
                signInResults(result -> Ocsf.status(result).caption())),
            names("status_detail",
                "The name alone does not say whether it tells how, why, what for or why not.", DETAILS),
            field("is_mfa",
                "It asks whether factors were shown in this event, so a requirement that was met earlier, elsewhere or"
                    + " in a way that is not recorded is left out, as is one that was not passed or is open.",
                outcomes(outcome -> Ocsf.isMfa(outcome).orElse(null))),
            field("auth_factors[].factor_type_id",
                "Only the deciding method is known, never the first factor; two factors in one step are one type, and"
                    + " which telephone, device or kind of key it was is lost.",
                methods(method -> method.factors() == 0 ? null : Ocsf.factorType(method).id())),
            written("severity_id",
                "All of it: the logs record no severity, and none is made up.",
                "Always 0, unknown."),
            names("unmapped.mfa",
                "Nothing, but only who knows these names can read them; evidence, conflicts and other readings are left"
                    + " out.",
                AXES)));
  }

  private static Map<String, Object> ecs() {
    return target("ecs", "Elastic Common Schema: event category authentication", Optional.of(Ecs.version()),
        "The schema has no field for MFA, so all of it becomes labels, which hold one text each.",
        List.of(
            field("event.outcome",
                "An interrupted sign-in cannot be told from one whose end is not recorded.",
                signInResults(result -> Ecs.outcome(result).value())),
            field("event.type",
                "The same: both are a note, and no beginning of a session.",
                signInResults(result -> Ecs.eventType(result).value())),
            names("event.reason",
                "The name alone does not say whether it tells how, why, what for or why not.", DETAILS),
            field("threat.technique.id",
                "Only a fraud report names the technique; refused prompts are found over many events, by mfa fatigue.",
                signals(signal -> Attack.of(signal).map(Enum::name).orElse(null))),
            names("labels",
                "Several values of one axis are one text with commas between them, so they are found by part only;"
                    + " evidence, conflicts and other readings are left out.", AXES)));
  }

  private static Map<String, Object> asim() {
    return target("asim",
        "Microsoft Sentinel Advanced Security Information Model: schema Authentication, event type Logon",
        Optional.of(Asim.version()),
        "Nearly every denied MFA is one and the same value, and how a requirement was met or why it was waived has no"
            + " field.",
        List.of(
            field("EventResult",
                "An interrupted sign-in cannot be told from one whose end is not recorded; Microsoft's own parser calls"
                    + " both a failure.",
                signInResults(result -> Asim.result(result).value())),
            field("EventResultDetails",
                "All reasons for a denial but one fold into one value; the denial goes before the error number, and the"
                    + " field is left out unless the sign-in failed.",
                Stream.concat(
                    entries("denial-reason", DenialReason.values(), reason -> Asim.resultDetails(reason).value()),
                    entries("sign-in-error", SignInError.values(),
                        error -> Asim.resultDetails(error).map(Asim.ResultDetails::value).orElse(null)))
                    .toList()),
            written("EventOriginalResultDetails",
                "The failure reason where there is one, so without the number; addresses and phone numbers in it are"
                    + " masked unless they are asked for.",
                "The failure reason as the source words it, else its error number or result code as a text."),
            field("LogonMethod",
                "Methods of one kind cannot be told apart, nor whether they passed; completed MFA goes before a"
                    + " password or other, and where none was required the first factor's method counts, as no second"
                    + " factor: a text message is Other.",
                Stream.concat(
                    methods(method -> Asim.logonMethod(method).value()).stream(),
                    entries("satisfied-how", SatisfiedHow.values(),
                        how -> Asim.logonMethod(how).map(Asim.LogonMethod::value).orElse(null)))
                    .toList()),
            names("AdditionalFields",
                "Nothing, but only who knows these names can read them; evidence, conflicts and other readings are left"
                    + " out.",
                AXES)));
  }

  private static Map<String, Object> attack() {
    Attack technique = Attack.T1621; // the only one
    return target("attack",
        "MITRE ATT&CK, Enterprise: technique " + technique + ", tactic " + technique.tactic(), Optional.empty(),
        "A technique is an adversary's doing, and the logs show prompts, never who caused them.",
        List.of(
            field("technique",
                "One prompt that was declined, or answered wrongly, is as likely a slip and names nothing; a series of"
                    + " refused prompts does, and is no value of an event.",
                signals(signal -> Attack.of(signal).map(Enum::name).orElse(null)))));
  }

  private static Map<String, Object> amr() {
    return target("amr", "Authentication Method Reference values, RFC 8176", Optional.of(Amr.version()),
        "Which telephone was called, where a key is kept and with what it was unlocked is lost, and so is whether the"
            + " method was passed.",
        List.of(
            field("amr",
                "These are the values of the method by itself, not those that Entra puts into a token; a method that"
                    + " does not say what was shown has none.",
                methods(method -> Amr.of(method).stream().map(Amr::value).toList()))));
  }

  private static Map<String, Object> target(
      String id, String name, Optional<String> version, String loss, List<Map<String, Object>> fields) {
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("id", id);
    target.put("name", name);
    version.ifPresent(value -> target.put("version", value));
    target.put("loss", loss);
    target.put("fields", fields);
    return target;
  }

  private static Map<String, Object> field(String field, String loss, List<Map<String, Object>> values) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("field", field);
    json.put("loss", loss);
    json.put("values", values);
    return json;
  }

  /** Of a field that holds none of our values. */
  private static Map<String, Object> written(String field, String loss, String written) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("field", field);
    json.put("loss", loss);
    json.put("written", written);
    return json;
  }

  /** Of axes that are written as they are. */
  private static Map<String, Object> names(String field, String loss, List<String> axes) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("field", field);
    json.put("loss", loss);
    json.put("names", axes);
    return json;
  }

  private static List<Map<String, Object>> signInResults(Function<SignInResult, Object> value) {
    return entries("sign-in-result", SignInResult.values(), value).toList();
  }

  private static List<Map<String, Object>> methods(Function<AuthenticationMethod, Object> value) {
    return entries("method", AuthenticationMethod.values(), value).toList();
  }

  private static List<Map<String, Object>> signals(Function<Signal, Object> value) {
    return entries("signal", Signal.values(), value).toList();
  }

  /** Every outcome, by its detail if it has one. */
  private static List<Map<String, Object>> outcomes(Function<MfaOutcome, Object> value) {
    List<Map<String, Object>> entries = new ArrayList<>();
    entries.addAll(details("satisfied-how", SatisfiedHow.values(), value));
    entries.addAll(details("skipped-why", SkippedWhy.values(), value));
    entries.addAll(details("denial-reason", DenialReason.values(), value));
    entries.addAll(details("pending-for", PendingFor.values(), value));
    for (MfaOutcome outcome : List.of(
        new MfaOutcome.NotRequired(), new MfaOutcome.NotReached(), new MfaOutcome.Undetermined())) {
      entries.addAll(entries("mfa-kind", new MfaKind[] {outcome.kind()}, kind -> value.apply(outcome)).toList());
    }
    return entries;
  }

  private static <E extends Enum<E> & Detail> List<Map<String, Object>> details(
      String axis, E[] details, Function<MfaOutcome, Object> value) {
    return entries(axis, details, detail -> value.apply(detail.outcome())).toList();
  }

  /** Ids as in catalogue.json; null where the field is left out. */
  private static <E extends Enum<E>> Stream<Map<String, Object>> entries(
      String axis, E[] constants, Function<E, Object> value) {
    return Stream.of(constants).map(constant -> {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("of", axis + '/' + constant.name());
      entry.put("value", value.apply(constant));
      return entry;
    });
  }

  /** Two blanks, a line feed on every system, one line feed at the end. */
  static String print(Object json) {
    DefaultIndenter twoBlanks = new DefaultIndenter("  ", "\n");
    Separators separators = Separators.createDefaultInstance()
        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
        .withArrayEmptySeparator("")
        .withObjectEmptySeparator("");
    DefaultPrettyPrinter pretty = new DefaultPrettyPrinter(separators)
        .withObjectIndenter(twoBlanks)
        .withArrayIndenter(twoBlanks);
    try {
      return MAPPER.writer(pretty).writeValueAsString(json) + '\n';
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
