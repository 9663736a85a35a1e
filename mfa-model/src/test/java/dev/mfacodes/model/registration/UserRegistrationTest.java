package dev.mfacodes.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MethodName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UserRegistrationTest {

  @ParameterizedTest
  @CsvSource({"true, true", "true, false", "false, false", "false, true", "true,", ", true", ","})
  void registered_and_capable_are_two_things(Boolean registered, Boolean capable) {
    UserRegistration.Builder builder = UserRegistration.builder()
        .isMfaRegistered(Optional.ofNullable(registered)).isMfaCapable(Optional.ofNullable(capable));
    UserRegistration user = UserRegistration.fromWire(builder.build().toWire());
    assertThat(user.isMfaRegistered()).isEqualTo(Optional.ofNullable(registered));
    assertThat(user.isMfaCapable()).isEqualTo(Optional.ofNullable(capable));
    assertThat(user.isSsprRegistered()).as("password reset is neither").isEmpty();
  }

  @Test
  void a_user_may_be_registered_with_methods_that_an_export_lost() {
    UserRegistration user = UserRegistration.builder()
        .isMfaRegistered(true).source(RegistrationSource.POWERSHELL_CSV).perUserMfaState("Disabled").build();
    assertThat(user.toWire())
        .isEqualTo(Map.of("isMfaRegistered", true, "source", "POWERSHELL_CSV", "perUserMfaState", "Disabled"));
    assertThat(user.methodsRegistered()).isEmpty();
    assertThat(user.isMfaCapable()).as("not recorded is not no").isEmpty();
  }

  @Test
  void methods_keep_their_names_and_are_looked_up() {
    Map<String, Object> wire =
        Map.of("methodsRegistered", List.of("mobilePhone", "OneWaySMS", "System.Object[]", ""),
            "defaultMfaMethod", "none");
    UserRegistration user = UserRegistration.fromWire(wire);
    assertThat(user.methodsRegistered()).extracting(MethodName::listed).containsExactly(
        Optional.of(AuthenticationMethod.MOBILE_PHONE),
        Optional.of(AuthenticationMethod.TEXT_MESSAGE), Optional.empty(),
        Optional.empty());
    assertThat(user.defaultMfaMethod().orElseThrow().listed()).isEmpty();
    assertThat(user.toWire()).isEqualTo(wire);
  }

  @ParameterizedTest
  @EnumSource(RegistrationSource.class)
  void every_source_comes_back(RegistrationSource source) {
    UserRegistration user = UserRegistration.builder().source(source).build();
    assertThat(user.toWire()).isEqualTo(Map.of("source", source.name()));
    assertThat(UserRegistration.fromWire(user.toWire())).isEqualTo(user);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GRAPH_OF_NEXT_YEAR", "graph_user_registration_details", "", "0"})
  void a_source_that_this_version_does_not_know_reads_as_absent_and_comes_back(String source) {
    UserRegistration user = UserRegistration.fromWire(Map.of("source", source));
    assertThat(user.source()).isEmpty();
    assertThat(user.toWire()).isEqualTo(Map.of("source", source));
    assertThat(UserRegistration.builder().from(user).source(RegistrationSource.POWERSHELL_CSV).build().toWire())
        .isEqualTo(Map.of("source", "POWERSHELL_CSV"));
  }
}
