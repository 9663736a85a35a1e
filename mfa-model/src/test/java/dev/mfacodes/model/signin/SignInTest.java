package dev.mfacodes.model.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.schema.OtherProperties;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SignInTest {

  private static final String PLURAL = "appliedConditionalAccessPolicies";
  private static final String SINGULAR = "appliedConditionalAccessPolicy";
  private static final List<Object> POLICIES = List.of(Map.of("id", "p1", "result", "success"));
  private static final List<Object> OTHER_POLICIES = List.of(Map.of("id", "p2", "result", "failure"));

  // --- built, not read ---

  @Test
  void what_is_built_is_written_under_the_names_of_graph() {
    SignIn signIn = SignIn.builder()
        .id("1")
        .createdDateTime(Instant.parse("2026-01-31T08:00:00Z"))
        .status(SignInStatus.builder().errorCode(ErrorCode.of(0))
            .additionalDetails(StatusText.of("MFA completed in Azure AD")).build())
        .addAuthenticationDetails(AuthenticationStep.builder()
            .authenticationMethod(MethodName.of("Text message")).succeeded(true).requestSequence(1).build())
        .isInteractive(false)
        .addRiskEventTypesV2("unfamiliarFeatures")
        .autonomousSystemNumber(5_000_000_000L)
        .build();
    Map<String, Object> wire = Map.of(
        "id", "1", "createdDateTime", "2026-01-31T08:00:00Z",
        "status", Map.of("errorCode", 0, "additionalDetails", "MFA completed in Azure AD"),
        "authenticationDetails",
        List.of(Map.of("authenticationMethod", "Text message", "succeeded", true, "RequestSequence", 1)),
        "isInteractive", false, "riskEventTypes_v2", List.of("unfamiliarFeatures"),
        "autonomousSystemNumber", 5_000_000_000L);
    assertThat(signIn.toWire()).isEqualTo(wire);
    assertThat(SignIn.fromWire(wire)).isEqualTo(signIn).hasSameHashCodeAs(signIn);
  }

  @Test
  void what_is_read_answers_with_catalogue_entries() {
    SignIn signIn = SignIn.fromWire(Map.of(
        "status", Map.of("errorCode", "AADSTS500121: text"),
        "authenticationDetails", List.of(Map.of(
            "authenticationMethod", "phoneappnotification",
            "authenticationStepResultDetail", "mfa denied, user is blocked"))));
    AuthenticationStep step = signIn.authenticationDetails().get(0);
    assertThat(signIn.status().flatMap(SignInStatus::errorCode).flatMap(ErrorCode::listed))
        .contains(SignInError.AADSTS500121);
    assertThat(step.authenticationMethod().flatMap(MethodName::listed))
        .contains(AuthenticationMethod.AUTHENTICATOR_NOTIFICATION);
    assertThat(step.authenticationStepResultDetail().flatMap(StatusText::listed)).contains(MfaStatus.USER_BLOCKED);
  }

  // --- times ---

  @ParameterizedTest
  @CsvSource({
      "2026-01-31T08:00:00Z,             2026-01-31T08:00:00Z",
      "2026-01-31T08:00:00.1Z,           2026-01-31T08:00:00.1Z",
      "2026-01-31T08:00:00.12Z,          2026-01-31T08:00:00.12Z",
      "2026-01-31T08:00:00.123Z,         2026-01-31T08:00:00.123Z",
      "2026-01-31T08:00:00.1234Z,        2026-01-31T08:00:00.1234Z",
      "2026-01-31T08:00:00.12345Z,       2026-01-31T08:00:00.12345Z",
      "2026-01-31T08:00:00.123456Z,      2026-01-31T08:00:00.123456Z",
      "2026-01-31T08:00:00.1234567Z,     2026-01-31T08:00:00.1234567Z",
      "2026-01-31T08:00:00.12345678Z,    2026-01-31T08:00:00.12345678Z",
      "2026-01-31T08:00:00.123456789Z,   2026-01-31T08:00:00.123456789Z",
      "2026-01-31T08:00:00.0000000Z,     2026-01-31T08:00:00Z",
      "2026-01-31T08:00:00+00:00,        2026-01-31T08:00:00Z",
      "2026-01-31T08:00:00.1234567+00:00,2026-01-31T08:00:00.1234567Z",
      "2026-01-31T09:00:00+01:00,        2026-01-31T08:00:00Z",
      "2026-01-31T03:30:00.5-04:30,      2026-01-31T08:00:00.5Z",
      "2026-01-31T08:00Z,                2026-01-31T08:00:00Z",
      "2026-01-31t08:00:00z,             2026-01-31T08:00:00Z",
      "' 2026-01-31T08:00:00Z ',         2026-01-31T08:00:00Z"
  })
  void a_time_is_read_and_comes_back_as_it_was_spelled(String spelled, Instant time) {
    SignIn signIn = SignIn.fromWire(Map.of("createdDateTime", spelled));
    assertThat(signIn.createdDateTime()).contains(time);
    assertThat(signIn.toWire()).isEqualTo(Map.of("createdDateTime", spelled));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "2026-01-31T08:00:00", "2026-01-31 08:00:00Z", "1/31/2026 8:00:00 AM", "2026-02-30T08:00:00Z",
      "2026-01-31", "08:00",
      "2026-01-31T08:00:00.1234567891Z", "2026-01-31T24:00:01Z", "now", "1767225600", "\uff12026-01-31T08:00:00Z", ""
  })
  void a_text_that_is_no_moment_reads_as_absent_and_comes_back(String text) {
    SignIn signIn = SignIn.fromWire(Map.of("createdDateTime", text));
    assertThat(signIn.createdDateTime()).isEmpty();
    assertThat(signIn.toWire()).isEqualTo(Map.of("createdDateTime", text));
  }

  // --- changed after reading ---

  @Test
  void a_changed_property_wins_over_the_spelling_that_travelled() {
    Map<String, Object> wire = new LinkedHashMap<>();
    wire.put("isInteractive", "TRUE");
    wire.put("createdDateTime", "2026-01-31T08:00:00.0+00:00");
    wire.put("autonomousSystemNumber", "64500");
    wire.put("userPrincipalName", 42);
    wire.put("signInEventTypes", Arrays.asList("interactiveUser", null));
    wire.put("status", Map.of("errorCode", "AADSTS0", "future", 1));
    wire.put("location", Map.of());
    wire.put("future", Arrays.asList(1, null));
    SignIn read = SignIn.fromWire(wire);

    SignIn changed = SignIn.builder().from(read)
        .isInteractive(false)
        .createdDateTime(Instant.parse("2026-02-01T00:00:00Z"))
        .autonomousSystemNumber(64501)
        .userPrincipalName("j.doe@example.com")
        .signInEventTypes(List.of("nonInteractiveUser"))
        .status(SignInStatus.builder().from(read.status().orElseThrow()).errorCode(ErrorCode.of(50074)).build())
        .location(SignInLocation.builder().city("Amsterdam").build())
        .build();

    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("isInteractive", false);
    expected.put("createdDateTime", "2026-02-01T00:00:00Z");
    expected.put("autonomousSystemNumber", 64501);
    expected.put("userPrincipalName", "j.doe@example.com");
    expected.put("signInEventTypes", List.of("nonInteractiveUser"));
    expected.put("status", Map.of("errorCode", 50074, "future", 1));
    expected.put("location", Map.of("city", "Amsterdam"));
    expected.put("future", Arrays.asList(1, null));
    assertThat(changed.toWire()).isEqualTo(expected);
    assertThat(read.toWire()).as("the one that was read").isEqualTo(wire);
    assertThat(SignIn.builder().from(read).build()).isEqualTo(read);
    assertThat(SignIn.builder().from(read).id("2").build().toWire()).as("all others keep their spelling")
        .containsAllEntriesOf(wire).containsEntry("id", "2");
  }

  @ParameterizedTest
  @MethodSource("oddSpellings")
  void a_property_that_was_read_as_absent_and_is_set_wins_too(String name, Object travelled) {
    SignIn read = SignIn.fromWire(Map.of(name, travelled));
    SignIn changed = SignIn.builder().from(read)
        .isInteractive(true).createdDateTime(Instant.EPOCH).autonomousSystemNumber(1)
        .addSignInEventTypes("interactiveUser").addAppliedConditionalAccessPolicies(
            AppliedConditionalAccessPolicy.builder().id("p3").build())
        .build();
    assertThat(changed.toWire()).isEqualTo(Map.of(
        "isInteractive", true, "createdDateTime", "1970-01-01T00:00:00Z", "autonomousSystemNumber", 1,
        "signInEventTypes", List.of("interactiveUser"), PLURAL, List.of(Map.of("id", "p3"))));
  }

  static List<Object[]> oddSpellings() {
    return List.of(
        new Object[] {"isInteractive", ""}, new Object[] {"createdDateTime", "yesterday"},
        new Object[] {"autonomousSystemNumber", " "}, new Object[] {"signInEventTypes", List.of()},
        new Object[] {"signInEventTypes", Arrays.asList((Object) null)}, new Object[] {PLURAL, List.of()},
        new Object[] {SINGULAR, List.of()});
  }

  @Test
  void a_property_that_is_cleared_after_reading_is_gone() {
    SignIn plain = SignIn.fromWire(Map.of("isInteractive", true, "signInEventTypes", List.of("interactiveUser")));
    SignIn odd = SignIn.fromWire(
        Map.of("isInteractive", "true", "signInEventTypes", Arrays.asList("interactiveUser", null)));
    for (SignIn read : List.of(plain, odd)) {
      SignIn cleared =
          SignIn.builder().from(read).isInteractive(Optional.empty()).signInEventTypes(List.of()).build();
      assertThat(cleared.isInteractive()).isEmpty();
      assertThat(cleared.toWire()).as("after %s", read.toWire()).isEmpty();
    }
  }

  // --- one property, two names ---

  @Test
  void the_name_in_the_singular_is_read_and_comes_back() {
    SignIn signIn = SignIn.fromWire(Map.of(SINGULAR, POLICIES));
    assertThat(signIn.appliedConditionalAccessPolicies())
        .extracting(policy -> policy.id().orElseThrow()).containsExactly("p1");
    assertThat(signIn.toWire()).isEqualTo(Map.of(SINGULAR, POLICIES));
    assertThat(SignIn.builder().from(signIn).id("1").build().toWire()).isEqualTo(Map.of("id", "1", SINGULAR, POLICIES));
  }

  @Test
  void the_name_in_the_singular_is_refused_by_that_name() {
    assertThatThrownBy(() -> SignIn.fromWire(Map.of(SINGULAR, List.of(Map.of("result", true)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(SINGULAR + "[0].result: expected a text, found true or false");
  }

  @Test
  void the_name_in_the_plural_goes_first_unless_it_is_null() {
    Map<String, Object> wire = new LinkedHashMap<>();
    wire.put(SINGULAR, POLICIES);
    wire.put(PLURAL, null);
    assertThat(SignIn.fromWire(wire).appliedConditionalAccessPolicies()).hasSize(1);
    assertThat(SignIn.fromWire(wire).toWire()).isEqualTo(Map.of(SINGULAR, POLICIES));
    wire.put(PLURAL, OTHER_POLICIES);
    assertThat(SignIn.fromWire(wire).appliedConditionalAccessPolicies())
        .extracting(policy -> policy.id().orElseThrow()).containsExactly("p2");
  }

  @ParameterizedTest
  @MethodSource("secondNames")
  void both_names_come_back_where_both_travelled(Object singular) {
    Map<String, Object> wire = Map.of(PLURAL, POLICIES, SINGULAR, singular);
    assertThat(SignIn.fromWire(wire).toWire()).isEqualTo(wire);
  }

  static List<Object> secondNames() {
    return List.of(POLICIES, OTHER_POLICIES, List.of(), "no list", List.of("no object"));
  }

  @Test
  void changed_policies_win_over_the_name_in_the_singular() {
    SignIn changed = SignIn.builder().from(SignIn.fromWire(Map.of(SINGULAR, POLICIES)))
        .appliedConditionalAccessPolicies(List.of(AppliedConditionalAccessPolicy.builder().id("p3").build()))
        .build();
    assertThat(changed.toWire()).isEqualTo(Map.of(PLURAL, List.of(Map.of("id", "p3"))));
  }

  @ParameterizedTest
  @MethodSource("secondNames")
  void changed_and_cleared_policies_win_where_both_names_travelled(Object singular) {
    SignIn read = SignIn.fromWire(Map.of(PLURAL, POLICIES, SINGULAR, singular));
    SignIn changed = SignIn.builder().from(read)
        .appliedConditionalAccessPolicies(List.of(AppliedConditionalAccessPolicy.builder().id("p3").build()))
        .build();
    SignIn cleared = SignIn.builder().from(read).appliedConditionalAccessPolicies(List.of()).build();
    assertThat(changed.toWire()).isEqualTo(Map.of(PLURAL, List.of(Map.of("id", "p3"))));
    assertThat(cleared.toWire()).as("or they would be read again").isEmpty();
  }

  // --- numbers and sizes ---

  @Test
  void it_does_not_matter_which_parser_read_a_whole_number() {
    Map<String, Object> small = Map.of("autonomousSystemNumber", 5, "status", Map.of("errorCode", 0), "future", 7);
    Map<String, Object> large = Map.of("autonomousSystemNumber", 5L, "status", Map.of("errorCode", 0L), "future", 7L);
    assertThat(SignIn.fromWire(large)).isEqualTo(SignIn.fromWire(small));
    assertThat(SignIn.fromWire(large).toWire()).isEqualTo(small);
  }

  @Test
  void what_no_parser_makes_is_refused_and_its_name_is_not_told() {
    assertThatThrownBy(() -> SignIn.fromWire(Map.of("anna@example.com", new Object())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an unknown property: expected what a JSON parser makes, found something else");
    assertThatThrownBy(() -> SignIn.fromWire(Map.of("id", new byte[1])))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id: expected what a JSON parser makes, found something else");
  }

  @Test
  void an_other_property_by_the_name_of_an_accessor_yields_to_the_accessor() {
    OtherProperties others = KeyValue.fromWire(Map.of("id", "2", "status", 5)).otherProperties();
    SignIn built = SignIn.builder().id("1").otherProperties(others).build();
    assertThat(built.toWire()).isEqualTo(Map.of("id", "1"));
  }

  @Test
  void of_two_names_the_one_that_holds_something_counts_and_both_come_back() {
    Map<String, Object> wire = Map.of(PLURAL, List.of(), SINGULAR, POLICIES);
    assertThat(SignIn.fromWire(wire).appliedConditionalAccessPolicies()).hasSize(1);
    assertThat(SignIn.fromWire(wire).toWire()).isEqualTo(wire);
  }

  @Test
  void an_error_code_keeps_whether_it_was_a_number_or_a_text() {
    for (Object spelled : List.of(500121, "500121", "AADSTS500121", "aadsts500121: text",
        500121.0, "0050074", "Success", -1, 1.5)) {
      Map<String, Object> wire = Map.of("status", Map.of("errorCode", spelled), "resultType", spelled);
      assertThat(SignIn.fromWire(wire).toWire()).isEqualTo(wire);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void what_is_not_finite_is_refused_with_its_path(double number) {
    assertThatThrownBy(() -> SignIn.fromWire(Map.of("status", Map.of("errorCode", number))))
        .isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("status.errorCode: expected ");
    assertThatThrownBy(() -> SignIn.fromWire(Map.of("autonomousSystemNumber", number)))
        .isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("autonomousSystemNumber: expected ");
    assertThatThrownBy(() -> SignIn.fromWire(Map.of("location", Map.of("geoCoordinates", Map.of("altitude", number)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("location.geoCoordinates.altitude: expected ");
  }

  @Test
  @Timeout(30)
  void ten_megabytes_in_any_text_are_kept() throws JsonProcessingException {
    String text = "x".repeat(10_000_000);
    Map<String, Object> wire = Map.of(
        "id", text, "createdDateTime", text, "status", Map.of("errorCode", text, "additionalDetails", text),
        "authenticationDetails", List.of(Map.of("authenticationMethod", text)), "future", text);
    assertThat(SignIn.fromWire(wire).toWire().equals(wire)).isTrue();
    ObjectMapper mapper = new ObjectMapper();
    SignIn read = mapper.readValue("{\"userAgent\":\"" + text + "\"}", SignIn.class);
    assertThat(read.userAgent().orElseThrow().length()).isEqualTo(10_000_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1e-999999999", "-1e2147483647", "1e2147483648", "1e99999999999"})
  @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void an_exponent_is_no_way_to_keep_us_busy(String text) {
    assertThatThrownBy(() -> SignIn.fromWire(Map.of("autonomousSystemNumber", text)))
        .hasMessage("autonomousSystemNumber: expected a whole number, found a text");
  }

  /** Reading decimals takes a time that grows with the square of their length: ten megabytes would take minutes. */
  @Test
  @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void a_megabyte_of_digits_is_no_whole_number_and_is_refused_quickly() {
    assertThatThrownBy(() -> SignIn.fromWire(Map.of("autonomousSystemNumber", "9".repeat(1_000_000))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("autonomousSystemNumber: expected a whole number, found a text");
  }

  @Test
  @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void a_megabyte_of_digits_is_no_number_and_is_refused_quickly() {
    assertThatThrownBy(() -> GeoCoordinates.fromWire(Map.of("altitude", "9".repeat(1_000_000))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("altitude: expected a number, found a text");
  }
}
