package dev.mfacodes.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.OnMachine;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * Lookup with default locales whose rules for case differ: a Turkish machine makes I a dotless i, a Lithuanian one
 * keeps dots. What a class computes when it is loaded is not seen here: the build runs all tests on such machines too.
 */
@ResourceLock(Resources.LOCALE)
final class LookupOnHostileMachinesTest {

  private static final List<String> MACHINES = List.of("tr-TR", "nl-BE", "fr", "lt", "az");

  @Test
  void the_machines_are_hostile() {
    OnMachine.each(List.of("tr-TR", "az"), machine ->
        assertThat("ID".toLowerCase(Locale.getDefault())).isNotEqualTo("id"));
  }

  @Test
  void no_lookup_depends_on_the_machine() {
    OnMachine.each(MACHINES, machine -> {
      for (MfaResultCode code : MfaResultCode.values()) {
        inAnyCase(code.name(), code.label()).forEach(spelling ->
            assertThat(ResultCode.of(spelling).listed()).as("%s on a %s machine", spelling, machine).contains(code));
      }
      for (MfaStatus status : MfaStatus.values()) {
        inAnyCase(status.spellings().toArray(String[]::new)).forEach(spelling ->
            assertThat(StatusText.of(spelling).listed()).as("%s on a %s machine", spelling, machine).contains(status));
      }
      for (AuthenticationMethod method : AuthenticationMethod.values()) {
        inAnyCase(method.spellings().toArray(String[]::new)).forEach(spelling ->
            assertThat(MethodName.of(spelling).listed()).as("%s on a %s machine", spelling, machine).contains(method));
      }
      for (SignInError error : SignInError.values()) {
        inAnyCase(error.name(), error.name() + ": Text").forEach(spelling ->
            assertThat(ErrorCode.of(spelling).listed()).as("%s on a %s machine", spelling, machine).contains(error));
      }
    });
  }

  @Test
  void numbers_are_written_in_ascii_digits_on_every_machine() {
    OnMachine.each(List.of("ar-EG-u-nu-arab", "th-TH-u-nu-thai", "fa", "hi-IN-u-nu-deva"), machine -> {
      assertThat(ErrorCode.of(50074).wire()).as(machine).isEqualTo("50074");
      assertThat(ErrorCode.of(50074).listed()).as(machine).contains(SignInError.AADSTS50074);
      assertThat(ErrorCode.of(50074)).as(machine).hasToString("ErrorCode[50074]");
    });
  }

  private static Stream<String> inAnyCase(String... spellings) {
    return Stream.of(spellings)
        .flatMap(text -> Stream.of(text, text.toUpperCase(Locale.ROOT), text.toLowerCase(Locale.ROOT)));
  }
}
