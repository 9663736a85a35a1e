package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.cli.spi.Choices;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.FirstFactor;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.meaning.SkippedWhy;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.registration.MfaReport;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that has a name is explained, in both languages. */
final class ExplainTest {

  private static void assertExplained(String value, Term term) {
    for (Language language : Language.values()) {
      Cli.Result result = Cli.explain("--lang", language.code(), "--", value);

      assertThat(result.out().lines()).as("%s in %s", value, language)
          .anyMatch(line -> line.startsWith(term.name() + " ("))
          .contains(Texts.in(language).title(term))
          .allMatch(line -> line.length() <= Page.WIDTH);
      assertThat(result.err()).isEmpty();
      assertThat(result.code()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_result_code_is_explained_by_name_and_label(MfaResultCode code) {
    assertExplained(code.name(), code);
    assertExplained(code.name().toLowerCase(Locale.ROOT), code);
    assertExplained(code.label(), code);
    assertExplained("MFA denied; " + code.label(), code);
  }

  @ParameterizedTest
  @EnumSource
  void every_status_is_explained_by_name_and_every_spelling(MfaStatus status) {
    assertExplained(status.name(), status);
    status.spellings().forEach(spelling -> assertExplained(spelling, status));
  }

  @ParameterizedTest
  @EnumSource
  void every_sign_in_error_is_explained_by_number_and_name(SignInError error) {
    assertExplained(Integer.toString(error.number()), error);
    assertExplained(error.name(), error);
    assertExplained(error.name() + ": some text", error);
  }

  @ParameterizedTest
  @EnumSource
  void every_method_is_explained_by_name_and_every_spelling(AuthenticationMethod method) {
    assertExplained(method.name(), method);
    method.spellings().forEach(spelling -> assertExplained(spelling, method));
  }

  @Test
  void every_word_of_an_answer_is_explained() {
    Stream.<Term[]>of(
            DenialReason.values(), PendingFor.values(), SatisfiedHow.values(), SkippedWhy.values(),
            FirstFactor.values(), MfaKind.values(), SignInResult.values(), Challenged.values(), Cause.values())
        .flatMap(Arrays::stream)
        .forEach(term -> assertExplained(term.name(), term));
  }

  @ParameterizedTest
  @EnumSource
  void every_report_is_explained_by_name_and_by_its_title_in_either_language(MfaReport report) {
    assertExplained(report.name(), report);
    for (Language language : Language.values()) {
      assertExplained(Texts.in(language).title(report), report);
    }
    assertThat(unwrapped(Cli.explain(report.name()).out()))
        .contains(Texts.in(Language.ENGLISH).place(report), Texts.in(Language.ENGLISH).fate(report));
  }

  /** Without the line breaks, and so as it was before it was laid out. */
  private static String unwrapped(String page) {
    return page.replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @EnumSource
  void every_denial_comes_with_its_cause_and_advice_for_whom_it_is_asked(DenialReason reason) {
    for (Audience audience : Audience.values()) {
      Cli.Result result = Cli.explain("--audience", Choices.spelled(audience), reason.name());

      Texts english = Texts.in(Language.ENGLISH);
      assertThat(unwrapped(result.out())).as("%s for %s", reason, audience)
          .contains(english.advice(reason, audience).orElseThrow(), "Cause " + english.title(reason.cause()));
    }
  }

  @Test
  void a_page_says_what_is_known_and_where_from() {
    assertThat(Cli.explain("FAILED_SECURITY_QUESTIONS_TIMEOUT").out())
        .contains("(result code)\n", "\n  MFA         MFA denied: ", "\n  Requested   ", "\n  Cause       ",
            "\n  Method      ", "\n  Advice      ", "\n  Source      Microsoft, ", "\n  Trust       A, ",
            "\n  Reading     O, ");
  }

  @Test
  void what_depends_on_the_result_is_said_both_ways() {
    assertThat(unwrapped(Cli.explain("SUCCESS_NO_PIN").out()))
        .contains("if the authentication result is granted", "if the authentication result is denied");
  }

  @Test
  void everything_that_matches_is_shown_each_once() {
    assertThat(Cli.explain("USER_DECLINED").out().lines().filter(line -> line.startsWith("USER_DECLINED (")))
        .containsExactly("USER_DECLINED (status text)", "USER_DECLINED (why MFA was denied)");
    assertThat(Cli.explain("Fraud Code Entered").out())
        .contains("FAILED_FRAUD_CODE_ENTERED (result code)", "FRAUD_REPORTED (status text)");
  }

  /** A text that no log writes; only the constant goes by this name. */
  @Test
  void a_bare_required_is_nothing() {
    assertThat(Cli.explain("Required").out()).doesNotContain("(status text)").contains("Required");
    assertThat(Cli.explain("REQUIRED").out()).contains("REQUIRED (status text)");
  }

  @Test
  void several_values_are_explained_in_their_order() {
    assertThat(Cli.explain("50074", "SUCCESS_NO_PIN", "PASSWORD").out().lines()
        .filter(line -> line.matches("[A-Z0-9_]+ \\(.*\\)")))
        .containsExactly(
            "AADSTS50074 (sign-in error)", "SUCCESS_NO_PIN (result code)", "PASSWORD (authentication method)",
            "PASSWORD (first factor)");
  }

  @ParameterizedTest
  @EnumSource
  void what_is_unknown_is_named_in_a_sentence(Language language) {
    Texts texts = Texts.in(language);
    assertUnknown(language, "SUCCESS_BY_TELEPATHY", texts.describe(ResultCode.of("SUCCESS_BY_TELEPATHY")));
    assertUnknown(language, "999999", texts.describe(ErrorCode.of("999999")));
    assertUnknown(language, "quite unheard of", texts.describe(StatusText.of("quite unheard of")));
    assertUnknown(language, "MFA denied; no idea", texts.describe(StatusText.of("MFA denied; no idea")));
    assertUnknown(language, "", texts.describe(StatusText.of("")));
  }

  private static void assertUnknown(Language language, String value, String sentence) {
    Cli.Result result = Cli.explain("--lang", language.code(), value);

    assertThat(unwrapped(result.out()).strip()).as(value).isEqualTo(sentence);
    assertThat(result.code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x\u001b[31mx", "x\nx", "x\u0007x"})
  void control_characters_do_not_reach_the_screen(String value) {
    assertThat(Cli.explain(value).out().strip()).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
  }

  @Test
  void a_word_that_is_longer_than_a_line_is_cut() {
    assertThat(Cli.explain("x".repeat(200)).out().lines())
        .allMatch(line -> line.length() <= Page.WIDTH)
        .hasSizeGreaterThan(2);
  }
}
