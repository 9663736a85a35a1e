package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.CallOutcome;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.Reading;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Texts away from their sign-in; the statuses themselves are in {@link StatusesTest}. */
final class BareTextsTest {

  /** The status is asked first; the reason is the same either way. */
  private static final Set<MfaResultCode> STATUSES_TOO =
      Set.of(MfaResultCode.SUCCESS_USER_BLOCKED, MfaResultCode.FAILED_FRAUD_CODE_ENTERED);

  @Test
  void every_spelling_of_a_status_says_the_same() {
    for (MfaStatus status : MfaStatus.values()) {
      String first = Answers.line(Classifier.classify(StatusText.of(status.spellings().get(0))));
      for (String spelling : status.spellings()) {
        assertThat(Answers.line(Classifier.classify(StatusText.of(spelling)))).as(spelling).isEqualTo(first);
      }
    }
  }

  @Test
  void a_label_says_what_its_code_says_without_a_result() {
    for (MfaResultCode code : MfaResultCode.values()) {
      Classification byCode = Classifier.classify(ResultCode.of(code.name()));
      Classification byLabel = Classifier.classify(StatusText.of(code.label()));
      assertThat(byLabel.mfa()).as(code.name()).isEqualTo(byCode.mfa());
      assertThat(byLabel.challenged()).as(code.name()).isEqualTo(byCode.challenged());
      assertThat(byLabel.alternatives()).as(code.name()).isEqualTo(byCode.alternatives());
      assertThat(byLabel.signals()).as(code.name()).isEqualTo(byCode.signals());
      assertThat(byLabel.term().equals(code)).as(code.name()).isNotEqualTo(STATUSES_TOO.contains(code));
    }
  }

  @Test
  void after_a_denied_prefix_a_label_is_read_as_denied_and_never_as_satisfied() {
    for (MfaResultCode code : MfaResultCode.values()) {
      boolean met = code.callOutcome() == CallOutcome.VERIFIED || code.callOutcome() == CallOutcome.NOT_CHALLENGED;
      String reason = switch (code.callOutcome()) {
        case VERIFIED, NOT_CHALLENGED -> "UNSPECIFIED";
        case PENDING -> "NO_RESPONSE";
        case DEPENDS, NOT_VERIFIED -> code.detail().orElseThrow().name();
      };
      for (String prefix : List.of("MFA denied; ", "MFA denied, ", "Azure Multi-Factor Authentication denied ")) {
        Classification answer = Classifier.classify(StatusText.of(prefix + code.label()));
        assertThat(answer.mfa().kind()).as(prefix + code).isEqualTo(MfaKind.DENIED);
        assertThat(Answers.detail(answer.mfa())).as(prefix + code).isEqualTo(reason);
        assertThat(answer.conflicts()).as(prefix + code).isEqualTo(met ? List.of("text") : List.of());
      }
    }
  }

  @Test
  void after_a_denied_prefix_a_status_is_denied_or_in_progress() {
    for (MfaStatus status : MfaStatus.values()) {
      status.pagePhrase().ifPresent(phrase -> {
        Classification answer = Classifier.classify(StatusText.of("MFA denied; " + phrase));
        boolean taken = status.reading() == Reading.DENIED || status == MfaStatus.IN_PROGRESS;
        boolean met = status.reading() == Reading.SATISFIED || status.reading() == Reading.SKIPPED;
        assertThat(Answers.detail(answer.mfa())).as(status.name())
            .isEqualTo(taken ? status.detail().orElseThrow().name() : "UNSPECIFIED");
        assertThat(answer.conflicts()).as(status.name()).isEqualTo(met ? List.of("text") : List.of());
      });
    }
  }

  @Test
  void nothing_or_an_unknown_text_after_a_denied_prefix_is_denied_without_a_reason() {
    for (String text : List.of("MFA denied", "MFA denied;", "mfa DENIED, perhaps", "MFA denied by user",
        "Azure Multi-Factor Authentication denied", "Azure Multi-Factor Authentication denied; some text")) {
      assertThat(Answers.line(Classifier.classify(StatusText.of(text)))).as(text)
          .isEqualTo("UNKNOWN | YES | DENIED | UNSPECIFIED | UNKNOWN | - | text");
    }
  }

  @Test
  void an_unknown_text_says_nothing() {
    for (String text : List.of("", " ", "Other", "MFA", "MFA deniedness", "Required", "voltooid", "methodSucceeded",
        "overgeslagen vanwege een geregistreerd apparaat", "MFA timed out", "x".repeat(100_000))) {
      Classification answer = Classifier.classify(StatusText.of(text));
      assertThat(Answers.line(answer)).as(text).isEqualTo("UNKNOWN | UNKNOWN | UNDETERMINED");
      assertThat(answer.statusText()).as(text).contains(StatusText.of(text));
    }
  }
}
