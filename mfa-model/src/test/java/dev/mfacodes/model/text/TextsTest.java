package dev.mfacodes.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.OnMachine;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.registration.MfaReport;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextsTest {

  private static final List<String> MACHINES = List.of("nl-BE", "nl-NL", "tr-TR", "fr-FR", "en-US");

  /** The four kinds of value that may be unlisted. */
  private static final Map<String, BiFunction<Texts, String, String>> DESCRIBED = Map.of(
      "result code", (texts, value) -> texts.describe(ResultCode.of(value)),
      "status text", (texts, value) -> texts.describe(StatusText.of(value)),
      "error code", (texts, value) -> texts.describe(ErrorCode.of(value)),
      "method", (texts, value) -> texts.describe(MethodName.of(value)));

  // --- which language ---

  @ParameterizedTest
  @CsvSource({
      "nl, nl", "nl-NL, nl", "nl-BE, nl", "nl-SR, nl", "NL, nl", "nl-Latn-NL-u-ca-gregory, nl",
      "en, en", "en-GB, en", "en-NL, en", "fr, en", "fr-BE, en", "de, en", "no, en", "nb, en", "nds-NL, en",
      "fy-NL, en",
      "af, en", "tr-TR, en", "und, en", "und-NL, en", "zh-Hant-TW, en"
  })
  @ResourceLock(Resources.LOCALE)
  void the_reader_chooses_the_language_and_the_machine_never_does(String reader, String code) {
    OnMachine.each(MACHINES, machine -> {
      Locale locale = Locale.forLanguageTag(reader);
      assertThat(Language.of(locale).code()).as("on a %s machine", machine).isEqualTo(code);
      assertThat(Texts.in(locale).language().code()).as("on a %s machine", machine).isEqualTo(code);
    });
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void the_root_locale_reads_english() {
    OnMachine.each(MACHINES, machine -> {
      assertThat(Language.of(Locale.ROOT)).as("on a %s machine", machine).isEqualTo(Language.ENGLISH);
      assertThat(Texts.in(Locale.ROOT)).as("on a %s machine", machine).isSameAs(Texts.in(Language.ENGLISH));
    });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @ResourceLock(Resources.LOCALE)
  void every_file_is_loaded_in_the_language_asked_for_on_every_machine(Language language) {
    OnMachine.each(MACHINES, machine -> {
      Words fresh = new Words(language);
      for (String file : Terms.files()) {
        TextFile.of(file, language).texts().forEach((key, text) ->
            assertThat(fresh.find(file, key)).as("%s of %s on a %s machine", key, file, machine).contains(text));
      }
    });
  }

  @Test
  void a_language_answers_for_itself() {
    for (Language language : Language.values()) {
      assertThat(Texts.in(language).language()).isEqualTo(language);
      assertThat(Language.of(Locale.forLanguageTag(language.code()))).isEqualTo(language);
    }
  }

  // --- listed values ---

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_listed_value_is_described_as_its_constant(Language language) {
    Texts texts = Texts.in(language);
    for (MfaResultCode code : MfaResultCode.values()) {
      assertThat(texts.describe(ResultCode.of(code.name()))).isEqualTo(texts.description(code));
      assertThat(texts.describe(ResultCode.of(code.label()))).isEqualTo(texts.description(code));
    }
    for (MfaStatus status : MfaStatus.values()) {
      status.spellings().forEach(spelling ->
          assertThat(texts.describe(StatusText.of(spelling))).as(spelling).isEqualTo(texts.description(status)));
    }
    for (SignInError error : SignInError.values()) {
      assertThat(texts.describe(ErrorCode.of(error.number()))).isEqualTo(texts.description(error));
      assertThat(texts.describe(ErrorCode.of(error.name()))).isEqualTo(texts.description(error));
    }
    for (AuthenticationMethod method : AuthenticationMethod.values()) {
      method.spellings().forEach(spelling ->
          assertThat(texts.describe(MethodName.of(spelling))).as(spelling).isEqualTo(texts.description(method)));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_status_text_that_is_a_label_is_described_as_its_result_code_unless_it_is_a_status_too(Language language) {
    Texts texts = Texts.in(language);
    for (MfaResultCode code : MfaResultCode.values()) {
      StatusText text = StatusText.of(code.label());
      assertThat(texts.describe(text)).as(code.label())
          .isEqualTo(text.listed().map(texts::description).orElseGet(() -> texts.description(code)));
    }
  }

  // --- values that are not listed ---

  @ParameterizedTest
  @ValueSource(strings = {
      "", " ", "{value}", "{value}{value}", "{0}", "$1 \\1", "SUCCESS_BY_TELEPATHY", "MFA denied; something new",
      "MFA denied", "50999", "-1", "0050074", "ge\u00efnitieerd", "it's", "\ud83d\ude00", "100%", "<b>", "%s"
  })
  void a_value_that_is_not_listed_is_named_in_a_sentence(String value) {
    for (Language language : Language.values()) {
      DESCRIBED.forEach((kind, describe) -> {
        String sentence = describe.apply(Texts.in(language), value);
        assertThat(sentence).as("%s, %s", kind, language).contains(value).matches("(?s)\\p{Lu}.*\\.");
        assertThat(sentence.replace(value, "")).as("%s, %s", kind, language).doesNotContain("{", "}");
      });
    }
  }

  @Test
  void the_sentence_differs_by_kind_and_by_language() {
    assertThat(DESCRIBED.values().stream()
            .flatMap(describe -> List.of(Language.values()).stream()
                .map(l -> describe.apply(Texts.in(l), "something new"))))
        .hasSize(8).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "MFA denied; something new", "MFA denied", "Azure Multi-Factor Authentication denied; something new",
      "MFA denied; completed in the cloud", "MFA denied; Text Message Authenticated"
  })
  void what_begins_with_a_denied_prefix_is_described_as_denied(String text) {
    assertThat(Texts.in(Language.ENGLISH).describe(StatusText.of(text))).contains(text).startsWith("MFA was denied");
    assertThat(Texts.in(Language.DUTCH).describe(StatusText.of(text))).contains(text).startsWith("MFA is geweigerd");
  }

  @Test
  void a_number_that_is_not_listed_is_named_too() {
    for (Language language : Language.values()) {
      assertThat(Texts.in(language).describe(ErrorCode.of(50999))).contains("50999").endsWith(".");
      assertThat(Texts.in(language).describe(ErrorCode.of(-1))).contains("-1").endsWith(".");
    }
  }

  @Test
  @Timeout(10)
  void a_long_value_is_cut_and_still_named_by_its_beginning() {
    String letters = "\ud83d\ude00".repeat(5_000_000);
    for (Language language : Language.values()) {
      DESCRIBED.forEach((kind, describe) -> {
        for (String value : List.of("x".repeat(10_000_000), "MFA denied; " + "x".repeat(10_000_000), letters)) {
          String sentence = describe.apply(Texts.in(language), value);
          assertThat(sentence.length()).as(kind).isLessThan(500);
          assertThat(sentence.contains(value.substring(0, 100))).as(kind).isTrue();
          assertThat(sentence).as("cut, and not within a letter")
              .contains("\u2026").doesNotContain("\ud83d\u2026").endsWith(".");
        }
      });
    }
  }

  @Test
  void the_longest_value_that_is_named_whole_has_a_hundred_and_twenty_letters() {
    DESCRIBED.forEach((kind, describe) -> {
      assertThat(describe.apply(Texts.in(Language.DUTCH), "\ud83d\ude00".repeat(120))).as(kind)
          .doesNotContain("\u2026");
      assertThat(describe.apply(Texts.in(Language.DUTCH), "\ud83d\ude00".repeat(121))).as(kind).contains("\u2026");
    });
  }

  @Test
  void a_term_that_is_not_ours_is_named() {
    for (Language language : Language.values()) {
      Texts texts = Texts.in(language);
      for (Term stranger : List.of(Foreign.STRANGER, new NoEnum())) {
        assertThat(texts.title(stranger)).isEqualTo("STRANGER");
        assertThat(texts.description(stranger)).contains("STRANGER").endsWith(".");
        assertThat(texts.advice(stranger, Audience.ADMIN)).isEmpty();
      }
    }
  }

  private enum Foreign implements Term { STRANGER }

  private static final class NoEnum implements Term {

    @Override
    public String name() {
      return "STRANGER";
    }
  }

  // --- reports ---

  @ParameterizedTest
  @EnumSource(MfaReport.class)
  void every_report_has_a_place_and_a_fate_in_both_languages(MfaReport report) {
    for (Language language : Language.values()) {
      assertThat(Texts.in(language).place(report)).startsWith("Azure AD > ").doesNotEndWith(".");
      assertThat(Texts.in(language).fate(report)).endsWith(".");
    }
  }

  // --- a few by hand, so that nobody swaps the files ---

  @Test
  void dutch_is_dutch_and_english_is_english() {
    assertThat(Texts.in(Language.DUTCH).title(DenialReason.USER_DECLINED)).contains("afgewezen");
    assertThat(Texts.in(Language.ENGLISH).title(DenialReason.USER_DECLINED)).contains("declined");
    assertThat(Texts.in(Language.DUTCH).title(MfaStatus.SKIPPED_REMEMBERED_DEVICE)).contains("onthouden apparaat");
    assertThat(Texts.in(Language.DUTCH).title(MfaStatus.SKIPPED_REGISTERED_DEVICE)).contains("geregistreerd apparaat");
  }
}
