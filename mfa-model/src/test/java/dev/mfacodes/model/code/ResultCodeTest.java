package dev.mfacodes.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ResultCodeTest {

  @ParameterizedTest
  @EnumSource(MfaResultCode.class)
  void the_name_and_the_label_of_every_code_are_found_exactly_and_in_every_forgiven_form(MfaResultCode code) {
    for (String spelling : List.of(code.name(), code.label())) {
      Forgiven.changes().forEach((change, apply) ->
          assertThat(ResultCode.of(apply.apply(spelling)).listed()).as("%s: %s", spelling, change).contains(code));
    }
  }

  @ParameterizedTest
  @EnumSource(MfaResultCode.class)
  void a_name_cut_or_continued_is_none(MfaResultCode code) {
    assertThat(ResultCode.of(code.name() + "_2").listed()).isEmpty();
    assertThat(ResultCode.of("MFA_" + code.name()).listed()).isEmpty();
    assertThat(ResultCode.of(code.name().substring(1)).listed()).isEmpty();
    assertThat(ResultCode.of(code.name().replace("_", "")).listed()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "SUCCESS", "FAILED", "SUCCESS_", "FAILED_SIT_TONES",
      "1", "Aanroep resultaat", "Call Result"})
  void other_texts_are_none_and_their_prefix_is_no_evidence(String text) {
    assertThat(ResultCode.of(text).listed()).isEmpty();
    assertThat(ResultCode.of(text).wire()).isEqualTo(text);
  }

  @Test
  @Timeout(10)
  void a_code_followed_by_ten_megabytes_is_not_folded() {
    assertThat(ResultCode.of("SUCCESS_NO_PIN" + " ".repeat(10_000_000)).listed())
        .as("would be found if it were folded").isEmpty();
  }
}
