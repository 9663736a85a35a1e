package dev.mfacodes.model.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.mfacodes.model.Copies;
import dev.mfacodes.model.OnMachine;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AuthenticationResultTest {

  private static final List<String> GRANTED = List.of("true", "yes", "success", "granted", "1");
  private static final List<String> DENIED = List.of("false", "no", "failure", "denied", "0");

  @Test
  @ResourceLock(Resources.LOCALE)
  void both_answers_are_read_in_any_case_with_outer_blanks_and_on_any_machine() {
    OnMachine.each(List.of("en", "tr-TR", "az", "nl-BE", "lt"), machine -> {
      assertThat(spelled(GRANTED)).allSatisfy(text ->
          assertThat(AuthenticationResult.of(text).granted()).contains(true));
      assertThat(spelled(DENIED)).allSatisfy(text ->
          assertThat(AuthenticationResult.of(text).granted()).contains(false));
    });
  }

  private static Stream<String> spelled(List<String> words) {
    return words.stream().flatMap(word -> Stream.of(
        word, word.toUpperCase(Locale.ROOT), word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1),
        " " + word + "\t"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "maybe", "ja", "nee", "geweigerd", "2", "-1", "truee", "null", "SUCCESS_NO_PIN"})
  void any_other_text_is_no_answer_and_is_kept(String text) {
    AuthenticationResult result = AuthenticationResult.of(text);
    assertThat(result.granted()).isEmpty();
    assertThat(result.wire()).isEqualTo(text);
    assertThat(result).hasToString("unlisted");
    assertThat(Copies.serialized(result)).isEqualTo(result);
  }

  @Test
  void the_two_constants_say_so() {
    assertThat(AuthenticationResult.GRANTED.granted()).contains(true);
    assertThat(AuthenticationResult.DENIED.granted()).contains(false);
    assertThat(AuthenticationResult.GRANTED).hasToString("granted");
    assertThat(AuthenticationResult.DENIED).hasToString("denied");
    assertThat(AuthenticationResult.of("Granted")).as("travelled otherwise").isNotEqualTo(AuthenticationResult.GRANTED);
  }

  @Test
  void null_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> AuthenticationResult.of(null));
  }

  @Test
  void a_row_reads_truth_values_and_numbers_and_writes_them_back() {
    Map<Object, Boolean> answers = Map.of(true, true, false, false, 1, true, 0, false, "True", true, "NO", false);
    answers.forEach((travelled, granted) -> {
      ActivityReportRow row = ActivityReportRow.fromWire(Map.of("authenticated", travelled));
      assertThat(row.authenticated().flatMap(AuthenticationResult::granted)).as("%s", travelled).contains(granted);
      assertThat(row.toWire()).isEqualTo(Map.of("authenticated", travelled));
    });
    assertThat(ActivityReportRow.fromWire(Map.of("authenticated", ""))
            .authenticated().flatMap(AuthenticationResult::granted))
        .as("not recorded").isEmpty();
  }
}
