package dev.mfacodes.model.code;

import static dev.mfacodes.model.code.StatusPrefix.AZURE_MFA;
import static dev.mfacodes.model.code.StatusPrefix.AZURE_MFA_DENIED;
import static dev.mfacodes.model.code.StatusPrefix.MFA;
import static dev.mfacodes.model.code.StatusPrefix.MFA_DENIED;
import static dev.mfacodes.model.code.StatusPrefix.MFA_REQUIREMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.mfacodes.model.meaning.CallOutcome;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.Reading;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StatusTextTest {

  private static final List<String> DENIED_PREFIXES = List.of("Azure Multi-Factor Authentication denied", "MFA denied");

  // --- every spelling ---

  @ParameterizedTest
  @EnumSource(MfaStatus.class)
  void every_spelling_is_found_exactly_and_in_every_forgiven_form(MfaStatus status) {
    assertThat(status.spellings()).isNotEmpty().allSatisfy(spelling ->
        Forgiven.changes().forEach((change, apply) ->
            assertThat(StatusText.of(apply.apply(spelling)).listed()).as(change).contains(status)));
  }

  @ParameterizedTest
  @EnumSource(value = MfaStatus.Listing.class, names = "LOGS_ONLY", mode = EnumSource.Mode.EXCLUDE)
  void every_phrase_of_a_list_is_found_behind_every_prefix_of_that_list(MfaStatus.Listing listing) {
    boolean denied = listing == MfaStatus.Listing.DENIED;
    List<String> prefixes = denied
        ? List.of("Azure Multi-Factor Authentication denied; ", "Azure Multi-Factor Authentication denied, ",
            "Azure Multi-Factor Authentication denied ", "MFA denied; ", "MFA Denied; ", "mfa denied, ", "MFA DENIED ")
        : List.of("Azure Multi-Factor Authentication ", "Azure Multi-factor authentication ",
            "MFA requirement ", "MFA ");
    assertThat(Arrays.stream(MfaStatus.values()).filter(status -> status.listing() == listing)).allSatisfy(status ->
        assertThat(prefixes).allSatisfy(prefix -> {
          StatusText text = StatusText.of(prefix + status.pagePhrase().orElseThrow());
          assertThat(text.listed()).as(text.wire()).contains(status);
          assertThat(text.prefix().orElseThrow().denied()).as(text.wire()).isEqualTo(denied);
          assertThat(text.contradictsItself()).as(text.wire()).isFalse();
        }));
  }

  @Test
  void a_text_that_is_the_beginning_of_another_is_not_taken_for_it() {
    String shorter = "unable to send the mobile app notification";
    String longer = shorter + " to the device";
    for (String prefix : List.of("", "MFA denied; ", "Azure Multi-Factor Authentication denied; ")) {
      assertThat(StatusText.of(prefix + shorter).listed()).contains(MfaStatus.NOTIFICATION_NOT_SENT);
      assertThat(StatusText.of(prefix + longer).listed()).contains(MfaStatus.NOTIFICATION_NOT_SENT_TO_DEVICE);
      assertThat(StatusText.of(prefix + shorter + " to").listed()).isEmpty();
    }
  }

  @Test
  void a_text_that_holds_a_semicolon_is_not_split() {
    String whole = "MFA requirement skipped due to ADFS-issued InsideCorpNet claim; "
        + "tenant was configured to skip MFA if this claim is present";
    assertThat(StatusText.of(whole).listed()).contains(MfaStatus.SKIPPED_LOCATION);
    assertThat(Arrays.stream(whole.split("; "))).hasSize(2)
        .allSatisfy(half -> assertThat(StatusText.of(half).listed()).isEmpty());
    assertThat(StatusText.of("MFA denied; user is blocked; call the helpdesk").listed()).isEmpty();
  }

  // --- what is none ---

  @ParameterizedTest
  @ValueSource(strings = {
      "", " ", ".", "null", "Other", "completed", "denied", "user", "MFA", "MFA requirement", "methodSucceeded",
      "Azure Multi-Factor Authentication", "User account is disabled.", "MFA timed out",
      "MFA timeout; no response received"
  })
  void other_texts_are_none(String text) {
    assertThat(StatusText.of(text).listed()).isEmpty();
    assertThat(StatusText.of(text).label()).isEmpty();
    assertThat(StatusText.of(text).contradictsItself()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Required", "required", "REQUIRED.", "required in Azure AD", " Required "})
  void required_without_its_prefix_is_nothing(String text) {
    assertThat(StatusText.of(text).listed()).isEmpty();
    assertThat(StatusText.of("MFA " + text).listed()).contains(MfaStatus.REQUIRED);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "MFA denied", "MFA Denied", "MFA denied;", "MFA denied, ", "MFA denied by user", "mfa denied for some new reason",
      "MFA denied; user did not respond", "MFA denied; user did not respond to push notification.",
      "Azure Multi-Factor Authentication denied", "Azure Multi-Factor Authentication denied; ",
      "Azure Multi-Factor Authentication denied by policy", "MFA denied; de gebruiker is geblokkeerd"
  })
  void a_denied_prefix_alone_or_before_something_new_is_remembered_and_lists_nothing(String text) {
    StatusText status = StatusText.of(text);
    assertThat(status.listed()).isEmpty();
    assertThat(status.prefix().orElseThrow().denied()).isTrue();
    assertThat(status.contradictsItself()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
      "Azure Multi-Factor Authentication denied; user is blocked | AZURE_MFA_DENIED",
      "AZURE MULTI FACTOR AUTHENTICATION DENIED                  | AZURE_MFA_DENIED",
      "Azure Multi-Factor Authentication deniedly                | AZURE_MFA",
      "Azure Multi-Factor Authentication completed               | AZURE_MFA",
      "Azure Multi-Factor Authenticationer                       | -",
      "MFA requirement satisfied by something new                | MFA_REQUIREMENT",
      "MFA requirements                                          | MFA",
      "MFA denied                                                | MFA_DENIED",
      "MFA deniedly                                              | MFA",
      "MFA-denied                                                | MFA_DENIED",
      "MFA required                                              | MFA",
      "MFA                                                       | MFA",
      "MFAdenied; user is blocked                                | -",
      "user is blocked; MFA denied                               | -",
      "User approved                                             | -"
  })
  void the_longest_prefix_on_a_word_boundary_is_remembered(String text, StatusPrefix prefix) {
    assertThat(StatusText.of(text).prefix().orElse(null)).isEqualTo(prefix);
  }

  @Test
  void two_of_the_prefixes_say_denied() {
    assertThat(StatusPrefix.values())
        .containsExactlyInAnyOrder(AZURE_MFA_DENIED, AZURE_MFA, MFA_REQUIREMENT, MFA_DENIED, MFA);
    assertThat(Arrays.stream(StatusPrefix.values()).filter(StatusPrefix::denied))
        .containsExactlyInAnyOrder(AZURE_MFA_DENIED, MFA_DENIED);
  }

  // --- after a prefix that says denied ---

  @ParameterizedTest
  @EnumSource(MfaStatus.class)
  void after_a_denied_prefix_only_a_denial_or_in_progress_is_taken(MfaStatus status) {
    boolean fits = status.reading() == Reading.DENIED || status == MfaStatus.IN_PROGRESS;
    boolean contradicts = status.reading() == Reading.SATISFIED || status.reading() == Reading.SKIPPED;
    for (String rest : status.spellings().stream().map(StatusTextTest::bare).distinct().toList()) {
      for (String prefix : DENIED_PREFIXES) {
        for (String separator : List.of(";", ",", "")) {
          StatusText text = StatusText.of(prefix + separator + ' ' + rest);
          assertThat(text.prefix().orElseThrow().denied()).as(text.wire()).isTrue();
          assertThat(text.listed().isPresent()).as(text.wire()).isEqualTo(fits);
          assertThat(text.listed().filter(listed -> listed != status)).as(text.wire()).isEmpty();
          assertThat(text.contradictsItself()).as(text.wire()).isEqualTo(contradicts);
        }
      }
    }
  }

  /** Without the prefix, found in another way than the main code does. */
  private static String bare(String spelling) {
    return spelling.replaceFirst(
        "^(Azure Multi-Factor Authentication (denied; )?|MFA requirement |MFA [dD]enied[;,] |MFA )", "");
  }

  @ParameterizedTest
  @EnumSource(MfaResultCode.class)
  void a_label_after_a_denied_prefix_contradicts_it_if_the_code_says_verified_or_not_challenged(MfaResultCode code) {
    boolean satisfied =
        code.callOutcome() == CallOutcome.VERIFIED || code.callOutcome() == CallOutcome.NOT_CHALLENGED;
    for (String prefix : DENIED_PREFIXES) {
      StatusText text = StatusText.of(prefix + "; " + code.label());
      assertThat(text.label()).as(text.wire()).contains(code);
      assertThat(text.contradictsItself()).as(text.wire()).isEqualTo(satisfied);
    }
  }

  // --- labels of result codes ---

  @ParameterizedTest
  @EnumSource(MfaResultCode.class)
  void the_label_and_the_name_of_every_result_code_are_found_in_every_forgiven_form(MfaResultCode code) {
    for (String spelling : List.of(code.label(), code.name())) {
      Forgiven.changes().forEach((change, apply) ->
          assertThat(StatusText.of(apply.apply(spelling)).label()).as(change).contains(code));
      assertThat(StatusText.of("MFA denied; " + spelling).label()).contains(code);
    }
  }

  @Test
  void two_labels_are_statuses_too_and_give_the_same_reason() {
    assertThat(Arrays.stream(MfaResultCode.values()).filter(code -> StatusText.of(code.label()).listed().isPresent()))
        .containsExactly(MfaResultCode.SUCCESS_USER_BLOCKED, MfaResultCode.FAILED_FRAUD_CODE_ENTERED)
        .allSatisfy(code ->
            assertThat(StatusText.of(code.label()).listed().orElseThrow().detail()).isEqualTo(code.detail()));
    assertThat(StatusText.of("User is Blocked").listed().orElseThrow().detail()).contains(DenialReason.USER_BLOCKED);
    assertThat(StatusText.of("Fraud Code Entered").listed().orElseThrow().detail())
        .contains(DenialReason.FRAUD_REPORTED);
  }

  @Test
  void a_status_is_no_label_but_for_those_two() {
    assertThat(Arrays.stream(MfaStatus.values())
            .filter(status -> status.spellings().stream().anyMatch(text -> StatusText.of(text).label().isPresent())))
        .containsExactly(MfaStatus.USER_BLOCKED, MfaStatus.FRAUD_REPORTED);
  }

  // --- translated sentences ---

  @Test
  void our_own_dutch_sentences_are_no_keys() {
    Texts dutch = Texts.in(Language.DUTCH);
    Stream.concat(Arrays.stream(MfaStatus.values()), Arrays.stream(MfaResultCode.values()))
        .flatMap(term -> Stream.of(dutch.title(term), dutch.description(term)))
        .flatMap(sentence -> Stream.of(sentence, "MFA " + sentence, "MFA denied; " + sentence))
        .forEach(text -> {
          assertThat(StatusText.of(text).listed()).as(text).isEmpty();
          assertThat(StatusText.of(text).label()).as(text).isEmpty();
          assertThat(ResultCode.of(text).listed()).as(text).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "overgeslagen vanwege een geregistreerd apparaat", // one sentence on the Dutch page for two different statuses
      "voltooid", "voltooid in de cloud", "gebruiker is geblokkeerd", "gebruiker niet gevonden"
  })
  void the_dutch_of_the_page_is_no_key(String text) {
    assertThat(StatusText.of(text).listed()).isEmpty();
    assertThat(StatusText.of("Azure Multi-Factor Authentication " + text).listed()).isEmpty();
  }

  // --- size ---

  @Test
  @Timeout(10)
  void a_known_text_followed_by_ten_megabytes_is_not_folded_and_keeps_its_prefix() {
    String padding = " ".repeat(10_000_000);
    StatusText denied = StatusText.of("MFA denied; user is blocked" + padding);
    assertThat(denied.listed()).as("would be found if it were folded").isEmpty();
    assertThat(denied.label()).isEmpty();
    assertThat(denied.prefix()).contains(MFA_DENIED);
    assertThat(denied.contradictsItself()).isFalse();
    assertThat(StatusText.of(padding + "MFA denied; user is blocked").prefix()).isEmpty();
    assertThat(StatusText.of("x".repeat(10_000_000)).prefix()).isEmpty();
  }

  @Test
  void a_text_of_four_hundred_characters_is_folded_and_a_longer_one_is_not() {
    String known = "MFA denied; user is blocked";
    String longest = known + " ".repeat(400 - known.length());
    assertThat(StatusText.of(longest).listed()).contains(MfaStatus.USER_BLOCKED);
    assertThat(StatusText.of(longest + " ").listed()).isEmpty();
  }

  @Test
  void a_text_that_is_not_listed_shows_its_length_only() {
    assertThat(StatusText.of("anna@example.com")).hasToString("StatusText[unlisted, 16 characters]");
  }

  @Test
  void null_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> StatusText.of(null));
    assertThatNullPointerException().isThrownBy(() -> new StatusText(null));
  }
}
