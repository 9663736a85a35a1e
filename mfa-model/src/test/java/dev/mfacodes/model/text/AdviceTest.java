package dev.mfacodes.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.SkippedWhy;
import dev.mfacodes.model.meaning.Term;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AdviceTest {

  /** What may be said of approving, and the only thing. */
  private static final Map<Language, String> NEVER_ASK = Map.of(
      Language.ENGLISH, "never ask the user to approve a prompt",
      Language.DUTCH, "vraag de gebruiker nooit om een aanvraag goed te keuren");

  private static final Map<Language, Pattern> APPROVING = Map.of(
      Language.ENGLISH, Pattern.compile("approv|accept|allow", Pattern.CASE_INSENSITIVE),
      Language.DUTCH, Pattern.compile("goedk|goed te k|keur.* goed|accepte|toestaan", Pattern.CASE_INSENSITIVE));

  private static final Map<Language, String> PASSWORD =
      Map.of(Language.ENGLISH, "treat the password as known to others",
          Language.DUTCH, "anderen het wachtwoord kennen");

  private static final Map<Language, String> ANOTHER_ROUTE =
      Map.of(Language.ENGLISH, "by another route", Language.DUTCH, "langs een andere weg");

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatever_can_be_acted_on_has_advice_for_everybody_and_nothing_else_has(Language language) {
    Texts texts = Texts.in(language);
    for (Term term : Terms.all()) {
      for (Audience audience : Audience.values()) {
        assertThat(texts.advice(term, audience).isPresent()).as("%s for %s", term, audience)
            .isEqualTo(isActionable(term) || detailOf(term).filter(AdviceTest::isActionable).isPresent());
      }
    }
  }

  private static boolean isActionable(Term term) {
    return term instanceof DenialReason || term instanceof PendingFor || term instanceof SkippedWhy;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void codes_statuses_and_errors_inherit_the_advice_of_their_detail(Language language) {
    Texts texts = Texts.in(language);
    Map<Term, Optional<Detail>> heirs = new LinkedHashMap<>();
    Arrays.stream(MfaResultCode.values()).forEach(code -> heirs.put(code, code.detail()));
    Arrays.stream(MfaStatus.values()).forEach(status -> heirs.put(status, status.detail()));
    Arrays.stream(SignInError.values()).forEach(error -> heirs.put(error, error.detail()));
    heirs.forEach((heir, detail) -> {
      for (Audience audience : Audience.values()) {
        assertThat(texts.advice(heir, audience)).as("%s for %s", heir, audience)
            .isEqualTo(detail.flatMap(d -> texts.advice(d, audience)));
      }
    });
  }

  private static Optional<Detail> detailOf(Term term) {
    if (term instanceof MfaResultCode code) {
      return code.detail();
    }
    if (term instanceof MfaStatus status) {
      return status.detail();
    }
    return term instanceof SignInError error ? error.detail() : Optional.empty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void each_audience_is_told_something_else(Language language) {
    Texts texts = Texts.in(language);
    for (Term term : Terms.all().stream().filter(AdviceTest::isActionable).toList()) {
      assertThat(Arrays.stream(Audience.values()).map(audience -> texts.advice(term, audience).orElseThrow()))
          .as(term.toString()).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void after_fraud_and_blocks_the_password_is_known_to_others_and_nothing_is_approved(Language language) {
    Texts texts = Texts.in(language);
    for (DenialReason reason : List.of(DenialReason.FRAUD_REPORTED, DenialReason.USER_BLOCKED)) {
      for (Audience audience : List.of(Audience.HELPDESK, Audience.ADMIN)) {
        String advice = texts.advice(reason, audience).orElseThrow();
        assertThat(advice).as("%s for %s", reason, audience)
            .containsIgnoringCase(PASSWORD.get(language))
            .containsIgnoringCase(ANOTHER_ROUTE.get(language))
            .containsIgnoringCase(NEVER_ASK.get(language));
        assertNothingElseIsApproved(language, reason, audience, advice);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nobody_is_ever_told_to_have_a_prompt_approved(Language language) {
    Texts texts = Texts.in(language);
    for (DenialReason reason : DenialReason.values()) {
      for (Audience audience : List.of(Audience.HELPDESK, Audience.ADMIN)) {
        String advice = texts.advice(reason, audience).orElseThrow();
        String asking = language == Language.ENGLISH ?
            "ask the user to approve" : "vraag de gebruiker om een aanvraag goed";
        assertThat(withoutWarning(language, advice)).as("%s for %s", reason, audience)
            .doesNotContainIgnoringCase(asking);
      }
    }
  }

  private static void assertNothingElseIsApproved(
      Language language, DenialReason reason, Audience audience, String advice) {
    assertThat(APPROVING.get(language).matcher(withoutWarning(language, advice)).find())
        .as("%s for %s speaks of approving: %s", reason, audience, advice).isFalse();
  }

  private static String withoutWarning(Language language, String advice) {
    return Pattern.compile(Pattern.quote(NEVER_ASK.get(language)), Pattern.CASE_INSENSITIVE)
        .matcher(advice).replaceAll("");
  }
}
