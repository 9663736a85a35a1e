package dev.mfacodes.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ClassifiedTest {

  private static final SignIn DECLINED = SignIn.fromWire(Map.of(
      "id", "1",
      "userPrincipalName", "anna@example.com",
      "status", Map.of("errorCode", 500121, "additionalDetails", "MFA denied; user declined the authentication")));

  @Test
  void a_sign_in_has_its_facts_its_answers_and_words_but_no_user() {
    Map<String, Object> object = Classified.of(DECLINED, List.of("status")).object(Language.DUTCH);

    assertThat(object)
        .containsEntry("id", "1").containsEntry("errorCode", 500121).containsEntry("status", "USER_DECLINED")
        .containsEntry("signIn", "FAILED").containsEntry("mfa", "DENIED").containsEntry("detail", "USER_DECLINED")
        .containsEntry("cause", "USER").containsEntry("conflicts", List.of("status"))
        .containsEntry("title", Texts.in(Language.DUTCH).title(MfaStatus.USER_DECLINED))
        .doesNotContainKeys("user", "attempt", "method", "text");
    assertThat(object.toString()).doesNotContain("anna");
    assertThat(Classified.of(DECLINED, List.of()).toString()).doesNotContain("anna");
  }

  @Test
  void every_answer_is_under_its_key() {
    Classified declined = Classified.of(DECLINED, List.of());
    for (Answer answer : Answer.values()) {
      assertThat(Optional.ofNullable(declined.object(Language.ENGLISH).get(answer.key())))
          .as(answer.function()).isEqualTo(answer.of(declined.answer()).map(Object.class::cast));
    }
  }

  @Test
  void it_is_counted_as_what_it_is() {
    assertThat(Classified.of(DECLINED, List.of()).event())
        .isEqualTo(MfaEvent.of(DECLINED, Classified.of(DECLINED, List.of()).answer()));
    ActivityReportRow row = ActivityReportRow.builder().callResult(ResultCode.of("SUCCESS_OF_TOMORROW")).build();
    Instant time = Instant.parse("2026-01-31T08:00:00Z");
    Classified classified = Classified.of(row, Optional.of(time), List.of());
    assertThat(classified.event()).isEqualTo(MfaEvent.of(row, Optional.of(time), classified.answer()));
    assertThat(classified.object(Language.ENGLISH))
        .containsEntry("time", "2026-01-31T08:00:00Z").containsEntry("code", "SUCCESS_OF_TOMORROW");
  }

  @Test
  void a_name_that_a_reason_and_a_status_have_is_the_reason() {
    assertThat(Wording.title("USER_DECLINED", "en"))
        .isEqualTo(Texts.in(Language.ENGLISH).title(DenialReason.USER_DECLINED));
    assertThat(Wording.title("of our own", "nl")).isEqualTo("of our own");
  }
}
