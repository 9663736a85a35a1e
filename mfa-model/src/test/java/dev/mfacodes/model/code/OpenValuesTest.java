package dev.mfacodes.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mfacodes.model.Copies;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the four values that keep what travelled have in common. */
final class OpenValuesTest {

  private static final Map<String, Function<String, Object>> KINDS = Map.of(
      "ResultCode", ResultCode::of, "StatusText", StatusText::of,
      "ErrorCode", ErrorCode::of, "MethodName", MethodName::of);

  /** Looks like what must not stand in a log. */
  private static final String PERSONAL = "j.doe@example.com +31 20 0000000";

  private static final List<String> TEXTS = List.of(
      "", " ", "\u00a0", "SUCCESS_NO_PIN", "success_no_pin", "MFA denied; user is blocked",
      "MFA Denied; user is blocked",
      "AADSTS50074", "aadsts50074", "Password", PERSONAL, "{value}", "ge\u00efnitieerd",
      "\ud83d\ude00", "\u0000", "a\nb");

  @Test
  void they_are_equal_if_they_travelled_alike_and_only_then() {
    KINDS.forEach((kind, of) -> {
      for (String one : TEXTS) {
        for (String other : TEXTS) {
          assertThat(of.apply(one).equals(of.apply(new String(other.toCharArray()))))
              .as("%s: '%s' and '%s'", kind, one, other)
              .isEqualTo(one.equals(other));
        }
        assertThat(of.apply(one)).hasSameHashCodeAs(of.apply(one));
      }
    });
    assertThat(ResultCode.of("x")).as("another kind").isNotEqualTo(MethodName.of("x"));
  }

  /** A map of a million of them is no list. */
  @Test
  void hashes_tell_them_apart_as_well_as_those_of_their_texts() {
    long hashes = TEXTS.stream().map(String::hashCode).distinct().count();
    KINDS.forEach((kind, of) ->
        assertThat(TEXTS.stream().map(of).map(Object::hashCode).distinct().count()).as(kind).isEqualTo(hashes));
    assertThat(ErrorCode.of("50074")).as("a text and a number").doesNotHaveSameHashCodeAs(ErrorCode.of(50074));
  }

  @Test
  void what_was_looked_up_is_no_part_of_them() {
    KINDS.forEach((kind, of) -> {
      for (String text : TEXTS) {
        Object asked = of.apply(text);
        String shown = asked.toString();

        assertThat(asked).as(kind).isEqualTo(of.apply(text)).hasToString(shown);
        assertThat(Copies.serialized(asked)).as(kind).isEqualTo(asked).hasToString(shown);
      }
    });
  }

  @Test
  void they_refuse_null() {
    KINDS.forEach((kind, of) -> assertThatNullPointerException().as(kind).isThrownBy(() -> of.apply(null)));
  }

  @Test
  void they_show_the_constant_where_it_is_listed() {
    assertThat(ResultCode.of("Phone Unreachable")).hasToString("ResultCode[CONFIG_ISSUE]");
    assertThat(StatusText.of("MFA denied; user is blocked")).hasToString("StatusText[USER_BLOCKED]");
    assertThat(ErrorCode.of("AADSTS50074: Some text")).hasToString("ErrorCode[50074]");
    assertThat(ErrorCode.of(50999)).as("a number is not personal").hasToString("ErrorCode[50999]");
    assertThat(MethodName.of("PhoneAppOTP")).hasToString("MethodName[OATH_CODE]");
  }

  @Test
  void they_show_nothing_of_a_text_that_is_not_listed() {
    KINDS.forEach((kind, of) -> {
      for (String text : List.of(PERSONAL, "MFA denied; " + PERSONAL,
          "AADSTS" + PERSONAL, "MFA denied; phone of j.doe")) {
        assertThat(of.apply(text).toString()).startsWith(kind + '[')
            .doesNotContain("doe", "@", "+31", "0000000", "MFA");
      }
      assertThat(of.apply("MFA denied; user is blocked by J. Doe").toString()).doesNotContain("Doe");
    });
  }

  @Test
  void they_survive_java_serialization() {
    allValues().forEach(value -> assertThat(Copies.serialized(value)).isEqualTo(value).hasSameHashCodeAs(value));
  }

  @Test
  void they_survive_a_plain_object_mapper() {
    allValues().forEach(value -> assertThat(throughJson(value)).isEqualTo(value));
  }

  private static Object throughJson(Object value) {
    try {
      ObjectMapper mapper = new ObjectMapper();
      return mapper.readValue(mapper.writeValueAsString(value), value.getClass());
    } catch (JsonProcessingException failed) {
      throw new AssertionError(value.toString(), failed);
    }
  }

  /** Every listed spelling, and the texts above, as each kind of value; and numbers. */
  private static Stream<Object> allValues() {
    Stream<String> spellings = Stream.of(
            TEXTS.stream(),
            Arrays.stream(MfaResultCode.values()).flatMap(code -> Stream.of(code.name(), code.label())),
            Arrays.stream(MfaStatus.values()).flatMap(status -> status.spellings().stream()),
            Arrays.stream(SignInError.values()).map(SignInError::name),
            Arrays.stream(AuthenticationMethod.values()).flatMap(method -> method.spellings().stream()))
        .flatMap(texts -> texts);
    return Stream.concat(
        spellings.flatMap(text -> KINDS.values().stream().map(of -> of.apply(text))),
        Stream.of(0L, 50074L, -1L, 5_000_000_000L).map(ErrorCode::of));
  }
}
