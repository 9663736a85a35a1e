package dev.mfacodes.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ErrorCodeTest {

  // --- one code, many spellings ---

  @ParameterizedTest
  @EnumSource(SignInError.class)
  void every_number_is_found_in_every_form(SignInError error) {
    int number = error.number();
    assertThat(Stream.of(
            ErrorCode.of(number), ErrorCode.of((long) number), ErrorCode.fromWire(number),
            ErrorCode.fromWire((long) number),
            ErrorCode.fromWire(BigInteger.valueOf(number)), ErrorCode.fromWire(BigDecimal.valueOf(number)),
            ErrorCode.fromWire((double) number), ErrorCode.fromWire(new BigDecimal(number + ".000")),
            ErrorCode.of("" + number), ErrorCode.fromWire("" + number), ErrorCode.of(error.name()),
            ErrorCode.of(error.name().toLowerCase(Locale.ROOT)), ErrorCode.of("AadSts" + number),
            ErrorCode.of(error.name() + ":"), ErrorCode.of(error.name() + ": some text"),
            ErrorCode.of("aadsts" + number + ": some text: with colons; 50999"), ErrorCode.of("  " + number + "\t\r\n"),
            ErrorCode.of(" " + error.name() + ": text \n")))
        .allSatisfy(code -> {
          assertThat(code.number()).as(code.wire()).hasValue(number);
          assertThat(code.listed()).as(code.wire()).contains(error);
        });
  }

  @Test
  void a_number_beyond_the_catalogue_is_a_number_and_not_listed() {
    for (ErrorCode code : List.of(ErrorCode.of(50999), ErrorCode.of("AADSTS50999"),
        ErrorCode.of("999999999999999999"))) {
      assertThat(code.number()).as(code.wire()).isPresent();
      assertThat(code.listed()).as(code.wire()).isEmpty();
    }
    assertThat(ErrorCode.of(4294967296L + 50074).listed()).as("50074 after an overflow").isEmpty();
  }

  // --- no code ---

  @ParameterizedTest
  @ValueSource(strings = {
      "", " ", "\u00a0", "AADSTS", " AADST", "aadsts:", "AADSTS: 50074", "AADSTS 50074", "AADSTSAADSTS50074",
      "AADST50074", "0050074", "00", "AADSTS0050074", "AADSTS00", "5007\uff14", "\uff15\uff10\uff10\uff17\uff14",
      "AADSTS5007\uff14", "\u0665\u0660\u0660\u0667\u0664", "-50074", "+50074", "AADSTS-50074", "50074.0", "50074,0",
      "5.0074e4", "50 074", "50074: text", "50074;", "0x50074", "Success", "null", "1000000000000000000",
      "9223372036854775807", "99999999999999999999999999", "50074AADSTS", "Error: AADSTS50074"
  })
  void other_texts_name_no_number(String text) {
    ErrorCode code = ErrorCode.of(text);
    assertThat(code.number()).isEmpty();
    assertThat(code.listed()).isEmpty();
    assertThat(code.toWire()).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("noCodes")
  void negative_broken_and_huge_numbers_are_no_codes(Number number) {
    ErrorCode code = ErrorCode.fromWire(number);
    assertThat(code.number()).isEmpty();
    assertThat(code.listed()).isEmpty();
    assertThat(new BigDecimal(code.toWire().toString())).isEqualByComparingTo(new BigDecimal(number.toString()));
  }

  static List<Number> noCodes() {
    return List.of(
        -1, -50074, -50074L, Integer.MIN_VALUE, Long.MIN_VALUE, Long.MAX_VALUE, 50074.5, 0.1, 1e300, 5e-324,
        new BigInteger("9".repeat(400)), new BigDecimal("50074.00000000000000001"), new BigDecimal("1e999999999"),
        new BigDecimal("1e-999999999"), new BigDecimal("-1e2147483647"), new BigDecimal("1e2147483647"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void what_is_not_finite_is_refused(double number) {
    assertThatIllegalArgumentException().isThrownBy(() -> ErrorCode.fromWire(number));
  }

  // --- what travelled ---

  @Test
  void it_keeps_whether_it_was_a_number_or_a_text() {
    Map<Object, Object> written = Map.of(
        50074, 50074, 50074L, 50074, "50074", "50074", " aadsts50074: text ", " aadsts50074: text ", -1, -1,
        5_000_000_000L, 5_000_000_000L, 50074.5, new BigDecimal("50074.5"), "", "");
    written.forEach((read, back) -> assertThat(ErrorCode.fromWire(read).toWire()).isEqualTo(back));
    assertThat(ErrorCode.of(50074)).isNotEqualTo(ErrorCode.of("50074"));
    assertThat(ErrorCode.of(50074).travelledAsNumber()).isTrue();
    assertThat(ErrorCode.of("50074").travelledAsNumber()).isFalse();
  }

  @Test
  void a_listed_number_is_one_object_and_equal_to_any_other_that_travelled_so() {
    assertThat(ErrorCode.of(50074)).isSameAs(ErrorCode.fromWire(50074)).isSameAs(ErrorCode.fromWire(50074L))
        .isEqualTo(new ErrorCode("50074", true)).hasSameHashCodeAs(new ErrorCode("50074", true))
        .isNotEqualTo(new ErrorCode("50074", false)).isNotEqualTo(ErrorCode.of(50076));
    assertThat(ErrorCode.of(50999)).isEqualTo(ErrorCode.fromWire(50999)).isNotSameAs(ErrorCode.fromWire(50999));
  }

  @Test
  void neither_number_nor_text_is_refused_without_naming_it() {
    for (Object wrong : List.of(true, List.of("marker"), Map.of("marker", 1), 'm')) {
      assertThatIllegalArgumentException().isThrownBy(() -> ErrorCode.fromWire(wrong))
          .withMessageStartingWith("expected ").withMessageNotContaining("marker");
    }
    assertThatIllegalArgumentException().isThrownBy(() -> new ErrorCode("marker", true));
    assertThatNullPointerException().isThrownBy(() -> ErrorCode.fromWire(null));
    assertThatNullPointerException().isThrownBy(() -> ErrorCode.of(null));
    assertThatNullPointerException().isThrownBy(() -> new ErrorCode(null, true));
  }

  // --- size ---

  @Test
  @Timeout(10)
  void ten_megabytes_behind_the_colon_do_not_hide_the_number() {
    assertThat(ErrorCode.of("AADSTS50074: " + "x".repeat(10_000_000)).listed()).contains(SignInError.AADSTS50074);
  }

  @Test
  @Timeout(10)
  void ten_megabytes_of_digits_are_no_number() {
    String digits = "9".repeat(10_000_000);
    assertThat(ErrorCode.of(digits).number()).isEmpty();
    assertThat(ErrorCode.of("AADSTS" + digits).number()).isEmpty();
  }

  @Test
  void a_number_is_written_as_json_writes_it() {
    for (String noNumber : List.of("0050074", "5007\uFF14", "", "+1", "1.", ".5", "0x10", "NaN", "9".repeat(1_001))) {
      assertThatThrownBy(() -> new ErrorCode(noNumber, true)).as(noNumber).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> ErrorCode.fromWire(BigInteger.ONE.shiftLeft(100_000)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_longest_number_is_a_thousand_characters_or_three_thousand_bits() {
    assertThat(new ErrorCode("9".repeat(1_000), true).wire()).hasSize(1_000);
    BigInteger longest = BigInteger.ONE.shiftLeft(2_998);
    assertThat(ErrorCode.fromWire(longest).wire()).isEqualTo(longest.toString());
    assertThat(ErrorCode.fromWire(new BigDecimal(longest)).wire()).isEqualTo(longest.toString());
    BigInteger longer = BigInteger.ONE.shiftLeft(2_999);
    assertThatIllegalArgumentException().isThrownBy(() -> ErrorCode.fromWire(longer));
    assertThatIllegalArgumentException().isThrownBy(() -> ErrorCode.fromWire(new BigDecimal(longer)));
  }

  @Test
  void eighteen_digits_are_a_number_however_they_are_written_and_nineteen_are_none() {
    long largest = 999_999_999_999_999_999L;
    for (String written : List.of(
        "999999999999999999", "999999999999999999.0", "999999999999999999.000000000000000000")) {
      assertThat(new ErrorCode(written, true).number()).as(written).hasValue(largest);
    }
    for (String written : List.of("1000000000000000000", "1e18", "5.0000000000000000000")) {
      assertThat(new ErrorCode(written, true).number()).as(written).isEmpty();
    }
    assertThat(new ErrorCode("5.000000000000000000", true).number()).hasValue(5);
    assertThat(new ErrorCode("0.00", true).number()).hasValue(0);
    assertThat(ErrorCode.of(largest).toWire()).isEqualTo(largest);
    assertThat(ErrorCode.of(largest + 1).toWire()).isEqualTo(new BigDecimal("1000000000000000000"));
  }

  @Test
  void outer_blanks_of_any_kind_are_forgiven_and_a_long_s_is_no_s() {
    assertThat(ErrorCode.of("\u00A050074\u00A0").listed()).contains(SignInError.AADSTS50074);
    assertThat(ErrorCode.of("AAD\u017FT\u017F50074").number()).isEmpty();
  }

  @Test
  void what_may_be_a_telephone_number_is_not_shown() {
    assertThat(ErrorCode.of("31205550123").toString()).doesNotContain("3120");
    assertThat(ErrorCode.of(9_999_999).toString()).contains("9999999");
  }
}
