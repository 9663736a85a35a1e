package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.registration.RegistrationSource;
import dev.mfacodes.model.registration.UserRegistration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Registrations as Graph and PowerShell write them in JSON. */
final class JsonRegistrationsTest {

  private static UserRegistration read(ExportFormat format, String content) {
    Outcome outcome = Outcome.of(content);
    assertThat(outcome.complaints()).isEmpty();
    assertThat(outcome.formats()).containsExactly(format);
    return outcome.registration();
  }

  @Test
  void registrations_of_graph() {
    UserRegistration registration = read(ExportFormat.USER_REGISTRATION_DETAILS, """
        {"value":[{"id":"a","userPrincipalName":"anna@example.com","isMfaRegistered":true,"isMfaCapable":false,
          "isSsprRegistered":false,"methodsRegistered":["mobilePhone","softwareOneTimePasscode"],
          "defaultMfaMethod":"mobilePhone","lastUpdatedDateTime":"2026-01-31T08:00:00.1234567Z","new":{"a":1}}]}""");
    assertThat(registration.isMfaRegistered()).contains(true);
    assertThat(registration.isMfaCapable()).contains(false);
    assertThat(registration.isSsprRegistered()).contains(false);
    assertThat(registration.methodsRegistered()).extracting(MethodName::wire)
        .containsExactly("mobilePhone", "softwareOneTimePasscode");
    assertThat(registration.lastUpdatedDateTime()).contains(Instant.parse("2026-01-31T08:00:00.1234567Z"));
    assertThat(registration.source()).contains(RegistrationSource.GRAPH_USER_REGISTRATION_DETAILS);
    assertThat(registration.otherProperties()).containsKey("new");
  }

  @Test
  void registrations_of_beta_tell_of_password_reset() {
    UserRegistration registration = read(ExportFormat.CREDENTIAL_USER_REGISTRATION_DETAILS, """
        {"id":"a","userPrincipalName":"anna@example.com","authMethods":["mobilePhone","email"],
         "isRegistered":true,"isEnabled":false,"isCapable":true,"isMfaRegistered":false}""");
    assertThat(registration.isSsprRegistered()).contains(true);
    assertThat(registration.isSsprEnabled()).contains(false);
    assertThat(registration.isMfaRegistered()).contains(false);
    assertThat(registration.isMfaCapable()).isEmpty();
    assertThat(registration.methodsRegistered()).extracting(MethodName::wire).containsExactly("mobilePhone", "email");
    assertThat(registration.otherProperties()).containsEntry("isCapable", true);
    assertThat(registration.source()).contains(RegistrationSource.GRAPH_CREDENTIAL_USER_REGISTRATION_DETAILS);
  }

  @Test
  void powershell_writes_capitals_and_times_of_its_own() {
    UserRegistration registration = read(ExportFormat.USER_REGISTRATION_DETAILS, """
        [{"Id":"a","IsMfaRegistered":true,"MethodsRegistered":["mobilePhone"],
          "LastUpdatedDateTime":"\\/Date(1769846400000)\\/",
          "UserPreferredMethodForSecondaryAuthentication":"push"}]""");
    assertThat(registration.id()).contains("a");
    assertThat(registration.isMfaRegistered()).contains(true);
    assertThat(registration.lastUpdatedDateTime()).contains(Instant.parse("2026-01-31T08:00:00Z"));
    assertThat(registration.userPreferredMethodForSecondaryAuthentication()).contains(MethodName.of("push"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "\"mobilePhone\"", "[\"mobilePhone\"]", "{\"value\":[\"mobilePhone\"],\"Count\":1}", "\"[\\\"mobilePhone\\\"]\""})
  void a_list_of_one_may_be_that_one_or_an_object_with_a_count(String methods) {
    assertThat(read(ExportFormat.USER_REGISTRATION_DETAILS, "{\"MethodsRegistered\":" + methods + "}")
        .methodsRegistered()).containsExactly(MethodName.of("mobilePhone"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"value\":[],\"Count\":0}", "[]", "\"\"", "null", "\"[]\""})
  void a_list_of_none_may_be_many_things(String methods) {
    UserRegistration registration = read(ExportFormat.USER_REGISTRATION_DETAILS,
        "{\"IsMfaRegistered\":false,\"MethodsRegistered\":" + methods + "}");
    assertThat(registration.methodsRegistered()).isEmpty();
    assertThat(registration.isMfaRegistered()).contains(false);
  }

  @Test
  void methods_whose_names_were_lost_are_registered_all_the_same() {
    Outcome outcome = Outcome.of("{\"id\":\"a\",\"MethodsRegistered\":\"System.String[]\"}");
    assertThat(outcome.registration().methodsRegistered()).isEmpty();
    assertThat(outcome.registration().isMfaRegistered()).contains(true);
    assertThat(outcome.conflicts()).containsExactly("methodsRegistered");
  }

  @Test
  void powershell_writes_a_step_that_is_alone_without_a_list() {
    assertThat(Outcome.of("""
        {"Id":"a","Status":{"ErrorCode":0},"AuthenticationDetails":{"Succeeded":true}}""").signIn()
        .authenticationDetails().get(0).succeeded()).contains(true);
  }

  @Test
  void what_is_said_to_be_a_registration_has_to_look_like_one() {
    ExportReader reader = ExportReader.builder().format(ExportFormat.USER_REGISTRATION_DETAILS).build();

    assertThat(Outcome.of(reader, "{\"foo\":1}").complaints()).containsExactly("line 1: not a registration");
  }

  @Test
  void json_is_no_csv_whatever_is_said() {
    ExportReader reader = ExportReader.builder().format(ExportFormat.PORTAL_CSV).build();

    assertThat(Outcome.of(reader, "[{}]").complaints())
        .containsExactly("input: is JSON, and not the CSV that it was said to be");
  }
}
