package dev.mfacodes.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MethodNameTest {

  @ParameterizedTest
  @EnumSource(AuthenticationMethod.class)
  void every_spelling_of_every_method_is_found_exactly_and_in_every_forgiven_form(AuthenticationMethod method) {
    method.spellings().forEach(spelling ->
        Forgiven.changes().forEach((change, apply) ->
            assertThat(MethodName.of(apply.apply(spelling)).listed()).as("%s: %s", spelling, change).contains(method)));
    assertThat(method.spellings().isEmpty()).as("only result codes speak of the MFA Server app")
        .isEqualTo(method == AuthenticationMethod.MOBILE_APP);
  }

  @Test
  void documentation_and_logs_name_one_method_differently() {
    assertThat(MethodName.of("SMS").listed()).isEqualTo(MethodName.of("Text message").listed());
    assertThat(MethodName.of("Authenticator App").listed())
        .isEqualTo(MethodName.of("Mobile app notification").listed());
    assertThat(MethodName.of("Software OATH token").listed()).isEqualTo(MethodName.of("PhoneAppOTP").listed());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", " ", "Other", "none", "unknownFutureValue", "System.Object[]", "MOBILE_APP", "Passwor",
      "Passwords", "+31 20 0000000"
  })
  void other_names_are_none(String name) {
    assertThat(MethodName.of(name).listed()).isEmpty();
    assertThat(MethodName.of(name).wire()).isEqualTo(name);
  }

  @Test
  @Timeout(10)
  void a_name_followed_by_ten_megabytes_is_not_folded() {
    assertThat(MethodName.of("Password" + " ".repeat(10_000_000)).listed())
        .as("would be found if it were folded").isEmpty();
  }
}
