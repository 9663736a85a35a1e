package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.mfacodes.mappings.Mappings;
import dev.mfacodes.model.code.AuthenticationMethod;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code mfa classify --as} prints: over the samples and all conformance cases it is valid by schemas that restate
 * what the publishers require, and says what mappings.json says.
 */
final class OtherSchemasTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Map<String, String> FILES =
      Map.of("ocsf", "ocsf-authentication.schema.json", "ecs", "ecs.schema.json", "asim", "asim.schema.json");

  private static final List<String> SAMPLES =
      List.of("samples/sign-ins.json", "samples/activity-report.csv", "samples/prompts.csv");

  private static final String DECLINED = """
      {"id":"1","originalRequestId":"a","createdDateTime":"2026-01-31T09:00:00+01:00","appDisplayName":"Payroll",
       "userPrincipalName":"anna@example.com","status":{"errorCode":500121},
       "appliedConditionalAccessPolicies":[
        {"displayName":"Require MFA","enforcedGrantControls":["mfa"],"result":"failure"}],
       "authenticationDetails":[{"authenticationMethod":"Mobile app notification","succeeded":false,
        "authenticationStepResultDetail":"MFA denied; user declined the authentication"}]}""";

  private static String conformance;

  /** Those of Graph, as they travel. */
  @BeforeAll
  static void takes_the_records_out_of_the_cases() throws IOException {
    StringBuilder records = new StringBuilder();
    for (String line : Files.readAllLines(Path.of("../../mfa-classify/src/conformance/cases.ndjson"))) {
      JsonNode conformanceCase = JSON.readTree(line);
      if (conformanceCase.path("format").asText().equals("graph")) {
        records.append(conformanceCase.path("record")).append('\n');
      }
    }
    conformance = records.toString();
  }

  private static Schema schema(String as) throws IOException {
    return SCHEMAS.getSchema(json(as));
  }

  private static JsonNode json(String as) throws IOException {
    try (InputStream bytes = OtherSchemasTest.class.getResourceAsStream(FILES.get(as))) {
      return JSON.readTree(bytes);
    }
  }

  @ParameterizedTest
  @CsvSource({"ocsf", "ecs", "asim"})
  void the_schemas_are_some_of_2020_12(String as) throws IOException {
    Schema ofSchemas = SCHEMAS.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

    assertThat(ofSchemas.validate(json(as))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ocsf", "ecs", "asim"})
  void documents_are_valid_over_the_conformance_cases(String as) throws IOException {
    Cli.Result result = Cli.classify(conformance, "--as", as);

    assertThat(result.events()).hasSameSizeAs(Cli.classify(conformance).events()).hasSizeGreaterThan(500);
    allValid(as, result.events());
  }

  @ParameterizedTest
  @CsvSource({"ocsf", "ecs", "asim"})
  void documents_are_valid_over_the_samples(String as) throws IOException {
    for (String sample : SAMPLES) {
      for (String users : List.of("--show-users", "--no-progress")) {
        List<JsonNode> documents = Cli.run("classify", sample, "--as", as, users).events();
        long timed = Cli.run("classify", sample).events().stream().filter(event -> event.has("time")).count();

        assertThat(documents).as(sample).hasSize((int) timed).isNotEmpty();
        allValid(as, documents);
      }
    }
  }

  private static void allValid(String as, List<JsonNode> documents) throws IOException {
    Schema schema = schema(as);
    documents.forEach(document -> assertThat(schema.validate(document)).as("%s", document).isEmpty());
  }

  // --- the schemas can fail ---

  static Stream<Arguments> spoilt() {
    return Stream.of(
        spoilt("ocsf", "no time", document -> document.remove("time")),
        spoilt("ocsf", "a time in words", document -> document.put("time", "2026-01-31T08:00:00Z")),
        spoilt("ocsf", "no user", document -> document.remove("user")),
        spoilt("ocsf", "a user without name or id", document -> document.putObject("user")),
        spoilt("ocsf", "no product", document -> ((ObjectNode) document.path("metadata")).remove("product")),
        spoilt("ocsf", "no service", document -> document.remove("service")),
        spoilt("ocsf", "another class", document -> document.put("class_uid", 3001)),
        spoilt("ocsf", "a status nobody knows", document -> document.put("status_id", 3)),
        spoilt("ocsf", "the status of another id", document -> document.put("status", "Success")),
        spoilt("ocsf", "a factor without its type",
            document -> ((ObjectNode) document.path("auth_factors").path(0)).remove("factor_type_id")),
        spoilt("ocsf", "an attribute that the class does not have", document -> document.put("mfa", true)),
        spoilt("ecs", "no time", document -> document.remove("@timestamp")),
        spoilt("ecs", "a code that is a number", document -> ((ObjectNode) document.path("event")).put("code", 500121)),
        spoilt("ecs", "an outcome nobody knows",
            document -> ((ObjectNode) document.path("event")).put("outcome", "interrupted")),
        spoilt("ecs", "a label that is a list",
            document -> ((ObjectNode) document.path("labels")).putArray("mfa_signals").add("UNWANTED_PROMPT")),
        spoilt("ecs", "a field that is not there", document -> document.put("mfa", true)),
        spoilt("asim", "no time", document -> document.remove("EventStartTime")),
        spoilt("asim", "no device", document -> document.remove("Dvc")),
        spoilt("asim", "a result nobody knows", document -> document.put("EventResult", "Interrupted")),
        spoilt("asim", "a failure without details", document -> document.remove("EventResultDetails")),
        spoilt("asim", "a name without its type", document -> document.remove("TargetUsernameType")),
        spoilt("asim", "an id without its type", document -> document.put("TargetUserId", "1")),
        spoilt("asim", "an id of a type nobody knows",
            document -> document.put("TargetUserId", "1").put("TargetUserIdType", "UPN")),
        spoilt("ecs", "a user without name or id", document -> document.putObject("user")),
        spoilt("asim", "a method nobody knows", document -> document.put("LogonMethod", "SMS")));
  }

  private static Arguments spoilt(String as, String name, Consumer<ObjectNode> change) {
    return Arguments.of(as, name, change);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("spoilt")
  void a_spoilt_document_is_found(String as, String name, Consumer<ObjectNode> change) throws IOException {
    ObjectNode document = (ObjectNode) Cli.classify(DECLINED, "--as", as).event();

    change.accept(document);

    assertThat(schema(as).validate(document)).as(name).isNotEmpty();
  }

  // --- what stands in them ---

  @Test
  void ocsf_has_the_event_in_its_attributes_and_the_rest_in_unmapped() {
    JsonNode event = Cli.classify(DECLINED, "--as", "ocsf", "--show-users").event();

    assertThat(event.path("time").longValue()).isEqualTo(1_769_846_400_000L);
    assertThat(event.path("status_id").intValue()).isEqualTo(2);
    assertThat(event.path("severity_id").intValue()).isZero();
    assertThat(event.path("status_code").textValue()).isEqualTo("500121");
    assertThat(event.path("status_detail").textValue()).isEqualTo("USER_DECLINED");
    assertThat(event.has("is_mfa")).isFalse();
    assertThat(event.path("auth_factors").toString())
        .isEqualTo("[{\"factor_type_id\":5,\"factor_type\":\"Push Notification\"}]");
    assertThat(event.path("user").path("name").textValue()).isEqualTo("anna@example.com");
    assertThat(event.path("service").path("name").textValue()).isEqualTo("Payroll");
    assertThat(event.path("metadata").path("original_event_uid").textValue()).isEqualTo("1");
    assertThat(event.path("metadata").path("correlation_uid").textValue()).isEqualTo("a");
    assertThat(event.path("unmapped").toString()).isEqualTo("{\"mfa\":{\"kind\":\"DENIED\","
        + "\"detail\":\"USER_DECLINED\",\"challenged\":\"YES\",\"method\":\"AUTHENTICATOR_NOTIFICATION\","
        + "\"cause\":\"USER\",\"signals\":[\"UNWANTED_PROMPT\"],\"required_by\":[\"Require MFA\"]}}");
  }

  @Test
  void without_an_application_the_service_is_what_signs_in() {
    JsonNode event = Cli.classify(DECLINED.replace("Payroll", ""), "--as", "ocsf").event();

    assertThat(event.path("service").path("name").textValue()).isEqualTo("Microsoft Entra ID");
  }

  @Test
  void a_factor_that_the_schema_does_not_have_is_named() {
    JsonNode event =
        Cli.classify(DECLINED.replace("Mobile app notification", "Retina scan"), "--as", "ocsf").event();

    assertThat(event.path("auth_factors").toString())
        .isEqualTo("[{\"factor_type_id\":99,\"factor_type\":\"Retina scan\"}]");
  }

  @Test
  void ecs_has_one_decline_without_a_technique_and_a_fraud_report_with_it() {
    JsonNode declined = Cli.classify(DECLINED, "--as", "ecs").event();
    JsonNode reported = Cli.classify(
        DECLINED.replace("MFA denied; user declined the authentication", "MFA denied; fraud code entered"),
        "--as", "ecs").event();

    assertThat(declined.has("threat")).isFalse();
    assertThat(reported.path("threat").path("technique").path("id").toString()).isEqualTo("[\"T1621\"]");
    assertThat(reported.path("labels").path("mfa_signals").textValue()).isEqualTo("FRAUD_REPORTED,UNWANTED_PROMPT");
  }

  @Test
  void asim_says_of_what_kind_the_name_is() {
    assertThat(Cli.classify(DECLINED, "--as", "asim").event().path("TargetUsernameType").textValue())
        .isEqualTo("Simple");
    assertThat(Cli.classify(DECLINED, "--as", "asim", "--show-users").event().path("TargetUsernameType").textValue())
        .isEqualTo("UPN");
  }

  // --- the words of the source, and what only the sign-in knows ---

  @ParameterizedTest
  @CsvSource({
      "'{\"errorCode\":500121,\"failureReason\":\"Strong authentication failed.\"}', Strong authentication failed.",
      "'{\"errorCode\":500121,\"failureReason\":\"Call +31 20 555 01 23\"}', Call [masked]",
      "'{\"errorCode\":500121,\"failureReason\":\" \"}', 500121",
      "'{\"errorCode\":500121}', 500121",
      "'{\"errorCode\":0}', 0"
  })
  void the_original_details_of_asim_are_the_words_of_the_source_and_else_its_number(String status, String details) {
    JsonNode event = Cli.classify(DECLINED.replace("{\"errorCode\":500121}", status), "--as", "asim").event();

    assertThat(event.path("EventOriginalResultDetails").textValue()).isEqualTo(details);
    assertThat(event.path("AdditionalFields").path("MfaDetail").textValue()).isEqualTo("USER_DECLINED");
  }

  @Test
  void log_analytics_has_the_words_of_the_source_beside_the_status() {
    String row = DECLINED.replace("\"status\":{", "\"ResultDescription\":\"Not passed.\",\"status\":{");

    assertThat(Cli.classify(row, "--as", "asim").event().path("EventOriginalResultDetails").textValue())
        .isEqualTo("Not passed.");
  }

  @Test
  void the_original_details_of_a_row_are_its_result_code() {
    String row = "Date,Username,Call Result\n2026-01-31T08:00:00Z,anna@example.com,CONFIG_ISSUE\n";

    JsonNode event = Cli.classify(row, "--as", "asim").event();

    assertThat(event.path("EventOriginalResultDetails").textValue()).isEqualTo("CONFIG_ISSUE");
    assertThat(event.has("TargetUserId")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Password, Username & Password", "X.509 Certificate, PKI", "Text message, Other"})
  void a_first_factor_alone_is_the_logon_method_where_mfa_was_not_required(String method, String logon) {
    String single = """
        {"id":"1","createdDateTime":"2026-01-31T08:00:00Z","userPrincipalName":"anna@example.com",
         "status":{"errorCode":0},"authenticationRequirement":"singleFactorAuthentication",
         "authenticationDetails":[{"authenticationMethod":"METHOD","succeeded":true,
          "authenticationStepRequirement":"Primary authentication"}]}""".replace("METHOD", method);

    assertThat(Cli.classify(single).event().path("mfa").textValue()).isEqualTo("NOT_REQUIRED");
    assertThat(Cli.classify(single, "--as", "asim").event().path("LogonMethod").textValue()).isEqualTo(logon);
  }

  @Test
  void no_sign_in_for_which_mfa_was_not_required_is_without_a_logon_method_or_called_mfa() {
    List<JsonNode> documents = Cli.classify(conformance, "--as", "asim").events().stream()
        .filter(event -> event.path("AdditionalFields").path("MfaKind").textValue().equals("NOT_REQUIRED"))
        .toList();

    assertThat(documents).isNotEmpty().allSatisfy(event ->
        assertThat(event.path("LogonMethod").asText()).isIn("Username & Password", "PKI", "Other"));
  }

  // --- who it was ---

  private static final String ID = "9267d02c-5f76-40a9-a9eb-b686f3ca47aa";

  /** The name, then the id; empty where the document has none. */
  private static List<String> user(JsonNode document, String as) {
    JsonNode user = document.path("user");
    return switch (as) {
      case "ocsf" -> List.of(user.path("name").asText(), user.path("uid").asText());
      case "ecs" -> List.of(user.path("name").asText(), user.path("id").asText());
      default -> List.of(document.path("TargetUsername").asText(), document.path("TargetUserId").asText());
    };
  }

  @ParameterizedTest
  @CsvSource({"ocsf", "ecs", "asim"})
  void an_id_is_no_name(String as) throws IOException {
    String both = DECLINED.replace("\"userPrincipalName\"", "\"userId\":\"" + ID + "\",\"userPrincipalName\"");
    String idOnly = both.replace("anna@example.com", "");
    Path key = Files.writeString(Files.createTempFile("key", ""), "not a secret");

    List<String> shown = user(Cli.classify(both, "--as", as, "--show-users").event(), as);
    List<String> shownId = user(Cli.classify(idOnly, "--as", as, "--show-users").event(), as);
    Cli.Result hidden = Cli.classify(both, "--as", as, "--pseudonym-key", key.toString());
    Cli.Result hiddenId = Cli.classify(idOnly, "--as", as, "--pseudonym-key", key.toString());
    String own = Cli.classify(idOnly, "--pseudonym-key", key.toString()).event().path("user").textValue();
    Files.delete(key);

    assertThat(shown).containsExactly("anna@example.com", ID);
    assertThat(shownId).containsExactly("", ID);
    assertThat(user(Cli.classify(DECLINED, "--as", as, "--show-users").event(), as))
        .containsExactly("anna@example.com", "");
    assertThat(hidden.out()).doesNotContain(ID, "anna@example.com");
    assertThat(user(hidden.event(), as)).doesNotHaveDuplicates().doesNotContain(own); // each field has its own key
    assertThat(user(hiddenId.event(), as)).containsExactly("", user(hidden.event(), as).get(1));
    for (String record : List.of(both, idOnly)) {
      allValid(as, Cli.classify(record, "--as", as).events());
      allValid(as, Cli.classify(record, "--as", as, "--show-users").events());
    }
  }

  @Test
  void asim_says_of_what_kind_the_id_is() {
    String id = DECLINED.replace("\"userPrincipalName\":\"anna@example.com\"", "\"userId\":\"" + ID + "\"");

    assertThat(Cli.classify(id, "--as", "asim").event().path("TargetUserIdType").textValue()).isEqualTo("AADID");
    assertThat(Cli.classify(id, "--as", "asim").event().has("TargetUsernameType")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"50074", "50076", "50072", "50079", "50158", "50140"})
  void an_interrupted_sign_in_is_a_failure_nowhere(String number) {
    String interrupted =
        DECLINED.replace("500121", number).replaceAll("(?s),\\s*\"authenticationDetails\".*", "}");

    assertThat(Cli.classify(interrupted, "--as", "mfa").event().path("signIn").textValue()).isEqualTo("INTERRUPTED");
    assertThat(Cli.classify(interrupted, "--as", "ocsf").event().path("status_id").intValue()).isEqualTo(99);
    assertThat(Cli.classify(interrupted, "--as", "ocsf").event().path("status").textValue()).isEqualTo("Interrupted");
    assertThat(Cli.classify(interrupted, "--as", "ecs").event().path("event").path("outcome").textValue())
        .isEqualTo("unknown");
    assertThat(Cli.classify(interrupted, "--as", "asim").event().path("EventResult").textValue()).isEqualTo("NA");
  }

  @ParameterizedTest
  @CsvSource({"ocsf, message", "ecs, message", "asim, EventMessage"})
  void the_language_decides_the_message(String as, String field) {
    String english = Cli.classify(DECLINED, "--as", as).event().path(field).textValue();
    String dutch = Cli.classify(DECLINED, "--as", as, "--lang", "nl").event().path(field).textValue();

    assertThat(english).isEqualTo("Request declined by the user");
    assertThat(dutch).isEqualTo("Aanvraag door de gebruiker afgewezen");
  }

  @Test
  void the_own_form_is_the_default() {
    assertThat(Cli.classify(DECLINED, "--as", "mfa", "--show-users").out())
        .isEqualTo(Cli.classify(DECLINED, "--show-users").out());
  }

  @Test
  void a_form_that_is_not_known_is_bad_usage() {
    Cli.Result result = Cli.classify(DECLINED, "--as", "cef");

    assertThat(result.code()).isEqualTo(Mfa.UNUSABLE);
    assertThat(result.err()).contains("expected one of mfa, ocsf, ecs, asim");
  }

  // --- what cannot be written ---

  @ParameterizedTest
  @CsvSource({"ocsf", "ecs", "asim"})
  void a_record_without_a_time_is_reported_and_never_given_one(String as) {
    String timeless = "{\"status\":{\"errorCode\":0},\"userPrincipalName\":\"anna@example.com\"}\n";

    Cli.Result result = Cli.classify(timeless + DECLINED.replace("\n", "") + "\n" + timeless, "--as", as, "--stats");

    assertThat(result.events()).hasSize(1);
    assertThat(result.code()).isEqualTo(Mfa.SKIPPED);
    assertThat(result.err())
        .contains("mfa: -: line 1: no time, or one without a zone (see --zone), and ", "1 records read, 2 skipped")
        .containsPattern("Skipped +2\n")
        .doesNotContain("line 3");
  }

  @ParameterizedTest
  @CsvSource({"+12026-01-31T08:00:00Z", "-0001-01-31T08:00:00Z", "+292278995-01-01T00:00:00Z"})
  void a_time_that_no_schema_can_hold_is_none(String time) {
    String far = DECLINED.replace("2026-01-31T09:00:00+01:00", time);

    for (String as : FILES.keySet()) {
      assertThat(Cli.classify(far, "--as", as).out()).as(as).isEmpty();
      assertThat(Cli.classify(far, "--as", as).code()).as(as).isEqualTo(Mfa.SKIPPED);
    }
  }

  @Test
  void a_row_whose_time_has_no_zone_needs_one() {
    String row = "Date,Username,Call Result\n2026-01-31 08:00:00,anna@example.com,CONFIG_ISSUE\n";

    assertThat(Cli.classify(row, "--as", "ocsf").out()).isEmpty();
    assertThat(Cli.classify(row, "--as", "ocsf", "--zone", "UTC").events()).hasSize(1);
  }

  @Test
  void a_record_without_a_user_is_no_ocsf_event_but_one_of_the_others() {
    String nobody = DECLINED.replace("anna@example.com", "");

    assertThat(Cli.classify(nobody, "--as", "ocsf").err()).contains("no user, and OCSF requires one");
    assertThat(Cli.classify(nobody, "--as", "ecs").event().has("user")).isFalse();
    assertThat(Cli.classify(nobody, "--as", "asim").event().has("TargetUsername")).isFalse();
  }

  // --- no personal data ---

  @ParameterizedTest
  @CsvSource({"ocsf", "ecs", "asim"})
  void no_name_address_or_number_is_in_the_documents_unless_asked_for(String as) {
    String talkative = """
        {"id":"MAIL PHONE","originalRequestId":"MAIL PHONE","createdDateTime":"2026-01-31T08:00:00Z",
         "userPrincipalName":"MAIL","userDisplayName":"Anna Example","ipAddress":"192.0.2.10",
         "appDisplayName":"MAIL PHONE",
         "status":{"errorCode":"AADSTS500121: MAIL PHONE","additionalDetails":"MAIL PHONE"},
         "mfaDetail":{"authMethod":"MAIL PHONE","authDetail":"PHONE"},
         "appliedConditionalAccessPolicies":[
          {"displayName":"MAIL PHONE","enforcedGrantControls":["mfa"],"result":"failure"}]}"""
        .replace("MAIL", "anna@example.com").replace("PHONE", "+31 20 555 01 23");

    assertThat(Cli.classify(talkative, "--as", as).out())
        .contains("[masked]")
        .doesNotContainIgnoringCase("anna", "example.com", "555 01", "192.0.2.10");
    assertThat(Cli.classify(talkative, "--as", as, "--show-users").out())
        .contains("anna@example.com", "555 01")
        .doesNotContain("[masked]", "192.0.2.10");
    for (String sample : SAMPLES) {
      assertThat(Cli.run("classify", sample, "--as", as).out())
          .doesNotContainIgnoringCase("example.com", "555 01", "192.0.2.", "2001:db8", "anna", "gerda");
    }
  }

  @Test
  void a_user_has_one_pseudonym_in_all_forms() throws IOException {
    Path key = Files.writeString(Files.createTempFile("key", ""), "not a secret");
    List<String> names = new ArrayList<>();
    for (String as : List.of("mfa", "ocsf", "ecs", "asim")) {
      JsonNode event = Cli.classify(DECLINED, "--as", as, "--pseudonym-key", key.toString()).event();
      JsonNode user = event.path("user");
      names.add(as.equals("asim") ? event.path("TargetUsername").textValue()
          : user.isObject() ? user.path("name").textValue() : user.textValue());
    }
    Files.delete(key);

    assertThat(names).doesNotContainNull().containsOnly(names.get(0));
  }

  // --- the documents say what mappings.json says ---

  @ParameterizedTest
  @CsvSource({"ocsf", "ecs", "asim"})
  void every_mapped_field_has_the_value_of_the_data_file(String as) throws IOException {
    List<JsonNode> own = Cli.classify(conformance).events();
    List<JsonNode> documents = Cli.classify(conformance, "--as", as).events();
    Map<String, Long> checked = new TreeMap<>();
    for (JsonNode field : fields(as)) {
      Map<String, JsonNode> values = values(field);
      for (int i = 0; i < own.size(); i++) {
        List<JsonNode> wanted = ids(own.get(i)).stream()
            .filter(values::containsKey).map(values::get).filter(value -> !value.isNull()).distinct().toList();
        Optional<JsonNode> found = at(documents.get(i), field.path("field").textValue());
        String about = field.path("field").textValue() + " of " + own.get(i);
        switch (field.path("field").textValue()) {
          case "EventResultDetails", "LogonMethod" -> {
            // one of several, by the precedence that the file tells; where none is, anything is the last resort
            assertThat(found.isEmpty() || wanted.isEmpty() || wanted.contains(found.get())).as(about).isTrue();
          }
          case "auth_factors[].factor_type_id" -> assertThat(found).as(about).isEqualTo(
              isListed(own.get(i)) ? wanted.stream().findFirst() : own.get(i).has("method") ? found : Optional.empty());
          default -> assertThat(found).as(about).isEqualTo(wanted.stream().findFirst());
        }
        checked.merge(field.path("field").textValue(), found.isPresent() ? 1L : 0L, Long::sum);
      }
    }
    assertThat(checked).allSatisfy((field, count) -> assertThat(count).as(field).isPositive());
  }

  private static List<JsonNode> fields(String as) throws IOException {
    try (InputStream bytes = Mappings.class.getResourceAsStream("/META-INF/mfacodes/mappings.json")) {
      List<JsonNode> fields = new ArrayList<>();
      for (JsonNode target : JSON.readTree(bytes).path("targets")) {
        if (target.path("id").textValue().equals(as)) {
          target.path("fields").forEach(field -> {
            if (field.has("values")) {
              fields.add(field);
            }
          });
        }
      }
      return fields;
    }
  }

  private static Map<String, JsonNode> values(JsonNode field) {
    Map<String, JsonNode> values = new TreeMap<>();
    field.path("values").forEach(value -> values.put(value.path("of").textValue(), value.path("value")));
    return values;
  }

  /** What the own form says, as ids. */
  private static List<String> ids(JsonNode event) {
    List<String> ids = new ArrayList<>();
    ids.add("sign-in-result/" + event.path("signIn").textValue());
    ids.add("mfa-kind/" + event.path("mfa").textValue());
    ids.add(switch (event.path("mfa").textValue()) {
      case "SATISFIED" -> "satisfied-how/";
      case "SKIPPED" -> "skipped-why/";
      case "DENIED" -> "denial-reason/";
      case "PENDING" -> "pending-for/";
      default -> "";
    } + event.path("detail").asText());
    ids.add("method/" + event.path("method").asText());
    ids.add("sign-in-error/AADSTS" + event.path("errorCode").asText());
    event.path("signals").forEach(signal -> ids.add("signal/" + signal.textValue()));
    return ids;
  }

  private static boolean isListed(JsonNode event) {
    return Arrays.stream(AuthenticationMethod.values())
        .anyMatch(method -> method.name().equals(event.path("method").asText()));
  }

  private static Optional<JsonNode> at(JsonNode document, String path) {
    JsonNode node = document;
    for (String name : path.split("[.]")) {
      node = name.endsWith("[]") ? node.path(name.substring(0, name.length() - 2)).path(0) : node.path(name);
    }
    return Optional.of(node.isArray() ? node.path(0) : node).filter(value -> !value.isMissingNode());
  }

  @ParameterizedTest
  @EnumSource(AuthenticationMethod.class)
  void every_method_can_be_written(AuthenticationMethod method) throws IOException {
    if (method.spellings().isEmpty()) {
      return; // only result codes speak of it
    }
    String record = DECLINED.replace("Mobile app notification", method.spellings().get(0));
    for (String as : FILES.keySet()) {
      allValid(as, Cli.classify(record, "--as", as).events());
    }
    assertThat(Cli.classify(record, "--as", "asim").event().has("LogonMethod")).isTrue();
  }
}
